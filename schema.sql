-- What the migrations make, read from the catalogue. Written by "npm run schema"; a test compares it.

create table acceptance (
  school_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  version_sha256 bytea not null,
  person_id uuid,
  visitor text,
  roles text[] not null,
  clauses text[] not null,
  shown text not null,
  language text not null,
  method text not null,
  shown_at timestamp with time zone not null,
  accepted_at timestamp with time zone not null,
  digest bytea not null,
  constraint acceptance_check CHECK ((accepted_at >= shown_at)),
  constraint acceptance_check1 CHECK (((person_id IS NULL) <> (visitor IS NULL))),
  constraint acceptance_clauses_check CHECK ((cardinality(clauses) > 0)),
  constraint acceptance_digest_check CHECK ((length(digest) = 32)),
  constraint acceptance_language_check CHECK ((language ~ '^[a-z]{2}$'::text)),
  constraint acceptance_method_check CHECK ((method = ANY (ARRAY['signed-in'::text, 'link'::text, 'door'::text, 'tablet'::text]))),
  constraint acceptance_pkey PRIMARY KEY (school_id, id),
  constraint acceptance_shown_check CHECK ((shown <> ''::text)),
  constraint acceptance_version_sha256_check CHECK ((length(version_sha256) = 32)),
  constraint acceptance_visitor_check CHECK (((visitor <> ''::text) AND (length(visitor) <= 200)))
);
CREATE INDEX acceptance_person ON acceptance USING btree (school_id, person_id, accepted_at);
CREATE INDEX acceptance_version ON acceptance USING btree (school_id, version_id);
alter table acceptance enable row level security;
alter table acceptance force row level security;
create policy school_only on acceptance using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant insert, select on acceptance to :"web";

create table audit_checkpoint (
  number bigint not null,
  taken_at timestamp with time zone not null,
  note text not null,
  heads bytea not null,
  constraint audit_checkpoint_heads_check CHECK (((length(heads) % 56) = 0)),
  constraint audit_checkpoint_number_check CHECK ((number > 0)),
  constraint audit_checkpoint_pkey PRIMARY KEY (number)
);
grant insert, select on audit_checkpoint to :"web";

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
  object_kind text,
  object_id text,
  subject text,
  case_id uuid,
  clause text,
  payload bytea not null,
  prev_seq bigint,
  prev_hash bytea not null,
  hash bytea not null,
  constraint audit_entry_action_check CHECK ((action ~ '^[a-z-]+[.][a-z-]+$'::text)),
  constraint audit_entry_actor_check CHECK (((length(actor) = 64) OR (actor = 'system'::text))),
  constraint audit_entry_check CHECK (((object_kind IS NULL) = (object_id IS NULL))),
  constraint audit_entry_check1 CHECK ((hash = sha256((prev_hash || payload)))),
  constraint audit_entry_check2 CHECK (
CASE
    WHEN (seq = 1) THEN ((prev_seq IS NULL) AND (prev_hash = decode(repeat('00'::text, 32), 'hex'::text)))
    ELSE ((prev_seq IS NOT NULL) AND (prev_seq = (seq - 1)))
END),
  constraint audit_entry_clause_check CHECK (((length(clause) >= 1) AND (length(clause) <= 40))),
  constraint audit_entry_object_id_check CHECK (((length(object_id) >= 1) AND (length(object_id) <= 200))),
  constraint audit_entry_object_kind_check CHECK ((object_kind ~ '^[a-z][a-z-]*$'::text)),
  constraint audit_entry_pkey PRIMARY KEY (school_id, seq),
  constraint audit_entry_prev_hash_check CHECK ((length(prev_hash) = 32)),
  constraint audit_entry_school_id_seq_hash_key UNIQUE (school_id, seq, hash),
  constraint audit_entry_seq_check CHECK ((seq > 0)),
  constraint audit_entry_subject_check CHECK ((length(subject) = 64))
);
CREATE INDEX audit_entry_actor ON audit_entry USING btree (school_id, actor, seq);
CREATE INDEX audit_entry_subject ON audit_entry USING btree (school_id, subject, seq) WHERE (subject IS NOT NULL);
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy school_only on audit_entry using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant insert, select on audit_entry to :"web";

create table audit_pseudonym (
  school_id uuid not null,
  person_id uuid not null,
  salt bytea not null,
  pseudonym text not null,
  constraint audit_pseudonym_check CHECK ((pseudonym = encode(sha256(((('\x7363686f6f6c676174652e61756469742e706572736f6e2e7631'::bytea || salt) || uuid_send(school_id)) || uuid_send(person_id))), 'hex'::text))),
  constraint audit_pseudonym_pkey PRIMARY KEY (school_id, person_id),
  constraint audit_pseudonym_salt_check CHECK ((length(salt) = 32)),
  constraint audit_pseudonym_school_id_pseudonym_key UNIQUE (school_id, pseudonym)
);
alter table audit_pseudonym enable row level security;
alter table audit_pseudonym force row level security;
create policy school_only on audit_pseudonym using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select on audit_pseudonym to :"web";

create table authenticator (
  school_id uuid not null,
  person_id uuid not null,
  sealed_secret bytea not null,
  last_counter bigint not null,
  created_at timestamp with time zone not null,
  constraint authenticator_pkey PRIMARY KEY (school_id, person_id)
);
alter table authenticator enable row level security;
alter table authenticator force row level security;
create policy school_only on authenticator using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on authenticator to :"web";

create table campaign (
  school_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  groups text[] not null,
  class_id uuid,
  started_by uuid not null,
  started_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  event_id uuid,
  constraint campaign_check CHECK ((ended_at >= started_at)),
  constraint campaign_check1 CHECK (((class_id IS NULL) OR (event_id IS NULL))),
  constraint campaign_groups_check CHECK (((cardinality(groups) > 0) AND (groups <@ ARRAY['staff'::text, 'governors'::text, 'parents'::text, 'helpers'::text]))),
  constraint campaign_pkey PRIMARY KEY (school_id, id)
);
CREATE INDEX campaign_running ON campaign USING btree (school_id, started_at) WHERE (ended_at IS NULL);
alter table campaign enable row level security;
alter table campaign force row level security;
create policy school_only on campaign using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant insert, select, update on campaign to :"web";

create table campaign_link (
  school_id uuid not null,
  token_hash bytea not null,
  campaign_id uuid not null,
  person_id uuid not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  address text,
  constraint campaign_link_address_check CHECK ((length(address) = 64)),
  constraint campaign_link_check CHECK ((expires_at > created_at)),
  constraint campaign_link_pkey PRIMARY KEY (school_id, token_hash),
  constraint campaign_link_token_hash_check CHECK ((length(token_hash) = 32))
);
CREATE INDEX campaign_link_person ON campaign_link USING btree (school_id, person_id);
alter table campaign_link enable row level security;
alter table campaign_link force row level security;
create policy school_only on campaign_link using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select on campaign_link to :"web";

create table campaign_person (
  school_id uuid not null,
  campaign_id uuid not null,
  person_id uuid not null,
  in_group text not null,
  roles text[] not null,
  clauses text[] not null,
  changed text[],
  state text not null,
  asked_at timestamp with time zone not null,
  decided_at timestamp with time zone,
  acceptance_id uuid,
  reason text,
  moved_at timestamp with time zone,
  constraint campaign_person_check CHECK ((changed <@ clauses)),
  constraint campaign_person_check1 CHECK ((decided_at >= asked_at)),
  constraint campaign_person_check2 CHECK (((state <> 'accepted'::text) OR (acceptance_id IS NOT NULL))),
  constraint campaign_person_check3 CHECK (((state = ANY (ARRAY['accepted'::text, 'declined'::text])) = (decided_at IS NOT NULL))),
  constraint campaign_person_check4 CHECK (((state = 'declined'::text) OR (reason IS NULL))),
  constraint campaign_person_check5 CHECK ((moved_at >= asked_at)),
  constraint campaign_person_clauses_check CHECK ((cardinality(clauses) > 0)),
  constraint campaign_person_in_group_check CHECK ((in_group = ANY (ARRAY['staff'::text, 'governors'::text, 'parents'::text, 'helpers'::text]))),
  constraint campaign_person_pkey PRIMARY KEY (school_id, campaign_id, person_id),
  constraint campaign_person_reason_check CHECK (((reason <> ''::text) AND (length(reason) <= 1000))),
  constraint campaign_person_state_check CHECK ((state = ANY (ARRAY['open'::text, 'accepted'::text, 'declined'::text, 'unchanged'::text, 'not-bound'::text])))
);
CREATE INDEX campaign_person_person ON campaign_person USING btree (school_id, person_id);
alter table campaign_person enable row level security;
alter table campaign_person force row level security;
create policy school_only on campaign_person using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant insert, select, update on campaign_person to :"web";

