package org.interventionledger.query.history;

import java.time.ZoneId;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.interventionledger.api.LedgerEvent;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.query.reading.Readerships;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * By what the stored events are found. The position is the store's own, not that of a reading
 * token.
 */
@Component
@ProcessingGroup("history")
class HistoryIndex {

  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  private static final String INSERT =
      """
      insert into history_index
        (position, stream, number, urn, authority, readership, type, actor, actor_name, recorded_on)
      select globalindex, :stream, :number, :urn, :authority, :readership, :type, :actor, :actor_name,
             :recorded_on
      from domainevententry where eventidentifier = :event_id
      on conflict (position) do nothing
      """;

  private final JdbcClient jdbc;

  HistoryIndex(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @EventHandler
  void on(LedgerEvent event, DomainEventMessage<LedgerEvent> message) {
    var stream = message.getAggregateIdentifier();
    var acting = Acting.fromMetadata(message.getMetaData());
    var scope = Scope.of(event, acting.officer().authority(), () -> begunBy(stream));
    jdbc.sql(INSERT)
        .param("event_id", message.getIdentifier())
        .param("stream", stream)
        .param("number", message.getSequenceNumber())
        .param("urn", event instanceof SchoolEvent school ? school.urn().number() : null)
        .param("authority", scope.authority().map(AuthorityCode::code).orElse(null))
        .param("readership", Readerships.of(event, entry -> readership(stream, entry)).name())
        .param("type", event.getClass().getSimpleName())
        .param("actor", acting.officer().id())
        .param("actor_name", acting.officer().name().name())
        .param("recorded_on", message.getTimestamp().atZone(ENGLAND).toLocalDate())
        .update();
  }

  @ResetHandler
  void clear() {
    jdbc.sql("truncate table history_index").update();
  }

  /** What is filed of the whole ledger has none. */
  private Optional<AuthorityCode> begunBy(String stream) {
    return jdbc.sql("select authority from history_index where stream = :stream and number = 0")
        .param("stream", stream)
        .query((row, _) -> Optional.ofNullable(row.getString("authority")))
        .single()
        .map(AuthorityCode::new);
  }

  private Optional<Readership> readership(String stream, long number) {
    return jdbc.sql(
            "select readership from history_index where stream = :stream and number = :number")
        .param("stream", stream)
        .param("number", number)
        .query(String.class)
        .optional()
        .map(Readership::valueOf);
  }
}
