-- A campaign may be for one event or visit: it asks those who help there, or the families who come, until that day is over.
alter table campaign
  add column event_id uuid,
  add foreign key (school_id, event_id) references school_event (school_id, id),
  add check (class_id is null or event_id is null);
