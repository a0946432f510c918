package org.interventionledger.query.framework;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Succession;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The frameworks that were adopted; a version never changes. */
@ProcessingGroup("frameworks")
@Component
class FrameworksProjection {

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();

  FrameworksProjection(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @EventHandler
  void on(FrameworkAdopted event, @SequenceNumber long number) {
    jdbc.sql(
            """
            insert into framework (authority, number, adopted_on, effective_from, pack, succession)
            values (:authority, :number, :adopted_on, :effective_from, :pack, :succession)
            on conflict (authority, number) do nothing
            """)
        .param("authority", event.authority().code())
        .param("number", number)
        .param("adopted_on", event.adoptedOn())
        .param("effective_from", event.effectiveFrom())
        .param("pack", json.writeValueAsString(event.pack()))
        .param("succession", event.succession().map(this::written).orElse(null))
        .update();
  }

  private String written(Succession succession) {
    return json.writerFor(Succession.class).writeValueAsString(succession);
  }

  @ResetHandler
  void clear() {
    jdbc.sql("truncate table framework").update();
  }
}
