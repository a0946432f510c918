package org.interventionledger.query.access;

import java.util.List;
import org.interventionledger.api.placement.AccessEvent.DisclosureRecorded;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.journey.Access.Need;
import org.interventionledger.query.journey.Journey;
import org.interventionledger.query.journey.JourneyView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was disclosed of a school, who advises it, and who needs to know. */
@Component
class AccessView implements JourneyView {

  private static final List<String> TABLES =
      List.of("school_adviser", "disclosure", "need_to_know");

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();

  AccessView(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void write(Urn urn, Journey journey) {
    for (var table : TABLES) {
      jdbc.sql("delete from " + table + " where urn = :urn").param("urn", urn.number()).update();
    }
    var access = journey.access();
    access.adviser().ifPresent(assigned -> insert(urn, assigned));
    for (var place = 0; place < access.disclosures().size(); place++) {
      insert(urn, place, access.disclosures().get(place));
    }
    for (var place = 0; place < access.needs().size(); place++) {
      insert(urn, place, access.needs().get(place));
    }
  }

  @Override
  public void clear() {
    jdbc.sql("truncate table school_adviser, disclosure, need_to_know").update();
  }

  private void insert(Urn urn, AdviserAssigned assigned) {
    jdbc.sql(
            "insert into school_adviser (urn, person, authority) values (:urn, :person,"
                + " :authority)")
        .param("urn", urn.number())
        .param("person", assigned.person().orElseThrow())
        .param("authority", assigned.authority().code())
        .update();
  }

  private void insert(Urn urn, int place, DisclosureRecorded disclosed) {
    jdbc.sql(
            """
            insert into disclosure (urn, place, authority, disclosed_on, content)
            values (:urn, :place, :authority, :disclosed_on, :content)
            """)
        .param("urn", urn.number())
        .param("place", place)
        .param("authority", disclosed.authority().code())
        .param("disclosed_on", disclosed.disclosedOn())
        .param("content", json.writeValueAsString(disclosed))
        .update();
  }

  private void insert(Urn urn, int place, Need need) {
    jdbc.sql(
            """
            insert into need_to_know (urn, place, authority, person, name, reasons, since, before)
            values (:urn, :place, :authority, :person, :name, :reasons, :since, cast(:before as date))
            """)
        .param("urn", urn.number())
        .param("place", place)
        .param("authority", need.recorded().authority().code())
        .param("person", need.recorded().person())
        .param("name", need.recorded().name().name())
        .param("reasons", need.recorded().reasons().text())
        .param("since", need.recorded().from())
        .param("before", need.before().orElse(null))
        .update();
  }
}
