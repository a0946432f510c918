package org.interventionledger.query.projection;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A projection that can be told to fail at one adviser's name. */
@ProcessingGroup("tally")
class Tally {

  private final JdbcClient jdbc;
  private volatile String failingAt = "";

  Tally(JdbcClient jdbc) {
    this.jdbc = jdbc;
    jdbc.sql("create table if not exists tally (number bigint primary key)").update();
  }

  void failAt(String adviser) {
    failingAt = adviser;
  }

  List<Long> numbers() {
    return jdbc.sql("select number from tally order by number").query(Long.class).list();
  }

  @EventHandler
  void on(AdviserAssigned event, @SequenceNumber long number) {
    if (event.adviser().name().equals(failingAt)) {
      throw new IllegalStateException("Cannot count " + failingAt);
    }
    jdbc.sql("insert into tally values (:number)").param("number", number).update();
  }

  @ResetHandler
  void clear() {
    jdbc.sql("truncate table tally").update();
  }
}
