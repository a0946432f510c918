-- A school that came from another authority stays under the version that it brought until it is moved.

-- The version that a school is under: that of its journey, whichever authority adopted it, or else the one in force.
create or replace view school_under_framework as
select s.urn, f.authority, f.number
from (
  select school.urn, coalesce(j.authority, school.authority) as authority, j.framework, j.version
  from school
  left join journey_version j on j.urn = school.urn
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

-- The versions that say who may know of a school: the one that it is under and, where it brought that one, the one under
-- which the journeys of its present authority begin. What either reserves is reserved.
create view school_reserved_by as
select urn, authority, number from school_under_framework
union all
select school.urn, f.authority, f.number
from school
join journey_version j on j.urn = school.urn and j.authority <> school.authority
cross join lateral (
  select version_of.authority, version_of.number
  from framework version_of
  where version_of.authority = school.authority
    and version_of.intake = 'NEW_JOURNEYS' and version_of.effective_from <= (now() at time zone 'Europe/London')::date
  order by version_of.effective_from desc, version_of.number desc
  limit 1) f;

create or replace function may_know(school integer, class text, reader_role text, reader text) returns boolean
language sql stable
as $$
  select not exists (
    select from school_reserved_by u
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

-- What an authority's versions say of each role, of whichever schools there are or are not: of every version that is in
-- force, for one that was superseded or stands beside others may have journeys too.
create view authority_reading as
select r.authority, r.readership, r.role, r.reads
from framework_reading r
join framework f on f.authority = r.authority and f.number = r.number
where f.effective_from <= (now() at time zone 'Europe/London')::date;
