package org.interventionledger.query.projection;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.record.FindReconciliation;
import org.interventionledger.api.record.FindReconciliation.Difference;
import org.interventionledger.api.record.FindReconciliation.Reconciliation;
import org.interventionledger.api.record.FindReconciliation.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Holds what each projection has counted against the store. A position that had no event when the
 * projection passed it may have one by now: as long as its token remembers that gap, it is still to
 * come.
 */
@Component
class Reconciling {

  private static final String STORED =
      """
      select f.name, f.type, counted.n
      from unnest(:names, :indexes, :gaps, :types) as f(name, index, gaps, type)
      cross join lateral (
        select count(*) as n from domainevententry e
        where e.payloadtype = f.type and e.globalindex <= f.index
          and e.globalindex <> all(cast(string_to_array(f.gaps, ',') as bigint[]))) as counted
      """;

  private final JdbcClient jdbc;
  private final Projections projections;
  private final Progress progress;

  Reconciling(JdbcClient jdbc, Projections projections, Progress progress) {
    this.jdbc = jdbc;
    this.projections = projections;
    this.progress = progress;
  }

  @QueryHandler
  Reconciliation handle(FindReconciliation query) {
    var tallies = progress.tallies();
    var stored = stored(tallies.stream().map(Tallied::position).toList());
    return new Reconciliation(
        tallies.stream()
            .map(tallied -> row(tallied, stored.get(tallied.position().projection())))
            .toList());
  }

  private static Row row(Tallied tallied, Map<String, Long> stored) {
    var handled = tallied.handled();
    var differences =
        Stream.concat(stored.keySet().stream(), handled.keySet().stream())
            .distinct()
            .sorted()
            .map(type -> difference(type, stored, handled))
            .filter(difference -> difference.stored() != difference.handled())
            .toList();
    var position = tallied.position();
    return new Row(position.projection(), position.index(), sum(stored), sum(handled), differences);
  }

  private static Difference difference(
      String type, Map<String, Long> stored, Map<String, Long> handled) {
    var name = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    return new Difference(name, stored.getOrDefault(type, 0L), handled.getOrDefault(type, 0L));
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private Map<String, Map<String, Long>> stored(List<Position> positions) {
    var names = new ArrayList<String>();
    var indexes = new ArrayList<Long>();
    var gaps = new ArrayList<String>();
    var types = new ArrayList<String>();
    var stored = new TreeMap<String, Map<String, Long>>();
    for (var position : positions) {
      stored.put(position.projection(), new TreeMap<>());
      for (var type : projections.handledTypes(position.projection())) {
        names.add(position.projection());
        indexes.add(position.index());
        gaps.add(position.gaps().stream().map(String::valueOf).collect(joining(",")));
        types.add(type);
      }
    }
    jdbc.sql(STORED)
        .param("names", names.toArray(String[]::new))
        .param("indexes", indexes.toArray(Long[]::new))
        .param("gaps", gaps.toArray(String[]::new))
        .param("types", types.toArray(String[]::new))
        .query((row, _) -> stored.get(row.getString(1)).put(row.getString(2), row.getLong(3)))
        .list();
    return stored;
  }
}
