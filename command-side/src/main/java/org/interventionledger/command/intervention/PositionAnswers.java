package org.interventionledger.command.intervention;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.api.record.FindPositionInLaw;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.board.BoardsInEventStore;
import org.interventionledger.command.calendar.Calendars;
import org.interventionledger.command.calendar.Counting;
import org.interventionledger.command.calendar.SchoolYears;
import org.interventionledger.command.rules.LocalGates;
import org.interventionledger.command.school.Schools;
import org.springframework.stereotype.Component;

/**
 * Answers the query side how a school stands in law, from the events themselves and by the rules
 * that decide. Who may read it was decided there.
 */
@Component
final class PositionAnswers {

  private final EventStore events;
  private final Schools schools;
  private final BoardsInEventStore boards;
  private final LocalGates gates;
  private final Counting counting;

  PositionAnswers(
      EventStore events,
      Schools schools,
      BoardsInEventStore boards,
      LocalGates gates,
      Calendars calendars,
      SchoolYears years) {
    this.events = events;
    this.schools = schools;
    this.boards = boards;
    this.gates = gates;
    this.counting = new Counting(calendars, years);
  }

  @QueryHandler
  Optional<Position> handle(FindPositionInLaw query) {
    return schools.find(query.urn()).map(school -> position(query, school));
  }

  private Position position(FindPositionInLaw query, Particulars school) {
    var file = file(query.urn());
    var stateActs =
        file.journal()
            .events()
            .filter(SecretaryOfStateEvent.class::isInstance)
            .map(SecretaryOfStateEvent.class::cast)
            .toList();
    var inLaw =
        Positions.of(
            file,
            school,
            query,
            boards.on(query.urn(), file.boards(), stateActs, query.on()),
            counting);
    return new HeldUp(gates, file).apart(inLaw, query.readable());
  }

  private CaseFile file(Urn urn) {
    var file = CaseFile.EMPTY;
    for (var stream = events.readEvents("intervention:" + urn); stream.hasNext(); ) {
      var message = stream.next();
      file = file.with(message.getSequenceNumber(), (InterventionEvent) message.getPayload());
    }
    return file;
  }
}
