-- An inspection outcome has a second form: the journeys are told anew, from the first event.
truncate table
  school, journey_entry, register_entry, register_level, school_standing, school_part, diary_item, framework,
  school_import, school_import_fault, timeline_entry, timeline_school, history_index, projection_tally;
delete from tokenentry;

-- Two gateways may open on one day, and end on different ones.
alter table school_standing drop constraint school_standing_pkey;
alter table school_standing add unique nulls not distinct (urn, standing, since, until, readership);
