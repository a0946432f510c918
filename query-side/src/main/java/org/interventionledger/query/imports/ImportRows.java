package org.interventionledger.query.imports;

import java.time.Instant;
import java.time.ZoneOffset;
import org.interventionledger.api.school.FindSchoolImports.Standing;
import org.interventionledger.api.school.ImportTally;
import org.interventionledger.api.school.RowFault;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportStarted;
import org.interventionledger.api.terms.AuthorityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows about imports, and about the rows of their files that were not taken in. */
@Component
class ImportRows {

  private final JdbcClient jdbc;

  ImportRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void begin(
      SchoolImportStarted started, long number, String actor, AuthorityCode authority, Instant at) {
    jdbc.sql(
            """
            insert into school_import
              (import_id, number, kind, file_name, sha256, rows_in_file, rows_read, added, changed, unchanged,
               rejected, passed_over, to_settle, standing, started_by, authority, started_at, last_heard_at)
            values
              (:id, :number, :kind, :file_name, :sha256, :rows, 0, 0, 0, 0, 0, 0, 0, :standing, :actor, :authority, :at,
               :at)
            on conflict (import_id) do nothing
            """)
        .param("id", started.importId())
        .param("number", number)
        .param("kind", started.kind().name())
        .param("file_name", started.fileName())
        .param("sha256", started.sha256())
        .param("rows", started.rows())
        .param("standing", Standing.RUNNING.name())
        .param("actor", actor)
        .param(
            "authority",
            started.kind().ownerWhenBegunBy(authority).map(AuthorityCode::code).orElse(null))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void advance(String importId, long number, Standing standing, ImportTally tally, Instant at) {
    jdbc.sql(
            """
            update school_import
            set number = :number,
                standing = case standing when :stopped then standing else :standing end, rows_read = :read, added = :added,
                changed = :changed, unchanged = :unchanged, rejected = :rejected,
                passed_over = :passed_over, to_settle = :to_settle, last_heard_at = :at
            where import_id = :id and number < :number
            """)
        .param("id", importId)
        .param("number", number)
        .param("standing", standing.name())
        .param("stopped", Standing.STOPPED.name())
        .param("read", tally.read())
        .param("added", tally.added())
        .param("changed", tally.changed())
        .param("unchanged", tally.unchanged())
        .param("rejected", tally.rejected())
        .param("passed_over", tally.passedOver())
        .param("to_settle", tally.toSettle())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void keep(String importId, long number, int place, RowFault fault) {
    jdbc.sql(
            """
            insert into school_import_fault (import_id, number, place, line, "column", reason, value)
            values (:id, :number, :place, :line, :column, :reason, :value)
            on conflict (import_id, number, place) do nothing
            """)
        .param("id", importId)
        .param("number", number)
        .param("place", place)
        .param("line", fault.line())
        .param("column", fault.column())
        .param("reason", fault.reason().name())
        .param("value", printable(fault.value()))
        .update();
  }

  /** PostgreSQL takes no NUL in a text, and a faulty row may hold anything. */
  private static String printable(String value) {
    return value == null ? null : value.replace('\u0000', '\uFFFD');
  }

  void clear() {
    jdbc.sql("truncate table school_import, school_import_fault").update();
  }
}
