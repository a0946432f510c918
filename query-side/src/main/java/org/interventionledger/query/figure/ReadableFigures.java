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
 * Decides in SQL which schools are or were the authority's, whether it is the reader's, and which
 * classes of entry are open to the reader's role as a whole, by the frameworks alone; only then is
 * the command side asked to count, and no more than that: a school on the days on which it was the
 * authority's, and one that went to another by what its own authority recorded.
 */
@Component
class ReadableFigures {

  private static final String EVER =
      """
      with given as not materialized (
        -- By the national register. Either may be on its way to be told anew.
        select urn, authority from timeline_entry where readership = 'PARTICULARS'
        union all
        select urn, authority from history_index where readership = 'PARTICULARS'
        union all
        select urn, authority from school)
      """;

  private static final String READABLE =
      EVER
          + """
          -- Whether some school is withheld plays no part: the answer would tell that there is one. That a
          -- school came from another authority, or went to one, anybody can read in the national register.
          select class from unnest(:classes) as class
          where :authority = any(:authorities)
            and not exists (
              select from authority_reading r
              where r.readership = class and r.role = :role
                and (r.authority = :authority or r.authority in (
                  select other.authority
                  from given own
                  join given other on other.urn = own.urn
                  where own.authority = :authority)))
          """;

  private static final String SCHOOLS =
      EVER
          + """
          -- On which days they were the authority's, the command side finds.
          select distinct urn from given
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
                    query.report(),
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
