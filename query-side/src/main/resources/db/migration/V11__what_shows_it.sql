-- Consultations, assessments of compliance and service say what shows them, and it is said where nobody appoints foundation governors:
-- the journeys are told anew, from the first event.
truncate table
  school, journey_entry, register_entry, register_level, school_standing, school_part, diary_item, framework,
  school_import, school_import_fault, timeline_entry, timeline_school, history_index, projection_tally;
delete from tokenentry;
