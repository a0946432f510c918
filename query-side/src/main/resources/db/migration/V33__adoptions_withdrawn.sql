-- An adoption may be withdrawn before its day. It stays to be read; nothing is asked of it any more.
alter table framework add column withdrawn_on date;
alter table framework add column withdrawal_reasons text;

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
  where version_of.authority = s.authority and version_of.withdrawn_on is null
    and (version_of.framework = s.framework and version_of.version = s.version
      or version_of.intake = 'NEW_JOURNEYS' and version_of.effective_from <= (now() at time zone 'Europe/London')::date)
  order by (version_of.framework = s.framework and version_of.version = s.version) is true desc, version_of.effective_from desc, version_of.number desc
  limit 1) f;

create or replace view school_reserved_by as
select urn, authority, number from school_under_framework
union all
select school.urn, f.authority, f.number
from school
join journey_version j on j.urn = school.urn and j.authority <> school.authority
cross join lateral (
  select version_of.authority, version_of.number
  from framework version_of
  where version_of.authority = school.authority and version_of.withdrawn_on is null
    and version_of.intake = 'NEW_JOURNEYS' and version_of.effective_from <= (now() at time zone 'Europe/London')::date
  order by version_of.effective_from desc, version_of.number desc
  limit 1) f;

create or replace view authority_reading as
select r.authority, r.readership, r.role, r.reads
from framework_reading r
join framework f on f.authority = r.authority and f.number = r.number
where f.effective_from <= (now() at time zone 'Europe/London')::date and f.withdrawn_on is null;
