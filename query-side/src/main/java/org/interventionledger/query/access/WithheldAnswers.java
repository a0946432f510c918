package org.interventionledger.query.access;

import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.record.FindWithheld;
import org.interventionledger.api.record.FindWithheld.Withheld;
import org.interventionledger.api.record.Readership;
import org.interventionledger.query.journey.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what is kept from a reader at a school, by the rule by which it is kept. */
@Component
class WithheldAnswers {

  private static final String WITHHELD =
      """
      select class from unnest(:classes::text[]) as class
      where exists (select from school where urn = :urn and authority = any(:authorities))
        and not may_know(:urn, class, :role, :reader, :authorities)
      """;

  private final JdbcClient jdbc;

  WithheldAnswers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @QueryHandler
  Withheld find(FindWithheld query) {
    return new Withheld(
        jdbc
            .sql(WITHHELD)
            .params(Rights.of(query.reader()))
            .param("urn", query.urn().number())
            .query(String.class)
            .list()
            .stream()
            .map(Readership::valueOf)
            .collect(Collectors.toSet()));
  }
}
