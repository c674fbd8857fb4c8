-- The audit: entries that are only ever added, chained by hashes; personal detail beside the chain, under the person's own key.
-- The web role may add and read. That an entry follows from the one before it, and that its hash is right, the database holds by
-- constraints: no head that could be set back, no function with its owner's rights. docs/audit.md gives the bytes.

-- actor: a pseudonym, or 'system'. payload: the canonical bytes over which the hash is taken; the columns beside it repeat what it
-- says, for finding. case_id: the case that the entry belongs to, where only those who work on it may see it.
create table audit_entry (
  school_id uuid not null references school (id),
  seq bigint not null check (seq > 0),
  at timestamptz not null,
  actor text not null check (length(actor) = 64 or actor = 'system'),
  action text not null check (action ~ '^[a-z-]+[.][a-z-]+$'),
  object_kind text check (object_kind ~ '^[a-z][a-z-]*$'),
  object_id text check (length(object_id) between 1 and 200),
  subject text check (length(subject) = 64),
  case_id uuid,
  clause text check (length(clause) between 1 and 40),
  payload bytea not null,
  prev_seq bigint,
  prev_hash bytea not null check (length(prev_hash) = 32),
  hash bytea not null,
  primary key (school_id, seq),
  unique (school_id, seq, hash),
  foreign key (school_id, prev_seq, prev_hash) references audit_entry (school_id, seq, hash),
  check ((object_kind is null) = (object_id is null)),
  check (hash = sha256(prev_hash || payload)),
  check (case when seq = 1 then prev_seq is null and prev_hash = decode(repeat('00', 32), 'hex') else prev_seq is not null and prev_seq = seq - 1 end)
);
create index audit_entry_actor on audit_entry (school_id, actor, seq);
create index audit_entry_subject on audit_entry (school_id, subject, seq) where subject is not null;

-- Whom a pseudonym stands for: it is a hash over the person and a salt, so that a row can be taken away (erasure) but never be
-- made to name somebody else. Without its salt, a pseudonym leads to nobody.
create table audit_pseudonym (
  school_id uuid not null,
  person_id uuid not null,
  salt bytea not null check (length(salt) = 32),
  pseudonym text not null,
  primary key (school_id, person_id),
  unique (school_id, pseudonym),
  foreign key (school_id, person_id) references person (school_id, id),
  check (pseudonym = encode(sha256('schoolgate.audit.person.v1'::bytea || salt || uuid_send(school_id) || uuid_send(person_id)), 'hex'))
);

-- What an entry says of a person, sealed under that person's key; the payload holds its hash.
create table audit_detail (
  school_id uuid not null,
  seq bigint not null,
  person_id uuid not null,
  sealed bytea not null,
  primary key (school_id, seq),
  foreign key (school_id, seq) references audit_entry (school_id, seq)
);
create index audit_detail_person on audit_detail (school_id, person_id, seq);

-- A signed statement of where the chains of all schools stood. heads: for each school its id, number and hash (56 bytes), by id.
create table audit_checkpoint (
  number bigint primary key check (number > 0),
  taken_at timestamptz not null,
  note text not null,
  heads bytea not null check (length(heads) % 56 = 0)
);

-- An installation has one root key.
create unique index root_key_only on root_key ((true));

alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy school_only on audit_entry using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table audit_pseudonym enable row level security;
alter table audit_pseudonym force row level security;
create policy school_only on audit_pseudonym using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table audit_detail enable row level security;
alter table audit_detail force row level security;
create policy school_only on audit_detail using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

grant select, insert on audit_entry, audit_checkpoint to :"web";
grant select, insert, delete on audit_pseudonym, audit_detail to :"web";
