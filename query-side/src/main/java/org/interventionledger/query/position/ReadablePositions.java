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
import org.interventionledger.api.record.FindRecount;
import org.interventionledger.api.record.FindRecount.Recount;
import org.interventionledger.api.record.FindRecountInLaw;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.journey.Rights;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides in SQL whether a reader may know how a school stands in law, and in how much of it, and
 * which of its periods a calendar would move; only then is the command side asked to reckon it, and
 * for no more than that.
 */
@Component
class ReadablePositions {

  /** Every reader of a position reads the statutory part; what else, the other classes say. */
  private static final String READABLE =
      """
      select class from unnest(:classes) as class
      where 'STATUTORY' = any(:classes) and may_know(:urn, class, :role, :reader, :authorities)
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
    var readable = readable(query.reader(), query.urn());
    return readable.isEmpty()
        ? Optional.empty()
        : asked(new FindPositionInLaw(query.urn(), query.on(), readable), Position.class);
  }

  @QueryHandler
  Optional<Recount> handle(FindRecount query) {
    var readable = readable(query.reader(), query.urn());
    return readable.isEmpty()
        ? Optional.empty()
        : asked(new FindRecountInLaw(query.urn(), query.on(), readable), Recount.class);
  }

  private Set<Readership> readable(Reader reader, Urn urn) {
    var readable = EnumSet.noneOf(Readership.class);
    jdbc.sql(READABLE)
        .params(Rights.of(reader))
        .param("urn", urn.number())
        .query(String.class)
        .list()
        .forEach(name -> readable.add(Readership.valueOf(name)));
    return readable;
  }

  private <A> Optional<A> asked(Object query, Class<A> answer) {
    return axon.getObject()
        .queryGateway()
        .query(query, ResponseTypes.optionalInstanceOf(answer))
        .join();
  }
}
