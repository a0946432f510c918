package org.interventionledger.command.activity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.activity.ActivityEvent;
import org.interventionledger.api.activity.ActivityEvent.ActivityEntryCorrected;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.ActivityEvent.PaperWritten;
import org.interventionledger.api.activity.ActivityEvent.PlanPriorityMet;
import org.interventionledger.api.activity.ActivityEvent.ReviewTimetableAgreed;
import org.interventionledger.api.activity.PaperDayEvent.PaperCountedAgain;
import org.interventionledger.api.activity.PaperOwed;

/**
 * What counts of a school's activities and papers.
 *
 * @param met the priorities met of each plan
 * @param timetables the last one of each activity
 * @param counted by activity, the day of its paper as it was counted again last
 */
record ActivityRecord(
    Map<String, ActivityHeld> held,
    Map<String, PaperWritten> papers,
    Map<String, Set<Integer>> met,
    Map<String, ReviewTimetableAgreed> timetables,
    Map<String, LocalDate> counted) {

  static ActivityRecord of(Stream<ActivityEvent> events) {
    var record =
        new ActivityRecord(
            new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
    events.forEach(record::take);
    return new ActivityRecord(
        Map.copyOf(record.held),
        Map.copyOf(record.papers),
        Map.copyOf(record.met),
        Map.copyOf(record.timetables),
        Map.copyOf(record.counted));
  }

  boolean has(String id) {
    return held.containsKey(id) || papers.containsKey(id);
  }

  Optional<ActivityHeld> activity(String id) {
    return Optional.ofNullable(held.get(id));
  }

  Optional<PaperWritten> paper(String id) {
    return Optional.ofNullable(papers.get(id));
  }

  /** The paper that is still to record an activity. */
  Optional<PaperOwed> owed(ActivityHeld activity) {
    return activity
        .owed()
        .filter(owed -> papers.values().stream().noneMatch(paper -> records(paper, owed, activity)))
        .map(owed -> asCounted(owed, activity));
  }

  /** By when the framework has a paper about an activity written, as it is on record. */
  Optional<LocalDate> dueBy(String paper, ActivityHeld activity) {
    return activity
        .owed()
        .filter(owed -> owed.paper().equals(paper))
        .flatMap(owed -> asCounted(owed, activity).dueBy());
  }

  private PaperOwed asCounted(PaperOwed owed, ActivityHeld activity) {
    return Optional.ofNullable(counted.get(activity.activityId()))
        .map(owed::countedAgain)
        .orElse(owed);
  }

  private static boolean records(PaperWritten paper, PaperOwed owed, ActivityHeld activity) {
    return paper.paper().equals(owed.paper())
        && paper.about().filter(activity.activityId()::equals).isPresent();
  }

  /** When a timetable was agreed that has the day, if one was (item HIL-163). */
  Optional<LocalDate> agreedFor(String activity, LocalDate day) {
    return Optional.ofNullable(timetables.get(activity))
        .filter(timetable -> timetable.days().contains(day))
        .map(ReviewTimetableAgreed::agreedOn);
  }

  boolean isMet(String plan, int priority) {
    return met.getOrDefault(plan, Set.of()).contains(priority);
  }

  private void take(ActivityEvent event) {
    switch (event) {
      case ActivityHeld it -> held.put(it.activityId(), it);
      case PaperWritten it -> papers.put(it.paperId(), it);
      case PlanPriorityMet it ->
          met.computeIfAbsent(it.paperId(), _ -> new HashSet<>()).add(it.priority());
      case ReviewTimetableAgreed it -> timetables.put(it.activity(), it);
      case PaperCountedAgain it -> counted.put(it.activityId(), it.dueBy());
      case ActivityEntryCorrected _ -> {
        // What it put in the place of another is among the events by itself.
      }
    }
  }
}
