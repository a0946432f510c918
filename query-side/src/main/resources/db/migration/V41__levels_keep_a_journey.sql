-- A journey goes on as long as its school has a level, also off every register: the journeys are told anew, from the first event. Under which
-- version a journey runs stays meanwhile: a laxer one might be asked without it.
truncate table journey_entry, register_entry, register_level, school_standing, school_part, diary_item;
delete from projection_tally where projection = 'journeys';
delete from tokenentry where processorname = 'journeys';
