-- Whoever has a level stands in the list of levels, on a register or not: the journeys are told anew, from the first event. Under which version
-- a journey runs stays meanwhile: a laxer one might be asked without it.
alter table register_level add column adviser text;
truncate table journey_entry, register_entry, register_level, school_standing, school_part, diary_item;
delete from projection_tally where projection = 'journeys';
delete from tokenentry where processorname = 'journeys';
