package org.interventionledger.query.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.placement.FindRegister;
import org.interventionledger.api.placement.FindRegister.Register;
import org.interventionledger.api.placement.FindRegister.Row;
import org.interventionledger.api.placement.FindRegister.Standing;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.journey.LeavesOut;
import org.interventionledger.query.journey.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers who is on the confidential register. */
@Component
class RegisterAnswers {

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();

  RegisterAnswers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @QueryHandler
  Register find(FindRegister query) {
    var reader = query.reader();
    return new Register(
        Readership.REGISTER.includes(reader.role()),
        rows(query),
        choices(RegisterSql.LEVELS, reader).query(RegisterAnswers::level).list(),
        choices(RegisterSql.ADVISERS, reader).query(String.class).list(),
        choices(RegisterSql.PHASES, reader).query(String.class).list(),
        LeavesOut.of(reader, jdbc, Readership.REGISTER));
  }

  private List<Row> rows(FindRegister query) {
    return jdbc.sql(RegisterSql.ROWS)
        .params(Rights.of(query.reader()))
        .param("today", query.today())
        .param("level", query.level().orElse(null))
        .param("adviser", query.adviser().orElse(null))
        .param("phase", query.phase().orElse(null))
        .param("standing", query.standing().map(Standing::name).orElse(null))
        .param("search", query.search().map(String::strip).orElse(""))
        .query(this::row)
        .list();
  }

  private JdbcClient.StatementSpec choices(String sql, Reader reader) {
    return jdbc.sql(sql).params(Rights.of(reader));
  }

  private Row row(ResultSet row, int index) throws SQLException {
    return new Row(
        new Urn(row.getInt("urn")),
        row.getString("name"),
        EstablishmentType.valueOf(row.getString("type")),
        row.getString("phase"),
        row.getString("register"),
        row.getString("label"),
        Subject.valueOf(row.getString("subject")),
        day(row, "since").orElseThrow(),
        json.readValue(row.getString("levels"), new TypeReference<List<LevelGiven>>() {}),
        day(row, "level_since"),
        Standing.valueOf(row.getString("standing")),
        Optional.ofNullable(row.getString("adviser")),
        day(row, "due_on"),
        Optional.ofNullable(row.getString("due_what")));
  }

  static LevelGiven level(ResultSet row, int index) throws SQLException {
    return new LevelGiven(
        row.getString("scale"), row.getString("level"), row.getString("label"), row.getInt("rank"));
  }

  private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }
}