create table campaign_question (
  school_id uuid not null,
  id uuid not null,
  campaign_id uuid not null,
  person_id uuid not null,
  question text not null,
  asked_at timestamp with time zone not null,
  answer text,
  answered_by uuid,
  answered_at timestamp with time zone,
  constraint campaign_question_answer_check CHECK (((answer <> ''::text) AND (length(answer) <= 4000))),
  constraint campaign_question_check CHECK ((answered_at >= asked_at)),
  constraint campaign_question_check1 CHECK ((((answer IS NULL) = (answered_at IS NULL)) AND ((answer IS NULL) = (answered_by IS NULL)))),
  constraint campaign_question_pkey PRIMARY KEY (school_id, id),
  constraint campaign_question_question_check CHECK (((question <> ''::text) AND (length(question) <= 2000)))
);
CREATE INDEX campaign_question_open ON campaign_question USING btree (school_id, asked_at) WHERE (answer IS NULL);
CREATE INDEX campaign_question_person ON campaign_question USING btree (school_id, person_id);
alter table campaign_question enable row level security;
alter table campaign_question force row level security;
create policy school_only on campaign_question using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant insert, select, update on campaign_question to :"web";

create table campaign_reminder (
  school_id uuid not null,
  campaign_id uuid not null,
  person_id uuid not null,
  after_days smallint not null,
  sent_on date not null,
  constraint campaign_reminder_after_days_check CHECK ((after_days = ANY (ARRAY[7, 14, 21]))),
  constraint campaign_reminder_pkey PRIMARY KEY (school_id, campaign_id, person_id, after_days)
);
alter table campaign_reminder enable row level security;
alter table campaign_reminder force row level security;
create policy school_only on campaign_reminder using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant insert, select on campaign_reminder to :"web";

create table class (
  school_id uuid not null,
  id uuid not null,
  name text not null,
  year_group smallint,
  starts_on date not null,
  ends_on date,
  import_key text,
  constraint class_check CHECK ((ends_on >= starts_on)),
  constraint class_import_key_check CHECK (((import_key <> ''::text) AND (length(import_key) <= 300))),
  constraint class_name_check CHECK (((name <> ''::text) AND (length(name) <= 200))),
  constraint class_pkey PRIMARY KEY (school_id, id),
  constraint class_year_group_check CHECK (((year_group >= '-1'::integer) AND (year_group <= 13)))
);
CREATE UNIQUE INDEX class_import_key ON class USING btree (school_id, import_key);
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
CREATE UNIQUE INDEX class_member_now ON class_member USING btree (school_id, class_id, person_id, belongs_as) WHERE (ends_on IS NULL);
CREATE INDEX class_member_person ON class_member USING btree (school_id, person_id);
alter table class_member enable row level security;
alter table class_member force row level security;
create policy school_only on class_member using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on class_member to :"web";

create table contracted_hours (
  school_id uuid not null,
  person_id uuid not null,
  starts_on date not null,
  weekday smallint not null,
  work_starts text not null,
  work_ends text not null,
  ends_on date,
  weeks text not null,
  constraint contracted_hours_check CHECK ((work_ends > work_starts)),
  constraint contracted_hours_check1 CHECK ((ends_on >= starts_on)),
  constraint contracted_hours_pkey PRIMARY KEY (school_id, person_id, starts_on, weekday, work_starts),
  constraint contracted_hours_weekday_check CHECK (((weekday >= 1) AND (weekday <= 7))),
  constraint contracted_hours_weeks_check CHECK ((weeks = ANY (ARRAY['term-time'::text, 'all-year'::text]))),
  constraint contracted_hours_work_ends_check CHECK ((work_ends ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint contracted_hours_work_starts_check CHECK ((work_starts ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text))
);
alter table contracted_hours enable row level security;
alter table contracted_hours force row level security;
create policy school_only on contracted_hours using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on contracted_hours to :"web";

create table dead_address (
  school_id uuid not null,
  person_id uuid not null,
  channel text not null,
  address_hash text not null,
  at timestamp with time zone not null,
  constraint dead_address_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'text'::text]))),
  constraint dead_address_pkey PRIMARY KEY (school_id, person_id, channel)
);
alter table dead_address enable row level security;
alter table dead_address force row level security;
create policy school_only on dead_address using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on dead_address to :"web";

create table door (
  school_id uuid not null,
  code text not null,
  since timestamp with time zone not null,
  constraint door_code_check CHECK ((code ~ '^[0-9a-z]{8}$'::text)),
  constraint door_pkey PRIMARY KEY (school_id)
);
alter table door enable row level security;
alter table door force row level security;
create policy school_only on door using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant insert, select, update on door to :"web";

create table email_link_request (
  school_id uuid not null,
  id uuid not null,
  sealed bytea not null,
  browser_hash bytea not null,
  created_at timestamp with time zone not null,
  constraint email_link_request_browser_hash_check CHECK ((length(browser_hash) = 32)),
  constraint email_link_request_pkey PRIMARY KEY (school_id, id)
);
alter table email_link_request enable row level security;
alter table email_link_request force row level security;
create policy school_only on email_link_request using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select on email_link_request to :"web";

create table event_reminder (
  school_id uuid not null,
  person_id uuid not null,
  occasion text not null,
  day date not null,
  stage text not null,
  sent_on date not null,
  constraint event_reminder_occasion_check CHECK ((occasion ~ '^(term|[0-9a-f-]{36})$'::text)),
  constraint event_reminder_pkey PRIMARY KEY (school_id, person_id, occasion, day, stage),
  constraint event_reminder_stage_check CHECK ((stage = ANY (ARRAY['before'::text, 'morning'::text, 'start'::text])))
);
CREATE INDEX event_reminder_occasion ON event_reminder USING btree (school_id, occasion, day);
alter table event_reminder enable row level security;
alter table event_reminder force row level security;
create policy school_only on event_reminder using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant insert, select on event_reminder to :"web";

create table half_sign_in (
  school_id uuid not null,
  token_hash bytea not null,
  person_id uuid not null,
  factor text not null,
  tries smallint not null,
  next_path text,
  expires_at timestamp with time zone not null,
  constraint half_sign_in_factor_check CHECK ((factor = ANY (ARRAY['password'::text, 'openid'::text]))),
  constraint half_sign_in_next_path_check CHECK ((next_path ~ '^/'::text)),
  constraint half_sign_in_pkey PRIMARY KEY (school_id, token_hash),
  constraint half_sign_in_token_hash_check CHECK ((length(token_hash) = 32))
);
CREATE INDEX half_sign_in_expires ON half_sign_in USING btree (school_id, expires_at);
alter table half_sign_in enable row level security;
alter table half_sign_in force row level security;
create policy school_only on half_sign_in using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on half_sign_in to :"web";

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

create table import_columns (
  school_id uuid not null,
  signature text not null,
  columns jsonb not null,
  saved_at timestamp with time zone not null,
  constraint import_columns_pkey PRIMARY KEY (school_id, signature),
  constraint import_columns_signature_check CHECK ((length(signature) = 64))
);
alter table import_columns enable row level security;
alter table import_columns force row level security;
create policy school_only on import_columns using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant insert, select, update on import_columns to :"web";

create table invitation (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  invited_by uuid not null,
  created_at timestamp with time zone not null,
  sent_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  notice_id uuid,
  opened_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  constraint invitation_check CHECK ((expires_at > sent_at)),
  constraint invitation_check1 CHECK (((opened_at IS NULL) OR (withdrawn_at IS NULL))),
  constraint invitation_pkey PRIMARY KEY (school_id, id),
  constraint invitation_school_id_person_id_key UNIQUE (school_id, person_id)
);
CREATE INDEX invitation_sent ON invitation USING btree (school_id, sent_at);
alter table invitation enable row level security;
alter table invitation force row level security;
create policy school_only on invitation using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant insert, select, update on invitation to :"web";

create table known_device (
  school_id uuid not null,
  token_hash bytea not null,
  person_id uuid not null,
  used_at timestamp with time zone not null,
  constraint known_device_pkey PRIMARY KEY (school_id, token_hash, person_id),
  constraint known_device_token_hash_check CHECK ((length(token_hash) = 32))
);
CREATE INDEX known_device_person ON known_device USING btree (school_id, person_id, used_at);
alter table known_device enable row level security;
alter table known_device force row level security;
create policy school_only on known_device using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on known_device to :"web";

create table leaving (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  last_day date not null,
  held jsonb not null,
  started_by uuid,
  started_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  confirmed_text text,
  confirmed_clause text,
  constraint leaving_check CHECK (((confirmed_at IS NULL) = (confirmed_text IS NULL))),
  constraint leaving_confirmed_clause_check CHECK ((confirmed_clause <> ''::text)),
  constraint leaving_confirmed_text_check CHECK ((confirmed_text <> ''::text)),
  constraint leaving_pkey PRIMARY KEY (school_id, id)
);
CREATE UNIQUE INDEX leaving_person ON leaving USING btree (school_id, person_id) WHERE (withdrawn_at IS NULL);
alter table leaving enable row level security;
alter table leaving force row level security;
create policy school_only on leaving using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant insert, select, update on leaving to :"web";

create table mail_server (
  school_id uuid not null,
  host text not null,
  port integer not null,
  security text not null,
  user_name text,
  sealed_password bytea,
  from_address text not null,
  changed_at timestamp with time zone not null,
  constraint mail_server_from_address_check CHECK (((from_address ~ '^[^@[:space:]]+@[^@[:space:]]+$'::text) AND (length(from_address) <= 254))),
  constraint mail_server_host_check CHECK (((host <> ''::text) AND (length(host) <= 253))),
  constraint mail_server_pkey PRIMARY KEY (school_id),
  constraint mail_server_port_check CHECK (((port >= 1) AND (port <= 65535))),
  constraint mail_server_security_check CHECK ((security = ANY (ARRAY['tls'::text, 'starttls'::text, 'none'::text]))),
  constraint mail_server_user_name_check CHECK (((user_name <> ''::text) AND (length(user_name) <= 254)))
);
alter table mail_server enable row level security;
alter table mail_server force row level security;
create policy school_only on mail_server using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on mail_server to :"web";

