package org.interventionledger.query.projection;

import java.util.Map;
import java.util.TreeMap;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what each projection handles, in the transaction in which it does. */
@Component
final class HandledEvents {

  private static final String ADD =
      """
      insert into projection_tally (projection, type, handled)
      select :projection, added.type, added.n from unnest(:types, :numbers) as added(type, n)
      on conflict (projection, type) do update set handled = projection_tally.handled + excluded.handled
      """;

  private final JdbcClient jdbc;

  HandledEvents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The event was handled; that is written with the others of its batch, before they are committed.
   */
  void count(String projection, UnitOfWork<? extends EventMessage<?>> batch) {
    Map<String, Long> counted =
        batch.getOrComputeResource(
            "handled by " + projection, _ -> countedUntilCommit(projection, batch));
    counted.merge(batch.getMessage().getPayloadType().getName(), 1L, Long::sum);
  }

  /** The projection begins anew. */
  void forget(String projection) {
    jdbc.sql("delete from projection_tally where projection = :projection")
        .param("projection", projection)
        .update();
  }

  private Map<String, Long> countedUntilCommit(String projection, UnitOfWork<?> batch) {
    var counted = new TreeMap<String, Long>();
    batch.onPrepareCommit(_ -> add(projection, counted));
    return counted;
  }

  private void add(String projection, Map<String, Long> counted) {
    jdbc.sql(ADD)
        .param("projection", projection)
        .param("types", counted.keySet().toArray(String[]::new))
        .param("numbers", counted.values().toArray(Long[]::new))
        .update();
  }
}
