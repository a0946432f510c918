package org.interventionledger.command.school;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.interventionledger.api.Act;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolLink;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInLinks;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInParticulars;
import org.interventionledger.api.school.SchoolProfileEvent;
import org.interventionledger.api.school.TakenIn;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.Acts;

/** A school as the national register has it. It gates nothing by itself. */
@Aggregate
final class SchoolProfile {

  @AggregateIdentifier private String stream;
  private Optional<Particulars> held = Optional.empty();
  private List<SchoolLink> links = List.of();

  SchoolProfile() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  TakenIn handle(TakeInParticulars command, Acting acting) {
    Acts.checkRole(Act.IMPORT_SCHOOLS, acting);
    Acts.checkRecording(command.asOf(), acting);
    var taken = TakingIn.decide(command, held);
    taken.events().forEach(AggregateLifecycle::apply);
    return taken.outcome();
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  TakenIn handle(TakeInLinks command, Acting acting) {
    Acts.checkRole(Act.IMPORT_SCHOOLS, acting);
    Acts.checkRecording(command.asOf(), acting);
    if (held.isEmpty()) {
      return TakenIn.PASSED_OVER;
    }
    var taken = TakingInLinks.decide(command, held.get(), links);
    taken.events().forEach(AggregateLifecycle::apply);
    return taken.outcome();
  }

  @EventSourcingHandler
  void on(SchoolProfileEvent event) {
    stream = "school:" + event.urn();
    held = SchoolsInEventStore.particulars(event).or(() -> held);
    links = SchoolsInEventStore.links(event).orElse(links);
  }
}