create table notice (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  template text not null,
  link text,
  sealed bytea,
  created_at timestamp with time zone not null,
  done_at timestamp with time zone,
  constraint notice_link_check CHECK ((link ~ '^/'::text)),
  constraint notice_pkey PRIMARY KEY (school_id, id),
  constraint notice_template_check CHECK ((template ~ '^[a-z][a-z-]*$'::text))
);
CREATE INDEX notice_person ON notice USING btree (school_id, person_id, created_at);
alter table notice enable row level security;
alter table notice force row level security;
create policy school_only on notice using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on notice to :"web";

create table notice_delivery (
  school_id uuid not null,
  id uuid not null,
  notice_id uuid not null,
  person_id uuid not null,
  template text not null,
  channel text not null,
  state text not null,
  not_before timestamp with time zone not null,
  alone boolean not null,
  attempts smallint not null,
  queued_at timestamp with time zone,
  batch_id uuid,
  claimed_until timestamp with time zone,
  via text,
  reason text,
  provider_id text,
  provider_template text,
  provider_version integer,
  fragments smallint,
  sent_at timestamp with time zone,
  final_at timestamp with time zone,
  created_at timestamp with time zone not null,
  constraint notice_delivery_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'text'::text, 'letter'::text]))),
  constraint notice_delivery_pkey PRIMARY KEY (school_id, id),
  constraint notice_delivery_reason_check CHECK (((reason ~ '^[a-z0-9-]+$'::text) AND (length(reason) <= 60))),
  constraint notice_delivery_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'delivered'::text, 'refused'::text, 'failed'::text, 'not-sent'::text]))),
  constraint notice_delivery_via_check CHECK ((via = ANY (ARRAY['smtp'::text, 'notify'::text, 'csv'::text])))
);
CREATE INDEX notice_delivery_batch ON notice_delivery USING btree (school_id, batch_id) WHERE (batch_id IS NOT NULL);
CREATE INDEX notice_delivery_notice ON notice_delivery USING btree (school_id, notice_id);
CREATE INDEX notice_delivery_person ON notice_delivery USING btree (school_id, person_id) WHERE (state = 'waiting'::text);
CREATE INDEX notice_delivery_sent ON notice_delivery USING btree (school_id, channel, sent_at) WHERE (sent_at IS NOT NULL);
CREATE INDEX notice_delivery_waiting ON notice_delivery USING btree (school_id, not_before) WHERE (state = 'waiting'::text);
alter table notice_delivery enable row level security;
alter table notice_delivery force row level security;
create policy school_only on notice_delivery using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on notice_delivery to :"web";

create table notice_habit (
  school_id uuid not null,
  person_id uuid not null,
  quiet_from smallint,
  quiet_until smallint,
  summary_at smallint,
  constraint notice_habit_check CHECK (((quiet_from IS NULL) = (quiet_until IS NULL))),
  constraint notice_habit_pkey PRIMARY KEY (school_id, person_id),
  constraint notice_habit_quiet_from_check CHECK (((quiet_from >= 0) AND (quiet_from <= 1439))),
  constraint notice_habit_quiet_until_check CHECK (((quiet_until >= 0) AND (quiet_until <= 1439))),
  constraint notice_habit_summary_at_check CHECK (((summary_at >= 0) AND (summary_at <= 1439)))
);
alter table notice_habit enable row level security;
alter table notice_habit force row level security;
create policy school_only on notice_habit using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on notice_habit to :"web";

create table notice_language (
  school_id uuid not null,
  person_id uuid not null,
  language text not null,
  chosen boolean not null,
  constraint notice_language_language_check CHECK ((language ~ '^[a-z]{2}$'::text)),
  constraint notice_language_pkey PRIMARY KEY (school_id, person_id)
);
alter table notice_language enable row level security;
alter table notice_language force row level security;
create policy school_only on notice_language using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on notice_language to :"web";

create table notice_preference (
  school_id uuid not null,
  person_id uuid not null,
  kind text not null,
  email boolean not null,
  text boolean not null,
  constraint notice_preference_kind_check CHECK ((kind ~ '^[a-z][a-z-]*$'::text)),
  constraint notice_preference_pkey PRIMARY KEY (school_id, person_id, kind)
);
alter table notice_preference enable row level security;
alter table notice_preference force row level security;
create policy school_only on notice_preference using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on notice_preference to :"web";

create table notify_account (
  school_id uuid not null,
  sealed_key bytea not null,
  callback_hash bytea,
  changed_at timestamp with time zone not null,
  constraint notify_account_callback_hash_check CHECK ((length(callback_hash) = 32)),
  constraint notify_account_pkey PRIMARY KEY (school_id)
);
alter table notify_account enable row level security;
alter table notify_account force row level security;
create policy school_only on notify_account using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on notify_account to :"web";

create table notify_template (
  school_id uuid not null,
  kind text not null,
  channel text not null,
  notify_id uuid not null,
  constraint notify_template_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'text'::text, 'letter'::text]))),
  constraint notify_template_pkey PRIMARY KEY (school_id, kind, channel)
);
alter table notify_template enable row level security;
alter table notify_template force row level security;
create policy school_only on notify_template using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on notify_template to :"web";

create table official_channel (
  school_id uuid not null,
  id uuid not null,
  kind text not null,
  name text,
  address text,
  purpose text not null,
  two_way boolean not null,
  constraint official_channel_address_check CHECK (((address <> ''::text) AND (length(address) <= 300))),
  constraint official_channel_kind_check CHECK ((kind = ANY (ARRAY['website'::text, 'texts'::text, 'newsletter'::text, 'letters'::text, 'phone'::text, 'email'::text, 'in-person'::text]))),
  constraint official_channel_name_check CHECK (((name <> ''::text) AND (length(name) <= 200))),
  constraint official_channel_pkey PRIMARY KEY (school_id, id),
  constraint official_channel_purpose_check CHECK (((purpose <> ''::text) AND (length(purpose) <= 500)))
);
alter table official_channel enable row level security;
alter table official_channel force row level security;
create policy school_only on official_channel using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on official_channel to :"web";

create table one_time_link (
  school_id uuid not null,
  id uuid not null,
  token_hash bytea not null,
  purpose text not null,
  person_id uuid not null,
  about_id uuid,
  browser_hash bytea,
  address text,
  created_at timestamp with time zone not null,
  holds_from timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  opened_at timestamp with time zone,
  used_at timestamp with time zone,
  constraint one_time_link_address_check CHECK ((length(address) = 64)),
  constraint one_time_link_browser_hash_check CHECK ((length(browser_hash) = 32)),
  constraint one_time_link_check CHECK ((expires_at > holds_from)),
  constraint one_time_link_pkey PRIMARY KEY (school_id, id),
  constraint one_time_link_purpose_check CHECK ((purpose = ANY (ARRAY['invitation'::text, 'email-link'::text, 'recovery'::text, 'stop-recovery'::text]))),
  constraint one_time_link_school_id_token_hash_key UNIQUE (school_id, token_hash),
  constraint one_time_link_token_hash_check CHECK ((length(token_hash) = 32))
);
CREATE INDEX one_time_link_about ON one_time_link USING btree (school_id, about_id);
CREATE INDEX one_time_link_person ON one_time_link USING btree (school_id, person_id);
alter table one_time_link enable row level security;
alter table one_time_link force row level security;
create policy school_only on one_time_link using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on one_time_link to :"web";

create table openid_attempt (
  school_id uuid not null,
  id uuid not null,
  state_hash bytea not null,
  browser_hash bytea not null,
  provider_id uuid not null,
  purpose text not null,
  person_id uuid,
  next text,
  sealed bytea not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint openid_attempt_browser_hash_check CHECK ((length(browser_hash) = 32)),
  constraint openid_attempt_check CHECK ((expires_at > created_at)),
  constraint openid_attempt_check1 CHECK (((purpose = 'sign-in'::text) = (person_id IS NULL))),
  constraint openid_attempt_next_check CHECK ((next ~ '^/'::text)),
  constraint openid_attempt_pkey PRIMARY KEY (school_id, id),
  constraint openid_attempt_purpose_check CHECK ((purpose = ANY (ARRAY['sign-in'::text, 'connect'::text, 'step-up'::text]))),
  constraint openid_attempt_school_id_state_hash_key UNIQUE (school_id, state_hash),
  constraint openid_attempt_state_hash_check CHECK ((length(state_hash) = 32))
);
alter table openid_attempt enable row level security;
alter table openid_attempt force row level security;
create policy school_only on openid_attempt using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select on openid_attempt to :"web";

create table openid_identity (
  school_id uuid not null,
  issuer text not null,
  subject text not null,
  provider_id uuid not null,
  person_id uuid not null,
  connected_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint openid_identity_pkey PRIMARY KEY (school_id, issuer, subject),
  constraint openid_identity_school_id_person_id_provider_id_key UNIQUE (school_id, person_id, provider_id),
  constraint openid_identity_subject_check CHECK (((subject <> ''::text) AND (length(subject) <= 255)))
);
alter table openid_identity enable row level security;
alter table openid_identity force row level security;
create policy school_only on openid_identity using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on openid_identity to :"web";

