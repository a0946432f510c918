package org.interventionledger.query.duty;

import java.util.List;
import java.util.Set;
import org.axonframework.config.Configuration;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.activity.FindDuties;
import org.interventionledger.api.activity.FindDuties.Duties;
import org.interventionledger.api.activity.FindDutiesUnderFramework;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.journey.Rights;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides in SQL of which schools a reader may know what the framework has done there: who reads
 * the authority's dealings and its register, for the duties follow from both. Only then is the
 * command side asked to reckon them, for no other school and no further class.
 */
@Component
class ReadableDuties {

  private static final String READABLE =
      """
      select urn from school
      where authority = any(:authorities)
        and 'DEALINGS' = any(:classes) and 'REGISTER' = any(:classes)
        and may_know(urn, 'DEALINGS', :role, :reader, :authorities) and may_know(urn, 'REGISTER', :role, :reader, :authorities)
        and (cardinality(cast(:urns as integer[])) = 0 or urn = any(:urns))
      order by name, urn
      """;

  private final JdbcClient jdbc;
  private final ObjectProvider<Configuration> axon;

  ReadableDuties(JdbcClient jdbc, ObjectProvider<Configuration> axon) {
    this.jdbc = jdbc;
    this.axon = axon;
  }

  @QueryHandler
  Duties handle(FindDuties query) {
    var schools =
        jdbc.sql(READABLE)
            .params(Rights.of(query.reader()))
            .param("urns", query.schools().stream().map(Urn::number).toArray(Integer[]::new))
            .query(Integer.class)
            .list();
    return schools.isEmpty()
        ? new Duties(List.of())
        : axon.getObject()
            .queryGateway()
            .query(
                new FindDutiesUnderFramework(
                    schools.stream().map(Urn::new).toList(),
                    query.on(),
                    Set.copyOf(Readership.of(query.reader().role()))),
                Duties.class)
            .join();
  }
}
