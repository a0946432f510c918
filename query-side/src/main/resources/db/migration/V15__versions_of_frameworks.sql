-- The adoption of a framework says how it stands to those before it, and journeys are counted by their version.
-- The views are told anew, from the first event.
truncate table
  school, journey_entry, register_entry, register_level, school_standing, school_part, diary_item, framework,
  school_import, school_import_fault, timeline_entry, timeline_school, history_index, projection_tally;
delete from tokenentry;

alter table framework add column succession text; -- as JSON; none: the first, or it was not said
alter table framework add column intake text not null; -- which journeys come under it

create table journey_version (
  urn integer primary key,
  authority text not null, -- whose version it is: of a school that changed authority, that which it left
  framework text not null,
  version text not null
);
create index journey_version_by_version on journey_version (authority, framework, version);
