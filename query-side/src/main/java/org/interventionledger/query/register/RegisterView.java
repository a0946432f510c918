package org.interventionledger.query.register;

import java.util.List;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.placement.PlacementEvent.LevelGained;
import org.interventionledger.api.placement.PlacementEvent.RegisterEntered;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.journey.Journey;
import org.interventionledger.query.journey.JourneyView;
import org.interventionledger.query.journey.Placing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the register's rows, everybody's levels, and how schools stand in law. */
@Component
class RegisterView implements JourneyView {

  private static final List<String> TABLES =
      List.of("register_entry", "register_level", "school_standing");

  private final JdbcClient jdbc;

  RegisterView(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void write(Urn urn, Journey journey) {
    for (var table : TABLES) {
      jdbc.sql("delete from " + table + " where urn = :urn").param("urn", urn.number()).update();
    }
    var placing = journey.placing();
    placing.registers().values().forEach(placed -> insert(urn, placed, placing));
    placing.levels().values().forEach(gained -> insert(urn, gained, placing));
    Standings.of(journey).forEach(held -> insert(urn, held));
  }

  @Override
  public void clear() {
    jdbc.sql("truncate table " + String.join(", ", TABLES)).update();
  }

  private void insert(Urn urn, RegisterEntered placed, Placing placing) {
    jdbc.sql(
            """
            insert into register_entry (urn, register, subject, label, since, adviser)
            values (:urn, :register, :subject, :label, :since, :adviser)
            """)
        .param("urn", urn.number())
        .param("register", placed.register())
        .param("subject", Subject.orSchool(placed.subject()).name())
        .param("label", placed.registerLabel())
        .param("since", placed.placedOn())
        .param("adviser", adviser(placing))
        .update();
  }

  private void insert(Urn urn, LevelGained changed, Placing placing) {
    jdbc.sql(
            """
            insert into register_level (urn, scale, subject, level, label, rank, since, adviser)
            values (:urn, :scale, :subject, :level, :label, :rank, :since, :adviser)
            """)
        .param("urn", urn.number())
        .param("scale", changed.level().scale())
        .param("subject", Subject.orSchool(changed.level().subject()).name())
        .param("level", changed.level().level())
        .param("label", changed.level().label())
        .param("rank", changed.level().rank())
        .param("since", changed.changedOn())
        .param("adviser", adviser(placing))
        .update();
  }

  private static String adviser(Placing placing) {
    return placing.adviser().map(PersonName::name).orElse(null);
  }

  private void insert(Urn urn, Standings.Held held) {
    jdbc.sql(
            """
            insert into school_standing (urn, standing, gravity, since, until, readership)
            values (:urn, :standing, :gravity, :since, cast(:until as date), :readership)
            on conflict do nothing
            """)
        .param("urn", urn.number())
        .param("standing", held.standing().name())
        .param("gravity", held.standing().ordinal())
        .param("since", held.since())
        .param("until", held.until().orElse(null))
        .param("readership", held.readership().name())
        .update();
  }
}
