package org.interventionledger.query.school;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.ActivityEvent.PaperWritten;
import org.interventionledger.api.activity.ActivityEvent.PlanPriorityMet;
import org.interventionledger.api.activity.ActivityEvent.ReviewTimetableAgreed;
import org.interventionledger.api.school.ActivityOnRecord;
import org.interventionledger.api.school.IndicatorOnRecord;
import org.interventionledger.api.school.PaperOnRecord;
import org.interventionledger.api.school.TimetableOnRecord;
import org.interventionledger.query.journey.LocalWork;
import org.interventionledger.query.journey.Placing;

/** A school's activities and papers in the form of the answer, in the order of their days. */
final class LocalParts {

  private LocalParts() {}

  static List<ActivityOnRecord> activities(LocalWork work) {
    return work.held().stream()
        .map(held -> activity(work, held))
        .sorted(comparing(ActivityOnRecord::heldOn).thenComparing(ActivityOnRecord::activityId))
        .toList();
  }

  static List<PaperOnRecord> papers(LocalWork work) {
    return work.papers().stream()
        .map(paper -> paper(work, paper))
        .sorted(comparing(PaperOnRecord::writtenOn).thenComparing(PaperOnRecord::paperId))
        .toList();
  }

  static List<IndicatorOnRecord> indicators(Placing placing) {
    return placing.indicators().values().stream()
        .map(
            it -> new IndicatorOnRecord(it.indicator(), it.seenOn(), it.evidence(), it.documents()))
        .sorted(comparing(IndicatorOnRecord::seenOn).thenComparing(it -> it.indicator().id()))
        .toList();
  }

  static List<TimetableOnRecord> timetables(LocalWork work) {
    return work.agreed().stream()
        .map(
            timetable ->
                new TimetableOnRecord(
                    timetable.activity(),
                    timetable.label(),
                    timetable.agreedOn(),
                    timetable.days(),
                    timetable.agreedWith(),
                    timetable.change(),
                    work.inPlaceOf(timetable).map(ReviewTimetableAgreed::agreedOn)))
        .toList();
  }

  private static ActivityOnRecord activity(LocalWork work, ActivityHeld held) {
    return new ActivityOnRecord(
        held.activityId(),
        held.activity(),
        held.label(),
        held.heldOn(),
        held.outcome(),
        work.owed(held));
  }

  private static PaperOnRecord paper(LocalWork work, PaperWritten paper) {
    var met = work.metOf(paper.paperId());
    return new PaperOnRecord(
        paper.paperId(),
        paper.paper(),
        paper.label(),
        paper.writtenOn(),
        paper.about().flatMap(id -> about(work, id)),
        paper.dueBy(),
        paper.contents(),
        paper.involved(),
        IntStream.rangeClosed(1, paper.priorities().size())
            .mapToObj(number -> priority(number, paper, Optional.ofNullable(met.get(number))))
            .toList(),
        paper.departure(),
        paper.appropriate(),
        paper.evidence(),
        paper.framework(),
        paper.row());
  }

  private static PaperOnRecord.Priority priority(
      int number, PaperWritten plan, Optional<PlanPriorityMet> met) {
    return new PaperOnRecord.Priority(
        number,
        plan.priorities().get(number - 1),
        met.map(PlanPriorityMet::metOn),
        met.map(PlanPriorityMet::evidence));
  }

  private static Optional<PaperOnRecord.About> about(LocalWork work, String activity) {
    return work.held().stream()
        .filter(held -> held.activityId().equals(activity))
        .findFirst()
        .map(held -> new PaperOnRecord.About(held.activityId(), held.label(), held.heldOn()));
  }
}
