package org.interventionledger.ui.diary;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.activity.Duty;
import org.interventionledger.api.activity.FindDuties.Duties;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.record.FindDiary.Missed;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;

/**
 * A duty of the framework that was not done in its time at a school, or by the authority itself,
 * once or more often; or days agreed in advance that passed without it before others were agreed.
 *
 * @param urn of the school; empty where the authority itself owes it
 * @param school its name; empty where the authority itself owes it
 * @param times how many stretches went by without it
 * @param since the day after the first of them
 * @param stretches each of them, the latest first
 * @param givenUp of days agreed in advance that were missed: when and why others took their place
 */
public record Breach(
    Optional<Urn> urn,
    Optional<String> school,
    String activity,
    String label,
    int times,
    LocalDate since,
    List<Duty> stretches,
    Optional<GivenUp> givenUp) {

  /** When other days were agreed, and why; older entries do not say why. */
  public record GivenUp(LocalDate on, Optional<Narrative> why) {}

  private record Of(Optional<Urn> urn, String section, String activity) {

    static Of of(Duty duty) {
      return new Of(duty.urn(), duty.row().section(), duty.activity());
    }
  }

  public Breach {
    stretches = List.copyOf(stretches);
  }

  /** By the stretch that was missed last, the latest first. */
  static List<Breach> of(Duties duties, List<Missed> agreedDays) {
    var ofDuties =
        duties.duties().stream()
            .filter(duty -> isMissed(duty.state()))
            .sorted(comparing(Breach::lastDay).reversed())
            .collect(groupingBy(Of::of, LinkedHashMap::new, toList()))
            .values()
            .stream()
            .map(stretches -> of(stretches, Optional.empty()));
    return Stream.concat(ofDuties, AgreedDays.missed(agreedDays))
        .sorted(comparing((Breach breach) -> lastDay(breach.latest())).reversed())
        .toList();
  }

  static Breach of(List<Duty> stretches, Optional<GivenUp> givenUp) {
    var latest = stretches.getFirst();
    return new Breach(
        latest.urn(),
        latest.school(),
        latest.activity(),
        latest.label(),
        stretches.size(),
        lastDay(stretches.getLast()).plusDays(1),
        stretches,
        givenUp);
  }

  /** Without those that were over before a day. */
  Breach from(LocalDate day) {
    return new Breach(
        urn,
        school,
        activity,
        label,
        times,
        since,
        stretches.stream().filter(stretch -> !lastDay(stretch).isBefore(day)).toList(),
        givenUp);
  }

  /** The row that the authority itself owes, where no school does. */
  public Optional<PackRow> own() {
    return DutyItems.own(latest());
  }

  /** The stretch shown first. */
  public Duty latest() {
    return stretches.getFirst();
  }

  /** What was missed had a last day. */
  static LocalDate lastDay(Duty missed) {
    return missed.dueBy().orElseThrow();
  }

  private static boolean isMissed(Duty.State state) {
    return switch (state) {
      case OVERDUE, DONE_LATE, MISSED -> true;
      case DUE, DONE, OPTIONAL, TERM_DATES_NOT_HELD, CONDITION_NOT_KNOWN -> false;
    };
  }
}
