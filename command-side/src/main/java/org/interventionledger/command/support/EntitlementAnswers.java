package org.interventionledger.command.support;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.framework.Entitlement;
import org.interventionledger.api.support.FindEntitlements.Entitled;
import org.interventionledger.api.support.FindEntitlements.EntitlementStanding;
import org.interventionledger.api.support.FindEntitlements.Entitlements;
import org.interventionledger.api.support.FindEntitlements.Line;
import org.interventionledger.api.support.FindEntitlementsUnderFramework;
import org.interventionledger.command.framework.Frameworks;
import org.interventionledger.command.rules.SchoolPasts;
import org.interventionledger.command.school.SchoolInTime;
import org.interventionledger.command.school.Schools;
import org.springframework.stereotype.Component;

/**
 * Answers the query side what a school is entitled to, from the events themselves. Who may read it
 * was decided there.
 */
@Component
record EntitlementAnswers(Schools schools, Frameworks frameworks, SchoolPasts pasts) {

  @QueryHandler
  Entitlements handle(FindEntitlementsUnderFramework query) {
    return schools
        .inTime(query.urn())
        .flatMap(school -> rows(query, school))
        .map(
            rows ->
                new Entitlements(
                    Optional.of(rows.rules().version()),
                    rows.rules().pack().entitlements().stream()
                        .filter(it -> query.readable().containsAll(rows.classes(it)))
                        .flatMap(it -> entitled(it, rows))
                        .toList()))
        .orElse(Entitlements.NONE);
  }

  private Optional<EntitlementRows> rows(
      FindEntitlementsUnderFramework query, SchoolInTime school) {
    var past = pasts.find(query.urn(), school, frameworks.of(school.now().authority()));
    return past.rules(query.on()).map(rules -> new EntitlementRows(rules, past.on(query.on())));
  }

  private static Stream<Entitled> entitled(Entitlement entitlement, EntitlementRows rows) {
    return switch (rows.holds(entitlement)) {
      case TRUE -> Stream.of(entitled(entitlement, EntitlementStanding.ENTITLED, List.of(), rows));
      case UNKNOWN ->
          Stream.of(
              entitled(
                  entitlement, EntitlementStanding.NOT_KNOWN, rows.missing(entitlement), rows));
      case FALSE -> Stream.empty();
    };
  }

  private static Entitled entitled(
      Entitlement entitlement,
      EntitlementStanding standing,
      List<String> unknown,
      EntitlementRows rows) {
    return new Entitled(
        entitlement.id(),
        entitlement.label(),
        standing,
        Optional.ofNullable(entitlement.mode()),
        Optional.ofNullable(entitlement.force()),
        entitlement.funding(),
        Optional.ofNullable(entitlement.amount()),
        entitlement.items().stream().map(it -> new Line(it.text(), it.funding())).toList(),
        entitlement.unstated(),
        unknown,
        rows.row(entitlement));
  }
}
