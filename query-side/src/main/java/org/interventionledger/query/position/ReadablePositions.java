package org.interventionledger.query.position;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.record.FindPosition;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.api.record.FindPositionInLaw;
import org.interventionledger.api.record.Readership;
import org.interventionledger.query.journey.Rights;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides in SQL whether a reader may know how a school stands in law, and in how much of it; only
 * then is the command side asked to reckon it, and for no more than that.
 */
@Component
class ReadablePositions {

  /** Every reader of a position reads the statutory part; what else, the other classes say. */
  private static final String READABLE =
      """
      select class from unnest(:classes) as class
      where 'STATUTORY' = any(:classes)
        and exists (select from school where urn = :urn and authority = any(:authorities))
      """;

  private final JdbcClient jdbc;
  private final ObjectProvider<Configuration> axon;

  ReadablePositions(JdbcClient jdbc, ObjectProvider<Configuration> axon) {
    this.jdbc = jdbc;
    this.axon = axon;
  }

  @QueryHandler
  Optional<Position> handle(FindPosition query) {
    var readable = readable(query);
    return readable.isEmpty()
        ? Optional.empty()
        : reckoned(new FindPositionInLaw(query.urn(), query.on(), readable));
  }

  private Set<Readership> readable(FindPosition query) {
    var readable = EnumSet.noneOf(Readership.class);
    jdbc.sql(READABLE)
        .params(Rights.of(query.reader()))
        .param("urn", query.urn().number())
        .query(String.class)
        .list()
        .forEach(name -> readable.add(Readership.valueOf(name)));
    return readable;
  }

  private Optional<Position> reckoned(FindPositionInLaw query) {
    return axon.getObject()
        .queryGateway()
        .query(query, ResponseTypes.optionalInstanceOf(Position.class))
        .join();
  }
}
