package org.interventionledger.command.activity;

import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.FindPapersToCount.PaperToCount;
import org.interventionledger.api.activity.FindPapersToCountOnRecord;
import org.interventionledger.api.activity.FindPapersToCountOnRecord.OnRecord;
import org.interventionledger.api.activity.PaperOwed;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.acting.OpenSchools;
import org.interventionledger.command.calendar.CountedDays;
import org.interventionledger.command.calendar.DaysOfSchools;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.framework.Frameworks;
import org.interventionledger.command.school.Schools;
import org.springframework.stereotype.Component;

/**
 * Answers the query side which papers a changed calendar would have written by another day. It
 * moves none. Who may read it was decided there.
 */
@Component
record PapersToCountAnswers(
    Schools schools, Frameworks frameworks, Holdings holdings, DaysOfSchools days) {

  @QueryHandler
  OnRecord handle(FindPapersToCountOnRecord query) {
    return new OnRecord(
        query.schools().stream()
            .flatMap(
                urn ->
                    schools
                        .find(urn)
                        .filter(school -> OpenSchools.isOpen(school, query.on()))
                        .stream()
                        .flatMap(school -> of(urn, school)))
            .toList());
  }

  private Stream<PaperToCount> of(Urn urn, Particulars school) {
    var events = holdings.of(urn);
    var record = ActivityRecord.of(events.stream());
    var adoptions = frameworks.of(school.authority());
    var counted = days.of(urn, school);
    return events.stream()
        .filter(ActivityHeld.class::isInstance)
        .map(ActivityHeld.class::cast)
        .flatMap(
            held ->
                record.owed(held).stream()
                    .flatMap(owed -> moved(school, held, owed, adoptions, counted)));
  }

  private static Stream<PaperToCount> moved(
      Particulars school,
      ActivityHeld held,
      PaperOwed owed,
      Adoptions adoptions,
      CountedDays counted) {
    var paper = PackRows.of(held, adoptions).paper(owed.paper());
    return PaperDays.dueBy(paper, held.heldOn(), counted)
        .filter(day -> CountingPapersAgain.moves(owed, day))
        .map(
            day ->
                new PaperToCount(
                    held.urn(),
                    school.name(),
                    held.activityId(),
                    held.label(),
                    held.heldOn(),
                    owed.label(),
                    owed.dueBy(),
                    day))
        .stream();
  }
}
