-- In which language somebody reads mails and text messages; without a row, English.

-- chosen: on their own page. Else it is that of a page on which they answered, and gives way to a later one.
create table notice_language (
  school_id uuid not null,
  person_id uuid not null,
  language text not null check (language ~ '^[a-z]{2}$'),
  chosen boolean not null,
  primary key (school_id, person_id),
  foreign key (school_id, person_id) references person (school_id, id) on delete cascade
);

alter table notice_language enable row level security;
alter table notice_language force row level security;
create policy school_only on notice_language using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

grant select, insert, update, delete on notice_language to :"web";
