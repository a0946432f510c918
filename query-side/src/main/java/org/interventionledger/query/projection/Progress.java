package org.interventionledger.query.projection;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads how far the projections have come, from the store itself: they may run in another process.
 */
@Component
final class Progress {

  private static final String HEAD = "select coalesce(max(globalindex), -1) from domainevententry";

  private static final String TOKENS =
      """
      select processorname, token, tokentype from tokenentry
      where segment = 0 and token is not null and processorname = any(:names)
      """;

  /** In one statement, so that a token and what was counted up to it are of one moment. */
  private static final String TALLIES =
      """
      select t.processorname, t.token, t.tokentype,
             coalesce((
               select json_object_agg(c.type, c.handled) from projection_tally c
               where c.projection = t.processorname), '{}')
      from tokenentry t
      where t.segment = 0 and t.token is not null and t.processorname = any(:names)
      order by t.processorname
      """;

  private static final String BEHIND =
      """
      select f.name, sum(c.n) as n
      from unnest(:names, :indexes, :types) as f(name, index, type)
      cross join lateral (
        select count(*) as n from (
          select from domainevententry e
          where e.payloadtype = f.type and e.globalindex > f.index and e.globalindex <= :head
          limit :most) as found) as c
      where c.n > 0
      group by f.name
      """;

  private static final String IN_GAPS =
      """
      select g.name, e.payloadtype
      from unnest(:names, :indexes) as g(name, index)
      join domainevententry e on e.globalindex = g.index and e.globalindex <= :head
      """;

  private final JdbcClient jdbc;
  private final Projections projections;
  private final ObjectProvider<Configuration> axon;
  private final JsonMapper json = JsonMapper.shared();

  Progress(JdbcClient jdbc, Projections projections, ObjectProvider<Configuration> axon) {
    this.jdbc = jdbc;
    this.projections = projections;
    this.axon = axon;
  }

  /** The last position in the store that is committed; -1 when it is empty. */
  long head() {
    return jdbc.sql(HEAD).query(Long.class).single();
  }

  List<Position> positions() {
    var started =
        jdbc
            .sql(TOKENS)
            .param("names", projections.names().toArray(String[]::new))
            .query(
                (row, _) -> Position.at(row.getString(1), token(row.getBytes(2), row.getString(3))))
            .list()
            .stream()
            .collect(toMap(Position::projection, Function.identity()));
    return projections.names().stream()
        .map(name -> started.getOrDefault(name, Position.notStarted(name)))
        .toList();
  }

  /** Each projection that has begun, with what it has handled. */
  List<Tallied> tallies() {
    return jdbc.sql(TALLIES)
        .param("names", projections.names().toArray(String[]::new))
        .query(
            (row, _) ->
                new Tallied(
                    Position.at(row.getString(1), token(row.getBytes(2), row.getString(3))),
                    json.readValue(row.getString(4), new TypeReference<Map<String, Long>>() {})))
        .list();
  }

  /**
   * How many stored events each projection has not handled up to the head, counting at most so many
   * of each type. A projection that is behind with none is not in the answer; an event that it has
   * no handler for does not hold it back.
   */
  Map<String, Long> behind(Collection<Position> positions, long head, long most) {
    var behind =
        afterIndex(
            positions.stream().filter(position -> position.index() < head).toList(), head, most);
    inGaps(positions.stream().filter(position -> !position.gaps().isEmpty()).toList(), head)
        .forEach(name -> behind.merge(name, 1L, Long::sum));
    return behind;
  }

  private Map<String, Long> afterIndex(List<Position> positions, long head, long most) {
    var names = new ArrayList<String>();
    var indexes = new ArrayList<Long>();
    var types = new ArrayList<String>();
    for (var position : positions) {
      for (var type : projections.handledTypes(position.projection())) {
        names.add(position.projection());
        indexes.add(position.index());
        types.add(type);
      }
    }
    return jdbc
        .sql(BEHIND)
        .param("names", names.toArray(String[]::new))
        .param("indexes", indexes.toArray(Long[]::new))
        .param("types", types.toArray(String[]::new))
        .param("head", head)
        .param("most", most)
        .query((row, _) -> Map.entry(row.getString("name"), row.getLong("n")))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private List<String> inGaps(List<Position> positions, long head) {
    if (positions.isEmpty()) {
      return List.of();
    }
    var names = new ArrayList<String>();
    var indexes = new ArrayList<Long>();
    for (var position : positions) {
      for (var gap : position.gaps()) {
        names.add(position.projection());
        indexes.add(gap);
      }
    }
    return jdbc
        .sql(IN_GAPS)
        .param("names", names.toArray(String[]::new))
        .param("indexes", indexes.toArray(Long[]::new))
        .param("head", head)
        .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
        .list()
        .stream()
        .filter(found -> projections.handledTypes(found.getKey()).contains(found.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private TrackingToken token(byte[] token, String type) {
    return axon.getObject()
        .serializer()
        .deserialize(new SimpleSerializedObject<>(token, byte[].class, type, null));
  }
}
