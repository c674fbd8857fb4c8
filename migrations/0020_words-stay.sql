-- The words of a version stay once a meeting ratified it: whoever signs, publishes or accepts does so for one fingerprint.

-- A second belt: the program never changes them, and compares words with fingerprint before it relies on either (fixed-words.ts).
-- Nothing needs these triggers, so they are left out where Citus is: it has none on tables of schools.
create function words_stay() returns trigger language plpgsql as $$
begin
  raise exception 'The words of a version that was ratified are never changed' using errcode = 'check_violation', table = 'policy_version', constraint = 'words_stay';
end
$$;

do $$
begin
  if exists (select from pg_extension where extname = 'citus') then return; end if;
  create trigger words_stay before update on policy_version for each row
    when (old.state not in ('draft', 'consulted')
      and (new.content is distinct from old.content or new.sha256 is distinct from old.sha256 or new.state in ('draft', 'consulted')))
    execute function words_stay();
  create trigger words_stay_there before delete on policy_version for each row
    when (old.state not in ('draft', 'consulted'))
    execute function words_stay();
end
$$;
