package org.interventionledger.command.calendar;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.interventionledger.api.Act;
import org.interventionledger.api.calendar.CalendarCommand.AdoptBankHolidays;
import org.interventionledger.api.calendar.CalendarEvent.BankHolidaysAdopted;
import org.interventionledger.api.calendar.Division;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.Acts;

/**
 * The bank holidays of a part of the United Kingdom. One calendar of each for all authorities of
 * the ledger.
 */
@Aggregate
final class BankHolidayCalendar {

  @AggregateIdentifier private String stream;
  private Optional<BankHolidays> adopted = Optional.empty();

  BankHolidayCalendar() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(AdoptBankHolidays command, Acting acting) {
    Acts.checkRole(Act.ADOPT_BANK_HOLIDAYS, acting);
    Acts.checkRecording(command.adoptedOn(), acting);
    AggregateLifecycle.apply(BankHolidayLists.decide(command, held(command.division())));
  }

  @EventSourcingHandler
  void on(BankHolidaysAdopted event) {
    stream = event.stream();
    adopted = Optional.of(held(event.division()).then(event));
  }

  private BankHolidays held(Division division) {
    return adopted.orElseGet(() -> BuiltInBankHolidays.of(division));
  }
}
