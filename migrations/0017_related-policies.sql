-- The register of the policies that this one is read together with (clauses G2, A23).

-- What the school says of each (policy: an id of the version's own list), and what became of its link when it was last followed.
-- failures: how often in a row it did not answer. told_at: the office was told that it is broken.
create table related_policy (
  school_id uuid not null references school (id),
  policy text not null check (policy ~ '^[a-z][a-z0-9-]*$' and length(policy) <= 60),
  name text check (name <> '' and length(name) <= 120),
  url text check (url ~ '^https?://' and length(url) <= 500),
  reviewed_on date,
  changed_by uuid not null,
  changed_at timestamptz not null,
  checked_at timestamptz,
  answer text check (answer in ('answers', 'gone', 'silent', 'refused', 'closed')),
  failures smallint not null default 0 check (failures >= 0),
  told_at timestamptz,
  primary key (school_id, policy),
  foreign key (school_id, changed_by) references person (school_id, id)
);

alter table related_policy enable row level security;
alter table related_policy force row level security;
create policy school_only on related_policy using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

grant select, insert, update on related_policy to :"web";
