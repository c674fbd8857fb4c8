-- What the migrations make, read from the catalogue. Written by "npm run schema"; a test compares it.

create table audit_detail (
  school_id uuid not null,
  seq bigint not null,
  person_id uuid not null,
  sealed bytea not null,
  constraint audit_detail_pkey PRIMARY KEY (school_id, seq)
);
CREATE INDEX audit_detail_person ON audit_detail USING btree (school_id, person_id, seq);
alter table audit_detail enable row level security;
alter table audit_detail force row level security;
create policy school_only on audit_detail using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select on audit_detail to :"web";

create table audit_entry (
  school_id uuid not null,
  seq bigint not null,
  at timestamp with time zone not null,
  actor text not null,
  action text not null,
  payload bytea not null,
  prev_hash bytea not null,
  hash bytea not null,
  constraint audit_entry_action_check CHECK ((action ~ '^[a-z-]+[.][a-z-]+$'::text)),
  constraint audit_entry_hash_check CHECK ((length(hash) = 32)),
  constraint audit_entry_pkey PRIMARY KEY (school_id, seq),
  constraint audit_entry_prev_hash_check CHECK ((length(prev_hash) = 32)),
  constraint audit_entry_seq_check CHECK ((seq > 0))
);
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy school_only on audit_entry using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant insert, select on audit_entry to :"web";

create table audit_head (
  school_id uuid not null,
  seq bigint not null,
  hash bytea not null,
  constraint audit_head_hash_check CHECK ((length(hash) = 32)),
  constraint audit_head_pkey PRIMARY KEY (school_id),
  constraint audit_head_seq_check CHECK ((seq > 0))
);
alter table audit_head enable row level security;
alter table audit_head force row level security;
create policy school_only on audit_head using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant insert, select, update on audit_head to :"web";

create table audit_pseudonym (
  school_id uuid not null,
  pseudonym text not null,
  person_id uuid not null,
  constraint audit_pseudonym_pkey PRIMARY KEY (school_id, pseudonym),
  constraint audit_pseudonym_pseudonym_check CHECK ((length(pseudonym) = 64))
);
alter table audit_pseudonym enable row level security;
alter table audit_pseudonym force row level security;
create policy school_only on audit_pseudonym using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select on audit_pseudonym to :"web";

create table class (
  school_id uuid not null,
  id uuid not null,
  name text not null,
  year_group smallint,
  starts_on date not null,
  ends_on date,
  constraint class_check CHECK ((ends_on >= starts_on)),
  constraint class_name_check CHECK (((name <> ''::text) AND (length(name) <= 200))),
  constraint class_pkey PRIMARY KEY (school_id, id),
  constraint class_year_group_check CHECK (((year_group >= '-1'::integer) AND (year_group <= 13)))
);
alter table class enable row level security;
alter table class force row level security;
create policy school_only on class using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on class to :"web";

create table class_member (
  school_id uuid not null,
  id uuid not null,
  class_id uuid not null,
  person_id uuid not null,
  belongs_as text not null,
  starts_on date not null,
  ends_on date,
  source text not null,
  constraint class_member_belongs_as_check CHECK ((belongs_as = ANY (ARRAY['pupil'::text, 'teacher'::text, 'assistant'::text]))),
  constraint class_member_check CHECK ((ends_on >= starts_on)),
  constraint class_member_pkey PRIMARY KEY (school_id, id),
  constraint class_member_source_check CHECK ((source = ANY (ARRAY['person'::text, 'import'::text, 'scim'::text, 'demonstration'::text])))
);
CREATE INDEX class_member_class ON class_member USING btree (school_id, class_id);
CREATE INDEX class_member_person ON class_member USING btree (school_id, person_id);
alter table class_member enable row level security;
alter table class_member force row level security;
create policy school_only on class_member using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on class_member to :"web";

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

