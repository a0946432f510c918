package org.interventionledger.query.framework;

import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.journey.Journey;
import org.interventionledger.query.journey.JourneyView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes under which version of the framework each journey runs. */
@Component
class JourneyVersions implements JourneyView {

  private final JdbcClient jdbc;

  JourneyVersions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void write(Urn urn, Journey journey) {
    jdbc.sql("delete from journey_version where urn = :urn").param("urn", urn.number()).update();
    journey.placing().journey().ifPresent(version -> insert(urn, version));
  }

  /** The versions stay until they are written over: without them, laxer ones might be asked. */
  @Override
  public void clear() {}

  private void insert(Urn urn, FrameworkVersion version) {
    jdbc.sql(
            """
            insert into journey_version (urn, authority, framework, version)
            values (:urn, :authority, :framework, :version)
            """)
        .param("urn", urn.number())
        .param("authority", version.authority().code())
        .param("framework", version.framework())
        .param("version", version.version())
        .update();
  }
}
