-- Notices: what is to reach somebody, written in the transaction of the act, sent by the worker.

-- link: a path of ours. sealed: what must not lie readable in the database (a one-time link), gone once it was sent.
-- done_at: it waits no longer.
create table notice (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  template text not null check (template ~ '^[a-z][a-z-]*$'),
  link text check (link ~ '^/'),
  sealed bytea,
  created_at timestamptz not null,
  done_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade
);
create index notice_person on notice (school_id, person_id, created_at);

-- One way by which a notice goes out. The row is the truth; a job only points at it.
-- alone: never grouped with others. queued_at: when a job was last made for it. batch_id: the message that carries it, which is
-- the id of one of the deliveries in it and stays the same however often it is tried. claimed_until: a worker is sending it.
create table notice_delivery (
  school_id uuid not null,
  id uuid not null,
  notice_id uuid not null,
  person_id uuid not null,
  template text not null,
  channel text not null check (channel in ('email', 'text', 'letter')),
  state text not null check (state in ('waiting', 'sent', 'delivered', 'refused', 'failed', 'not-sent')),
  not_before timestamptz not null,
  alone boolean not null,
  attempts smallint not null,
  queued_at timestamptz,
  batch_id uuid,
  claimed_until timestamptz,
  via text check (via in ('smtp', 'notify', 'csv')),
  reason text check (reason ~ '^[a-z0-9-]+$' and length(reason) <= 60),
  provider_id text,
  provider_template text,
  provider_version integer,
  fragments smallint,
  sent_at timestamptz,
  final_at timestamptz,
  created_at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, notice_id) references notice (school_id, id) on delete cascade,
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade
);
create index notice_delivery_notice on notice_delivery (school_id, notice_id);
create index notice_delivery_waiting on notice_delivery (school_id, not_before) where state = 'waiting';
create index notice_delivery_person on notice_delivery (school_id, person_id) where state = 'waiting';
create index notice_delivery_batch on notice_delivery (school_id, batch_id) where batch_id is not null;
create index notice_delivery_sent on notice_delivery (school_id, channel, sent_at) where sent_at is not null;

-- What somebody wants to hear of, by kind of notice; without a row, the kind's own ways. Times of day in minutes after midnight.
create table notice_preference (
  school_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind ~ '^[a-z][a-z-]*$'),
  email boolean not null,
  text boolean not null,
  primary key (school_id, person_id, kind),
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade
);

create table notice_habit (
  school_id uuid not null,
  person_id uuid not null,
  quiet_from smallint check (quiet_from between 0 and 1439),
  quiet_until smallint check (quiet_until between 0 and 1439),
  summary_at smallint check (summary_at between 0 and 1439),
  primary key (school_id, person_id),
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade,
  check ((quiet_from is null) = (quiet_until is null))
);

-- An address or number that refused us, as a keyed hash: not tried again until the person has another one.
create table dead_address (
  school_id uuid not null,
  person_id uuid not null,
  channel text not null check (channel in ('email', 'text')),
  address_hash text not null,
  at timestamptz not null,
  primary key (school_id, person_id, channel),
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade
);

-- The school's own mail server. The password is sealed.
create table mail_server (
  school_id uuid not null references school (id),
  host text not null check (host <> '' and length(host) <= 253),
  port integer not null check (port between 1 and 65535),
  security text not null check (security in ('tls', 'starttls', 'none')),
  user_name text check (user_name <> '' and length(user_name) <= 254),
  sealed_password bytea,
  from_address text not null check (from_address ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(from_address) <= 254),
  changed_at timestamptz not null,
  primary key (school_id)
);

-- The school's account with GOV.UK Notify. callback_hash: of the bearer token with which it calls us back.
create table notify_account (
  school_id uuid not null references school (id),
  sealed_key bytea not null,
  callback_hash bytea check (length(callback_hash) = 32),
  changed_at timestamptz not null,
  primary key (school_id)
);

-- Which of the school's templates there carries which kind of notice; kind '*' for all that have none of their own.
create table notify_template (
  school_id uuid not null,
  kind text not null,
  channel text not null check (channel in ('email', 'text', 'letter')),
  notify_id uuid not null,
  primary key (school_id, kind, channel),
  foreign key (school_id) references notify_account (school_id) on delete cascade
);

alter table notice enable row level security;
alter table notice force row level security;
create policy school_only on notice using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);
alter table notice_delivery enable row level security;
alter table notice_delivery force row level security;
create policy school_only on notice_delivery using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);
alter table notice_preference enable row level security;
alter table notice_preference force row level security;
create policy school_only on notice_preference using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);
alter table notice_habit enable row level security;
alter table notice_habit force row level security;
create policy school_only on notice_habit using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);
alter table dead_address enable row level security;
alter table dead_address force row level security;
create policy school_only on dead_address using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);
alter table mail_server enable row level security;
alter table mail_server force row level security;
create policy school_only on mail_server using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);
alter table notify_account enable row level security;
alter table notify_account force row level security;
create policy school_only on notify_account using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);
alter table notify_template enable row level security;
alter table notify_template force row level security;
create policy school_only on notify_template using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

grant select, insert, update, delete on notice, notice_delivery, notice_preference, notice_habit, dead_address, mail_server,
  notify_account, notify_template to :"web";
