-- What a school says of itself: profile, crest, three calendars, dates of the year, premises, channels.

-- Profile ------------------------------------------------------------------------------------------------------------

-- website: an official channel like the others now. jurisdiction: England where it is null, the only one whose rules are here. crest: the first 32 hexadecimal digits of the crest's SHA-256, which name its address.
alter table school
  drop column website,
  add column laestab text check (laestab ~ '^[0-9]{3}/[0-9]{4}$'),
  add column ukprn text check (ukprn ~ '^[0-9]{8}$'),
  add column ratifying_body text check (ratifying_body in ('governing-body', 'trust-board')),
  add column legal_entity text check (legal_entity <> '' and length(legal_entity) <= 200),
  add column address text check (address <> '' and length(address) <= 500),
  add column jurisdiction text check (jurisdiction in ('england', 'wales', 'scotland', 'northern-ireland')),
  add column crest text check (crest ~ '^[0-9a-f]{32}$');

create table school_crest (
  school_id uuid not null references school (id),
  media_type text not null check (media_type in ('image/png', 'image/jpeg', 'image/webp')),
  bytes bytea not null check (length(bytes) between 1 and 200000),
  primary key (school_id)
);

-- Three calendars, never merged. Weekdays as ISO 8601 counts them: 1 is Monday. Times are those of the clock
-- at the school, as hh:mm: no moments, but what the clock shows on every such day.

-- The sessions of pupils, one row for each weekday that has some; the week that began last holds.
create table school_hours (
  school_id uuid not null references school (id),
  starts_on date not null,
  weekday smallint not null check (weekday between 1 and 7),
  first_session_starts text not null check (first_session_starts ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  last_session_ends text not null check (last_session_ends ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  primary key (school_id, starts_on, weekday),
  check (last_session_ends > first_session_starts)
);

-- One row for each stretch of work of a person's week; a day may have several. weeks: whether it holds in holidays too.
create table contracted_hours (
  school_id uuid not null,
  person_id uuid not null,
  starts_on date not null,
  weekday smallint not null check (weekday between 1 and 7),
  work_starts text not null check (work_starts ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  work_ends text not null check (work_ends ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ends_on date,
  weeks text not null check (weeks in ('term-time', 'all-year')),
  primary key (school_id, person_id, starts_on, weekday, work_starts),
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade,
  check (work_ends > work_starts),
  check (ends_on >= starts_on)
);

create table premises (
  school_id uuid not null references school (id),
  id uuid not null,
  name text not null check (name <> '' and length(name) <= 200),
  address text check (address <> '' and length(address) <= 500),
  weeks text not null check (weeks in ('term-time', 'all-year')),
  primary key (school_id, id)
);

create table premises_hours (
  school_id uuid not null,
  premises_id uuid not null,
  weekday smallint not null check (weekday between 1 and 7),
  opens text not null check (opens ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  closes text not null check (closes ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  primary key (school_id, premises_id, weekday),
  foreign key (school_id, premises_id) references premises (school_id, id) on delete cascade,
  check (closes > opens)
);

-- Dates of the year --------------------------------------------------------------------------------------------------

-- A file or text with dates, as it was read; what undoes it once it was applied.
create table year_import (
  school_id uuid not null references school (id),
  id uuid not null,
  name text not null check (name <> '' and length(name) <= 255),
  state text not null check (state in ('waiting', 'applied', 'undone')),
  entries jsonb not null check (jsonb_typeof(entries) = 'array'),
  undo jsonb check (jsonb_typeof(undo) = 'array'),
  created_at timestamptz not null,
  applied_at timestamptz,
  primary key (school_id, id),
  check ((state = 'waiting') = (applied_at is null)),
  check ((state = 'waiting') = (undo is null))
);
create index year_import_applied on year_import (school_id, applied_at);

-- First to last day, both included. uid: by what an imported calendar knows it, to find it again when the file comes back changed.
create table year_date (
  school_id uuid not null references school (id),
  id uuid not null,
  kind text not null check (kind in ('term', 'half-term', 'inset', 'closure', 'bank-holiday', 'no-bank-holiday')),
  name text not null check (name <> '' and length(name) <= 200),
  starts_on date not null,
  ends_on date not null,
  uid text check (uid <> '' and length(uid) <= 255),
  primary key (school_id, id),
  check (ends_on >= starts_on and ends_on - starts_on <= 366)
);
create index year_date_days on year_date (school_id, starts_on);
create unique index year_date_uid on year_date (school_id, uid);

-- Official channels --------------------------------------------------------------------------------------------------

-- The ways in which the school speaks with people, each with what it is for.
create table official_channel (
  school_id uuid not null references school (id),
  id uuid not null,
  kind text not null check (kind in ('website', 'texts', 'newsletter', 'letters', 'phone', 'email', 'in-person')),
  name text check (name <> '' and length(name) <= 200),
  address text check (address <> '' and length(address) <= 300),
  purpose text not null check (purpose <> '' and length(purpose) <= 500),
  two_way boolean not null,
  primary key (school_id, id)
);

-- Row security and grants --------------------------------------------------------------------------------------------

alter table school_crest enable row level security;
alter table school_crest force row level security;
create policy school_only on school_crest using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table school_hours enable row level security;
alter table school_hours force row level security;
create policy school_only on school_hours using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table contracted_hours enable row level security;
alter table contracted_hours force row level security;
create policy school_only on contracted_hours using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table premises enable row level security;
alter table premises force row level security;
create policy school_only on premises using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table premises_hours enable row level security;
alter table premises_hours force row level security;
create policy school_only on premises_hours using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table year_import enable row level security;
alter table year_import force row level security;
create policy school_only on year_import using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table year_date enable row level security;
alter table year_date force row level security;
create policy school_only on year_date using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table official_channel enable row level security;
alter table official_channel force row level security;
create policy school_only on official_channel using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

grant select, insert, update, delete on school_crest, year_import, year_date, official_channel, premises, contracted_hours to :"web";
grant select, insert, delete on school_hours, premises_hours to :"web";
