-- The life of a policy's version: drafted, consulted on, ratified, signed, published.

-- What is in force follows from dates alone: of the published versions the one with the latest first day that has come. So any
-- past day can be asked about, and nothing needs to be switched at midnight.
-- Row security binds the owner too: a change of the rows that are there must lift that, or it changes none.
alter table policy_version no force row level security;
drop index policy_version_in_force;
alter table policy_version drop constraint policy_version_state_check;
alter table policy_version drop constraint policy_version_check1;
alter table policy_version drop column effective_to;
update policy_version set state = 'published' where state in ('in_force', 'superseded');
alter table policy_version add constraint policy_version_state_check
  check (state in ('draft', 'consulted', 'ratified', 'published', 'withdrawn'));
-- The fingerprint is taken of the content as RFC 8785 writes it, so that it can be checked from what the database gives back. Our
-- keys are ASCII: their order by code unit is that of "C".
create function pg_temp.canonical(given jsonb) returns text language sql immutable as $$
  select case jsonb_typeof(given)
    when 'object' then '{' || coalesce((select string_agg(to_json(key)::text || ':' || pg_temp.canonical(value), ',' order by key collate "C") from jsonb_each(given)), '') || '}'
    when 'array' then '[' || coalesce((select string_agg(pg_temp.canonical(value), ',' order by place) from jsonb_array_elements(given) with ordinality as one (value, place)), '') || ']'
    else given::text
  end
$$;
update policy_version set sha256 = sha256(convert_to(pg_temp.canonical(content), 'UTF8'));
drop function pg_temp.canonical(jsonb);

-- revision: counts how often a draft was saved, so that two people never overwrite each other unseen. written_on: the day on which
-- its words were finished. changes: what is new in it, in a sentence for the table of versions.
alter table policy_version
  add column revision integer not null default 1 check (revision > 0),
  add column based_on uuid,
  add column changes text check (changes <> '' and length(changes) <= 500),
  add column written_on date,
  add column review_on date,
  add column published_at timestamptz,
  add column published_by uuid,
  add foreign key (school_id, based_on) references policy_version (school_id, id),
  add foreign key (school_id, published_by) references person (school_id, id);
update policy_version set written_on = effective_from, published_at = created_at where state = 'published';
alter table policy_version force row level security;
alter table policy_version add constraint policy_version_published_check
  check (state <> 'published' or (effective_from is not null and written_on is not null and published_at is not null));
create index policy_version_published on policy_version (school_id, effective_from) where state = 'published';

-- A minuted decision on a version, as the clerk keeps it. version_sha256: what the meeting had before it. present: names and offices
-- as they stood then; recused: who left for it, and why. starts_on and review_on where it was ratified.
create table policy_decision (
  school_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  version_sha256 bytea not null check (length(version_sha256) = 32),
  body text not null check (body in ('governing-body', 'trust-board', 'committee')),
  outcome text not null check (outcome in ('ratified', 'not-ratified', 'deferred')),
  met_on date not null,
  minute text not null check (minute <> '' and length(minute) <= 100),
  quorum smallint not null check (quorum > 0),
  present jsonb not null check (jsonb_typeof(present) = 'array'),
  recused jsonb not null check (jsonb_typeof(recused) = 'array'),
  votes_for smallint not null check (votes_for >= 0),
  votes_against smallint not null check (votes_against >= 0),
  abstained smallint not null check (abstained >= 0),
  starts_on date,
  review_on date check (review_on > met_on),
  kept_by uuid not null,
  kept_at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, version_id) references policy_version (school_id, id),
  foreign key (school_id, kept_by) references person (school_id, id),
  check (outcome <> 'ratified' or (starts_on is not null and review_on is not null and starts_on >= met_on and votes_for > votes_against))
);
create unique index policy_decision_ratified on policy_decision (school_id, version_id) where outcome = 'ratified';
create index policy_decision_version on policy_decision (school_id, version_id);

-- A head's signature under a version, shown with a fresh factor. It holds for these words alone.
create table policy_signature (
  school_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  version_sha256 bytea not null check (length(version_sha256) = 32),
  person_id uuid not null,
  name text not null check (name <> '' and length(name) <= 200),
  title text not null check (title in ('headteacher', 'co-headteacher')),
  signed_at timestamptz not null,
  primary key (school_id, id),
  unique (school_id, version_id, person_id),
  foreign key (school_id, version_id) references policy_version (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id)
);

alter table policy_decision enable row level security;
alter table policy_decision force row level security;
create policy school_only on policy_decision using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table policy_signature enable row level security;
alter table policy_signature force row level security;
create policy school_only on policy_signature using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

-- Decisions and signatures are added, and never changed.
grant select, insert on policy_decision, policy_signature to :"web";
