package org.interventionledger.command.activity;

import org.interventionledger.api.activity.ActivityCommand;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.Acts;
import org.interventionledger.command.calendar.DaysOfSchools;
import org.interventionledger.command.evidence.Cited;
import org.interventionledger.command.evidence.Documents;
import org.interventionledger.command.framework.Frameworks;
import org.interventionledger.command.placement.Journeys;
import org.interventionledger.command.rules.GatesBeforeHolding;
import org.interventionledger.command.rules.GatesBeforePapers;
import org.interventionledger.command.school.Schools;
import org.springframework.stereotype.Component;

/**
 * What an activity asks elsewhere: the school, its journey, its authority's framework, documents.
 */
@Component
record ActivityDesk(
    Schools schools,
    Journeys journeys,
    Frameworks frameworks,
    Documents documents,
    GatesBeforeHolding gates,
    GatesBeforePapers papers,
    DaysOfSchools days) {

  ActivityDecisions decisionsFor(ActivityCommand command, Acting acting) {
    var school = Acts.check(command, acting, schools.find(command.urn()));
    return new ActivityDecisions(
        school.authority(),
        acting,
        Cited.by(command, acting, documents),
        act ->
            new PackRows(
                frameworks
                    .of(school.authority())
                    .forJourney(
                        journeys.versionFor(act.urn(), act.happenedOn()), act.happenedOn())),
        held -> PackRows.of(held, frameworks.of(school.authority())),
        gates,
        papers,
        days.of(command.urn(), school));
  }
}
