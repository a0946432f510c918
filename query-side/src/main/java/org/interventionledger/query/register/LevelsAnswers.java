package org.interventionledger.query.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.placement.FindLevels;
import org.interventionledger.api.placement.FindLevels.Levels;
import org.interventionledger.api.placement.FindLevels.Row;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.journey.LeavesOut;
import org.interventionledger.query.journey.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers who has a level, on a register or not. */
@Component
class LevelsAnswers {

  private final JdbcClient jdbc;

  LevelsAnswers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @QueryHandler
  Levels find(FindLevels query) {
    var reader = query.reader();
    return new Levels(
        Readership.REGISTER.includes(reader.role()),
        rows(query),
        choices(LevelsSql.LEVELS, reader).query(RegisterAnswers::level).list(),
        choices(LevelsSql.ADVISERS, reader).query(String.class).list(),
        choices(LevelsSql.PHASES, reader).query(String.class).list(),
        LeavesOut.of(reader, jdbc, Readership.REGISTER));
  }

  private List<Row> rows(FindLevels query) {
    return jdbc.sql(LevelsSql.ROWS)
        .params(Rights.of(query.reader()))
        .param("level", query.level().orElse(null))
        .param("adviser", query.adviser().orElse(null))
        .param("phase", query.phase().orElse(null))
        .param("search", query.search().map(String::strip).orElse(""))
        .query(LevelsAnswers::row)
        .list();
  }

  private JdbcClient.StatementSpec choices(String sql, Reader reader) {
    return jdbc.sql(sql).params(Rights.of(reader));
  }

  private static Row row(ResultSet row, int index) throws SQLException {
    var subject = Subject.valueOf(row.getString("subject"));
    return new Row(
        new Urn(row.getInt("urn")),
        row.getString("name"),
        EstablishmentType.valueOf(row.getString("type")),
        row.getString("phase"),
        subject,
        new LevelGiven(
            row.getString("scale"),
            row.getString("level"),
            row.getString("label"),
            row.getInt("rank"),
            subject),
        row.getObject("since", LocalDate.class),
        List.of((String[]) row.getArray("registers").getArray()),
        Optional.ofNullable(row.getString("adviser")));
  }
}
