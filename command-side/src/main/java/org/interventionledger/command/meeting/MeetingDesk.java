package org.interventionledger.command.meeting;

import org.interventionledger.api.meeting.MeetingCommand;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.Acts;
import org.interventionledger.command.calendar.DaysOfSchools;
import org.interventionledger.command.framework.Frameworks;
import org.interventionledger.command.placement.Journeys;
import org.interventionledger.command.rules.GatesBeforeHolding;
import org.interventionledger.command.school.Schools;
import org.springframework.stereotype.Component;

/** What a meeting asks of other streams: the school, its journey and its authority's framework. */
@Component
record MeetingDesk(
    Schools schools,
    Journeys journeys,
    Frameworks frameworks,
    GatesBeforeHolding gates,
    DaysOfSchools days) {

  MeetingDecisions decisionsFor(MeetingCommand command, Acting acting) {
    var school = Acts.check(command, acting, schools.find(command.urn()));
    return new MeetingDecisions(
        school.authority(),
        acting,
        act ->
            frameworks
                .of(school.authority())
                .forJourney(journeys.versionFor(act.urn(), act.happenedOn()), act.happenedOn()),
        held ->
            frameworks
                .of(school.authority())
                .rulesOf(journeys.versionFor(held.urn(), held.heldOn()), held.heldOn()),
        gates,
        days.of(command.urn(), school));
  }
}
