package org.interventionledger.query.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.placement.AccessEvent.DisclosureRecorded;
import org.interventionledger.api.placement.FindAccess;
import org.interventionledger.api.placement.FindAccess.Access;
import org.interventionledger.api.placement.FindAccess.Need;
import org.interventionledger.api.placement.FindDisclosures;
import org.interventionledger.api.placement.FindDisclosures.Disclosure;
import org.interventionledger.api.placement.FindDisclosures.Disclosures;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.journey.LeavesOut;
import org.interventionledger.query.journey.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers who may know what of a school, and who was told: for the readers of the register. */
@Component
class AccessAnswers {

  /**
   * One of the reader's own schools, or one that was; of that the other authority's version is not
   * told.
   */
  private static final String SCHOOL =
      """
      select s.name, f.authority, f.pack, case when s.authority <> all(:authorities) then s.authority end as now_at
      from school s
      left join school_under_framework u on u.urn = s.urn
      left join framework f on f.authority = u.authority and f.number = u.number
        and (s.authority = any(:authorities) or f.authority = any(:authorities))
      where s.urn = :urn and 'REGISTER' = any(:classes)
        and may_know(s.urn, 'REGISTER', :role, :reader, :authorities)
        and (s.authority = any(:authorities)
          or exists (select from timeline_entry t where t.urn = s.urn and t.authority = any(:authorities)))
      """;

  /** Whichever authority has the school now. */
  private static final String DISCLOSURES =
      """
      select s.name, d.content
      from disclosure d
      join school s on s.urn = d.urn
      where d.authority = any(:authorities) and 'REGISTER' = any(:classes)
        and may_know(d.urn, 'REGISTER', :role, :reader, :authorities)
        and (cast(:urn as integer) is null or d.urn = :urn)
        and d.disclosed_on between coalesce(:from::date, '-infinity') and coalesce(:to::date, 'infinity')
      order by d.disclosed_on, s.name, d.urn, d.place
      """;

  private static final String NEEDS =
      """
      select person, name, reasons, since, before from need_to_know
      where urn = :urn and authority = any(:authorities)
      order by place
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();

  AccessAnswers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record School(String name, String authority, String pack, String nowAt) {}

  @QueryHandler
  Optional<Access> find(FindAccess query) {
    return jdbc.sql(SCHOOL)
        .params(Rights.of(query.reader()))
        .param("urn", query.urn().number())
        .query(School.class)
        .optional()
        .map(school -> access(query, school));
  }

  @QueryHandler
  Disclosures find(FindDisclosures query) {
    return new Disclosures(
        Readership.REGISTER.includes(query.reader().role()),
        jdbc.sql(DISCLOSURES)
            .params(Rights.of(query.reader()))
            .param("urn", query.urn().map(Urn::number).orElse(null), Types.INTEGER)
            .param("from", query.from().orElse(null), Types.DATE)
            .param("to", query.to().orElse(null), Types.DATE)
            .query(this::disclosure)
            .list(),
        LeavesOut.of(query.reader(), jdbc, Readership.REGISTER));
  }

  private Access access(FindAccess query, School school) {
    var disclosures =
        find(new FindDisclosures(
                query.reader(), Optional.of(query.urn()), Optional.empty(), Optional.empty()))
            .disclosures();
    var pack = Optional.ofNullable(school.pack).map(text -> json.readValue(text, Pack.class));
    return new Access(
        query.urn(),
        school.name,
        Optional.ofNullable(school.nowAt).map(AuthorityCode::new),
        pack.map(Pack::framework)
            .map(
                it ->
                    new FrameworkVersion(
                        new AuthorityCode(school.authority), it.id(), it.version())),
        pack.map(it -> new AccessLines(it, disclosures).all()).orElse(List.of()),
        disclosures,
        jdbc.sql(NEEDS)
            .params(Rights.of(query.reader()))
            .param("urn", query.urn().number())
            .query(AccessAnswers::need)
            .list());
  }

  private Disclosure disclosure(ResultSet row, int index) throws SQLException {
    var it = json.readValue(row.getString("content"), DisclosureRecorded.class);
    return new Disclosure(
        it.urn(),
        row.getString("name"),
        it.disclosedOn(),
        it.of(),
        it.party(),
        it.post(),
        it.person(),
        it.how(),
        it.shown(),
        it.evidence(),
        it.basis(),
        it.reasons(),
        it.circumstances(),
        it.handling(),
        it.framework(),
        it.row());
  }

  private static Need need(ResultSet row, int index) throws SQLException {
    return new Need(
        row.getString("person"),
        new PersonName(row.getString("name")),
        new Narrative(row.getString("reasons")),
        row.getObject("since", LocalDate.class),
        Optional.ofNullable(row.getObject("before", LocalDate.class)));
  }
}
