package org.interventionledger.command.board;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.interventionledger.api.intervention.AcademyOrderEvent.SchoolConverted;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorsAppointed;
import org.interventionledger.api.intervention.BudgetEvent.DelegatedBudgetSuspended;
import org.interventionledger.api.intervention.BudgetEvent.NoticeOfSuspensionGiven;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.InterventionEvent.InterimPeriodEnded;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.intervention.PreconditionEvent.PreconditionRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.journal.Entry;
import org.interventionledger.command.journal.Journal;
import org.springframework.stereotype.Component;

/** What counts of a school's intervention, read from its stream without taking its lock. */
@Component
record InterventionsInEventStore(EventStore events)
    implements SteppingOn, ActsOfState, TextsOfResumption {

  /** The establishment of a board, as it counts now. */
  Optional<InterimBoardEstablished> establishment(Urn urn, int board) {
    return journal(urn)
        .events()
        .filter(InterimBoardEstablished.class::isInstance)
        .map(InterimBoardEstablished.class::cast)
        .filter(established -> established.board() == board)
        .findFirst();
  }

  /** Where the end of a board is noted, if it is. */
  Optional<Entry<InterventionEvent>> noteOfEnd(Urn urn, int board) {
    return journal(urn).counting().stream().filter(entry -> isEndOf(board, entry)).findFirst();
  }

  /** The board of which this entry was the establishment, whether it counts now or not. */
  Optional<Integer> boardEstablishedBy(Urn urn, long entry) {
    return events
        .readEvents(stream(urn), entry)
        .asStream()
        .findFirst()
        .map(message -> (InterventionEvent) message.getPayload())
        .flatMap(
            event ->
                event instanceof InterventionEntryCorrected corrected
                    ? corrected.replacement()
                    : Optional.of(event))
        .filter(InterimBoardEstablished.class::isInstance)
        .map(event -> ((InterimBoardEstablished) event).board());
  }

  @Override
  public Optional<Entry<InterventionEvent>> sinceTheEndOf(Urn urn, int board) {
    return journal(urn).counting().stream()
        .dropWhile(entry -> !isEndOf(board, entry))
        .filter(entry -> restsOnTheEnd(entry.event()))
        .reduce((_, later) -> later);
  }

  @Override
  public List<SecretaryOfStateEvent> on(Urn urn) {
    return journal(urn)
        .events()
        .filter(SecretaryOfStateEvent.class::isInstance)
        .map(SecretaryOfStateEvent.class::cast)
        .toList();
  }

  @Override
  public List<PreconditionRecorded> before(Urn urn, int board) {
    return journal(urn)
        .events()
        .dropWhile(event -> !isEstablishmentOf(board, event))
        .skip(1)
        .takeWhile(event -> !(event instanceof InterimBoardEstablished))
        .filter(PreconditionRecorded.class::isInstance)
        .map(PreconditionRecorded.class::cast)
        .filter(fact -> fact.step() == StatutoryStep.NOTICE_OF_RESUMPTION)
        .filter(fact -> fact.about().map(Integer.toString(board)::equals).orElse(true))
        .toList();
  }

  /** The boards whose end is not noted. */
  List<Integer> boardsWithoutEnd(Urn urn) {
    return journal(urn)
        .events()
        .filter(InterimBoardEstablished.class::isInstance)
        .map(established -> ((InterimBoardEstablished) established).board())
        .filter(board -> noteOfEnd(urn, board).isEmpty())
        .toList();
  }

  /** The conversion of the school, as it counts now. */
  Optional<SchoolConverted> conversion(Urn urn) {
    return on(urn).stream()
        .filter(SchoolConverted.class::isInstance)
        .map(SchoolConverted.class::cast)
        .findFirst();
  }

  private Journal<InterventionEvent> journal(Urn urn) {
    var journal = Journal.<InterventionEvent>empty();
    for (var stream = events.readEvents(stream(urn)); stream.hasNext(); ) {
      var message = stream.next();
      var number = message.getSequenceNumber();
      journal =
          message.getPayload() instanceof InterventionEntryCorrected corrected
              ? journal.corrected(number, corrected.correction(), corrected.replacement())
              : journal.with(number, (InterventionEvent) message.getPayload());
    }
    return journal;
  }

  /** A step towards another board, or what an interim period bars: Sch. 6, paras 12 to 14. */
  private static boolean restsOnTheEnd(InterventionEvent event) {
    return event instanceof InterimBoardDecisionEvent
        || event instanceof AdditionalGovernorsAppointed
        || event instanceof DelegatedBudgetSuspended
        || event instanceof NoticeOfSuspensionGiven;
  }

  private static boolean isEstablishmentOf(int board, InterventionEvent event) {
    return event instanceof InterimBoardEstablished established && established.board() == board;
  }

  private static boolean isEndOf(int board, Entry<InterventionEvent> entry) {
    return entry.event() instanceof InterimPeriodEnded ended && ended.board() == board;
  }

  private static String stream(Urn urn) {
    return "intervention:" + urn;
  }
}
