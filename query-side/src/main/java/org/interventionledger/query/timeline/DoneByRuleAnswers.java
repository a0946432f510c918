package org.interventionledger.query.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.placement.FindDoneByRule;
import org.interventionledger.api.placement.FindDoneByRule.DoneByRule;
import org.interventionledger.api.placement.FindDoneByRule.Row;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.journey.LeavesOut;
import org.interventionledger.query.journey.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers at which schools a rule acted by itself. */
@Component
class DoneByRuleAnswers {

  private static final String ROWS =
      """
      select t.urn, s.name, t.happened_on, t.type, t.sentence, t.basis
      from timeline_entry t
      join school s on s.urn = t.urn
      where s.authority = any(:authorities) and t.readership = any(:classes)
        and may_know(t.urn, t.readership, :role, :reader, :authorities)
        and t.type in ('PlacedByRule', 'LevelRaisedByRule', 'FoundAtHighestLevel')
        and t.corrected_by is null and t.happened_on >= :since
      order by t.happened_on desc, t.recorded_at desc, s.name, t.number desc
      """;

  private final JdbcClient jdbc;

  DoneByRuleAnswers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @QueryHandler
  DoneByRule handle(FindDoneByRule query) {
    return new DoneByRule(
        jdbc.sql(ROWS)
            .params(Rights.of(query.reader()))
            .param("since", query.since())
            .query(DoneByRuleAnswers::row)
            .list(),
        LeavesOut.of(query.reader(), jdbc, Readership.REGISTER));
  }

  private static Row row(ResultSet row, int index) throws SQLException {
    return new Row(
        new Urn(row.getInt("urn")),
        row.getString("name"),
        row.getObject("happened_on", LocalDate.class),
        row.getString("type"),
        row.getString("sentence"),
        Optional.ofNullable(row.getString("basis")));
  }
}