create table openid_provider (
  school_id uuid not null,
  id uuid not null,
  kind text not null,
  name text not null,
  issuer text not null,
  hosted_domain text,
  client_id text not null,
  sealed_secret bytea not null,
  enforces_mfa boolean not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  constraint openid_provider_check CHECK (((kind = 'google'::text) = (hosted_domain IS NOT NULL))),
  constraint openid_provider_client_id_check CHECK (((client_id <> ''::text) AND (length(client_id) <= 300))),
  constraint openid_provider_hosted_domain_check CHECK (((hosted_domain <> ''::text) AND (length(hosted_domain) <= 253))),
  constraint openid_provider_issuer_check CHECK (((issuer ~ '^https?://'::text) AND (length(issuer) <= 300))),
  constraint openid_provider_kind_check CHECK ((kind = ANY (ARRAY['microsoft'::text, 'google'::text, 'other'::text]))),
  constraint openid_provider_name_check CHECK (((name <> ''::text) AND (length(name) <= 60))),
  constraint openid_provider_pkey PRIMARY KEY (school_id, id)
);
alter table openid_provider enable row level security;
alter table openid_provider force row level security;
create policy school_only on openid_provider using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant insert, select, update on openid_provider to :"web";

create table passkey (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  backed_up boolean not null,
  name text not null,
  created_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint passkey_counter_check CHECK ((counter >= 0)),
  constraint passkey_credential_id_check CHECK (((credential_id ~ '^[A-Za-z0-9_-]+$'::text) AND (length(credential_id) <= 1400))),
  constraint passkey_name_check CHECK (((name <> ''::text) AND (length(name) <= 100))),
  constraint passkey_pkey PRIMARY KEY (school_id, id),
  constraint passkey_school_id_credential_id_key UNIQUE (school_id, credential_id)
);
CREATE INDEX passkey_person ON passkey USING btree (school_id, person_id);
alter table passkey enable row level security;
alter table passkey force row level security;
create policy school_only on passkey using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on passkey to :"web";

create table passkey_challenge (
  school_id uuid not null,
  challenge_hash bytea not null,
  bound_to bytea not null,
  purpose text not null,
  expires_at timestamp with time zone not null,
  constraint passkey_challenge_bound_to_check CHECK ((length(bound_to) = 32)),
  constraint passkey_challenge_challenge_hash_check CHECK ((length(challenge_hash) = 32)),
  constraint passkey_challenge_pkey PRIMARY KEY (school_id, challenge_hash),
  constraint passkey_challenge_purpose_check CHECK ((purpose = ANY (ARRAY['add'::text, 'show'::text])))
);
CREATE INDEX passkey_challenge_expires ON passkey_challenge USING btree (school_id, expires_at);
alter table passkey_challenge enable row level security;
alter table passkey_challenge force row level security;
create policy school_only on passkey_challenge using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select on passkey_challenge to :"web";

create table password (
  school_id uuid not null,
  person_id uuid not null,
  hash bytea not null,
  salt bytea not null,
  memory integer not null,
  passes integer not null,
  parallelism integer not null,
  changed_at timestamp with time zone not null,
  constraint password_hash_check CHECK ((length(hash) = 32)),
  constraint password_pkey PRIMARY KEY (school_id, person_id),
  constraint password_salt_check CHECK ((length(salt) = 16))
);
alter table password enable row level security;
alter table password force row level security;
create policy school_only on password using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on password to :"web";

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
  persona boolean not null default false,
  constraint person_email_check CHECK (((email ~ '^[^@[:space:]]+@[^@[:space:]]+$'::text) AND (length(email) <= 254))),
  constraint person_family_name_check CHECK (((family_name <> ''::text) AND (length(family_name) <= 200))),
  constraint person_given_name_check CHECK (((given_name <> ''::text) AND (length(given_name) <= 200))),
  constraint person_mobile_check CHECK ((mobile ~ '^\+[0-9]{7,15}$'::text)),
  constraint person_name_check CHECK (((name <> ''::text) AND (length(name) <= 200))),
  constraint person_pkey PRIMARY KEY (school_id, id),
  constraint person_year_group_check CHECK (((year_group >= '-1'::integer) AND (year_group <= 13)))
);
CREATE INDEX person_email ON person USING btree (school_id, lower(email));
CREATE INDEX person_name ON person USING btree (school_id, family_name, given_name, id);
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

create table person_import (
  school_id uuid not null,
  id uuid not null,
  kind text not null,
  state text not null,
  file_name text not null,
  source bytea,
  records bytea,
  decisions bytea,
  changes bytea,
  counts jsonb not null,
  attempt integer not null,
  progress smallint not null,
  heartbeat_at timestamp with time zone,
  failure text,
  brought_by uuid not null,
  brought_at timestamp with time zone not null,
  applied_by uuid,
  applied_at timestamp with time zone,
  undone_by uuid,
  undone_at timestamp with time zone,
  constraint person_import_failure_check CHECK ((failure ~ '^[a-z-]+$'::text)),
  constraint person_import_file_name_check CHECK (((file_name <> ''::text) AND (length(file_name) <= 255))),
  constraint person_import_kind_check CHECK ((kind = ANY (ARRAY['oneroster'::text, 'list'::text, 'register'::text]))),
  constraint person_import_pkey PRIMARY KEY (school_id, id),
  constraint person_import_progress_check CHECK (((progress >= 0) AND (progress <= 100))),
  constraint person_import_state_check CHECK ((state = ANY (ARRAY['columns'::text, 'ready'::text, 'applying'::text, 'applied'::text, 'undone'::text, 'discarded'::text])))
);
CREATE UNIQUE INDEX person_import_applying ON person_import USING btree (school_id) WHERE (state = 'applying'::text);
CREATE INDEX person_import_brought ON person_import USING btree (school_id, brought_at);
alter table person_import enable row level security;
alter table person_import force row level security;
create policy school_only on person_import using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant insert, select, update on person_import to :"web";

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
CREATE INDEX person_role_role ON person_role USING btree (school_id, role, person_id);
alter table person_role enable row level security;
alter table person_role force row level security;
create policy school_only on person_role using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on person_role to :"web";

create table policy_case (
  school_id uuid not null,
  id uuid not null,
  name text not null,
  situation jsonb not null,
  expected text not null,
  note text,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  constraint policy_case_expected_check CHECK ((expected = ANY (ARRAY['forbidden'::text, 'required'::text, 'advised-against'::text, 'advised'::text, 'allowed'::text, 'silent'::text, 'depends'::text]))),
  constraint policy_case_name_check CHECK (((name <> ''::text) AND (length(name) <= 200))),
  constraint policy_case_note_check CHECK (((note <> ''::text) AND (length(note) <= 1000))),
  constraint policy_case_pkey PRIMARY KEY (school_id, id),
  constraint policy_case_situation_check CHECK ((jsonb_typeof(situation) = 'object'::text))
);
CREATE INDEX policy_case_made ON policy_case USING btree (school_id, made_at);
alter table policy_case enable row level security;
alter table policy_case force row level security;
create policy school_only on policy_case using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select on policy_case to :"web";

create table policy_comment (
  school_id uuid not null,
  id uuid not null,
  consultation_id uuid not null,
  person_id uuid not null,
  clause text,
  words text,
  made_at timestamp with time zone not null,
  answer text,
  answered_by uuid,
  answered_at timestamp with time zone,
  struck_by uuid,
  struck_at timestamp with time zone,
  constraint policy_comment_answer_check CHECK (((answer <> ''::text) AND (length(answer) <= 4000))),
  constraint policy_comment_check CHECK (((words IS NULL) = (struck_at IS NOT NULL))),
  constraint policy_comment_check1 CHECK (((struck_at IS NULL) = (struck_by IS NULL))),
  constraint policy_comment_check2 CHECK (((answer IS NULL) = (answered_at IS NULL))),
  constraint policy_comment_check3 CHECK (((answer IS NULL) = (answered_by IS NULL))),
  constraint policy_comment_clause_check CHECK (((clause <> ''::text) AND (length(clause) <= 200))),
  constraint policy_comment_pkey PRIMARY KEY (school_id, id),
  constraint policy_comment_words_check CHECK (((words <> ''::text) AND (length(words) <= 4000)))
);
CREATE INDEX policy_comment_consultation ON policy_comment USING btree (school_id, consultation_id, made_at);
CREATE INDEX policy_comment_person ON policy_comment USING btree (school_id, person_id);
alter table policy_comment enable row level security;
alter table policy_comment force row level security;
create policy school_only on policy_comment using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant insert, select, update on policy_comment to :"web";

create table policy_consultation (
  school_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  version_sha256 bytea not null,
  content jsonb not null,
  groups text[] not null,
  question text,
  opened_by uuid not null,
  opened_at timestamp with time zone not null,
  closes_on date not null,
  closed_at timestamp with time zone,
  closed_by uuid,
  reminded_at timestamp with time zone,
  told_over_at timestamp with time zone,
  constraint policy_consultation_check CHECK ((closed_at >= opened_at)),
  constraint policy_consultation_check1 CHECK (((closed_at IS NULL) = (closed_by IS NULL))),
  constraint policy_consultation_content_check CHECK ((jsonb_typeof(content) = 'object'::text)),
  constraint policy_consultation_groups_check CHECK ((cardinality(groups) > 0)),
  constraint policy_consultation_pkey PRIMARY KEY (school_id, id),
  constraint policy_consultation_question_check CHECK (((question <> ''::text) AND (length(question) <= 1000))),
  constraint policy_consultation_version_sha256_check CHECK ((length(version_sha256) = 32))
);
CREATE INDEX policy_consultation_closes ON policy_consultation USING btree (school_id, closes_on);
CREATE INDEX policy_consultation_version ON policy_consultation USING btree (school_id, version_id);
alter table policy_consultation enable row level security;
alter table policy_consultation force row level security;
create policy school_only on policy_consultation using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant insert, select, update on policy_consultation to :"web";

