-- Imports are of schools, of their links, or of inspections; a school has links to those before and after it; an
-- inspection outcome has a third form: the views are told anew, from the first event.
truncate table
  school, journey_entry, register_entry, register_level, school_standing, school_part, diary_item, framework,
  school_import, school_import_fault, timeline_entry, timeline_school, history_index, projection_tally;
delete from tokenentry;

alter table school_import add column kind text not null;
alter table school_import add column passed_over bigint not null; -- rows of schools that are not the authority's
alter table school_import add column to_settle bigint not null; -- rows with something for an officer

alter table school add column links text not null default '[]'; -- to those before and after it, as JSON
