package org.interventionledger.query.register;

import org.interventionledger.query.diary.AfterTheLastDay;

/**
 * The register's questions. In each, the reader's authorities and classes decide what is there at
 * all.
 */
final class RegisterSql {

  private RegisterSql() {}

  static final String ROWS =
      """
      select s.urn, s.name, s.type, s.phase, r.register, r.subject, r.label, r.since, r.adviser,
             levels.given as levels, levels.since as level_since,
             coalesce(gravest.standing, 'NONE') as standing, due.due_on, due.what as due_what
      from register_entry r
      join school s on s.urn = r.urn
      cross join lateral (
        select coalesce(
                 json_agg(
                   json_build_object(
                     'scale', scale, 'level', level, 'label', label, 'rank', rank, 'subject', subject)
                   order by scale),
                 '[]') as given,
               max(since) as since
        from register_level where urn = r.urn and subject = r.subject) levels
      left join lateral (
        select standing from school_standing
        where urn = r.urn and readership = any(:classes) and may_know(urn, readership, :role, :reader, :authorities)
          and since <= :today and (until is null or until >= :today)
        order by gravity limit 1) gravest on true
      left join lateral (
        select due_on, what from diary_item d
        where urn = r.urn and readership = any(:classes) and may_know(urn, readership, :role, :reader, :authorities)
          and (shown_from is null or shown_from <= :today)
          and (shown_until is null or shown_until >= :today)
          and %s
        order by due_on nulls last, what, about limit 1) due on true
      where s.authority = any(:authorities)
        and 'REGISTER' = any(:classes) and may_know(s.urn, 'REGISTER', :role, :reader, :authorities)
        and (cast(:level as text) is null
          or exists (
            select from register_level where urn = r.urn and subject = r.subject and level = :level))
        and (cast(:adviser as text) is null or r.adviser = :adviser)
        and (cast(:phase as text) is null or s.phase = :phase)
        and (cast(:standing as text) is null or coalesce(gravest.standing, 'NONE') = :standing)
        and (position(lower(:search) in lower(s.name)) > 0 or starts_with(cast(s.urn as text), :search))
      order by s.name, s.urn, r.subject <> 'school', r.subject, r.register
      """
          .formatted(AfterTheLastDay.STILL_DUE);

  /** Those of whoever is on a register. */
  static final String LEVELS =
      levels(
          "and exists (select from register_entry r where r.urn = l.urn and r.subject ="
              + " l.subject)");

  static final String ADVISERS = advisers("register_entry");
  static final String PHASES = phases("register_entry");

  /** Labels change with the framework; the one given last names the level. */
  static String levels(String narrowed) {
    return """
    select scale, level, label, rank
    from (
      select distinct on (l.scale, l.level) l.scale, l.level, l.label, l.rank
      from register_level l
      join school s on s.urn = l.urn
      where s.authority = any(:authorities) and 'REGISTER' = any(:classes)
        and may_know(s.urn, 'REGISTER', :role, :reader, :authorities)
        %s
      order by l.scale, l.level, l.since desc, l.urn) latest
    order by scale, rank, level
    """
        .formatted(narrowed);
  }

  static String advisers(String table) {
    return """
    select distinct r.adviser
    from %s r
    join school s on s.urn = r.urn
    where s.authority = any(:authorities) and 'REGISTER' = any(:classes)
      and may_know(s.urn, 'REGISTER', :role, :reader, :authorities) and r.adviser is not null
    order by r.adviser
    """
        .formatted(table);
  }

  static String phases(String table) {
    return """
    select distinct s.phase
    from %s r
    join school s on s.urn = r.urn
    where s.authority = any(:authorities) and 'REGISTER' = any(:classes)
      and may_know(s.urn, 'REGISTER', :role, :reader, :authorities) and s.phase <> ''
    order by s.phase
    """
        .formatted(table);
  }
}