create table notice (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  template text not null,
  link text,
  sealed bytea,
  created_at timestamp with time zone not null,
  constraint notice_link_check CHECK ((link ~ '^/'::text)),
  constraint notice_pkey PRIMARY KEY (school_id, id),
  constraint notice_template_check CHECK ((template ~ '^[a-z][a-z-]*$'::text))
);
CREATE INDEX notice_person ON notice USING btree (school_id, person_id, created_at);
alter table notice enable row level security;
alter table notice force row level security;
create policy school_only on notice using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on notice to :"web";

create table person (
  school_id uuid not null,
  id uuid not null,
  name text not null,
  created_at timestamp with time zone not null,
  given_name text,
  family_name text,
  email text,
  mobile text,
  birth_date date,
  year_group smallint,
  left_on date,
  constraint person_email_check CHECK (((email ~ '^[^@[:space:]]+@[^@[:space:]]+$'::text) AND (length(email) <= 254))),
  constraint person_family_name_check CHECK (((family_name <> ''::text) AND (length(family_name) <= 200))),
  constraint person_given_name_check CHECK (((given_name <> ''::text) AND (length(given_name) <= 200))),
  constraint person_mobile_check CHECK ((mobile ~ '^\+[0-9]{7,15}$'::text)),
  constraint person_name_check CHECK (((name <> ''::text) AND (length(name) <= 200))),
  constraint person_pkey PRIMARY KEY (school_id, id),
  constraint person_year_group_check CHECK (((year_group >= '-1'::integer) AND (year_group <= 13)))
);
CREATE INDEX person_email ON person USING btree (school_id, lower(email));
CREATE INDEX person_name ON person USING btree (school_id, family_name, given_name);
alter table person enable row level security;
alter table person force row level security;
create policy school_only on person using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on person to :"web";

create table person_identifier (
  school_id uuid not null,
  system text not null,
  value text not null,
  person_id uuid not null,
  constraint person_identifier_pkey PRIMARY KEY (school_id, system, value),
  constraint person_identifier_system_check CHECK ((system ~ '^[a-z][a-z0-9-]*$'::text)),
  constraint person_identifier_value_check CHECK (((value <> ''::text) AND (length(value) <= 255)))
);
CREATE INDEX person_identifier_person ON person_identifier USING btree (school_id, person_id);
alter table person_identifier enable row level security;
alter table person_identifier force row level security;
create policy school_only on person_identifier using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on person_identifier to :"web";

create table person_key (
  school_id uuid not null,
  person_id uuid not null,
  wrapped bytea not null,
  created_at timestamp with time zone not null,
  constraint person_key_pkey PRIMARY KEY (school_id, person_id)
);
alter table person_key enable row level security;
alter table person_key force row level security;
create policy school_only on person_key using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on person_key to :"web";

create table person_role (
  school_id uuid not null,
  person_id uuid not null,
  role text not null,
  id uuid not null,
  starts_on date not null,
  ends_on date,
  engagement text,
  agency text,
  source text not null,
  granted_by uuid,
  constraint person_role_agency_check CHECK (((agency <> ''::text) AND (length(agency) <= 200))),
  constraint person_role_check CHECK ((ends_on >= starts_on)),
  constraint person_role_check1 CHECK (((agency IS NULL) OR (engagement = 'agency'::text))),
  constraint person_role_engagement_check CHECK ((engagement = ANY (ARRAY['employed'::text, 'agency'::text, 'training'::text, 'self-employed'::text, 'unpaid'::text, 'elected'::text, 'appointed'::text]))),
  constraint person_role_pkey PRIMARY KEY (school_id, id),
  constraint person_role_role_check CHECK ((role ~ '^[a-z][a-z_-]*$'::text)),
  constraint person_role_source_check CHECK ((source = ANY (ARRAY['set-up'::text, 'person'::text, 'import'::text, 'scim'::text, 'demonstration'::text])))
);
CREATE UNIQUE INDEX person_role_held ON person_role USING btree (school_id, person_id, role) WHERE (ends_on IS NULL);
CREATE INDEX person_role_person ON person_role USING btree (school_id, person_id);
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