create table policy_decision (
  school_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  version_sha256 bytea not null,
  body text not null,
  outcome text not null,
  met_on date not null,
  minute text not null,
  quorum smallint not null,
  present jsonb not null,
  recused jsonb not null,
  votes_for smallint not null,
  votes_against smallint not null,
  abstained smallint not null,
  starts_on date,
  review_on date,
  kept_by uuid not null,
  kept_at timestamp with time zone not null,
  constraint policy_decision_abstained_check CHECK ((abstained >= 0)),
  constraint policy_decision_body_check CHECK ((body = ANY (ARRAY['governing-body'::text, 'trust-board'::text, 'committee'::text]))),
  constraint policy_decision_check CHECK ((review_on > met_on)),
  constraint policy_decision_check1 CHECK (((outcome <> 'ratified'::text) OR ((starts_on IS NOT NULL) AND (review_on IS NOT NULL) AND (starts_on >= met_on) AND (votes_for > votes_against)))),
  constraint policy_decision_minute_check CHECK (((minute <> ''::text) AND (length(minute) <= 100))),
  constraint policy_decision_outcome_check CHECK ((outcome = ANY (ARRAY['ratified'::text, 'not-ratified'::text, 'deferred'::text]))),
  constraint policy_decision_pkey PRIMARY KEY (school_id, id),
  constraint policy_decision_present_check CHECK ((jsonb_typeof(present) = 'array'::text)),
  constraint policy_decision_quorum_check CHECK ((quorum > 0)),
  constraint policy_decision_recused_check CHECK ((jsonb_typeof(recused) = 'array'::text)),
  constraint policy_decision_version_sha256_check CHECK ((length(version_sha256) = 32)),
  constraint policy_decision_votes_against_check CHECK ((votes_against >= 0)),
  constraint policy_decision_votes_for_check CHECK ((votes_for >= 0))
);
CREATE UNIQUE INDEX policy_decision_ratified ON policy_decision USING btree (school_id, version_id) WHERE (outcome = 'ratified'::text);
CREATE INDEX policy_decision_version ON policy_decision USING btree (school_id, version_id);
alter table policy_decision enable row level security;
alter table policy_decision force row level security;
create policy school_only on policy_decision using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant insert, select on policy_decision to :"web";

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

create table policy_signature (
  school_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  version_sha256 bytea not null,
  person_id uuid not null,
  name text not null,
  title text not null,
  signed_at timestamp with time zone not null,
  constraint policy_signature_name_check CHECK (((name <> ''::text) AND (length(name) <= 200))),
  constraint policy_signature_pkey PRIMARY KEY (school_id, id),
  constraint policy_signature_school_id_version_id_person_id_key UNIQUE (school_id, version_id, person_id),
  constraint policy_signature_title_check CHECK ((title = ANY (ARRAY['headteacher'::text, 'co-headteacher'::text]))),
  constraint policy_signature_version_sha256_check CHECK ((length(version_sha256) = 32))
);
alter table policy_signature enable row level security;
alter table policy_signature force row level security;
create policy school_only on policy_signature using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant insert, select on policy_signature to :"web";

create table policy_version (
  school_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  number integer not null,
  state text not null,
  effective_from date,
  content jsonb not null,
  source_file_name text,
  source_text text,
  sha256 bytea not null,
  created_at timestamp with time zone not null,
  revision integer not null default 1,
  based_on uuid,
  changes text,
  written_on date,
  review_on date,
  published_at timestamp with time zone,
  published_by uuid,
  constraint policy_version_changes_check CHECK (((changes <> ''::text) AND (length(changes) <= 500))),
  constraint policy_version_content_check CHECK ((jsonb_typeof(content) = 'object'::text)),
  constraint policy_version_number_check CHECK ((number > 0)),
  constraint policy_version_pkey PRIMARY KEY (school_id, id),
  constraint policy_version_published_check CHECK (((state <> 'published'::text) OR ((effective_from IS NOT NULL) AND (written_on IS NOT NULL) AND (published_at IS NOT NULL)))),
  constraint policy_version_revision_check CHECK ((revision > 0)),
  constraint policy_version_school_id_document_id_number_key UNIQUE (school_id, document_id, number),
  constraint policy_version_sha256_check CHECK ((length(sha256) = 32)),
  constraint policy_version_source_file_name_check CHECK ((source_file_name <> ''::text)),
  constraint policy_version_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'consulted'::text, 'ratified'::text, 'published'::text, 'withdrawn'::text])))
);
CREATE INDEX policy_version_published ON policy_version USING btree (school_id, effective_from) WHERE (state = 'published'::text);
alter table policy_version enable row level security;
alter table policy_version force row level security;
create policy school_only on policy_version using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on policy_version to :"web";
CREATE OR REPLACE FUNCTION words_stay()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'The words of a version that was ratified are never changed' using errcode = 'check_violation', table = 'policy_version', constraint = 'words_stay';
end
$function$
;
CREATE TRIGGER words_stay BEFORE UPDATE ON policy_version FOR EACH ROW WHEN (((old.state <> ALL (ARRAY['draft'::text, 'consulted'::text])) AND ((new.content IS DISTINCT FROM old.content) OR (new.sha256 IS DISTINCT FROM old.sha256) OR (new.state = ANY (ARRAY['draft'::text, 'consulted'::text]))))) EXECUTE FUNCTION words_stay();
CREATE TRIGGER words_stay_there BEFORE DELETE ON policy_version FOR EACH ROW WHEN ((old.state <> ALL (ARRAY['draft'::text, 'consulted'::text]))) EXECUTE FUNCTION words_stay();

create table premises (
  school_id uuid not null,
  id uuid not null,
  name text not null,
  address text,
  weeks text not null,
  constraint premises_address_check CHECK (((address <> ''::text) AND (length(address) <= 500))),
  constraint premises_name_check CHECK (((name <> ''::text) AND (length(name) <= 200))),
  constraint premises_pkey PRIMARY KEY (school_id, id),
  constraint premises_weeks_check CHECK ((weeks = ANY (ARRAY['term-time'::text, 'all-year'::text])))
);
alter table premises enable row level security;
alter table premises force row level security;
create policy school_only on premises using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on premises to :"web";

