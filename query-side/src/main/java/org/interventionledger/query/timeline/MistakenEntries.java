package org.interventionledger.query.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.record.FindTimeline.Kind;
import org.interventionledger.api.record.Readership;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The entries that corrections name. They come before their correction in the same stream. */
final class MistakenEntries {

  private final JdbcClient jdbc;

  MistakenEntries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Mistaken find(String stream, long number) {
    return jdbc.sql(
            """
            select happened_on, sentence, about, readership from timeline_entry
            where stream = :stream and number = :number
            """)
        .param("stream", stream)
        .param("number", number)
        .query((row, _) -> mistaken(row))
        .optional()
        .orElse(Mistaken.NONE);
  }

  void mark(String stream, long number, long correctedBy) {
    jdbc.sql(
            "update timeline_entry set corrected_by = :by where stream = :stream and number ="
                + " :number")
        .param("by", correctedBy)
        .param("stream", stream)
        .param("number", number)
        .update();
  }

  private static Mistaken mistaken(ResultSet row) throws SQLException {
    return new Mistaken(
        Optional.of(row.getObject("happened_on", LocalDate.class)),
        Optional.of(row.getString("sentence")),
        Optional.of(Kind.valueOf(row.getString("about"))),
        Optional.of(Readership.valueOf(row.getString("readership"))));
  }
}
