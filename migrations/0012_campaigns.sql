-- Campaigns: the asking of all whom a version of the policy binds to accept the clauses that bind them.

-- groups: of whom; class_id: only those who belong to this class, and the parents of its pupils. ended_at: when one for the next
-- version took its place.
create table campaign (
  school_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  groups text[] not null check (cardinality(groups) > 0 and groups <@ array['staff', 'governors', 'parents', 'helpers']),
  class_id uuid,
  started_by uuid not null,
  started_at timestamptz not null,
  ended_at timestamptz check (ended_at >= started_at),
  primary key (school_id, id),
  foreign key (school_id, version_id) references policy_version (school_id, id),
  foreign key (school_id, class_id) references class (school_id, id),
  foreign key (school_id, started_by) references person (school_id, id)
);
create index campaign_running on campaign (school_id, started_at) where ended_at is null;

-- Who is asked. roles: what they were when they were asked. clauses: those that bind them. changed: those of them that they have not
-- accepted in these words and with this rule before; null for whoever has accepted nothing yet. unchanged: they accepted all of it before.
-- not-bound: it binds them no longer.
create table campaign_person (
  school_id uuid not null,
  campaign_id uuid not null,
  person_id uuid not null,
  in_group text not null check (in_group in ('staff', 'governors', 'parents', 'helpers')),
  roles text[] not null,
  clauses text[] not null check (cardinality(clauses) > 0),
  changed text[] check (changed <@ clauses),
  state text not null check (state in ('open', 'accepted', 'declined', 'unchanged', 'not-bound')),
  asked_at timestamptz not null,
  decided_at timestamptz check (decided_at >= asked_at),
  acceptance_id uuid,
  reason text check (reason <> '' and length(reason) <= 1000),
  primary key (school_id, campaign_id, person_id),
  foreign key (school_id, campaign_id) references campaign (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id),
  foreign key (school_id, acceptance_id) references acceptance (school_id, id),
  check (state <> 'accepted' or acceptance_id is not null),
  check ((state in ('accepted', 'declined')) = (decided_at is not null)),
  check (state = 'declined' or reason is null)
);
create index campaign_person_person on campaign_person (school_id, person_id);

-- A person's own link. Only the hash of its token is kept; the token bears the school's id, so that this is found within one school.
create table campaign_link (
  school_id uuid not null,
  token_hash bytea not null check (length(token_hash) = 32),
  campaign_id uuid not null,
  person_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  primary key (school_id, token_hash),
  foreign key (school_id, campaign_id, person_id) references campaign_person (school_id, campaign_id, person_id),
  foreign key (school_id, person_id) references person (school_id, id)
);
create index campaign_link_person on campaign_link (school_id, person_id);

-- What somebody asked before they accepted.
create table campaign_question (
  school_id uuid not null,
  id uuid not null,
  campaign_id uuid not null,
  person_id uuid not null,
  question text not null check (question <> '' and length(question) <= 2000),
  asked_at timestamptz not null,
  answer text check (answer <> '' and length(answer) <= 4000),
  answered_by uuid,
  answered_at timestamptz check (answered_at >= asked_at),
  primary key (school_id, id),
  foreign key (school_id, campaign_id, person_id) references campaign_person (school_id, campaign_id, person_id),
  foreign key (school_id, person_id) references person (school_id, id),
  foreign key (school_id, answered_by) references person (school_id, id),
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);
create index campaign_question_person on campaign_question (school_id, person_id);
create index campaign_question_open on campaign_question (school_id, asked_at) where answer is null;

alter table campaign enable row level security;
alter table campaign force row level security;
create policy school_only on campaign using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table campaign_person enable row level security;
alter table campaign_person force row level security;
create policy school_only on campaign_person using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table campaign_link enable row level security;
alter table campaign_link force row level security;
create policy school_only on campaign_link using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table campaign_question enable row level security;
alter table campaign_question force row level security;
create policy school_only on campaign_question using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

grant select, insert, update on campaign, campaign_person, campaign_question to :"web";
grant select, insert, delete on campaign_link to :"web";