create table relation (
  school_id uuid not null,
  id uuid not null,
  adult_id uuid not null,
  child_id uuid not null,
  relationship text not null,
  parental_responsibility boolean,
  lives_with boolean,
  court_restriction boolean not null,
  do_not_contact boolean not null,
  starts_on date not null,
  ends_on date,
  source text not null,
  constraint relation_check CHECK ((adult_id <> child_id)),
  constraint relation_check1 CHECK ((ends_on >= starts_on)),
  constraint relation_pkey PRIMARY KEY (school_id, id),
  constraint relation_relationship_check CHECK ((relationship = ANY (ARRAY['parent'::text, 'carer'::text, 'step-parent'::text, 'grandparent'::text, 'foster-carer'::text, 'guardian'::text, 'social-worker'::text, 'other'::text]))),
  constraint relation_source_check CHECK ((source = ANY (ARRAY['person'::text, 'import'::text, 'scim'::text, 'demonstration'::text])))
);
CREATE INDEX relation_adult ON relation USING btree (school_id, adult_id);
CREATE INDEX relation_child ON relation USING btree (school_id, child_id);
alter table relation enable row level security;
alter table relation force row level security;
create policy school_only on relation using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on relation to :"web";

create table root_key (
  fingerprint bytea not null,
  created_at timestamp with time zone not null,
  constraint root_key_fingerprint_check CHECK ((length(fingerprint) = 32)),
  constraint root_key_pkey PRIMARY KEY (fingerprint)
);
grant insert, select on root_key to :"web";

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

create table school_key (
  school_id uuid not null,
  wrapped bytea not null,
  created_at timestamp with time zone not null,
  constraint school_key_pkey PRIMARY KEY (school_id)
);
alter table school_key enable row level security;
alter table school_key force row level security;
create policy school_only on school_key using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant insert, select, update on school_key to :"web";

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
  id uuid not null,
  factors text[] not null,
  fresh_at timestamp with time zone,
  device text not null,
  constraint session_check CHECK ((expires_at > created_at)),
  constraint session_device_check CHECK ((length(device) <= 100)),
  constraint session_factors_check CHECK ((factors <@ ARRAY['persona'::text, 'set-up'::text, 'passkey'::text, 'password'::text, 'totp'::text, 'recovery-code'::text, 'openid'::text, 'email-link'::text])),
  constraint session_pkey PRIMARY KEY (school_id, token_hash),
  constraint session_school_id_id_key UNIQUE (school_id, id),
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

alter table audit_detail add constraint audit_detail_school_id_seq_fkey FOREIGN KEY (school_id, seq) REFERENCES audit_entry(school_id, seq);
alter table audit_entry add constraint audit_entry_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table audit_head add constraint audit_head_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table audit_pseudonym add constraint audit_pseudonym_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id);
alter table class add constraint class_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table class_member add constraint class_member_school_id_class_id_fkey FOREIGN KEY (school_id, class_id) REFERENCES class(school_id, id);
alter table class_member add constraint class_member_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table idempotency_key add constraint idempotency_key_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table notice add constraint notice_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table person add constraint person_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table person_identifier add constraint person_identifier_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table person_key add constraint person_key_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id);
alter table person_role add constraint person_role_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table policy_document add constraint policy_document_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table policy_version add constraint policy_version_school_id_document_id_fkey FOREIGN KEY (school_id, document_id) REFERENCES policy_document(school_id, id);
alter table relation add constraint relation_school_id_adult_id_fkey FOREIGN KEY (school_id, adult_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table relation add constraint relation_school_id_child_id_fkey FOREIGN KEY (school_id, child_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table school_key add constraint school_key_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table session add constraint session_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
