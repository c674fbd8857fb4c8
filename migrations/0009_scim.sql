-- Provisioning by SCIM 2.0 (RFC 7643, 7644): which system may, and what it knows people and groups by.

-- Only the hash of a token is kept. The token bears the school's id, so that this is found within one school.
create table scim_client (
  school_id uuid not null references school (id),
  id uuid not null,
  name text not null check (name <> '' and length(name) <= 100),
  token_hash bytea not null check (length(token_hash) = 32),
  created_by uuid not null,
  created_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  primary key (school_id, id),
  unique (school_id, token_hash),
  foreign key (school_id, created_by) references person (school_id, id)
);

-- What the other system calls a person, and whether it says that they may sign in.
create table scim_user (
  school_id uuid not null,
  person_id uuid not null,
  user_name text not null check (user_name <> '' and length(user_name) <= 254),
  external_id text check (length(external_id) <= 255),
  active boolean not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (school_id, person_id),
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade
);
create unique index scim_user_name on scim_user (school_id, lower(user_name));

-- gives_role: the title that its members hold here, as an administrator chose; never one that needs approval.
create table scim_group (
  school_id uuid not null references school (id),
  id uuid not null,
  name text not null check (name <> '' and length(name) <= 255),
  external_id text check (length(external_id) <= 255),
  gives_role text check (gives_role ~ '^[a-z][a-z_-]*$'),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (school_id, id)
);
create unique index scim_group_name on scim_group (school_id, lower(name));

create table scim_group_member (
  school_id uuid not null,
  group_id uuid not null,
  person_id uuid not null,
  primary key (school_id, group_id, person_id),
  foreign key (school_id, group_id) references scim_group (school_id, id) on delete cascade,
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade
);
create index scim_group_member_person on scim_group_member (school_id, person_id);

alter table scim_client enable row level security;
alter table scim_client force row level security;
create policy school_only on scim_client using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table scim_user enable row level security;
alter table scim_user force row level security;
create policy school_only on scim_user using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table scim_group enable row level security;
alter table scim_group force row level security;
create policy school_only on scim_group using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table scim_group_member enable row level security;
alter table scim_group_member force row level security;
create policy school_only on scim_group_member using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

grant select, insert, update on scim_client to :"web";
grant select, insert, update, delete on scim_user, scim_group to :"web";
grant select, insert, delete on scim_group_member to :"web";
