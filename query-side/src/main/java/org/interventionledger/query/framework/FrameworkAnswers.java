package org.interventionledger.query.framework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.framework.FindBroughtVersions;
import org.interventionledger.api.framework.FindBroughtVersions.Brought;
import org.interventionledger.api.framework.FindFrameworks;
import org.interventionledger.api.framework.FindFrameworks.Frameworks;
import org.interventionledger.api.framework.FindFrameworks.Intake;
import org.interventionledger.api.framework.FindFrameworks.Withdrawn;
import org.interventionledger.api.framework.FindJourneys;
import org.interventionledger.api.framework.FindJourneys.Journeys;
import org.interventionledger.api.framework.Succession;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.journey.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers which frameworks the reader's authorities have adopted: every act under one needs its
 * words.
 */
@Component
class FrameworkAnswers {

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();
  private final ParsedPacks packs = new ParsedPacks();

  FrameworkAnswers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @QueryHandler
  Frameworks find(FindFrameworks query) {
    var rows =
        jdbc.sql(
                """
                select authority, adopted_on, effective_from, pack, succession, intake,
                  case when 'REGISTER' = any(:classes)
                    and not exists (
                      select from authority_reading r
                      where r.authority = f.authority and r.readership = 'REGISTER' and r.role = :role) then (
                    select cast(count(*) as integer)
                    from journey_version j join school s on s.urn = j.urn
                    where s.authority = f.authority and j.authority = f.authority
                      and j.framework = cast(f.pack as jsonb) -> 'framework' ->> 'id'
                      and j.version = cast(f.pack as jsonb) -> 'framework' ->> 'version')
                  end as journeys
                from framework f
                where authority = any(:authorities) and withdrawn_on is null
                order by effective_from desc, number desc, authority
                """)
            .params(Rights.of(query.reader()))
            .query(this::row)
            .list();
    return new Frameworks(Lineage.of(rows), withdrawn(query));
  }

  private List<Withdrawn> withdrawn(FindFrameworks query) {
    return jdbc.sql(
            """
            select authority, adopted_on, effective_from, pack, succession, withdrawn_on, withdrawal_reasons
            from framework
            where authority = any(:authorities) and withdrawn_on is not null
            order by number desc, authority
            """)
        .params(Rights.of(query.reader()))
        .query(
            (row, _) ->
                new Withdrawn(
                    new AuthorityCode(row.getString("authority")),
                    row.getObject("adopted_on", LocalDate.class),
                    row.getObject("effective_from", LocalDate.class),
                    packs.of(row.getString("pack")),
                    succession(row),
                    row.getObject("withdrawn_on", LocalDate.class),
                    new Narrative(row.getString("withdrawal_reasons"))))
        .list();
  }

  @QueryHandler
  Journeys find(FindJourneys query) {
    return new Journeys(
        jdbc.sql(
                """
                select s.urn, s.name, p.content
                from journey_version j
                join school s on s.urn = j.urn
                join school_part p on p.urn = j.urn and p.part = 'PLACEMENT'
                where s.authority = any(:authorities) and p.readership = any(:classes)
                  and may_know(p.urn, p.readership, :role, :reader, :authorities)
                  and j.authority = coalesce(cast(:brought as text), s.authority)
                  and (cast(:brought as text) is null or s.authority <> :brought)
                  and j.framework = :framework and j.version = :version
                order by s.name, s.urn
                """)
            .params(Rights.of(query.reader()))
            .param("brought", query.broughtFrom().map(AuthorityCode::code).orElse(null))
            .param("framework", query.version().framework())
            .param("version", query.version().version())
            .query(this::journey)
            .list());
  }

  @QueryHandler
  Brought find(FindBroughtVersions query) {
    return new Brought(
        jdbc.sql(
                """
                select s.urn, j.authority, j.framework, j.version, f.pack
                from journey_version j
                join school s on s.urn = j.urn
                join framework f
                  on f.authority = j.authority and f.framework = j.framework and f.version = j.version
                    and f.withdrawn_on is null
                where s.authority = any(:authorities) and j.authority <> s.authority
                  and 'REGISTER' = any(:classes) and may_know(s.urn, 'REGISTER', :role, :reader, :authorities)
                order by j.authority, j.framework, j.version, s.name, s.urn
                """)
            .params(Rights.of(query.reader()))
            .query(
                (row, _) ->
                    new FindBroughtVersions.Row(
                        new Urn(row.getInt("urn")),
                        new FrameworkVersion(
                            new AuthorityCode(row.getString("authority")),
                            row.getString("framework"),
                            row.getString("version")),
                        packs.of(row.getString("pack"))))
            .list());
  }

  private Lineage.Row row(ResultSet row, int index) throws SQLException {
    return new Lineage.Row(
        new AuthorityCode(row.getString("authority")),
        row.getObject("adopted_on", LocalDate.class),
        row.getObject("effective_from", LocalDate.class),
        packs.of(row.getString("pack")),
        succession(row),
        Intake.valueOf(row.getString("intake")),
        Optional.ofNullable(row.getObject("journeys", Integer.class)));
  }

  private Optional<Succession> succession(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getString("succession"))
        .map(text -> json.readValue(text, Succession.class));
  }

  private FindJourneys.Row journey(ResultSet row, int index) throws SQLException {
    var placement = json.readValue(row.getString("content"), FindSchool.Placement.class);
    return new FindJourneys.Row(
        new Urn(row.getInt("urn")),
        row.getString("name"),
        placement.registers(),
        placement.levels());
  }
}
