package org.interventionledger.command.placement;

import org.interventionledger.api.placement.PlacementCommand;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.Acts;
import org.interventionledger.command.evidence.Cited;
import org.interventionledger.command.evidence.Documents;
import org.interventionledger.command.framework.Frameworks;
import org.interventionledger.command.rules.InterventionPasts;
import org.interventionledger.command.rules.SchoolsInLaw;
import org.interventionledger.command.school.SchoolInTime;
import org.interventionledger.command.school.Schools;
import org.springframework.stereotype.Component;

/**
 * What a placement asks of other streams: the school, how it stands in law, its authority's
 * framework, and documents.
 */
@Component
record PlacementDesk(
    Schools schools,
    Frameworks frameworks,
    SchoolsInLaw inLaw,
    InterventionPasts pasts,
    Documents documents) {

  Case caseOf(PlacementCommand command, Acting acting) {
    var found = schools.inTime(command.urn());
    var school = Acts.check(command, acting, found.map(SchoolInTime::now));
    var today = acting.today();
    return new Case(
        command.urn(),
        found.orElseThrow(),
        frameworks.of(school.authority()),
        new Once<>(() -> inLaw.find(command.urn(), today)),
        new Once<>(() -> pasts.find(command.urn())),
        Cited.by(command, acting, documents),
        today);
  }
}
