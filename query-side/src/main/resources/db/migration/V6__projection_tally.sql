-- How many events of each type a projection has handled since it was last built, written in the transaction
-- in which it handled them. Held against the store it shows what a projection went past.
create table projection_tally (
  projection text   not null,
  type       text   not null, -- of the event, as the store writes it
  handled    bigint not null,
  primary key (projection, type)
);

-- What was handled before this was never counted: every projection is built once more, from the first event.
truncate table
  school, journey_entry, register_entry, register_level, school_standing, school_part, diary_item, framework,
  school_import, school_import_fault, timeline_entry, timeline_school, history_index;
delete from tokenentry;
