-- How people sign in: passkeys, passwords with authenticator apps, recovery codes, known devices, throttles.

-- credential_id and public_key as the authenticator gave them. counter: goes back only where a key was copied. backed_up: the
-- key is kept in more places than one device.
create table passkey (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  credential_id text not null check (credential_id ~ '^[A-Za-z0-9_-]+$' and length(credential_id) <= 1400),
  public_key bytea not null,
  counter bigint not null check (counter >= 0),
  transports text[] not null,
  backed_up boolean not null,
  name text not null check (name <> '' and length(name) <= 100),
  created_at timestamptz not null,
  used_at timestamptz,
  primary key (school_id, id),
  unique (school_id, credential_id),
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade
);
create index passkey_person on passkey (school_id, person_id);

-- What an authenticator is to sign, once, from the browser that asked. bound_to: hash of that browser's secret.
create table passkey_challenge (
  school_id uuid not null references school (id),
  challenge_hash bytea not null check (length(challenge_hash) = 32),
  bound_to bytea not null check (length(bound_to) = 32),
  purpose text not null check (purpose in ('add', 'show')),
  expires_at timestamptz not null,
  primary key (school_id, challenge_hash)
);
create index passkey_challenge_expires on passkey_challenge (school_id, expires_at);

-- Argon2id, with the parameters that were used; memory in KiB. The pepper is not in the database.
create table password (
  school_id uuid not null,
  person_id uuid not null,
  hash bytea not null check (length(hash) = 32),
  salt bytea not null check (length(salt) = 16),
  memory integer not null,
  passes integer not null,
  parallelism integer not null,
  changed_at timestamptz not null,
  primary key (school_id, person_id),
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade
);

-- last_counter: the time step of the last code that was accepted. None of that step or before it is accepted again.
create table authenticator (
  school_id uuid not null,
  person_id uuid not null,
  sealed_secret bytea not null,
  last_counter bigint not null,
  created_at timestamptz not null,
  primary key (school_id, person_id),
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade
);

create table recovery_code (
  school_id uuid not null,
  person_id uuid not null,
  code_hash bytea not null check (length(code_hash) = 32),
  used_at timestamptz,
  primary key (school_id, person_id, code_hash),
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade
);

-- Somebody whose password was right, or who came from a provider that asked for nothing else, and who is to show a code next.
create table half_sign_in (
  school_id uuid not null,
  token_hash bytea not null check (length(token_hash) = 32),
  person_id uuid not null,
  factor text not null check (factor in ('password', 'openid')),
  tries smallint not null,
  next_path text check (next_path ~ '^/'),
  expires_at timestamptz not null,
  primary key (school_id, token_hash),
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade
);
create index half_sign_in_expires on half_sign_in (school_id, expires_at);

-- Browsers from which somebody has signed in before: strangers cannot keep them out by guessing.
create table known_device (
  school_id uuid not null,
  token_hash bytea not null check (length(token_hash) = 32),
  person_id uuid not null,
  used_at timestamptz not null,
  primary key (school_id, token_hash, person_id),
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade
);
create index known_device_person on known_device (school_id, person_id, used_at);

-- How often something was tried of late. subject: a pseudonym of an address, an account or a device.
create table throttle (
  school_id uuid not null references school (id),
  kind text not null check (kind ~ '^[a-z][a-z-]*$'),
  subject text not null check (length(subject) = 64),
  tries integer not null,
  tried_at timestamptz not null,
  blocked_until timestamptz,
  primary key (school_id, kind, subject)
);
create index throttle_tried on throttle (school_id, tried_at);

alter table passkey enable row level security;
alter table passkey force row level security;
create policy school_only on passkey using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table passkey_challenge enable row level security;
alter table passkey_challenge force row level security;
create policy school_only on passkey_challenge using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table password enable row level security;
alter table password force row level security;
create policy school_only on password using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table authenticator enable row level security;
alter table authenticator force row level security;
create policy school_only on authenticator using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table recovery_code enable row level security;
alter table recovery_code force row level security;
create policy school_only on recovery_code using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table half_sign_in enable row level security;
alter table half_sign_in force row level security;
create policy school_only on half_sign_in using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table known_device enable row level security;
alter table known_device force row level security;
create policy school_only on known_device using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table throttle enable row level security;
alter table throttle force row level security;
create policy school_only on throttle using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

grant select, insert, update, delete on passkey, password, authenticator, recovery_code, half_sign_in, known_device, throttle to :"web";
grant select, insert, delete on passkey_challenge to :"web";
