-- People in full: names, roles with dates, classes, relations; sessions that know how somebody signed in; keys of schools and people.

-- People -------------------------------------------------------------------------------------------------------------

-- `name` is how lists and letters call somebody. birth_date: pupils only. left_on: the last day of all that they were here.
-- persona: one of the people of a demonstration whom anyone may be.
alter table person
  add column given_name text check (given_name <> '' and length(given_name) <= 200),
  add column family_name text check (family_name <> '' and length(family_name) <= 200),
  add column email text check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(email) <= 254),
  add column mobile text check (mobile ~ '^\+[0-9]{7,15}$'),
  add column birth_date date,
  add column year_group smallint check (year_group between -1 and 13),
  add column left_on date,
  add column persona boolean not null default false;
create index person_email on person (school_id, lower(email));
create index person_name on person (school_id, family_name, given_name, id);

-- How other systems call somebody. A UPN is kept as a keyed hash only: it serves to find the same child again, never to be read.
create table person_identifier (
  school_id uuid not null,
  system text not null check (system ~ '^[a-z][a-z0-9-]*$'),
  value text not null check (value <> '' and length(value) <= 255),
  person_id uuid not null,
  primary key (school_id, system, value),
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade
);
create index person_identifier_person on person_identifier (school_id, person_id);

-- A role is held from its first to its last day, both included; roles that ended stay. Row security binds the owner too, who
-- needs to see the rows for a moment.
alter table person_role no force row level security;
alter table person_role
  drop constraint person_role_pkey,
  add column id uuid,
  add column starts_on date,
  add column ends_on date,
  add column engagement text check (engagement in ('employed', 'agency', 'training', 'self-employed', 'unpaid', 'elected', 'appointed')),
  add column agency text check (agency <> '' and length(agency) <= 200),
  add column source text not null default 'set-up' check (source in ('set-up', 'person', 'import', 'scim', 'demonstration')),
  add column granted_by uuid,
  add check (ends_on >= starts_on),
  add check (agency is null or engagement = 'agency');
update person_role set id = md5(person_id::text || role)::uuid, starts_on = current_date;
alter table person_role
  alter column id set not null,
  alter column starts_on set not null,
  alter column source drop default,
  add primary key (school_id, id);
alter table person_role force row level security;
create index person_role_person on person_role (school_id, person_id);
create index person_role_role on person_role (school_id, role, person_id);
create unique index person_role_held on person_role (school_id, person_id, role) where ends_on is null;

-- A role that sees cases is asked for by one person and given by another, who is not the one to hold it either.
create table role_request (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  role text not null,
  starts_on date not null,
  ends_on date,
  why text not null check (why <> '' and length(why) <= 1000),
  asked_by uuid not null,
  asked_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  approved boolean,
  refusal text check (refusal <> '' and length(refusal) <= 1000),
  primary key (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id),
  foreign key (school_id, asked_by) references person (school_id, id),
  foreign key (school_id, decided_by) references person (school_id, id),
  check (ends_on >= starts_on),
  check (decided_by <> asked_by),
  check (decided_by <> person_id),
  check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (approved is null)),
  check ((refusal is null) or not approved)
);
create unique index role_request_open on role_request (school_id, person_id, role) where decided_at is null;

-- Somebody leaves: what they hold ends with the last day. `held` says when each role, place in a class and relation was to end
-- before, so that it can be undone. confirmed_*: the notice on confidentiality, in the words that were shown.
create table leaving (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  last_day date not null,
  held jsonb not null,
  started_by uuid,
  started_at timestamptz not null,
  withdrawn_at timestamptz,
  confirmed_at timestamptz,
  confirmed_text text check (confirmed_text <> ''),
  confirmed_clause text check (confirmed_clause <> ''),
  primary key (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id),
  check ((confirmed_at is null) = (confirmed_text is null))
);
create unique index leaving_person on leaving (school_id, person_id) where withdrawn_at is null;

create table class (
  school_id uuid not null references school (id),
  id uuid not null,
  name text not null check (name <> '' and length(name) <= 200),
  year_group smallint check (year_group between -1 and 13),
  starts_on date not null,
  ends_on date,
  primary key (school_id, id),
  check (ends_on >= starts_on)
);

