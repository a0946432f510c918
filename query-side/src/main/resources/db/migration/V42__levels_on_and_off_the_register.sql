-- Whoever has a level stands in the list of levels, on a register or not; an agreed day that was missed stays when others take its place; support
-- given in part is not delivered: the journeys are told anew, from the first event. Under which version a journey runs stays meanwhile: a laxer one
-- might be asked without it.
alter table register_level add column adviser text;

create table missed_day (
  urn integer not null,
  activity text not null,
  day date not null,
  given_up_on date not null,
  readership text not null,
  content text not null, -- as JSON
  primary key (urn, activity, day, given_up_on)
);

truncate table journey_entry, register_entry, register_level, school_standing, school_part, diary_item;
delete from projection_tally where projection = 'journeys';
delete from tokenentry where processorname = 'journeys';

-- A class of access that covers a fact, an indicator or an activity keeps it from others: each framework is read for it once more.
delete from projection_tally where projection = 'frameworks';
delete from tokenentry where processorname = 'frameworks';