create table premises_hours (
  school_id uuid not null,
  premises_id uuid not null,
  weekday smallint not null,
  opens text not null,
  closes text not null,
  constraint premises_hours_check CHECK ((closes > opens)),
  constraint premises_hours_closes_check CHECK ((closes ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint premises_hours_opens_check CHECK ((opens ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint premises_hours_pkey PRIMARY KEY (school_id, premises_id, weekday),
  constraint premises_hours_weekday_check CHECK (((weekday >= 1) AND (weekday <= 7)))
);
alter table premises_hours enable row level security;
alter table premises_hours force row level security;
create policy school_only on premises_hours using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select on premises_hours to :"web";

create table recovery (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  started_by uuid,
  approved_by uuid,
  checked_how text not null,
  started_at timestamp with time zone not null,
  holds_from timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  approved_at timestamp with time zone,
  stopped_at timestamp with time zone,
  stopped_by text,
  completed_at timestamp with time zone,
  constraint recovery_check CHECK ((expires_at > holds_from)),
  constraint recovery_check1 CHECK ((started_by <> person_id)),
  constraint recovery_check2 CHECK (((approved_by <> person_id) AND (approved_by <> started_by))),
  constraint recovery_check3 CHECK (((approved_by IS NULL) = (approved_at IS NULL))),
  constraint recovery_check4 CHECK (((stopped_at IS NULL) = (stopped_by IS NULL))),
  constraint recovery_check5 CHECK (((stopped_at IS NULL) OR (completed_at IS NULL))),
  constraint recovery_checked_how_check CHECK (((checked_how <> ''::text) AND (length(checked_how) <= 500))),
  constraint recovery_pkey PRIMARY KEY (school_id, id),
  constraint recovery_stopped_by_check CHECK ((stopped_by = ANY (ARRAY['person'::text, 'administrator'::text, 'signed-in'::text])))
);
CREATE UNIQUE INDEX recovery_open ON recovery USING btree (school_id, person_id) WHERE ((stopped_at IS NULL) AND (completed_at IS NULL));
alter table recovery enable row level security;
alter table recovery force row level security;
create policy school_only on recovery using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant insert, select, update on recovery to :"web";

create table recovery_code (
  school_id uuid not null,
  person_id uuid not null,
  code_hash bytea not null,
  used_at timestamp with time zone,
  constraint recovery_code_code_hash_check CHECK ((length(code_hash) = 32)),
  constraint recovery_code_pkey PRIMARY KEY (school_id, person_id, code_hash)
);
alter table recovery_code enable row level security;
alter table recovery_code force row level security;
create policy school_only on recovery_code using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on recovery_code to :"web";

create table related_policy (
  school_id uuid not null,
  policy text not null,
  name text,
  url text,
  reviewed_on date,
  changed_by uuid not null,
  changed_at timestamp with time zone not null,
  checked_at timestamp with time zone,
  answer text,
  failures smallint not null default 0,
  told_at timestamp with time zone,
  constraint related_policy_answer_check CHECK ((answer = ANY (ARRAY['answers'::text, 'gone'::text, 'silent'::text, 'refused'::text, 'closed'::text]))),
  constraint related_policy_failures_check CHECK ((failures >= 0)),
  constraint related_policy_name_check CHECK (((name <> ''::text) AND (length(name) <= 120))),
  constraint related_policy_pkey PRIMARY KEY (school_id, policy),
  constraint related_policy_policy_check CHECK (((policy ~ '^[a-z][a-z0-9-]*$'::text) AND (length(policy) <= 60))),
  constraint related_policy_url_check CHECK (((url ~ '^https?://'::text) AND (length(url) <= 500)))
);
alter table related_policy enable row level security;
alter table related_policy force row level security;
create policy school_only on related_policy using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant insert, select, update on related_policy to :"web";

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
CREATE UNIQUE INDEX relation_now ON relation USING btree (school_id, adult_id, child_id) WHERE (ends_on IS NULL);
alter table relation enable row level security;
alter table relation force row level security;
create policy school_only on relation using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on relation to :"web";

create table reminder_day (
  school_id uuid not null,
  person_id uuid not null,
  sent_on date not null,
  constraint reminder_day_pkey PRIMARY KEY (school_id, person_id, sent_on)
);
alter table reminder_day enable row level security;
alter table reminder_day force row level security;
create policy school_only on reminder_day using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant insert, select on reminder_day to :"web";

create table role_request (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  role text not null,
  starts_on date not null,
  ends_on date,
  why text not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  approved boolean,
  refusal text,
  constraint role_request_check CHECK ((ends_on >= starts_on)),
  constraint role_request_check1 CHECK ((decided_by <> asked_by)),
  constraint role_request_check2 CHECK ((decided_by <> person_id)),
  constraint role_request_check3 CHECK ((((decided_by IS NULL) = (decided_at IS NULL)) AND ((decided_by IS NULL) = (approved IS NULL)))),
  constraint role_request_check4 CHECK (((refusal IS NULL) OR (NOT approved))),
  constraint role_request_pkey PRIMARY KEY (school_id, id),
  constraint role_request_refusal_check CHECK (((refusal <> ''::text) AND (length(refusal) <= 1000))),
  constraint role_request_why_check CHECK (((why <> ''::text) AND (length(why) <= 1000)))
);
CREATE UNIQUE INDEX role_request_open ON role_request USING btree (school_id, person_id, role) WHERE (decided_at IS NULL);
alter table role_request enable row level security;
alter table role_request force row level security;
create policy school_only on role_request using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant insert, select, update on role_request to :"web";

create table root_key (
  fingerprint bytea not null,
  created_at timestamp with time zone not null,
  constraint root_key_fingerprint_check CHECK ((length(fingerprint) = 32)),
  constraint root_key_pkey PRIMARY KEY (fingerprint)
);
CREATE UNIQUE INDEX root_key_only ON root_key USING btree ((true));
grant insert, select on root_key to :"web";

create table safety_answers (
  school_id uuid not null,
  person_id uuid not null,
  sealed bytea not null,
  constraint safety_answers_pkey PRIMARY KEY (school_id, person_id)
);
alter table safety_answers enable row level security;
alter table safety_answers force row level security;
create policy school_only on safety_answers using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on safety_answers to :"web";

create table safety_ask (
  school_id uuid not null,
  person_id uuid not null,
  asked_on date not null,
  times smallint not null,
  constraint safety_ask_pkey PRIMARY KEY (school_id, person_id),
  constraint safety_ask_times_check CHECK ((times > 0))
);
alter table safety_ask enable row level security;
alter table safety_ask force row level security;
create policy school_only on safety_ask using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant insert, select, update on safety_ask to :"web";

create table safety_check (
  school_id uuid not null,
  person_id uuid not null,
  done_on date not null,
  constraint safety_check_pkey PRIMARY KEY (school_id, person_id, done_on)
);
alter table safety_check enable row level security;
alter table safety_check force row level security;
create policy school_only on safety_check using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant insert, select on safety_check to :"web";

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
  primary_colour text,
  secondary_colour text,
  demonstration boolean not null,
  created_at timestamp with time zone not null,
  laestab text,
  ukprn text,
  ratifying_body text,
  legal_entity text,
  address text,
  jurisdiction text,
  crest text,
  constraint school_address_check CHECK (((address <> ''::text) AND (length(address) <= 500))),
  constraint school_crest_check CHECK ((crest ~ '^[0-9a-f]{32}$'::text)),
  constraint school_jurisdiction_check CHECK ((jurisdiction = ANY (ARRAY['england'::text, 'wales'::text, 'scotland'::text, 'northern-ireland'::text]))),
  constraint school_laestab_check CHECK ((laestab ~ '^[0-9]{3}/[0-9]{4}$'::text)),
  constraint school_legal_entity_check CHECK (((legal_entity <> ''::text) AND (length(legal_entity) <= 200))),
  constraint school_name_check CHECK (((name <> ''::text) AND (length(name) <= 200))),
  constraint school_pkey PRIMARY KEY (id),
  constraint school_primary_colour_check CHECK ((primary_colour ~ '^#[0-9a-f]{6}$'::text)),
  constraint school_ratifying_body_check CHECK ((ratifying_body = ANY (ARRAY['governing-body'::text, 'trust-board'::text]))),
  constraint school_secondary_colour_check CHECK ((secondary_colour ~ '^#[0-9a-f]{6}$'::text)),
  constraint school_ukprn_check CHECK ((ukprn ~ '^[0-9]{8}$'::text)),
  constraint school_urn_check CHECK ((urn ~ '^[0-9]{6}$'::text))
);
alter table school enable row level security;
alter table school force row level security;
create policy school_only on school using ((id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on school to :"web";

create table school_crest (
  school_id uuid not null,
  media_type text not null,
  bytes bytea not null,
  constraint school_crest_bytes_check CHECK (((length(bytes) >= 1) AND (length(bytes) <= 200000))),
  constraint school_crest_media_type_check CHECK ((media_type = ANY (ARRAY['image/png'::text, 'image/jpeg'::text, 'image/webp'::text]))),
  constraint school_crest_pkey PRIMARY KEY (school_id)
);
alter table school_crest enable row level security;
alter table school_crest force row level security;
create policy school_only on school_crest using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on school_crest to :"web";

create table school_event (
  school_id uuid not null,
  id uuid not null,
  kind text not null,
  name text not null,
  happens_on date not null,
  starts_at text not null,
  everyone boolean not null,
  planned_by uuid not null,
  planned_at timestamp with time zone not null,
  cancelled_at timestamp with time zone,
  constraint school_event_check CHECK (((kind = 'event'::text) OR (NOT everyone))),
  constraint school_event_kind_check CHECK ((kind = ANY (ARRAY['event'::text, 'visit'::text]))),
  constraint school_event_name_check CHECK (((name <> ''::text) AND (length(name) <= 100))),
  constraint school_event_pkey PRIMARY KEY (school_id, id),
  constraint school_event_starts_at_check CHECK ((starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text))
);
CREATE INDEX school_event_day ON school_event USING btree (school_id, happens_on);
alter table school_event enable row level security;
alter table school_event force row level security;
create policy school_only on school_event using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant insert, select, update on school_event to :"web";

create table school_event_class (
  school_id uuid not null,
  event_id uuid not null,
  class_id uuid not null,
  constraint school_event_class_pkey PRIMARY KEY (school_id, event_id, class_id)
);
alter table school_event_class enable row level security;
alter table school_event_class force row level security;
create policy school_only on school_event_class using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select on school_event_class to :"web";

create table school_event_helper (
  school_id uuid not null,
  event_id uuid not null,
  person_id uuid not null,
  constraint school_event_helper_pkey PRIMARY KEY (school_id, event_id, person_id)
);
alter table school_event_helper enable row level security;
alter table school_event_helper force row level security;
create policy school_only on school_event_helper using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select on school_event_helper to :"web";

create table school_hours (
  school_id uuid not null,
  starts_on date not null,
  weekday smallint not null,
  first_session_starts text not null,
  last_session_ends text not null,
  constraint school_hours_check CHECK ((last_session_ends > first_session_starts)),
  constraint school_hours_first_session_starts_check CHECK ((first_session_starts ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint school_hours_last_session_ends_check CHECK ((last_session_ends ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint school_hours_pkey PRIMARY KEY (school_id, starts_on, weekday),
  constraint school_hours_weekday_check CHECK (((weekday >= 1) AND (weekday <= 7)))
);
alter table school_hours enable row level security;
alter table school_hours force row level security;
create policy school_only on school_hours using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select on school_hours to :"web";

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

create table scim_client (
  school_id uuid not null,
  id uuid not null,
  name text not null,
  token_hash bytea not null,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint scim_client_name_check CHECK (((name <> ''::text) AND (length(name) <= 100))),
  constraint scim_client_pkey PRIMARY KEY (school_id, id),
  constraint scim_client_school_id_token_hash_key UNIQUE (school_id, token_hash),
  constraint scim_client_token_hash_check CHECK ((length(token_hash) = 32))
);
alter table scim_client enable row level security;
alter table scim_client force row level security;
create policy school_only on scim_client using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant insert, select, update on scim_client to :"web";

create table scim_group (
  school_id uuid not null,
  id uuid not null,
  name text not null,
  external_id text,
  gives_role text,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint scim_group_external_id_check CHECK ((length(external_id) <= 255)),
  constraint scim_group_gives_role_check CHECK ((gives_role ~ '^[a-z][a-z_-]*$'::text)),
  constraint scim_group_name_check CHECK (((name <> ''::text) AND (length(name) <= 255))),
  constraint scim_group_pkey PRIMARY KEY (school_id, id)
);
CREATE UNIQUE INDEX scim_group_name ON scim_group USING btree (school_id, lower(name));
alter table scim_group enable row level security;
alter table scim_group force row level security;
create policy school_only on scim_group using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on scim_group to :"web";

create table scim_group_member (
  school_id uuid not null,
  group_id uuid not null,
  person_id uuid not null,
  constraint scim_group_member_pkey PRIMARY KEY (school_id, group_id, person_id)
);
CREATE INDEX scim_group_member_person ON scim_group_member USING btree (school_id, person_id);
alter table scim_group_member enable row level security;
alter table scim_group_member force row level security;
create policy school_only on scim_group_member using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select on scim_group_member to :"web";

create table scim_user (
  school_id uuid not null,
  person_id uuid not null,
  user_name text not null,
  external_id text,
  active boolean not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint scim_user_external_id_check CHECK ((length(external_id) <= 255)),
  constraint scim_user_pkey PRIMARY KEY (school_id, person_id),
  constraint scim_user_user_name_check CHECK (((user_name <> ''::text) AND (length(user_name) <= 254)))
);
CREATE UNIQUE INDEX scim_user_name ON scim_user USING btree (school_id, lower(user_name));
alter table scim_user enable row level security;
alter table scim_user force row level security;
create policy school_only on scim_user using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on scim_user to :"web";

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

create table throttle (
  school_id uuid not null,
  kind text not null,
  subject text not null,
  tries integer not null,
  tried_at timestamp with time zone not null,
  blocked_until timestamp with time zone,
  constraint throttle_kind_check CHECK ((kind ~ '^[a-z][a-z-]*$'::text)),
  constraint throttle_pkey PRIMARY KEY (school_id, kind, subject),
  constraint throttle_subject_check CHECK ((length(subject) = 64))
);
CREATE INDEX throttle_tried ON throttle USING btree (school_id, tried_at);
alter table throttle enable row level security;
alter table throttle force row level security;
create policy school_only on throttle using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on throttle to :"web";

create table translation_approval (
  school_id uuid not null,
  language text not null,
  message_id text not null,
  text_sha256 bytea not null,
  approved_by uuid not null,
  approved_at timestamp with time zone not null,
  constraint translation_approval_language_check CHECK (((language ~ '^[a-z]{2}$'::text) AND (language <> 'en'::text))),
  constraint translation_approval_message_id_check CHECK (((message_id <> ''::text) AND (length(message_id) <= 200))),
  constraint translation_approval_pkey PRIMARY KEY (school_id, language, message_id),
  constraint translation_approval_text_sha256_check CHECK ((length(text_sha256) = 32))
);
alter table translation_approval enable row level security;
alter table translation_approval force row level security;
create policy school_only on translation_approval using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on translation_approval to :"web";

create table visit (
  school_id uuid not null,
  id uuid not null,
  acceptance_id uuid not null,
  kind text not null,
  name text not null,
  firm text,
  host text,
  badge integer not null,
  came_on date not null,
  came_at timestamp with time zone not null,
  left_at timestamp with time zone,
  left_how text,
  token_hash bytea,
  sought text collate "C" not null,
  constraint visit_badge_check CHECK ((badge > 0)),
  constraint visit_check CHECK (((left_at IS NULL) = (left_how IS NULL))),
  constraint visit_check1 CHECK ((left_at >= came_at)),
  constraint visit_firm_check CHECK (((firm <> ''::text) AND (length(firm) <= 200))),
  constraint visit_host_check CHECK (((host <> ''::text) AND (length(host) <= 200))),
  constraint visit_kind_check CHECK ((kind = ANY (ARRAY['visitor'::text, 'contractor'::text, 'volunteer'::text, 'trip-helper'::text]))),
  constraint visit_left_how_check CHECK ((left_how = ANY (ARRAY['own-phone'::text, 'tablet'::text, 'office'::text, 'midnight'::text]))),
  constraint visit_name_check CHECK (((name <> ''::text) AND (length(name) <= 200))),
  constraint visit_pkey PRIMARY KEY (school_id, id),
  constraint visit_school_id_came_on_badge_key UNIQUE (school_id, came_on, badge),
  constraint visit_school_id_token_hash_key UNIQUE (school_id, token_hash),
  constraint visit_token_hash_check CHECK ((length(token_hash) = 32))
);
CREATE INDEX visit_acceptance ON visit USING btree (school_id, acceptance_id);
CREATE INDEX visit_came ON visit USING btree (school_id, came_at);
CREATE INDEX visit_here ON visit USING btree (school_id, came_at) WHERE (left_at IS NULL);
alter table visit enable row level security;
alter table visit force row level security;
create policy school_only on visit using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select on visit to :"web";

create table year_date (
  school_id uuid not null,
  id uuid not null,
  kind text not null,
  name text not null,
  starts_on date not null,
  ends_on date not null,
  uid text,
  constraint year_date_check CHECK (((ends_on >= starts_on) AND ((ends_on - starts_on) <= 366))),
  constraint year_date_kind_check CHECK ((kind = ANY (ARRAY['term'::text, 'half-term'::text, 'inset'::text, 'closure'::text, 'bank-holiday'::text, 'no-bank-holiday'::text]))),
  constraint year_date_name_check CHECK (((name <> ''::text) AND (length(name) <= 200))),
  constraint year_date_pkey PRIMARY KEY (school_id, id),
  constraint year_date_uid_check CHECK (((uid <> ''::text) AND (length(uid) <= 255)))
);
CREATE INDEX year_date_days ON year_date USING btree (school_id, starts_on);
CREATE UNIQUE INDEX year_date_uid ON year_date USING btree (school_id, uid);
alter table year_date enable row level security;
alter table year_date force row level security;
create policy school_only on year_date using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on year_date to :"web";

create table year_import (
  school_id uuid not null,
  id uuid not null,
  name text not null,
  state text not null,
  entries jsonb not null,
  undo jsonb,
  created_at timestamp with time zone not null,
  applied_at timestamp with time zone,
  constraint year_import_check CHECK (((state = 'waiting'::text) = (applied_at IS NULL))),
  constraint year_import_check1 CHECK (((state = 'waiting'::text) = (undo IS NULL))),
  constraint year_import_entries_check CHECK ((jsonb_typeof(entries) = 'array'::text)),
  constraint year_import_name_check CHECK (((name <> ''::text) AND (length(name) <= 255))),
  constraint year_import_pkey PRIMARY KEY (school_id, id),
  constraint year_import_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'applied'::text, 'undone'::text]))),
  constraint year_import_undo_check CHECK ((jsonb_typeof(undo) = 'array'::text))
);
CREATE INDEX year_import_applied ON year_import USING btree (school_id, applied_at);
alter table year_import enable row level security;
alter table year_import force row level security;
create policy school_only on year_import using ((school_id = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid));
grant delete, insert, select, update on year_import to :"web";

alter table acceptance add constraint acceptance_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id);
alter table acceptance add constraint acceptance_school_id_version_id_fkey FOREIGN KEY (school_id, version_id) REFERENCES policy_version(school_id, id);
alter table audit_detail add constraint audit_detail_school_id_seq_fkey FOREIGN KEY (school_id, seq) REFERENCES audit_entry(school_id, seq);
alter table audit_entry add constraint audit_entry_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table audit_entry add constraint audit_entry_school_id_prev_seq_prev_hash_fkey FOREIGN KEY (school_id, prev_seq, prev_hash) REFERENCES audit_entry(school_id, seq, hash);
alter table audit_pseudonym add constraint audit_pseudonym_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id);
alter table authenticator add constraint authenticator_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table campaign add constraint campaign_school_id_class_id_fkey FOREIGN KEY (school_id, class_id) REFERENCES class(school_id, id);
alter table campaign add constraint campaign_school_id_event_id_fkey FOREIGN KEY (school_id, event_id) REFERENCES school_event(school_id, id);
alter table campaign add constraint campaign_school_id_started_by_fkey FOREIGN KEY (school_id, started_by) REFERENCES person(school_id, id);
alter table campaign add constraint campaign_school_id_version_id_fkey FOREIGN KEY (school_id, version_id) REFERENCES policy_version(school_id, id);
alter table campaign_link add constraint campaign_link_school_id_campaign_id_person_id_fkey FOREIGN KEY (school_id, campaign_id, person_id) REFERENCES campaign_person(school_id, campaign_id, person_id);
alter table campaign_link add constraint campaign_link_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id);
alter table campaign_person add constraint campaign_person_school_id_acceptance_id_fkey FOREIGN KEY (school_id, acceptance_id) REFERENCES acceptance(school_id, id);
alter table campaign_person add constraint campaign_person_school_id_campaign_id_fkey FOREIGN KEY (school_id, campaign_id) REFERENCES campaign(school_id, id);
alter table campaign_person add constraint campaign_person_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id);
alter table campaign_question add constraint campaign_question_school_id_answered_by_fkey FOREIGN KEY (school_id, answered_by) REFERENCES person(school_id, id);
alter table campaign_question add constraint campaign_question_school_id_campaign_id_person_id_fkey FOREIGN KEY (school_id, campaign_id, person_id) REFERENCES campaign_person(school_id, campaign_id, person_id);
alter table campaign_question add constraint campaign_question_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id);
alter table campaign_reminder add constraint campaign_reminder_school_id_campaign_id_person_id_fkey FOREIGN KEY (school_id, campaign_id, person_id) REFERENCES campaign_person(school_id, campaign_id, person_id) ON DELETE CASCADE;
alter table campaign_reminder add constraint campaign_reminder_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table class add constraint class_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table class_member add constraint class_member_school_id_class_id_fkey FOREIGN KEY (school_id, class_id) REFERENCES class(school_id, id);
alter table class_member add constraint class_member_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table contracted_hours add constraint contracted_hours_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table dead_address add constraint dead_address_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table door add constraint door_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table email_link_request add constraint email_link_request_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table event_reminder add constraint event_reminder_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table half_sign_in add constraint half_sign_in_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table idempotency_key add constraint idempotency_key_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table import_columns add constraint import_columns_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table invitation add constraint invitation_school_id_invited_by_fkey FOREIGN KEY (school_id, invited_by) REFERENCES person(school_id, id);
alter table invitation add constraint invitation_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table known_device add constraint known_device_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table leaving add constraint leaving_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id);
alter table mail_server add constraint mail_server_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table notice add constraint notice_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table notice_delivery add constraint notice_delivery_school_id_notice_id_fkey FOREIGN KEY (school_id, notice_id) REFERENCES notice(school_id, id) ON DELETE CASCADE;
alter table notice_delivery add constraint notice_delivery_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table notice_habit add constraint notice_habit_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table notice_language add constraint notice_language_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table notice_preference add constraint notice_preference_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table notify_account add constraint notify_account_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table notify_template add constraint notify_template_school_id_fkey FOREIGN KEY (school_id) REFERENCES notify_account(school_id) ON DELETE CASCADE;
alter table official_channel add constraint official_channel_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table one_time_link add constraint one_time_link_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table openid_attempt add constraint openid_attempt_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table openid_attempt add constraint openid_attempt_school_id_provider_id_fkey FOREIGN KEY (school_id, provider_id) REFERENCES openid_provider(school_id, id);
alter table openid_identity add constraint openid_identity_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table openid_identity add constraint openid_identity_school_id_provider_id_fkey FOREIGN KEY (school_id, provider_id) REFERENCES openid_provider(school_id, id);
alter table openid_provider add constraint openid_provider_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table passkey add constraint passkey_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table passkey_challenge add constraint passkey_challenge_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table password add constraint password_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table person add constraint person_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table person_identifier add constraint person_identifier_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table person_import add constraint person_import_school_id_applied_by_fkey FOREIGN KEY (school_id, applied_by) REFERENCES person(school_id, id);
alter table person_import add constraint person_import_school_id_brought_by_fkey FOREIGN KEY (school_id, brought_by) REFERENCES person(school_id, id);
alter table person_import add constraint person_import_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table person_import add constraint person_import_school_id_undone_by_fkey FOREIGN KEY (school_id, undone_by) REFERENCES person(school_id, id);
alter table person_key add constraint person_key_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id);
alter table person_role add constraint person_role_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table policy_case add constraint policy_case_school_id_made_by_fkey FOREIGN KEY (school_id, made_by) REFERENCES person(school_id, id);
alter table policy_comment add constraint policy_comment_school_id_answered_by_fkey FOREIGN KEY (school_id, answered_by) REFERENCES person(school_id, id);
alter table policy_comment add constraint policy_comment_school_id_consultation_id_fkey FOREIGN KEY (school_id, consultation_id) REFERENCES policy_consultation(school_id, id);
alter table policy_comment add constraint policy_comment_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id);
alter table policy_comment add constraint policy_comment_school_id_struck_by_fkey FOREIGN KEY (school_id, struck_by) REFERENCES person(school_id, id);
alter table policy_consultation add constraint policy_consultation_school_id_closed_by_fkey FOREIGN KEY (school_id, closed_by) REFERENCES person(school_id, id);
alter table policy_consultation add constraint policy_consultation_school_id_opened_by_fkey FOREIGN KEY (school_id, opened_by) REFERENCES person(school_id, id);
alter table policy_consultation add constraint policy_consultation_school_id_version_id_fkey FOREIGN KEY (school_id, version_id) REFERENCES policy_version(school_id, id);
alter table policy_decision add constraint policy_decision_school_id_kept_by_fkey FOREIGN KEY (school_id, kept_by) REFERENCES person(school_id, id);
alter table policy_decision add constraint policy_decision_school_id_version_id_fkey FOREIGN KEY (school_id, version_id) REFERENCES policy_version(school_id, id);
alter table policy_document add constraint policy_document_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table policy_signature add constraint policy_signature_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id);
alter table policy_signature add constraint policy_signature_school_id_version_id_fkey FOREIGN KEY (school_id, version_id) REFERENCES policy_version(school_id, id);
alter table policy_version add constraint policy_version_school_id_based_on_fkey FOREIGN KEY (school_id, based_on) REFERENCES policy_version(school_id, id);
alter table policy_version add constraint policy_version_school_id_document_id_fkey FOREIGN KEY (school_id, document_id) REFERENCES policy_document(school_id, id);
alter table policy_version add constraint policy_version_school_id_published_by_fkey FOREIGN KEY (school_id, published_by) REFERENCES person(school_id, id);
alter table premises add constraint premises_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table premises_hours add constraint premises_hours_school_id_premises_id_fkey FOREIGN KEY (school_id, premises_id) REFERENCES premises(school_id, id) ON DELETE CASCADE;
alter table recovery add constraint recovery_school_id_approved_by_fkey FOREIGN KEY (school_id, approved_by) REFERENCES person(school_id, id);
alter table recovery add constraint recovery_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table recovery add constraint recovery_school_id_started_by_fkey FOREIGN KEY (school_id, started_by) REFERENCES person(school_id, id);
alter table recovery_code add constraint recovery_code_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table related_policy add constraint related_policy_school_id_changed_by_fkey FOREIGN KEY (school_id, changed_by) REFERENCES person(school_id, id);
alter table related_policy add constraint related_policy_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table relation add constraint relation_school_id_adult_id_fkey FOREIGN KEY (school_id, adult_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table relation add constraint relation_school_id_child_id_fkey FOREIGN KEY (school_id, child_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table reminder_day add constraint reminder_day_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table role_request add constraint role_request_school_id_asked_by_fkey FOREIGN KEY (school_id, asked_by) REFERENCES person(school_id, id);
alter table role_request add constraint role_request_school_id_decided_by_fkey FOREIGN KEY (school_id, decided_by) REFERENCES person(school_id, id);
alter table role_request add constraint role_request_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id);
alter table safety_answers add constraint safety_answers_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table safety_ask add constraint safety_ask_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table safety_check add constraint safety_check_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table school_crest add constraint school_crest_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table school_event add constraint school_event_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table school_event add constraint school_event_school_id_planned_by_fkey FOREIGN KEY (school_id, planned_by) REFERENCES person(school_id, id);
alter table school_event_class add constraint school_event_class_school_id_class_id_fkey FOREIGN KEY (school_id, class_id) REFERENCES class(school_id, id) ON DELETE CASCADE;
alter table school_event_class add constraint school_event_class_school_id_event_id_fkey FOREIGN KEY (school_id, event_id) REFERENCES school_event(school_id, id) ON DELETE CASCADE;
alter table school_event_helper add constraint school_event_helper_school_id_event_id_fkey FOREIGN KEY (school_id, event_id) REFERENCES school_event(school_id, id) ON DELETE CASCADE;
alter table school_event_helper add constraint school_event_helper_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table school_hours add constraint school_hours_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table school_key add constraint school_key_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table scim_client add constraint scim_client_school_id_created_by_fkey FOREIGN KEY (school_id, created_by) REFERENCES person(school_id, id);
alter table scim_client add constraint scim_client_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table scim_group add constraint scim_group_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table scim_group_member add constraint scim_group_member_school_id_group_id_fkey FOREIGN KEY (school_id, group_id) REFERENCES scim_group(school_id, id) ON DELETE CASCADE;
alter table scim_group_member add constraint scim_group_member_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table scim_user add constraint scim_user_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table session add constraint session_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id) ON DELETE CASCADE;
alter table throttle add constraint throttle_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table translation_approval add constraint translation_approval_school_id_approved_by_fkey FOREIGN KEY (school_id, approved_by) REFERENCES person(school_id, id);
alter table translation_approval add constraint translation_approval_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table visit add constraint visit_school_id_acceptance_id_fkey FOREIGN KEY (school_id, acceptance_id) REFERENCES acceptance(school_id, id);
alter table year_date add constraint year_date_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
alter table year_import add constraint year_import_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id);
