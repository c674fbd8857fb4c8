-- The yearly personal-safety check of staff and governors (clauses A18 to A21, A1), and reminders of families and visitors (C1, C4, C6).

-- That somebody did the check, and on which day: all that the school ever learns of it.
create table safety_check (
  school_id uuid not null,
  person_id uuid not null,
  done_on date not null,
  primary key (school_id, person_id, done_on),
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade
);

-- What somebody answered, sealed under their own key and padded, so that its length says nothing. Theirs alone; gone when they say so.
create table safety_answers (
  school_id uuid not null,
  person_id uuid not null,
  sealed bytea not null,
  primary key (school_id, person_id),
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade
);

-- When somebody was last asked to do it, and how often since it fell due.
create table safety_ask (
  school_id uuid not null,
  person_id uuid not null,
  asked_on date not null,
  times smallint not null check (times > 0),
  primary key (school_id, person_id),
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade
);

-- What the office plans: an event with families, or a visit with helpers. everyone: all families, not some classes only.
create table school_event (
  school_id uuid not null references school (id),
  id uuid not null,
  kind text not null check (kind in ('event', 'visit')),
  name text not null check (name <> '' and length(name) <= 100),
  happens_on date not null,
  starts_at text not null check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  everyone boolean not null,
  planned_by uuid not null,
  planned_at timestamptz not null,
  cancelled_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, planned_by) references person (school_id, id),
  check (kind = 'event' or not everyone)
);
create index school_event_day on school_event (school_id, happens_on);

-- The classes whose families come.
create table school_event_class (
  school_id uuid not null,
  event_id uuid not null,
  class_id uuid not null,
  primary key (school_id, event_id, class_id),
  foreign key (school_id, event_id) references school_event (school_id, id) on delete cascade,
  foreign key (school_id, class_id) references class (school_id, id) on delete cascade
);

-- Who helps on a visit.
create table school_event_helper (
  school_id uuid not null,
  event_id uuid not null,
  person_id uuid not null,
  primary key (school_id, event_id, person_id),
  foreign key (school_id, event_id) references school_event (school_id, id) on delete cascade,
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade
);

-- Of what somebody was reminded: of an event on its day (one that is moved is another occasion), or of a term's start.
create table event_reminder (
  school_id uuid not null,
  person_id uuid not null,
  occasion text not null check (occasion ~ '^(term|[0-9a-f-]{36})$'),
  day date not null,
  stage text not null check (stage in ('before', 'morning', 'start')),
  sent_on date not null,
  primary key (school_id, person_id, occasion, day, stage),
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade
);
create index event_reminder_occasion on event_reminder (school_id, occasion, day);

-- One reminder a day at most for each person: whoever comes second finds the row there.
create table reminder_day (
  school_id uuid not null,
  person_id uuid not null,
  sent_on date not null,
  primary key (school_id, person_id, sent_on),
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade
);

-- That somebody who has not answered a campaign yet was reminded of it: after so many days.
create table campaign_reminder (
  school_id uuid not null,
  campaign_id uuid not null,
  person_id uuid not null,
  after_days smallint not null check (after_days in (7, 14, 21)),
  sent_on date not null,
  primary key (school_id, campaign_id, person_id, after_days),
  foreign key (school_id, campaign_id, person_id) references campaign_person (school_id, campaign_id, person_id) on delete cascade,
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade
);

-- Row security and grants --------------------------------------------------------------------------------------------

alter table safety_check enable row level security;
alter table safety_check force row level security;
create policy school_only on safety_check using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table safety_answers enable row level security;
alter table safety_answers force row level security;
create policy school_only on safety_answers using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table safety_ask enable row level security;
alter table safety_ask force row level security;
create policy school_only on safety_ask using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table school_event enable row level security;
alter table school_event force row level security;
create policy school_only on school_event using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table school_event_class enable row level security;
alter table school_event_class force row level security;
create policy school_only on school_event_class using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table school_event_helper enable row level security;
alter table school_event_helper force row level security;
create policy school_only on school_event_helper using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table event_reminder enable row level security;
alter table event_reminder force row level security;
create policy school_only on event_reminder using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table reminder_day enable row level security;
alter table reminder_day force row level security;
create policy school_only on reminder_day using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table campaign_reminder enable row level security;
alter table campaign_reminder force row level security;
create policy school_only on campaign_reminder using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

grant select, insert on safety_check, event_reminder, reminder_day, campaign_reminder to :"web";
grant select, insert, update, delete on safety_answers to :"web";
grant select, insert, update on safety_ask, school_event to :"web";
grant select, insert, delete on school_event_class, school_event_helper to :"web";
