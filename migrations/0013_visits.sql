-- The school's door: the code that visitors open it with, and who came and left.

-- One for each school. code: what the square on the posters says; it hangs on a wall, so it is no secret, but a new one ends the
-- old posters.
create table door (
  school_id uuid not null references school (id),
  code text not null check (code ~ '^[0-9a-z]{8}$'),
  since timestamptz not null,
  primary key (school_id)
);

-- One for each time that somebody came. No photo and no number: what a fire list needs. came_on: the day in London, on which
-- badges count from 1. token_hash: of the token on the visitor's own phone, where they signed in on it. Ended by whom: left_how.
-- Nothing of it is deleted by the program.
create table visit (
  school_id uuid not null,
  id uuid not null,
  acceptance_id uuid not null,
  kind text not null check (kind in ('visitor', 'contractor', 'volunteer', 'trip-helper')),
  name text not null check (name <> '' and length(name) <= 200),
  firm text check (firm <> '' and length(firm) <= 200),
  host text check (host <> '' and length(host) <= 200),
  badge integer not null check (badge > 0),
  came_on date not null,
  came_at timestamptz not null,
  left_at timestamptz,
  left_how text check (left_how in ('own-phone', 'tablet', 'office', 'midnight')),
  token_hash bytea check (length(token_hash) = 32),
  primary key (school_id, id),
  unique (school_id, came_on, badge),
  unique (school_id, token_hash),
  foreign key (school_id, acceptance_id) references acceptance (school_id, id),
  check ((left_at is null) = (left_how is null)),
  check (left_at >= came_at)
);
create index visit_acceptance on visit (school_id, acceptance_id);
create index visit_came on visit (school_id, came_at);
create index visit_here on visit (school_id, came_at) where left_at is null;

alter table door enable row level security;
alter table door force row level security;
create policy school_only on door using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table visit enable row level security;
alter table visit force row level security;
create policy school_only on visit using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

grant select, insert, update on door to :"web";
grant select, insert on visit to :"web";
grant update (left_at, left_how) on visit to :"web";
