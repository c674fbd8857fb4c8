-- Imports of people: what was brought, what it would change, what it changed, so that it can be undone as one act.

-- By which system and key an import finds a class again: "oneroster|c1".
alter table class add column import_key text check (import_key <> '' and length(import_key) <= 300);
create unique index class_import_key on class (school_id, import_key);

-- source, records and changes hold personal data: packed, and sealed under the school's key. source is kept while a list waits for
-- its columns, records until they are applied or thrown away, changes until an undo is no longer offered.
-- attempt: of applying; one that was taken for dead cannot commit after the next has begun.
create table person_import (
  school_id uuid not null references school (id),
  id uuid not null,
  kind text not null check (kind in ('oneroster', 'list', 'register')),
  state text not null check (state in ('columns', 'ready', 'applying', 'applied', 'undone', 'discarded')),
  file_name text not null check (file_name <> '' and length(file_name) <= 255),
  source bytea,
  records bytea,
  decisions bytea,
  changes bytea,
  counts jsonb not null,
  attempt integer not null,
  progress smallint not null check (progress between 0 and 100),
  heartbeat_at timestamptz,
  failure text check (failure ~ '^[a-z-]+$'),
  brought_by uuid not null,
  brought_at timestamptz not null,
  applied_by uuid,
  applied_at timestamptz,
  undone_by uuid,
  undone_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, brought_by) references person (school_id, id),
  foreign key (school_id, applied_by) references person (school_id, id),
  foreign key (school_id, undone_by) references person (school_id, id)
);
create unique index person_import_applying on person_import (school_id) where state = 'applying';
create index person_import_brought on person_import (school_id, brought_at);

-- What the columns of a list mean, by the names of its columns: said once for each kind of list.
create table import_columns (
  school_id uuid not null references school (id),
  signature text not null check (length(signature) = 64),
  columns jsonb not null,
  saved_at timestamptz not null,
  primary key (school_id, signature)
);

alter table person_import enable row level security;
alter table person_import force row level security;
create policy school_only on person_import using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table import_columns enable row level security;
alter table import_columns force row level security;
create policy school_only on import_columns using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

grant select, insert, update on person_import to :"web";
grant select, insert, update on import_columns to :"web";
