package org.interventionledger.query.history;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.record.FindHistory;
import org.interventionledger.api.record.FindHistory.History;
import org.interventionledger.api.record.FindHistory.StoredEvent;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.EventTypes;
import org.interventionledger.query.journey.Rights;
import org.interventionledger.query.reading.Containing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Answers with the stored events themselves, a page at a time by position, to whom they are open.
 */
@Component
class HistoryAnswers {

  private static final int LARGEST_PAGE = 500;

  private static final List<String> TYPES =
      EventTypes.ALL.stream().map(Class::getSimpleName).sorted().toList();

  private static final String MATCHING =
      """
      from history_index i
      where 'HISTORY' = any(:classes) and i.readership = any(:classes) and %s
        and (:urn::integer is null or i.urn = :urn)
        and (:type::text is null or i.type = :type)
        and (:person::text is null or i.actor = :person or i.actor_name ilike :partOfName)
        and (:from::date is null or i.recorded_on >= :from)
        and (:to::date is null or i.recorded_on <= :to)
      """
          .formatted(Rights.OF_ONES_OWN_OR_OF_THE_WHOLE_LEDGER);

  private static final String PAGE =
      """
      select e.globalindex, e.eventidentifier, e.aggregateidentifier, e.sequencenumber, i.type, e.timestamp,
             e.payload, e.metadata
      from (select i.position, i.type %s and i.position > :after order by i.position limit :size) i
      join domainevententry e on e.globalindex = i.position
      order by e.globalindex
      """
          .formatted(MATCHING);

  private static final String TOTAL = "select count(*) " + MATCHING;

  private final JdbcClient jdbc;
  private final StoredEvents stored = new StoredEvents();

  HistoryAnswers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @QueryHandler
  History handle(FindHistory query) {
    var size = Math.clamp(query.size(), 1, LARGEST_PAGE);
    var found =
        matching(PAGE, query)
            .param("after", query.after())
            .param("size", size + 1)
            .query((row, _) -> stored.event(row))
            .list();
    var page = found.subList(0, Math.min(size, found.size()));
    var total = matching(TOTAL, query).query(Long.class).single();
    return new History(page, next(page, found), total, TYPES);
  }

  private static Optional<Long> next(List<StoredEvent> page, List<StoredEvent> found) {
    return found.size() > page.size() ? Optional.of(page.getLast().position()) : Optional.empty();
  }

  private StatementSpec matching(String sql, FindHistory query) {
    return jdbc.sql(sql)
        .params(Rights.of(query.reader()))
        .param("urn", query.urn().map(Urn::number).orElse(null), Types.INTEGER)
        .param("type", query.type().orElse(null), Types.VARCHAR)
        .param("person", query.person().map(String::strip).orElse(null), Types.VARCHAR)
        .param("partOfName", query.person().map(Containing::text).orElse(null), Types.VARCHAR)
        .param("from", query.from().orElse(null), Types.DATE)
        .param("to", query.to().orElse(null), Types.DATE);
  }
}
