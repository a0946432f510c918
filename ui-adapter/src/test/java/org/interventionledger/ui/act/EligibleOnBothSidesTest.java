package org.interventionledger.ui.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.Category.NONE;
import static org.interventionledger.api.intervention.Category.REQUIRES_SIGNIFICANT_IMPROVEMENT;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.EarlierCategory.NOT_SPOKEN_OF;
import static org.interventionledger.api.intervention.EarlierCategory.NO_LONGER_APPLIES;
import static org.interventionledger.api.intervention.EarlierCategory.STILL_APPLIES;
import static org.interventionledger.api.intervention.InspectionKind.SECTION_5;
import static org.interventionledger.api.intervention.InspectionKind.SECTION_8_MONITORING;
import static org.interventionledger.api.placement.FindRegister.Standing.ELIGIBLE_FOR_INTERVENTION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.EarlierCategory;
import org.interventionledger.api.intervention.InspectionCommand.RecordInspectionOutcome;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.placement.FindRegister;
import org.interventionledger.api.placement.FindRegister.Register;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.record.FindPosition;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The register and the position in law say the same of a school's eligibility, on every day that
 * matters.
 */
@FullApplication
class EligibleOnBothSidesTest {

  private static final Narrative WORDS = new Narrative("Taken from the inspection report.");
  private static final Officer SENIOR =
      new Officer(
          "senior", new PersonName("Sam Okafor"), Role.SENIOR_OFFICER, SchoolsForTests.NORTHMOOR);
  private static final Reader READER =
      new Reader("senior", Role.SENIOR_OFFICER, Set.of(SchoolsForTests.NORTHMOOR));

  @Autowired private Ledger ledger;

  /** An outcome; it takes effect on its last day but for a notice that came earlier. */
  private record Outcome(
      InspectionKind kind,
      String inspectedOn,
      String noticeOn,
      String publishedOn,
      Category category,
      EarlierCategory said) {

    static Outcome into(
        Category category, String inspectedOn, String noticeOn, String publishedOn) {
      return new Outcome(SECTION_5, inspectedOn, noticeOn, publishedOn, category, NOT_SPOKEN_OF);
    }

    static Outcome without(
        InspectionKind kind, EarlierCategory said, String inspectedOn, String publishedOn) {
      return new Outcome(kind, inspectedOn, null, publishedOn, NONE, said);
    }

    Stream<LocalDate> days() {
      return Stream.of(inspectedOn, noticeOn == null ? publishedOn : noticeOn, publishedOn)
          .map(LocalDate::parse)
          .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)));
    }

    RecordInspectionOutcome of(Urn urn) {
      return new RecordInspectionOutcome(
          urn,
          kind,
          Optional.empty(),
          LocalDate.parse(inspectedOn),
          LocalDate.parse(publishedOn),
          Optional.empty(),
          List.of(),
          category,
          Optional.ofNullable(noticeOn).map(LocalDate::parse),
          said,
          Optional.empty());
    }
  }

  private record History(int urn, List<Outcome> outcomes) {
    static History of(int urn, Outcome... outcomes) {
      return new History(urn, List.of(outcomes));
    }
  }

  static Stream<History> histories() {
    var in = Outcome.into(SPECIAL_MEASURES, "2025-10-07", "2025-11-20", "2025-12-01");
    var visited = Outcome.without(SECTION_8_MONITORING, STILL_APPLIES, "2026-02-03", "2026-02-24");
    var out = Outcome.without(SECTION_5, NO_LONGER_APPLIES, "2026-04-14", "2026-05-18");
    var better =
        Outcome.into(REQUIRES_SIGNIFICANT_IMPROVEMENT, "2026-04-14", "2026-05-11", "2026-05-18");
    var noticedLate = Outcome.into(SPECIAL_MEASURES, "2025-10-07", "2026-01-08", "2025-12-01");
    var seenBetween = Outcome.without(SECTION_5, NO_LONGER_APPLIES, "2025-11-04", "2025-12-08");
    return Stream.of(
        History.of(999_881, in),
        History.of(999_882, in, visited),
        History.of(999_883, in, visited, out),
        History.of(999_884, out, in),
        History.of(999_885, in, better),
        History.of(999_886, better, in),
        History.of(999_887, noticedLate),
        History.of(999_888, noticedLate, seenBetween));
  }

  @ParameterizedTest
  @MethodSource("histories")
  void the_register_and_the_position_agree(History history) {
    var urn = new Urn(history.urn());
    SchoolsForTests.maintained(ledger, history.urn());
    act(
        new PlaceOnRegister(
            urn,
            LocalDate.of(2025, 9, 8),
            "register",
            WORDS,
            WORDS,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    history.outcomes().forEach(outcome -> act(outcome.of(urn)));

    var days = new TreeSet<LocalDate>();
    history.outcomes().forEach(outcome -> outcome.days().forEach(days::add));
    for (var day : days) {
      assertThat(isEligibleByTheRegister(urn, day))
          .as(history + " on " + day)
          .isEqualTo(isEligibleByThePosition(urn, day));
    }
  }

  private void act(Object command) {
    ledger.act(command, SENIOR, Optional.of(WORDS));
  }

  private boolean isEligibleByTheRegister(Urn urn, LocalDate day) {
    var query =
        new FindRegister(
            READER,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(urn.toString()),
            day);
    var rows = ledger.ask(query, Register.class).rows();
    assertThat(rows).hasSize(1);
    return rows.getFirst().standing() == ELIGIBLE_FOR_INTERVENTION;
  }

  private boolean isEligibleByThePosition(Urn urn, LocalDate day) {
    var position = ledger.askForOne(new FindPosition(READER, urn, day), Position.class);
    return !position.orElseThrow().gateways().isEmpty();
  }
}
