-- What was disclosed of a school, who advises it and who needs to know belong to the authority that put it on record, also when the school has
-- gone to another. The timeline says by which entry a rule acted. Journeys and timeline are told anew, from the first event. Under which version
-- a journey runs stays meanwhile: a laxer one might be asked without it.
truncate table journey_entry, register_entry, register_level, school_standing, school_part, diary_item;
truncate table disclosure, need_to_know, school_adviser;
truncate table timeline_entry, timeline_school;
delete from projection_tally where projection in ('journeys', 'timeline');
delete from tokenentry where processorname in ('journeys', 'timeline');

alter table disclosure add column authority text not null; -- which recorded it
alter table need_to_know add column authority text not null; -- which recorded it
alter table school_adviser add column authority text not null; -- which assigned them

alter table timeline_entry add column rule text; -- what stands there by a rule: the rule, its version and what it followed, as JSON
alter table timeline_entry add column cause_stream text; -- of the entry that it followed
alter table timeline_entry add column cause_number bigint;

-- Whether the framework of a school leaves a class of its entries to a person of a role: to the adviser of the school, and to whom a need to know
-- is on record for today, where it does so by need to know. Both are of an authority that the person serves, and open nothing at another.
drop function may_know(integer, text, text, text);
create function may_know(school integer, class text, reader_role text, reader text, authorities text[]) returns boolean
language sql stable
as $$
  select not exists (
    select from school_reserved_by u
    join framework_reading r on r.authority = u.authority and r.number = u.number
    where u.urn = $1 and r.readership = $2 and r.role = $3
      and (r.reads = 'NEVER'
        or not exists (select from school_adviser a where a.urn = $1 and a.person = $4 and a.authority = any($5))
          and not exists (
            select from need_to_know n
            where n.urn = $1 and n.person = $4 and n.authority = any($5)
              and n.since <= (now() at time zone 'Europe/London')::date
              and (n.before is null or n.before > (now() at time zone 'Europe/London')::date))))
$$;