create table class_member (
  school_id uuid not null,
  id uuid not null,
  class_id uuid not null,
  person_id uuid not null,
  belongs_as text not null check (belongs_as in ('pupil', 'teacher', 'assistant')),
  starts_on date not null,
  ends_on date,
  source text not null check (source in ('person', 'import', 'scim', 'demonstration')),
  primary key (school_id, id),
  foreign key (school_id, class_id) references class (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade,
  check (ends_on >= starts_on)
);
create index class_member_person on class_member (school_id, person_id);
create index class_member_class on class_member (school_id, class_id);
create unique index class_member_now on class_member (school_id, class_id, person_id, belongs_as) where ends_on is null;

-- Who an adult is to a child. What is not known is null: no system that we import from knows parental responsibility.
create table relation (
  school_id uuid not null,
  id uuid not null,
  adult_id uuid not null,
  child_id uuid not null,
  relationship text not null check (relationship in ('parent', 'carer', 'step-parent', 'grandparent', 'foster-carer', 'guardian', 'social-worker', 'other')),
  parental_responsibility boolean,
  lives_with boolean,
  court_restriction boolean not null,
  do_not_contact boolean not null,
  starts_on date not null,
  ends_on date,
  source text not null check (source in ('person', 'import', 'scim', 'demonstration')),
  primary key (school_id, id),
  foreign key (school_id, adult_id) references person (school_id, id) on delete cascade,
  foreign key (school_id, child_id) references person (school_id, id) on delete cascade,
  check (adult_id <> child_id),
  check (ends_on >= starts_on)
);
create index relation_adult on relation (school_id, adult_id);
create index relation_child on relation (school_id, child_id);
create unique index relation_now on relation (school_id, adult_id, child_id) where ends_on is null;

-- Sessions -----------------------------------------------------------------------------------------------------------

-- Sessions are short: whoever is signed in at this upgrade signs in once more.
alter table session no force row level security;
delete from session;
alter table session
  add column id uuid not null,
  add column factors text[] not null check (factors <@ array['persona', 'set-up', 'passkey', 'password', 'totp', 'recovery-code', 'openid', 'email-link']),
  add column fresh_at timestamptz,
  add column device text not null check (length(device) <= 100),
  add unique (school_id, id);
alter table session force row level security;

-- Keys ---------------------------------------------------------------------------------------------------------------

-- A school's key, wrapped by the root key, which is never in the database.
create table school_key (
  school_id uuid not null references school (id),
  wrapped bytea not null,
  created_at timestamptz not null,
  primary key (school_id)
);

-- A person's key, wrapped by the school's: destroying it makes unreadable whatever was sealed for them, in backups too.
create table person_key (
  school_id uuid not null,
  person_id uuid not null,
  wrapped bytea not null,
  created_at timestamptz not null,
  primary key (school_id, person_id),
  foreign key (school_id, person_id) references person (school_id, id)
);

-- What tells whether the root key at hand is the one that wrapped the keys above.
create table root_key (
  fingerprint bytea primary key check (length(fingerprint) = 32),
  created_at timestamptz not null
);

-- Row security and grants --------------------------------------------------------------------------------------------

alter table person_identifier enable row level security;
alter table person_identifier force row level security;
create policy school_only on person_identifier using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table role_request enable row level security;
alter table role_request force row level security;
create policy school_only on role_request using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table leaving enable row level security;
alter table leaving force row level security;
create policy school_only on leaving using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table class enable row level security;
alter table class force row level security;
create policy school_only on class using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table class_member enable row level security;
alter table class_member force row level security;
create policy school_only on class_member using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table relation enable row level security;
alter table relation force row level security;
create policy school_only on relation using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table school_key enable row level security;
alter table school_key force row level security;
create policy school_only on school_key using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table person_key enable row level security;
alter table person_key force row level security;
create policy school_only on person_key using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

grant select, insert, update on role_request, leaving to :"web";
grant select, insert, update, delete on person_identifier, class, class_member, relation, person_key to :"web";
grant select, insert, update on school_key to :"web";
grant select, insert on root_key to :"web";
