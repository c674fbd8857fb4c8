-- How people join: invitations, one-time links, providers of identity, recovery.

-- One-time links. Only the hash of a token is kept; the token begins with the school's id, so that it is found within one
-- school. about_id: the invitation or recovery that it belongs to. browser_hash: of the browser that asked, where only that one
-- may use it. address: a pseudonym of the address it was mailed to; once somebody has another, the link is void.
create table one_time_link (
  school_id uuid not null,
  id uuid not null,
  token_hash bytea not null check (length(token_hash) = 32),
  purpose text not null check (purpose in ('invitation', 'email-link', 'recovery', 'stop-recovery')),
  person_id uuid not null,
  about_id uuid,
  browser_hash bytea check (length(browser_hash) = 32),
  address text check (length(address) = 64),
  created_at timestamptz not null,
  holds_from timestamptz not null,
  expires_at timestamptz not null check (expires_at > holds_from),
  opened_at timestamptz,
  used_at timestamptz,
  primary key (school_id, id),
  unique (school_id, token_hash),
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade
);
create index one_time_link_person on one_time_link (school_id, person_id);
create index one_time_link_about on one_time_link (school_id, about_id);

-- One for each person; another sending replaces what the first left. notice_id: the mail that went out last, so that its fate can
-- be shown. opened_at: the person said that it is they. Accepted is who then has a way to sign in.
create table invitation (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  invited_by uuid not null,
  created_at timestamptz not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > sent_at),
  notice_id uuid,
  opened_at timestamptz,
  withdrawn_at timestamptz,
  primary key (school_id, id),
  unique (school_id, person_id),
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade,
  foreign key (school_id, invited_by) references person (school_id, id),
  check (opened_at is null or withdrawn_at is null)
);
create index invitation_sent on invitation (school_id, sent_at);

-- Providers of identity that a school trusts. issuer is pinned; so is Google's hosted domain (Microsoft's tenant is in the issuer).
create table openid_provider (
  school_id uuid not null references school (id),
  id uuid not null,
  kind text not null check (kind in ('microsoft', 'google', 'other')),
  name text not null check (name <> '' and length(name) <= 60),
  issuer text not null check (issuer ~ '^https?://' and length(issuer) <= 300),
  hosted_domain text check (hosted_domain <> '' and length(hosted_domain) <= 253),
  client_id text not null check (client_id <> '' and length(client_id) <= 300),
  sealed_secret bytea not null,
  enforces_mfa boolean not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (school_id, id),
  check ((kind = 'google') = (hosted_domain is not null))
);

-- Whom a provider's account belongs to: by issuer and subject alone, never by an address.
create table openid_identity (
  school_id uuid not null,
  issuer text not null,
  subject text not null check (subject <> '' and length(subject) <= 255),
  provider_id uuid not null,
  person_id uuid not null,
  connected_at timestamptz not null,
  used_at timestamptz,
  primary key (school_id, issuer, subject),
  unique (school_id, person_id, provider_id),
  foreign key (school_id, provider_id) references openid_provider (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade
);

-- Somebody who was sent to a provider and is to come back, once. sealed: nonce and PKCE verifier.
create table openid_attempt (
  school_id uuid not null,
  id uuid not null,
  state_hash bytea not null check (length(state_hash) = 32),
  browser_hash bytea not null check (length(browser_hash) = 32),
  provider_id uuid not null,
  purpose text not null check (purpose in ('sign-in', 'connect', 'step-up')),
  person_id uuid,
  next text check (next ~ '^/'),
  sealed bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  primary key (school_id, id),
  unique (school_id, state_hash),
  foreign key (school_id, provider_id) references openid_provider (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade,
  check ((purpose = 'sign-in') = (person_id is null))
);

-- Addresses for which a link was asked, sealed, until it is looked up whether we know them: after the answer, so that it takes
-- the same time for known and unknown ones.
create table email_link_request (
  school_id uuid not null references school (id),
  id uuid not null,
  sealed bytea not null,
  browser_hash bytea not null check (length(browser_hash) = 32),
  created_at timestamptz not null,
  primary key (school_id, id)
);

-- A person who lost all ways in gets new ones. started_by null: at the command line of the machine.
create table recovery (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  started_by uuid,
  approved_by uuid,
  checked_how text not null check (checked_how <> '' and length(checked_how) <= 500),
  started_at timestamptz not null,
  holds_from timestamptz not null,
  expires_at timestamptz not null check (expires_at > holds_from),
  approved_at timestamptz,
  stopped_at timestamptz,
  stopped_by text check (stopped_by in ('person', 'administrator', 'signed-in')),
  completed_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade,
  foreign key (school_id, started_by) references person (school_id, id),
  foreign key (school_id, approved_by) references person (school_id, id),
  check (started_by <> person_id),
  check (approved_by <> person_id and approved_by <> started_by),
  check ((approved_by is null) = (approved_at is null)),
  check ((stopped_at is null) = (stopped_by is null)),
  check (stopped_at is null or completed_at is null)
);
create unique index recovery_open on recovery (school_id, person_id) where stopped_at is null and completed_at is null;

-- Row security and grants --------------------------------------------------------------------------------------------

alter table one_time_link enable row level security;
alter table one_time_link force row level security;
create policy school_only on one_time_link using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table invitation enable row level security;
alter table invitation force row level security;
create policy school_only on invitation using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table openid_provider enable row level security;
alter table openid_provider force row level security;
create policy school_only on openid_provider using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table openid_identity enable row level security;
alter table openid_identity force row level security;
create policy school_only on openid_identity using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table openid_attempt enable row level security;
alter table openid_attempt force row level security;
create policy school_only on openid_attempt using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table email_link_request enable row level security;
alter table email_link_request force row level security;
create policy school_only on email_link_request using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table recovery enable row level security;
alter table recovery force row level security;
create policy school_only on recovery using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

grant select, insert, update, delete on one_time_link, openid_identity to :"web";
grant select, insert, update on invitation, openid_provider, recovery to :"web";
grant select, insert, delete on openid_attempt, email_link_request to :"web";
