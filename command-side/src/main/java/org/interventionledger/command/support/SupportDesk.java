package org.interventionledger.command.support;

import org.interventionledger.api.support.SupportCommand;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.Acts;
import org.interventionledger.command.activity.Holdings;
import org.interventionledger.command.cadence.Stretches;
import org.interventionledger.command.calendar.AuthorityTerms;
import org.interventionledger.command.framework.Frameworks;
import org.interventionledger.command.rules.SchoolPasts;
import org.interventionledger.command.school.SchoolInTime;
import org.interventionledger.command.school.Schools;
import org.springframework.stereotype.Component;

/** What support asks elsewhere: the school, its standing under the framework, term dates. */
@Component
record SupportDesk(
    Schools schools,
    Frameworks frameworks,
    SchoolPasts pasts,
    Holdings holdings,
    AuthorityTerms terms) {

  SupportDecisions decisionsFor(SupportCommand command, Acting acting) {
    var found = schools.inTime(command.urn());
    var school = Acts.check(command, acting, found.map(SchoolInTime::now));
    var adoptions = frameworks.of(school.authority());
    return new SupportDecisions(
        school.authority(),
        acting,
        day ->
            EntitlementRows.on(
                day, pasts.find(command.urn(), found.orElseThrow(), adoptions), adoptions),
        () -> holdings.held(command.urn()),
        new Stretches(terms.of(school.authority())));
  }
}
