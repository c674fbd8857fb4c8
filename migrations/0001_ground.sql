-- The ground: schools, people, sessions, policy documents.
-- :"web" stands for the role of the web processes, which owns nothing.
-- Ids are UUIDv7 made in the application. docs/adr/0002-tenant-transactions.md says why each key starts with school_id.

-- Tenant tables ------------------------------------------------------------------------------------------------------

create table school (
  id uuid primary key,
  name text not null check (name <> '' and length(name) <= 200),
  urn text check (urn ~ '^[0-9]{6}$'),
  website text check (website ~ '^https?://'),
  primary_colour text check (primary_colour ~ '^#[0-9a-f]{6}$'),
  secondary_colour text check (secondary_colour ~ '^#[0-9a-f]{6}$'),
  demonstration boolean not null,
  created_at timestamptz not null
);

create table person (
  school_id uuid not null references school (id),
  id uuid not null,
  name text not null check (name <> '' and length(name) <= 200),
  created_at timestamptz not null,
  primary key (school_id, id)
);

create table person_role (
  school_id uuid not null,
  person_id uuid not null,
  role text not null check (role ~ '^[a-z][a-z_-]*$'),
  primary key (school_id, person_id, role),
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade
);

-- Only the hash of a token is kept. The cookie carries the school's id, so that this is found within one school.
create table session (
  school_id uuid not null,
  token_hash bytea not null check (length(token_hash) = 32),
  person_id uuid not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  primary key (school_id, token_hash),
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade
);
create index session_person on session (school_id, person_id);

create table policy_document (
  school_id uuid not null references school (id),
  id uuid not null,
  title text not null check (title <> '' and length(title) <= 300),
  created_at timestamptz not null,
  primary key (school_id, id)
);

-- content: the whole document as it was stored, clauses and rules included; a version is never edited once ratified.
create table policy_version (
  school_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  number integer not null check (number > 0),
  state text not null check (state in ('draft', 'consulted', 'ratified', 'in_force', 'superseded', 'withdrawn')),
  effective_from date,
  effective_to date,
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  source_file_name text check (source_file_name <> ''),
  source_text text,
  sha256 bytea not null check (length(sha256) = 32),
  created_at timestamptz not null,
  primary key (school_id, id),
  unique (school_id, document_id, number),
  foreign key (school_id, document_id) references policy_document (school_id, id),
  check (effective_to >= effective_from),
  check (state not in ('in_force', 'superseded') or effective_from is not null)
);
-- A document has at most one version in force.
create unique index policy_version_in_force on policy_version (school_id, document_id) where state = 'in_force';

-- A form that was sent twice is answered twice and done once. The response is empty while the first is still at work.
create table idempotency_key (
  school_id uuid not null references school (id),
  key uuid not null,
  request_hash bytea not null check (length(request_hash) = 32),
  response_status integer check (response_status between 200 and 599),
  response_location text,
  response_body text,
  created_at timestamptz not null,
  primary key (school_id, key)
);
create index idempotency_key_age on idempotency_key (school_id, created_at);

-- Global tables: they refer to nothing that a school owns ------------------------------------------------------------

-- From the word in an address to the school, before the school is known.
create table school_slug (
  slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  school uuid not null unique
);

-- One-time links that `npm start` prints, to set up a school.
create table setup_link (
  token_hash bytea primary key check (length(token_hash) = 32),
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  used_at timestamptz
);

-- Row security: one plain comparison each, for the owner too ---------------------------------------------------------

alter table school enable row level security;
alter table school force row level security;
create policy school_only on school using (id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table person enable row level security;
alter table person force row level security;
create policy school_only on person using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table person_role enable row level security;
alter table person_role force row level security;
create policy school_only on person_role using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table session enable row level security;
alter table session force row level security;
create policy school_only on session using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table policy_document enable row level security;
alter table policy_document force row level security;
create policy school_only on policy_document using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table policy_version enable row level security;
alter table policy_version force row level security;
create policy school_only on policy_version using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy school_only on idempotency_key using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

-- What the web processes may do --------------------------------------------------------------------------------------

grant usage on schema public to :"web";
grant select, insert, update, delete on school, person, person_role, session, policy_document, policy_version, idempotency_key to :"web";
grant select, insert, update, delete on school_slug to :"web";
grant select, insert, update, delete on setup_link to :"web";
grant select on schema_migration to :"web";
