-- What the migrations make, read from the catalogue. Written by "npm run schema"; a test compares it.

create table idempotency_key (
  school_id uuid not null,
  key uuid not null,
  request_hash bytea not null,
  response_status integer,
  response_location text,
  response_body text,
  created_at timestamp with time zone not null,
  constraint idempotency_key_pkey PRIMARY KEY (school_id, key),
  constraint idempotency_key_request_hash_check CHECK ((length(request_hash) = 32)),
  constraint idempotency_key_response_status_check CHECK (((response_status >= 200) AND (response_status <= 599)))
);
CREATE INDEX idempotency_key_age ON idempotency_key USING btree (school_id, created_at);
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy school_only on idempotency_key using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on idempotency_key to :"web";

create table person (
  school_id uuid not null,
  id uuid not null,
  name text not null,
  created_at timestamp with time zone not null,
  constraint person_name_check CHECK (((name <> ''::text) AND (length(name) <= 200))),
  constraint person_pkey PRIMARY KEY (school_id, id)
);
alter table person enable row level security;
alter table person force row level security;
create policy school_only on person using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on person to :"web";

create table person_role (
  school_id uuid not null,
  person_id uuid not null,
  role text not null,
  constraint person_role_pkey PRIMARY KEY (school_id, person_id, role),
  constraint person_role_role_check CHECK ((role ~ '^[a-z][a-z_-]*$'::text))
);
alter table person_role enable row level security;
alter table person_role force row level security;
create policy school_only on person_role using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on person_role to :"web";

create table policy_document (
  school_id uuid not null,
  id uuid not null,
  title text not null,
  created_at timestamp with time zone not null,
  constraint policy_document_pkey PRIMARY KEY (school_id, id),
  constraint policy_document_title_check CHECK (((title <> ''::text) AND (length(title) <= 300)))
);
alter table policy_document enable row level security;
alter table policy_document force row level security;
create policy school_only on policy_document using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on policy_document to :"web";

create table policy_version (
  school_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  number integer not null,
  state text not null,
  effective_from date,
  effective_to date,
  content jsonb not null,
  source_file_name text,
  source_text text,
  sha256 bytea not null,
  created_at timestamp with time zone not null,
  constraint policy_version_check CHECK ((effective_to >= effective_from)),
  constraint policy_version_check1 CHECK (((state <> ALL (ARRAY['in_force'::text, 'superseded'::text])) OR (effective_from IS NOT NULL))),
  constraint policy_version_content_check CHECK ((jsonb_typeof(content) = 'object'::text)),
  constraint policy_version_number_check CHECK ((number > 0)),
  constraint policy_version_pkey PRIMARY KEY (school_id, id),
  constraint policy_version_school_id_document_id_number_key UNIQUE (school_id, document_id, number),
  constraint policy_version_sha256_check CHECK ((length(sha256) = 32)),
  constraint policy_version_source_file_name_check CHECK ((source_file_name <> ''::text)),
  constraint policy_version_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'consulted'::text, 'ratified'::text, 'in_force'::text, 'superseded'::text, 'withdrawn'::text])))
);
CREATE UNIQUE INDEX policy_version_in_force ON policy_version USING btree (school_id, document_id) WHERE (state = 'in_force'::text);
alter table policy_version enable row level security;
alter table policy_version force row level security;
create policy school_only on policy_version using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on policy_version to :"web";

create table schema_migration (
  number integer not null,
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone not null,
  constraint schema_migration_pkey PRIMARY KEY (number)
);
grant select on schema_migration to :"web";

create table school (
  id uuid not null,
  name text not null,
  urn text,
  website text,
  primary_colour text,
  secondary_colour text,
  demonstration boolean not null,
  created_at timestamp with time zone not null,
  constraint school_name_check CHECK (((name <> ''::text) AND (length(name) <= 200))),
  constraint school_pkey PRIMARY KEY (id),
  constraint school_primary_colour_check CHECK ((primary_colour ~ '^#[0-9a-f]{6}$'::text)),
  constraint school_secondary_colour_check CHECK ((secondary_colour ~ '^#[0-9a-f]{6}$'::text)),
  constraint school_urn_check CHECK ((urn ~ '^[0-9]{6}$'::text)),
  constraint school_website_check CHECK ((website ~ '^https?://'::text))
);
alter table school enable row level security;
alter table school force row level security;
create policy school_only on school using ((id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on school to :"web";

create table school_slug (
  slug text not null,
  school uuid not null,
  constraint school_slug_pkey PRIMARY KEY (slug),
  constraint school_slug_school_key UNIQUE (school),
  constraint school_slug_slug_check CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 60)))
);
grant delete, insert, select, update on school_slug to :"web";

create table session (
  school_id uuid not null,
  token_hash bytea not null,
  person_id uuid not null,
  created_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint session_check CHECK ((expires_at > created_at)),
  constraint session_pkey PRIMARY KEY (school_id, token_hash),
  constraint session_token_hash_check CHECK ((length(token_hash) = 32))
);
CREATE INDEX session_person ON session USING btree (school_id, person_id);
alter table session enable row level security;
alter table session force row level security;
create policy school_only on session using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on session to :"web";

create table setup_link (
  token_hash bytea not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint setup_link_check CHECK ((expires_at > created_at)),
  constraint setup_link_pkey PRIMARY KEY (token_hash),
  constraint setup_link_token_hash_check CHECK ((length(token_hash) = 32))
);
grant delete, insert, select, update on setup_link to :"web";

alter table idempotency_key add constraint idempotency_key_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table person add constraint person_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table person_role add constraint person_role_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table policy_document add constraint policy_document_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table policy_version add constraint policy_version_school_id_document_id_fkey FOREIGN KEY (school_id, document_id) REFERENCES policy_document(school_id, id);
alter table session add constraint session_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
