package org.interventionledger.query.framework;

import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.interventionledger.api.framework.FindFrameworks.Intake;
import org.interventionledger.api.framework.FrameworkEvent.AdoptionWithdrawn;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Succession;
import org.interventionledger.api.framework.Succession.StandsBeside;
import org.interventionledger.api.framework.Succession.Supersedes;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.terms.AuthorityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The frameworks that were adopted; a version never changes, but its adoption may be withdrawn. */
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
            insert into framework
              (authority, number, framework, version, adopted_on, effective_from, pack, succession, intake)
            values
              (:authority, :number, :framework, :version, :adopted_on, :effective_from, :pack, :succession, :intake)
            on conflict (authority, number) do update set
              framework = excluded.framework, version = excluded.version, adopted_on = excluded.adopted_on,
              effective_from = excluded.effective_from, pack = excluded.pack, succession = excluded.succession,
              intake = excluded.intake
            """)
        .param("authority", event.authority().code())
        .param("number", number)
        .param("framework", event.pack().framework().id())
        .param("version", event.pack().framework().version())
        .param("adopted_on", event.adoptedOn())
        .param("effective_from", event.effectiveFrom())
        .param("pack", json.writeValueAsString(event.pack()))
        .param("succession", event.succession().map(this::written).orElse(null))
        .param("intake", intake(event, number).name())
        .update();
    jdbc.sql("delete from framework_reading where authority = :authority and number = :number")
        .param("authority", event.authority().code())
        .param("number", number)
        .update();
    Reserved.of(event.pack()).forEach(reserved -> insert(event, number, reserved));
  }

  /** The version may have been adopted before, and that adoption withdrawn too. */
  @EventHandler
  void on(AdoptionWithdrawn event, @SequenceNumber long number) {
    jdbc.sql(
            """
            update framework set withdrawn_on = :withdrawn_on, withdrawal_reasons = :reasons
            where authority = :authority and number = (
              select max(number) from framework
              where authority = :authority and framework = :framework and version = :version and number < :number)
            """)
        .param("authority", event.authority().code())
        .param("number", number)
        .param("framework", event.version().framework())
        .param("version", event.version().version())
        .param("withdrawn_on", event.withdrawnOn())
        .param("reasons", event.reasons().text())
        .update();
  }

  /**
   * Nothing is thrown away: each row is written over when its event is told anew, and what was
   * withdrawn stays so. While a row is missing nobody would be kept from what its version reserves.
   */
  @ResetHandler
  void keep() {}

  /** What supersedes takes those that the earlier one took. */
  private Intake intake(FrameworkAdopted event, long number) {
    return switch (event.succession().orElse(null)) {
      case null -> Intake.NEW_JOURNEYS;
      case Supersedes(var earlier, _) ->
          intake(event.authority(), earlier, number).orElse(Intake.NEW_JOURNEYS);
      case StandsBeside _ -> Intake.MOVED_JOURNEYS;
    };
  }

  private Optional<Intake> intake(AuthorityCode authority, VersionChoice version, long before) {
    return jdbc.sql(
            """
            select intake from framework
            where authority = :authority and framework = :framework and version = :version and number < :number
            order by number desc
            limit 1
            """)
        .param("authority", authority.code())
        .param("framework", version.framework())
        .param("version", version.version())
        .param("number", before)
        .query(Intake.class)
        .optional();
  }

  private String written(Succession succession) {
    return json.writerFor(Succession.class).writeValueAsString(succession);
  }

  private void insert(FrameworkAdopted event, long number, Reserved reserved) {
    jdbc.sql(
            """
            insert into framework_reading (authority, number, readership, role, reads)
            values (:authority, :number, :readership, :role, :reads)
            """)
        .param("authority", event.authority().code())
        .param("number", number)
        .param("readership", reserved.readership().name())
        .param("role", reserved.role().name())
        .param("reads", reserved.reads().name())
        .update();
  }
}
