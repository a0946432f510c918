package org.interventionledger.query.figure;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.figure.Figures;
import org.interventionledger.api.figure.FindFigures;
import org.interventionledger.api.figure.FindFiguresOnRecord;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.journey.Rights;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides in SQL which schools are the authority's, whether it is the reader's, and which classes
 * of entry the reader may know of every one of them; only then is the command side asked to count,
 * and no more than that.
 */
@Component
class ReadableFigures {

  private static final String READABLE =
      """
      select class from unnest(:classes) as class
      where :authority = any(:authorities)
        and not exists (
          select from school
          where authority = :authority and not may_know(urn, class, :role, :reader, :authorities))
      """;

  private static final String SCHOOLS =
      """
      select urn from school
      where authority = :authority and authority = any(:authorities)
        and 'PARTICULARS' = any(:classes)
      order by urn
      """;

  private final JdbcClient jdbc;
  private final ObjectProvider<Configuration> axon;

  ReadableFigures(JdbcClient jdbc, ObjectProvider<Configuration> axon) {
    this.jdbc = jdbc;
    this.axon = axon;
  }

  @QueryHandler
  Optional<Figures> handle(FindFigures query) {
    var readable = readable(query);
    return readable.isEmpty()
        ? Optional.empty()
        : Optional.of(
            asked(
                new FindFiguresOnRecord(
                    query.authority(),
                    schools(query),
                    query.on(),
                    query.since(),
                    query.audience(),
                    readable)));
  }

  private Set<Readership> readable(FindFigures query) {
    var readable = EnumSet.noneOf(Readership.class);
    statement(READABLE, query)
        .query(String.class)
        .list()
        .forEach(name -> readable.add(Readership.valueOf(name)));
    return readable;
  }

  private List<Urn> schools(FindFigures query) {
    return statement(SCHOOLS, query).query((row, _) -> new Urn(row.getInt("urn"))).list();
  }

  private JdbcClient.StatementSpec statement(String sql, FindFigures query) {
    return jdbc.sql(sql)
        .params(Rights.of(query.reader()))
        .param("authority", query.authority().code());
  }

  private Figures asked(FindFiguresOnRecord query) {
    return axon.getObject()
        .queryGateway()
        .query(query, ResponseTypes.instanceOf(Figures.class))
        .join();
  }
}
