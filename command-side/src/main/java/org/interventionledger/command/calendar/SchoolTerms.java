package org.interventionledger.command.calendar;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.interventionledger.api.Act;
import org.interventionledger.api.calendar.CalendarCommand.AdoptTermDates;
import org.interventionledger.api.calendar.CalendarEvent.TermDatesAdopted;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.Acts;
import org.interventionledger.command.school.Schools;

/** The term dates of an authority's schools, or of one school that sets its own. */
@Aggregate
final class SchoolTerms {

  @AggregateIdentifier private String stream;
  private TermCalendar calendar = TermCalendar.EMPTY;

  SchoolTerms() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(AdoptTermDates command, Acting acting, Schools schools) {
    Acts.checkRole(Act.ADOPT_TERM_DATES, acting);
    TermDateOwners.check(command, acting, schools);
    Acts.checkRecording(command.adoptedOn(), acting);
    AggregateLifecycle.apply(TermDateRules.decide(command, calendar));
  }

  @EventSourcingHandler
  void on(TermDatesAdopted event) {
    stream = event.stream();
    calendar = calendar.then(event);
  }
}
