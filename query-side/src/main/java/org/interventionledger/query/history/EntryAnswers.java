package org.interventionledger.query.history;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.record.FindEntry;
import org.interventionledger.api.record.FindHistory.StoredEvent;
import org.interventionledger.query.journey.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers with one entry about a school as it is stored. */
@Component
class EntryAnswers {

  private static final String ENTRY =
      """
      select e.globalindex, e.eventidentifier, e.aggregateidentifier, e.sequencenumber, i.type, e.timestamp,
             e.payload, e.metadata
      from history_index i
      join domainevententry e on e.globalindex = i.position
      where i.stream = :stream and i.number = :number and i.urn = :urn
        and i.readership = any(:classes) and may_know(i.urn, i.readership, :role, :reader, :authorities) and %s
      """
          .formatted(Rights.RECORDED_BY_OR_ABOUT_ONES_OWN);

  private final JdbcClient jdbc;
  private final StoredEvents stored = new StoredEvents();

  EntryAnswers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @QueryHandler
  Optional<StoredEvent> handle(FindEntry query) {
    return jdbc.sql(ENTRY)
        .params(Rights.of(query.reader()))
        .param("urn", query.urn().number())
        .param("stream", query.entry().stream())
        .param("number", query.entry().number())
        .query((row, _) -> stored.event(row))
        .optional();
  }
}
