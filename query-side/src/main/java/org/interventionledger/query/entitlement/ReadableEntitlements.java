package org.interventionledger.query.entitlement;

import java.util.Set;
import org.axonframework.config.Configuration;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.support.FindEntitlements;
import org.interventionledger.api.support.FindEntitlements.Entitlements;
import org.interventionledger.api.support.FindEntitlementsUnderFramework;
import org.interventionledger.query.journey.Rights;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides in SQL whether a reader may know what a school is entitled to: who reads the register and
 * the authority's dealings, for it follows from the level. Only then is the command side asked, and
 * for no further class.
 */
@Component
class ReadableEntitlements {

  private static final String READABLE =
      """
      select urn from school
      where urn = :urn
        and authority = any(:authorities)
        and 'DEALINGS' = any(:classes) and 'REGISTER' = any(:classes)
        and may_know(urn, 'DEALINGS', :role, :reader, :authorities) and may_know(urn, 'REGISTER', :role, :reader, :authorities)
      """;

  private final JdbcClient jdbc;
  private final ObjectProvider<Configuration> axon;

  ReadableEntitlements(JdbcClient jdbc, ObjectProvider<Configuration> axon) {
    this.jdbc = jdbc;
    this.axon = axon;
  }

  @QueryHandler
  Entitlements handle(FindEntitlements query) {
    return jdbc.sql(READABLE)
        .params(Rights.of(query.reader()))
        .param("urn", query.urn().number())
        .query(Integer.class)
        .optional()
        .map(
            _ ->
                asked(
                    new FindEntitlementsUnderFramework(
                        query.urn(), query.on(), Set.copyOf(Readership.of(query.reader().role())))))
        .orElse(Entitlements.NONE);
  }

  private Entitlements asked(FindEntitlementsUnderFramework query) {
    return axon.getObject().queryGateway().query(query, Entitlements.class).join();
  }
}
