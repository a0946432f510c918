package org.interventionledger.query.register;

/** The questions of the list of levels: it is withheld as the register is. */
final class LevelsSql {

  private LevelsSql() {}

  static final String ROWS =
      """
      select s.urn, s.name, s.type, s.phase, l.scale, l.subject, l.level, l.label, l.rank, l.since, l.adviser,
             array(
               select r.label from register_entry r where r.urn = l.urn and r.subject = l.subject
               order by r.register) as registers
      from register_level l
      join school s on s.urn = l.urn
      where s.authority = any(:authorities)
        and 'REGISTER' = any(:classes) and may_know(s.urn, 'REGISTER', :role, :reader, :authorities)
        and (cast(:level as text) is null or l.level = :level)
        and (cast(:adviser as text) is null or l.adviser = :adviser)
        and (cast(:phase as text) is null or s.phase = :phase)
        and (position(lower(:search) in lower(s.name)) > 0 or starts_with(cast(s.urn as text), :search))
      order by s.name, s.urn, l.subject <> 'school', l.subject, l.scale
      """;

  static final String LEVELS = RegisterSql.levels("");
  static final String ADVISERS = RegisterSql.advisers("register_level");
  static final String PHASES = RegisterSql.phases("register_level");
}
