-- What stands open without a day has none in the diary, and says why; the pool tells what was put right. Journeys and pool are told anew,
-- from the first event. Under which version a journey runs stays meanwhile: a laxer one might be asked without it.
truncate table journey_entry, register_entry, register_level, school_standing, school_part, diary_item;
truncate table pool_person;
delete from projection_tally where projection in ('journeys', 'pool');
delete from tokenentry where processorname in ('journeys', 'pool');

alter table diary_item alter column due_on drop not null;
alter table diary_item add column uncounted_n integer; -- how soon, where the dates to count that by were not held
alter table diary_item add column uncounted_unit text;
