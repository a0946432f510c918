-- A warning notice has drafts before it, and a second form: the journeys are told anew, from the first event.
truncate table
  school, journey_entry, register_entry, register_level, school_standing, school_part, diary_item, framework,
  school_import, school_import_fault, timeline_entry, timeline_school, history_index, projection_tally;
delete from tokenentry;
