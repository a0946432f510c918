package org.interventionledger.query.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.config.Configuration;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.activity.FindDuties;
import org.interventionledger.api.activity.FindDuties.Duties;
import org.interventionledger.api.activity.FindDutiesUnderFramework;
import org.interventionledger.api.activity.FindOwnDuties;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.journey.Rights;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides in SQL of which schools a reader may know what the framework has done there: who reads
 * the authority's dealings and its register, for the duties follow from both. Who reads both reads
 * what the reader's authority itself owes too. Only then is the command side asked to reckon them,
 * for no other school or authority and no further class.
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

  private static final String OWN_READABLE =
      """
      select own.authority from unnest(cast(:authorities as text[])) as own (authority)
      where 'DEALINGS' = any(:classes) and 'REGISTER' = any(:classes)
      order by own.authority
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
    var own = query.schools().isEmpty() ? own(query.reader()) : List.<AuthorityCode>of();
    return reckoned(schools.stream().map(Urn::new).toList(), own, query.on(), query.reader());
  }

  @QueryHandler
  Duties handle(FindOwnDuties query) {
    return reckoned(List.of(), own(query.reader()), query.on(), query.reader());
  }

  private List<AuthorityCode> own(Reader reader) {
    return jdbc.sql(OWN_READABLE).params(Rights.of(reader)).query(String.class).list().stream()
        .map(AuthorityCode::new)
        .toList();
  }

  private Duties reckoned(
      List<Urn> schools, List<AuthorityCode> authorities, LocalDate on, Reader reader) {
    return schools.isEmpty() && authorities.isEmpty()
        ? new Duties(List.of())
        : axon.getObject()
            .queryGateway()
            .query(
                new FindDutiesUnderFramework(
                    schools, authorities, on, Set.copyOf(Readership.of(reader.role()))),
                Duties.class)
            .join();
  }
}
