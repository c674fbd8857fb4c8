-- Acceptances: who accepted which clauses of which version, in which words.

-- Added once, never changed, never taken away. person_id: somebody whom the school knows; visitor: the name that somebody gave at the
-- door. roles: what they were that day. clauses: ids. shown: the whole text that they had before them, in the language that they
-- chose. digest: SHA-256 of the record as RFC 8785 writes it (docs/verify-acceptance.md).
create table acceptance (
  school_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  version_sha256 bytea not null check (length(version_sha256) = 32),
  person_id uuid,
  visitor text check (visitor <> '' and length(visitor) <= 200),
  roles text[] not null,
  clauses text[] not null check (cardinality(clauses) > 0),
  shown text not null check (shown <> ''),
  language text not null check (language ~ '^[a-z]{2}$'),
  method text not null check (method in ('signed-in', 'link', 'door', 'tablet')),
  shown_at timestamptz not null,
  accepted_at timestamptz not null check (accepted_at >= shown_at),
  digest bytea not null check (length(digest) = 32),
  primary key (school_id, id),
  foreign key (school_id, version_id) references policy_version (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id),
  check ((person_id is null) <> (visitor is null))
);
create index acceptance_version on acceptance (school_id, version_id);
create index acceptance_person on acceptance (school_id, person_id, accepted_at);

alter table acceptance enable row level security;
alter table acceptance force row level security;
create policy school_only on acceptance using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

grant select, insert on acceptance to :"web";
