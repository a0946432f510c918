package org.interventionledger.query.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.school.FindSchoolImports;
import org.interventionledger.api.school.FindSchoolImports.Imports;
import org.interventionledger.api.school.FindSchoolImports.Row;
import org.interventionledger.api.school.FindSchoolImports.Standing;
import org.interventionledger.api.school.ImportKind;
import org.interventionledger.api.school.ImportTally;
import org.interventionledger.api.school.RowFault;
import org.interventionledger.query.journey.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers how the imports stand: those of all authorities, and those of the reader's own. */
@Component
class ImportAnswers {

  private final JdbcClient jdbc;

  ImportAnswers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @QueryHandler
  Imports find(FindSchoolImports query) {
    return new Imports(
        jdbc.sql(
                """
                select *
                from school_import
                where 'OPERATIONS' = any(:classes)
                  and (authority is null or authority = any(:authorities))
                  and (cast(:id as text) is null or import_id = :id)
                order by started_at desc, import_id
                """)
            .params(Rights.of(query.reader()))
            .param("id", query.importId().orElse(null))
            .query((row, _) -> row(row, query.importId().isPresent()))
            .list());
  }

  private Row row(ResultSet row, boolean withFaults) throws SQLException {
    var importId = row.getString("import_id");
    return new Row(
        importId,
        ImportKind.valueOf(row.getString("kind")),
        row.getString("file_name"),
        row.getString("sha256"),
        row.getLong("rows_in_file"),
        new ImportTally(
            row.getLong("rows_read"),
            row.getLong("added"),
            row.getLong("changed"),
            row.getLong("unchanged"),
            row.getLong("rejected"),
            row.getLong("passed_over"),
            row.getLong("to_settle")),
        Standing.valueOf(row.getString("standing")),
        row.getString("started_by"),
        instant(row, "started_at"),
        instant(row, "last_heard_at"),
        withFaults ? faults(importId) : List.of());
  }

  /** In file order. */
  private List<RowFault> faults(String importId) {
    return jdbc.sql(
            """
            select line, "column", reason, value
            from school_import_fault
            where import_id = :id
            order by line, number, place
            """)
        .param("id", importId)
        .query(
            (row, _) ->
                new RowFault(
                    row.getLong("line"),
                    row.getString("column"),
                    RowFault.Reason.valueOf(row.getString("reason")),
                    row.getString("value")))
        .list();
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
