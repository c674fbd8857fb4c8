-- Notices: what is to reach somebody, written in the transaction of the act, sent by the worker.

-- link: a path of ours. sealed: what must not lie readable in the database (a one-time link), gone once it was sent.
create table notice (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  template text not null check (template ~ '^[a-z][a-z-]*$'),
  link text check (link ~ '^/'),
  sealed bytea,
  created_at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade
);
create index notice_person on notice (school_id, person_id, created_at);

alter table notice enable row level security;
alter table notice force row level security;
create policy school_only on notice using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

grant select, insert, update, delete on notice to :"web";
