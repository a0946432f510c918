package org.interventionledger.query.entitlement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.support.FindSupport;
import org.interventionledger.api.support.FindSupport.OfSchool;
import org.interventionledger.api.support.FindSupport.SupportList;
import org.interventionledger.api.support.SupportOnRecord;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.journey.LeavesOut;
import org.interventionledger.query.journey.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers which support was asked for at the reader's schools, from what is kept of each school.
 */
@Component
class SupportAnswers {

  private static final String OPEN_TO_THE_READER =
      """
      select s.urn, s.name, p.content
      from school_part p
      join school s on s.urn = p.urn
      where p.part = 'SUPPORT'
        and s.authority = any(:authorities)
        and p.readership = any(:classes) and may_know(p.urn, p.readership, :role, :reader, :authorities)
        and (cast(:urn as integer) is null or s.urn = :urn)
      order by s.name, s.urn, p.place
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();

  SupportAnswers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @QueryHandler
  SupportList find(FindSupport query) {
    return new SupportList(
        jdbc
            .sql(OPEN_TO_THE_READER)
            .params(Rights.of(query.reader()))
            .param("urn", query.urn().map(Urn::number).orElse(null))
            .query(this::ofSchool)
            .list()
            .stream()
            .filter(it -> query.standing().map(it.support().standing()::equals).orElse(true))
            .sorted(Comparator.comparing((OfSchool it) -> it.support().askedOn()))
            .toList(),
        LeavesOut.of(query.reader(), jdbc, Readership.DEALINGS));
  }

  private OfSchool ofSchool(ResultSet row, int index) throws SQLException {
    return new OfSchool(
        new Urn(row.getInt("urn")),
        row.getString("name"),
        json.readValue(row.getString("content"), SupportOnRecord.class));
  }
}
