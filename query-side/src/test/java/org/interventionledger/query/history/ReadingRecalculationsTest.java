package org.interventionledger.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.query.support.People.NORTHMOOR;
import static org.interventionledger.query.support.People.reader;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.intervention.CountedMatter;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.intervention.PeriodEvent.PeriodRecalculated;
import org.interventionledger.api.record.FindEntry;
import org.interventionledger.api.record.FindHistory;
import org.interventionledger.api.record.FindHistory.History;
import org.interventionledger.api.record.FindHistory.StoredEvent;
import org.interventionledger.api.record.FindTimeline;
import org.interventionledger.api.record.FindTimeline.Timeline;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Role;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.FictionalSchool;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A period counted again, and its correction, are for those who read what set it running. */
class ReadingRecalculationsTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private static final FictionalSchool SCHOOL =
      new FictionalSchool(997_190, NORTHMOOR.code(), "Rookfield School");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 11);
  private static final Narrative WORDS = new Narrative("As discussed.");

  /**
   * Each matter's by its place among them; after them the correction of each, in the same order.
   */
  @BeforeAll
  static void every_period_counted_again_and_put_right() {
    var clerk = new Clerk(LEDGER);
    clerk.record(SCHOOL.entered());
    for (var matter : CountedMatter.values()) {
      clerk.record(again(matter, DAY.plusDays(9)));
    }
    for (var matter : CountedMatter.values()) {
      clerk.record(
          new InterventionEntryCorrected(
              SCHOOL.urn(),
              SCHOOL.authority(),
              new Correction(
                  matter.ordinal(), DAY, Correction.Reason.WRONG_PARTICULARS, WORDS, WORDS),
              Optional.of(again(matter, DAY.plusDays(10)))));
    }
  }

  @ParameterizedTest
  @EnumSource
  void of_each_matter_by_its_own_readers_alone(Role role) {
    var readable =
        Arrays.stream(CountedMatter.values())
            .filter(matter -> Readership.of(matter).includes(role))
            .flatMap(matter -> numbersOf(matter).stream())
            .sorted()
            .toList();

    assertThat(timeline(role)).containsExactlyInAnyOrderElementsOf(readable);
    assertThat(history(role))
        .containsExactlyElementsOf(Readership.HISTORY.includes(role) ? readable : List.<Long>of());
    for (var matter : CountedMatter.values()) {
      for (var number : numbersOf(matter)) {
        assertThat(entry(role, number).isPresent())
            .as("%s: %s", matter, number)
            .isEqualTo(readable.contains(number));
      }
    }
  }

  private static List<Long> numbersOf(CountedMatter matter) {
    long number = matter.ordinal();
    return List.of(number, number + CountedMatter.values().length);
  }

  private static List<Long> timeline(Role role) {
    var query =
        new FindTimeline(
            reader(role, NORTHMOOR),
            SCHOOL.urn(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return LEDGER.askForOne(query, Timeline.class).orElseThrow().entries().stream()
        .map(entry -> entry.entry())
        .filter(entry -> entry.stream().startsWith("intervention:"))
        .map(EntryRef::number)
        .toList();
  }

  private static List<Long> history(Role role) {
    var query =
        new FindHistory(
            reader(role, NORTHMOOR),
            Optional.of(SCHOOL.urn()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            500);
    return LEDGER.ask(query, History.class).events().stream()
        .filter(event -> event.stream().startsWith("intervention:"))
        .map(StoredEvent::number)
        .toList();
  }

  private static Optional<StoredEvent> entry(Role role, long number) {
    var entry = new EntryRef("intervention:" + SCHOOL.urn(), number);
    return LEDGER.askForOne(
        new FindEntry(reader(role, NORTHMOOR), SCHOOL.urn(), entry), StoredEvent.class);
  }

  private static PeriodRecalculated again(CountedMatter matter, LocalDate endsOn) {
    return new PeriodRecalculated(
        SCHOOL.urn(),
        SCHOOL.authority(),
        matter,
        "m-" + matter.ordinal(),
        DAY,
        DAY.plusDays(8),
        new CountedPeriod(DAY, endsOn, 5, List.of(), List.of(), Provision.eia("s.60(10)")),
        Optional.empty(),
        WORDS);
  }
}
