package org.interventionledger.query.diary;

import static java.util.stream.Collectors.joining;
import static org.interventionledger.api.record.Readership.DEALINGS;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.ActivityEvent.PaperWritten;
import org.interventionledger.api.activity.ActivityEvent.ReviewTimetableAgreed;
import org.interventionledger.api.activity.PaperOwed;
import org.interventionledger.api.activity.Participant;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.record.FindDiary.What;
import org.interventionledger.query.journey.LocalWork;

/** What papers, plans and agreed days of the framework's activities make due. */
final class LocalDueItems {

  private LocalDueItems() {}

  static Stream<Due> of(LocalWork work) {
    return Stream.of(
            work.held().stream().flatMap(it -> work.owed(it).stream().map(owed -> paper(it, owed))),
            work.papers().stream().flatMap(plan -> priorities(work, plan)),
            work.timetables().values().stream().flatMap(timetable -> days(work, timetable)))
        .flatMap(items -> items);
  }

  /** Where the framework names no day, or none could be counted, none is made up. */
  private static Due paper(ActivityHeld held, PaperOwed owed) {
    var subject = Words.PAPER.of(owed.label(), held.heldOn());
    return owed.dueBy()
        .map(day -> new Due(What.PAPER_OUTSTANDING, held.activityId(), day, DEALINGS, subject))
        .orElseGet(
            () ->
                Due.withoutDay(
                    What.PAPER_OUTSTANDING, held.activityId(), owed.uncounted(), DEALINGS, subject))
        .by(source(held.framework(), held.row()));
  }

  private static Stream<Due> priorities(LocalWork work, PaperWritten plan) {
    var met = work.metOf(plan.paperId());
    return IntStream.rangeClosed(1, plan.priorities().size())
        .filter(number -> !met.containsKey(number))
        .mapToObj(number -> priority(plan, number));
  }

  private static Due priority(PaperWritten plan, int number) {
    var priority = plan.priorities().get(number - 1);
    return new Due(
            What.PLAN_PRIORITY,
            plan.paperId() + "#" + number,
            priority.by(),
            DEALINGS,
            priority.what().text())
        .by(source(plan.framework(), plan.row()))
        .owner(priority.owner());
  }

  private static Stream<Due> days(LocalWork work, ReviewTimetableAgreed timetable) {
    return work.outstanding(timetable)
        .map(
            day ->
                new Due(
                        What.AGREED_DAY,
                        timetable.activity() + " " + day,
                        day,
                        DEALINGS,
                        timetable.label())
                    .by(source(timetable.framework(), timetable.row())))
        .map(due -> with(due, timetable));
  }

  /** The parties that agreed on it take part in it; entries older than the asking name none. */
  private static Due with(Due due, ReviewTimetableAgreed timetable) {
    return timetable.agreedWith().isEmpty()
        ? due
        : due.owner(timetable.agreedWith().stream().map(Participant::label).collect(joining(", ")));
  }

  private static String source(FrameworkVersion framework, PackRow row) {
    return framework + ", " + row;
  }
}
