package org.interventionledger.query.school;

import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  /** All of a school in one statement: it may have some hundred rows. */
  @Override
  public void write(Urn urn, Journey journey) {
    var rows = Stream.of(Part.values()).flatMap(part -> rows(part, journey)).toList();
    jdbc.sql("delete from school_part where urn = :urn").param("urn", urn.number()).update();
    jdbc.sql(
            """
            insert into school_part (urn, part, place, readership, content)
            select :urn, part, place, readership, content
            from unnest(cast(:parts as text[]), cast(:places as int[]), cast(:readerships as text[]),
                        cast(:contents as text[])) as row (part, place, readership, content)
            """)
        .param("urn", urn.number())
        .param("parts", rows.stream().map(row -> row.part().name()).toArray(String[]::new))
        .param("places", rows.stream().map(Row::place).toArray(Integer[]::new))
        .param(
            "readerships",
            rows.stream().map(row -> row.part().readership().name()).toArray(String[]::new))
        .param("contents", rows.stream().map(Row::content).toArray(String[]::new))
        .update();
  }

  @Override
  public void clear() {
    jdbc.sql("truncate table school_part").update();
  }

  private Stream<Row> rows(Part part, Journey journey) {
    var contents = SchoolParts.of(part, journey);
    return IntStream.range(0, contents.size())
        .mapToObj(place -> new Row(part, place, json.writeValueAsString(contents.get(place))));
  }

  private record Row(Part part, int place, String content) {}
}
