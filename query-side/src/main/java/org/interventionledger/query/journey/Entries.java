package org.interventionledger.query.journey;

import java.util.List;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.terms.Urn;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The entries of all schools' journeys, as text. */
class Entries {

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();

  Entries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keep an entry; one that is kept already stays as it is. */
  void keep(Entry entry) {
    jdbc.sql(
            """
            insert into journey_entry (stream, number, urn, event)
            values (:stream, :number, :urn, :event)
            on conflict (stream, number) do nothing
            """)
        .param("stream", entry.stream())
        .param("number", entry.number())
        .param("urn", entry.event().urn().number())
        .param("event", json.writeValueAsString(entry.event()))
        .update();
  }

  /** The entries of one school, those of each stream in their order. */
  List<Entry> of(Urn urn) {
    return jdbc.sql(
            "select stream, number, event from journey_entry where urn = :urn order by stream,"
                + " number")
        .param("urn", urn.number())
        .query(
            (row, _) ->
                new Entry(
                    row.getString("stream"),
                    row.getLong("number"),
                    json.readValue(row.getString("event"), SchoolEvent.class)))
        .list();
  }

  void clear() {
    jdbc.sql("truncate table journey_entry").update();
  }
}
