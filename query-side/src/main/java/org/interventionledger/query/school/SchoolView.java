package org.interventionledger.query.school;

import java.util.List;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.journey.Journey;
import org.interventionledger.query.journey.JourneyView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what is on record about a school, each part with who may read it. */
@Component
class SchoolView implements JourneyView {

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();

  SchoolView(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void write(Urn urn, Journey journey) {
    jdbc.sql("delete from school_part where urn = :urn").param("urn", urn.number()).update();
    for (var part : Part.values()) {
      insert(urn, part, SchoolParts.of(part, journey));
    }
  }

  @Override
  public void clear() {
    jdbc.sql("truncate table school_part").update();
  }

  private void insert(Urn urn, Part part, List<? extends Record> contents) {
    for (var place = 0; place < contents.size(); place++) {
      jdbc.sql(
              """
              insert into school_part (urn, part, place, readership, content)
              values (:urn, :part, :place, :readership, :content)
              """)
          .param("urn", urn.number())
          .param("part", part.name())
          .param("place", place)
          .param("readership", part.readership().name())
          .param("content", json.writeValueAsString(contents.get(place)))
          .update();
    }
  }
}
