-- What a school asks people of a draft, what they say, and the cases that it holds its policy to.

-- A draft on which people are asked. content: the words that they read, whatever becomes of the draft meanwhile; version_sha256 is of
-- them. groups: roles of the policy's vocabulary. It is open to the end of closes_on at the school, unless somebody closes it before.
create table policy_consultation (
  school_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  version_sha256 bytea not null check (length(version_sha256) = 32),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  groups text[] not null check (cardinality(groups) > 0),
  question text check (question <> '' and length(question) <= 1000),
  opened_by uuid not null,
  opened_at timestamptz not null,
  closes_on date not null,
  closed_at timestamptz check (closed_at >= opened_at),
  closed_by uuid,
  reminded_at timestamptz,
  told_over_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, version_id) references policy_version (school_id, id),
  foreign key (school_id, opened_by) references person (school_id, id),
  foreign key (school_id, closed_by) references person (school_id, id),
  check ((closed_at is null) = (closed_by is null))
);
create index policy_consultation_version on policy_consultation (school_id, version_id);
create index policy_consultation_closes on policy_consultation (school_id, closes_on);

-- What somebody says of a clause (its id in that version) or of the whole. Words that were struck out are gone.
create table policy_comment (
  school_id uuid not null,
  id uuid not null,
  consultation_id uuid not null,
  person_id uuid not null,
  clause text check (clause <> '' and length(clause) <= 200),
  words text check (words <> '' and length(words) <= 4000),
  made_at timestamptz not null,
  answer text check (answer <> '' and length(answer) <= 4000),
  answered_by uuid,
  answered_at timestamptz,
  struck_by uuid,
  struck_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, consultation_id) references policy_consultation (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id),
  foreign key (school_id, answered_by) references person (school_id, id),
  foreign key (school_id, struck_by) references person (school_id, id),
  check ((words is null) = (struck_at is not null)),
  check ((struck_at is null) = (struck_by is null)),
  check ((answer is null) = (answered_at is null)),
  check ((answer is null) = (answered_by is null))
);
create index policy_comment_consultation on policy_comment (school_id, consultation_id, made_at);
create index policy_comment_person on policy_comment (school_id, person_id);

-- A situation of which the school says what its policy is to answer.
create table policy_case (
  school_id uuid not null,
  id uuid not null,
  name text not null check (name <> '' and length(name) <= 200),
  situation jsonb not null check (jsonb_typeof(situation) = 'object'),
  expected text not null check (expected in ('forbidden', 'required', 'advised-against', 'advised', 'allowed', 'silent', 'depends')),
  note text check (note <> '' and length(note) <= 1000),
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, made_by) references person (school_id, id)
);
create index policy_case_made on policy_case (school_id, made_at);

alter table policy_consultation enable row level security;
alter table policy_consultation force row level security;
create policy school_only on policy_consultation using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table policy_comment enable row level security;
alter table policy_comment force row level security;
create policy school_only on policy_comment using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

alter table policy_case enable row level security;
alter table policy_case force row level security;
create policy school_only on policy_case using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

grant select, insert, update on policy_consultation, policy_comment to :"web";
grant select, insert, delete on policy_case to :"web";
