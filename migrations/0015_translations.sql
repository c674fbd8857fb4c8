-- Which translated words a person has approved.

-- One message of a catalogue in one language, as it stood. text_sha256 is over the translation and the English words that it
-- translates (ui/messages/catalogue.ts, fingerprint): once either changes, it is a machine's draft again. Who approved before is in
-- the audit.
create table translation_approval (
  school_id uuid not null references school (id),
  language text not null check (language ~ '^[a-z]{2}$' and language <> 'en'),
  message_id text not null check (message_id <> '' and length(message_id) <= 200),
  text_sha256 bytea not null check (length(text_sha256) = 32),
  approved_by uuid not null,
  approved_at timestamptz not null,
  primary key (school_id, language, message_id),
  foreign key (school_id, approved_by) references person (school_id, id)
);

alter table translation_approval enable row level security;
alter table translation_approval force row level security;
create policy school_only on translation_approval using (school_id = nullif(current_setting('app.school_id', true), '')::uuid);

grant select, insert, update, delete on translation_approval to :"web";
