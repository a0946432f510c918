package org.interventionledger.query.pool;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.interventionledger.api.pool.Availability;
import org.interventionledger.api.pool.Availability.Available;
import org.interventionledger.api.pool.Availability.NotAtPresent;
import org.interventionledger.api.pool.FindPool.InPool;
import org.interventionledger.api.pool.FindPool.PutRight;
import org.interventionledger.api.pool.PoolEvent;
import org.interventionledger.api.pool.PoolEvent.PersonAddedToPool;
import org.interventionledger.api.pool.PoolEvent.PersonTakenOffPool;
import org.interventionledger.api.pool.PoolEvent.PoolEntryChanged;
import org.interventionledger.api.pool.PoolEvent.PoolEntryCorrected;
import org.interventionledger.api.pool.PoolRole;
import org.interventionledger.api.terms.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Who is in the pools of the authorities; whoever was taken off is in no row. */
@ProcessingGroup("pool")
@Component
class PoolProjection {

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();

  PoolProjection(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @EventHandler
  void on(PersonAddedToPool event) {
    write(
        new InPool(
            event.authority(),
            event.personId(),
            event.name(),
            event.roles(),
            event.experience(),
            event.availability(),
            event.consentedOn(),
            event.addedOn(),
            List.of()));
  }

  @EventHandler
  void on(PoolEntryChanged event) {
    find(event)
        .map(
            was ->
                new InPool(
                    was.authority(),
                    was.personId(),
                    was.name(),
                    event.roles(),
                    event.experience(),
                    event.availability(),
                    was.consentedOn(),
                    was.addedOn(),
                    was.putRight()))
        .ifPresent(this::write);
  }

  @EventHandler
  void on(PoolEntryCorrected event, EventMessage<?> message) {
    var by = Acting.fromMetadata(message.getMetaData()).officer().name();
    var now =
        new PutRight(
            event.entries(), event.correction().correctedOn(), by, event.correction().reason());
    var before = find(event).stream().flatMap(was -> was.putRight().stream());
    write(
        new InPool(
            event.authority(),
            event.personId(),
            event.name(),
            event.roles(),
            event.experience(),
            event.availability(),
            event.consentedOn(),
            event.addedOn(),
            Stream.concat(before, Stream.of(now)).toList()));
  }

  @EventHandler
  void on(PersonTakenOffPool event) {
    jdbc.sql("delete from pool_person where authority = :authority and person_id = :person")
        .param("authority", event.authority().code())
        .param("person", event.personId())
        .update();
  }

  @ResetHandler
  void clear() {
    jdbc.sql("truncate table pool_person").update();
  }

  private Optional<InPool> find(PoolEvent event) {
    return jdbc.sql(
            """
            select content from pool_person
            where authority = :authority and person_id = :person
            """)
        .param("authority", event.authority().code())
        .param("person", event.personId())
        .query(String.class)
        .optional()
        .map(content -> json.readValue(content, InPool.class));
  }

  private void write(InPool person) {
    jdbc.sql(
            """
            insert into pool_person (authority, person_id, name, roles, available, content)
            values (:authority, :person, :name, :roles, cast(:available as daterange), :content)
            on conflict (authority, person_id) do update
            set name = excluded.name, roles = excluded.roles, available = excluded.available, content = excluded.content
            """)
        .param("authority", person.authority().code())
        .param("person", person.personId())
        .param("name", person.name().name())
        .param("roles", person.roles().stream().map(PoolRole::name).toArray(String[]::new))
        .param("available", range(person.availability()))
        .param("content", json.writeValueAsString(person))
        .update();
  }

  /** As PostgreSQL writes a range of days; {@code null} for none. */
  private static String range(Availability availability) {
    return switch (availability) {
      case Available(var from, var until) -> "[" + bound(from) + "," + bound(until) + "]";
      case NotAtPresent _ -> null;
    };
  }

  private static String bound(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
