-- An import of inspections is of the authority whose officer began it, and so is its history; an import of the national register is of all.
-- The views are told anew, from the first event.
truncate table
  school, journey_entry, register_entry, register_level, school_standing, school_part, diary_item, framework,
  school_import, school_import_fault, timeline_entry, timeline_school, history_index, projection_tally;
delete from tokenentry;

alter table school_import add column authority text; -- none: it concerns the whole ledger
