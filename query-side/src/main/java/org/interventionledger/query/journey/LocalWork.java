package org.interventionledger.query.journey;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.interventionledger.api.activity.ActivityEvent;
import org.interventionledger.api.activity.ActivityEvent.ActivityEntryCorrected;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.ActivityEvent.PaperWritten;
import org.interventionledger.api.activity.ActivityEvent.PlanPriorityMet;
import org.interventionledger.api.activity.ActivityEvent.ReviewTimetableAgreed;
import org.interventionledger.api.activity.MissedDay;
import org.interventionledger.api.activity.PaperDayEvent.PaperCountedAgain;
import org.interventionledger.api.activity.PaperOwed;
import org.interventionledger.api.activity.Participant;

/**
 * What was done at a school under its authority's framework.
 *
 * @param met by plan and number of the priority, when it was met and what showed it
 * @param agreed the days agreed in advance, in the order of their agreeing
 * @param counted by activity, the day of its paper as it was counted again last
 */
public record LocalWork(
    List<ActivityHeld> held,
    List<PaperWritten> papers,
    SortedMap<String, SortedMap<Integer, PlanPriorityMet>> met,
    List<ReviewTimetableAgreed> agreed,
    SortedMap<String, LocalDate> counted) {

  static final LocalWork NONE =
      new LocalWork(
          List.of(),
          List.of(),
          Collections.emptySortedMap(),
          List.of(),
          Collections.emptySortedMap());

  LocalWork on(ActivityEvent event) {
    return switch (event) {
      case ActivityHeld it -> new LocalWork(and(held, it), papers, met, agreed, counted);
      case PaperWritten it -> new LocalWork(held, and(papers, it), met, agreed, counted);
      case PlanPriorityMet it -> {
        var ofPlan = with(metOf(it.paperId()), it.priority(), it);
        yield new LocalWork(held, papers, with(met, it.paperId(), ofPlan), agreed, counted);
      }
      case ReviewTimetableAgreed it -> new LocalWork(held, papers, met, and(agreed, it), counted);
      case PaperCountedAgain it ->
          new LocalWork(held, papers, met, agreed, with(counted, it.activityId(), it.dueBy()));
      case ActivityEntryCorrected _ -> this;
    };
  }

  /** The last timetable of each activity. */
  public SortedMap<String, ReviewTimetableAgreed> timetables() {
    var last = new TreeMap<String, ReviewTimetableAgreed>();
    agreed.forEach(timetable -> last.put(timetable.activity(), timetable));
    return Collections.unmodifiableSortedMap(last);
  }

  /** The timetable that came in the place of another. */
  public Optional<ReviewTimetableAgreed> inPlaceOf(ReviewTimetableAgreed timetable) {
    return agreed.stream()
        .skip(agreed.indexOf(timetable) + 1L)
        .filter(later -> later.activity().equals(timetable.activity()))
        .findFirst();
  }

  /** The priorities met of a plan, by their numbers. */
  public SortedMap<Integer, PlanPriorityMet> metOf(String plan) {
    return met.getOrDefault(plan, Collections.emptySortedMap());
  }

  /** The paper that is still to record an activity. */
  public Optional<PaperOwed> owed(ActivityHeld activity) {
    return activity
        .owed()
        .filter(
            owed ->
                papers.stream()
                    .filter(paper -> paper.paper().equals(owed.paper()))
                    .noneMatch(
                        paper -> paper.about().filter(activity.activityId()::equals).isPresent()))
        .map(
            owed ->
                Optional.ofNullable(counted.get(activity.activityId()))
                    .map(owed::countedAgain)
                    .orElse(owed));
  }

  /** The agreed days of an activity on which, or in whose place, it was not held yet. */
  public Stream<LocalDate> outstanding(ReviewTimetableAgreed timetable) {
    var since =
        held.stream()
            .filter(it -> it.activity().equals(timetable.activity()))
            .filter(it -> !it.heldOn().isBefore(timetable.agreedOn()))
            .count();
    return timetable.days().stream().skip(since);
  }

  /** The agreed days that had passed unheld when other days were agreed in their place. */
  public Stream<MissedDay> missed() {
    return agreed.stream()
        .flatMap(before -> inPlaceOf(before).stream().flatMap(later -> missed(before, later)));
  }

  private Stream<MissedDay> missed(ReviewTimetableAgreed before, ReviewTimetableAgreed later) {
    var kept =
        held.stream()
            .filter(it -> it.activity().equals(before.activity()))
            .filter(it -> !it.heldOn().isBefore(before.agreedOn()))
            .filter(it -> it.heldOn().isBefore(later.agreedOn()))
            .count();
    return before.days().stream()
        .skip(kept)
        .filter(day -> day.isBefore(later.agreedOn()))
        .map(
            day ->
                new MissedDay(
                    before.urn(),
                    before.authority(),
                    before.activity(),
                    before.label(),
                    day,
                    later.agreedOn(),
                    later.change(),
                    before.agreedWith().stream().map(Participant::label).toList(),
                    before.framework(),
                    before.row()));
  }

  private static <T> List<T> and(List<T> some, T one) {
    return Stream.concat(some.stream(), Stream.of(one)).toList();
  }

  private static <K extends Comparable<K>, V> SortedMap<K, V> with(Map<K, V> map, K key, V value) {
    var more = new TreeMap<>(map);
    more.put(key, value);
    return Collections.unmodifiableSortedMap(more);
  }
}
