-- Who may know of a school: the version of the framework that its journey is under, what was disclosed to whom, and who
-- of those who sign in needs to know.

-- The journeys and the frameworks are told anew, from the first event, so that each row has what it lacks.
truncate table journey_entry, register_entry, register_level, school_standing, school_part, diary_item, journey_version, framework;
delete from projection_tally where projection in ('journeys', 'frameworks');
delete from tokenentry where processorname in ('journeys', 'frameworks');

alter table framework add column framework text not null;
alter table framework add column version text not null;

-- What a version does not leave to everybody of a role that signs in.
create table framework_reading (
  authority text not null,
  number bigint not null,
  readership text not null,
  role text not null,
  reads text not null, -- by NEED to know, or NEVER
  primary key (authority, number, readership, role)
);

create table school_adviser (
  urn integer primary key,
  person text not null -- the name by which the adviser signs in
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

-- The version that a school is under: that of its journey, or else the one in force.
create view school_under_framework as
select s.urn, f.authority, f.number
from (
  select school.urn, school.authority, j.framework, j.version
  from school
  left join journey_version j on j.urn = school.urn and j.authority = school.authority
  union all
  -- While the particulars are built again a school on a journey is missing among them; what is reserved stays so.
  select j.urn, j.authority, j.framework, j.version
  from journey_version j
  where not exists (select from school where school.urn = j.urn)) s
cross join lateral (
  select version_of.authority, version_of.number
  from framework version_of
  where version_of.authority = s.authority
    and (version_of.framework = s.framework and version_of.version = s.version
      or version_of.intake = 'NEW_JOURNEYS' and version_of.effective_from <= (now() at time zone 'Europe/London')::date)
  order by (version_of.framework = s.framework and version_of.version = s.version) is true desc, version_of.effective_from desc, version_of.number desc
  limit 1) f;

-- Whether the framework of a school leaves a class of its entries to a person of a role: to the adviser of the school,
-- and to whom a need to know is on record for today, where it does so by need to know.
create function may_know(school integer, class text, reader_role text, reader text) returns boolean
language sql stable
as $$
  select not exists (
    select from school_under_framework u
    join framework_reading r on r.authority = u.authority and r.number = u.number
    where u.urn = $1 and r.readership = $2 and r.role = $3
      and (r.reads = 'NEVER'
        or not exists (select from school_adviser a where a.urn = $1 and a.person = $4)
          and not exists (
            select from need_to_know n
            where n.urn = $1 and n.person = $4
              and n.since <= (now() at time zone 'Europe/London')::date
              and (n.before is null or n.before > (now() at time zone 'Europe/London')::date))))
$$;
