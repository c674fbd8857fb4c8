-- The audit: entries that are only ever added, chained by hashes; personal detail beside the chain, under the person's own key.

-- actor: a pseudonym, or 'system'. payload: the canonical bytes over which the hash is taken.
create table audit_entry (
  school_id uuid not null references school (id),
  seq bigint not null check (seq > 0),
  at timestamptz not null,
  actor text not null,
  action text not null check (action ~ '^[a-z-]+[.][a-z-]+$'),
  payload bytea not null,
  prev_hash bytea not null check (length(prev_hash) = 32),
  hash bytea not null check (length(hash) = 32),
  primary key (school_id, seq)
);

create table audit_head (
  school_id uuid not null references school (id),
  seq bigint not null check (seq > 0),
  hash bytea not null check (length(hash) = 32),
  primary key (school_id)
);

-- Whom a pseudonym stands for. Deleted when somebody is erased; the chain stays whole.
create table audit_pseudonym (
  school_id uuid not null,
  pseudonym text not null check (length(pseudonym) = 64),
  person_id uuid not null,
  primary key (school_id, pseudonym),
  foreign key (school_id, person_id) references person (school_id, id)
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

alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy school_only on audit_entry using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table audit_head enable row level security;
alter table audit_head force row level security;
create policy school_only on audit_head using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table audit_pseudonym enable row level security;
alter table audit_pseudonym force row level security;
create policy school_only on audit_pseudonym using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table audit_detail enable row level security;
alter table audit_detail force row level security;
create policy school_only on audit_detail using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

grant select, insert on audit_entry to :"web";
grant select, insert, update on audit_head to :"web";
grant select, insert, delete on audit_pseudonym, audit_detail to :"web";
