package org.interventionledger.ui.diary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.activity.Duty;
import org.interventionledger.api.activity.MissedDay;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.record.FindDiary.Missed;
import org.interventionledger.api.terms.Urn;

/**
 * Days agreed in advance that were missed, in the form of breaches: those of one timetable
 * together, with when and why it was given up.
 */
final class AgreedDays {

  private AgreedDays() {}

  private record Of(Urn urn, String activity, LocalDate givenUpOn) {

    static Of of(Missed missed) {
      return new Of(missed.day().urn(), missed.day().activity(), missed.day().givenUpOn());
    }
  }

  /** Each with its latest day first, as they come. */
  static Stream<Breach> missed(List<Missed> days) {
    return days.stream().collect(groupingBy(Of::of, LinkedHashMap::new, toList())).values().stream()
        .map(AgreedDays::breach);
  }

  private static Breach breach(List<Missed> days) {
    var any = days.getFirst().day();
    return Breach.of(
        days.stream().map(AgreedDays::duty).toList(),
        Optional.of(new Breach.GivenUp(any.givenUpOn(), any.why())));
  }

  /** Who agreed on a day is bound by it. */
  private static Duty duty(Missed missed) {
    MissedDay it = missed.day();
    return new Duty(
        it.authority(),
        Optional.of(it.urn()),
        Optional.of(missed.school()),
        it.activity(),
        it.label(),
        Force.must,
        Optional.empty(),
        1,
        Optional.of(it.day()),
        Optional.of(it.day()),
        0,
        Optional.empty(),
        Duty.State.MISSED,
        it.agreedWith(),
        it.framework(),
        it.row(),
        List.of());
  }
}
