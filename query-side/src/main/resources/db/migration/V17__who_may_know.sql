-- Who may know of a school: the version of the framework that its journey is under, what was disclosed to whom, and who
-- of those who sign in needs to know.
create table school_framework (
  urn integer primary key,
  authority text not null,
  framework text not null,
  version text not null
);

create table disclosure (
  urn integer not null,
  place integer not null, -- among those of the school
  disclosed_on date not null,
  content text not null, -- the entry, as JSON
  primary key (urn, place)
);
create index disclosure_by_day on disclosure (disclosed_on, urn, place);

create table need_to_know (
  urn integer not null,
  place integer not null, -- among those of the school
  person text not null, -- the name by which they sign in
  name text not null,
  reasons text not null,
  since date not null,
  before date, -- the first day without the need; empty while nothing ends it
  primary key (urn, place)
);
create index need_to_know_of_person on need_to_know (person, urn);

-- The journeys are told anew, from the first event, so that each has its version.
truncate table journey_entry, register_entry, register_level, school_standing, school_part, diary_item, framework;
delete from projection_tally where projection in ('journeys', 'frameworks');
delete from tokenentry where processorname in ('journeys', 'frameworks');
