package org.interventionledger.command.intervention;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.record.FindRecount.Recount;
import org.interventionledger.api.record.FindRecount.Run;
import org.interventionledger.api.record.FindRecountInLaw;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.command.acting.Acts;
import org.interventionledger.command.calendar.Calendars;
import org.interventionledger.command.calendar.Counting;
import org.interventionledger.command.calendar.SchoolYears;
import org.interventionledger.command.school.Schools;
import org.springframework.stereotype.Component;

/**
 * Answers the query side which periods that run a changed calendar would move. It moves none. Who
 * may read it was decided there.
 */
@Component
final class RecountAnswers {

  private final EventStore events;
  private final Schools schools;
  private final Counting counting;

  RecountAnswers(EventStore events, Schools schools, Calendars calendars, SchoolYears years) {
    this.events = events;
    this.schools = schools;
    this.counting = new Counting(calendars, years);
  }

  @QueryHandler
  Optional<Recount> handle(FindRecountInLaw query) {
    return schools.find(query.urn()).map(school -> new Recount(query.urn(), runs(query, school)));
  }

  private List<Run> runs(FindRecountInLaw query, Particulars school) {
    var file = file(query);
    return CountedRun.of(file)
        .filter(run -> query.readable().contains(Readership.of(run.matter())))
        .filter(run -> !Conversions.haveEnded(run, file.position()))
        .filter(run -> Acts.isBeforeTheEnd(run.matter().act(), query.on(), school))
        .map(run -> run(run, school))
        .toList();
  }

  private Run run(CountedRun run, Particulars school) {
    try {
      var now = run.recount(school, counting);
      return new Run(run.matter(), run.about(), run.endsOn(), Optional.of(now), Optional.empty());
    } catch (Refused refused) {
      return new Run(
          run.matter(),
          run.about(),
          run.endsOn(),
          Optional.empty(),
          Optional.of(refused.details()));
    }
  }

  private CaseFile file(FindRecountInLaw query) {
    var file = CaseFile.EMPTY;
    for (var stream = events.readEvents("intervention:" + query.urn()); stream.hasNext(); ) {
      var message = stream.next();
      file = file.with(message.getSequenceNumber(), (InterventionEvent) message.getPayload());
    }
    return file;
  }
}
