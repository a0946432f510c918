-- Consultations and assessments of compliance say what shows them, and who has no appointer of foundation governors:
-- the journeys are told anew, from the first event.
truncate table
  school, journey_entry, register_entry, register_level, school_standing, school_part, diary_item, framework,
  school_import, school_import_fault, timeline_entry, timeline_school, history_index, projection_tally;
delete from tokenentry;
