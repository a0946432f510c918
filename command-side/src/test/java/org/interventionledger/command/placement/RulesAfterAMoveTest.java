package org.interventionledger.command.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.WORDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.framework.Succession.Supersedes;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.placement.AccessCommand.RecordDisclosure;
import org.interventionledger.api.placement.AccessEvent.DisclosureRecorded;
import org.interventionledger.api.placement.Counterpart;
import org.interventionledger.api.placement.DisclosureBasis;
import org.interventionledger.api.placement.DisclosureManner;
import org.interventionledger.api.placement.GroundsCommand.RecordFinding;
import org.interventionledger.api.placement.GroundsEvent.FindingRecorded;
import org.interventionledger.api.placement.Occasion;
import org.interventionledger.api.placement.PlacementCommand.MoveToFrameworkVersion;
import org.interventionledger.api.placement.RegisterMapping;
import org.interventionledger.api.placement.RuleEvent;
import org.interventionledger.api.placement.VersionEvent.MovedToFrameworkVersion;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;

/** From a move on the rules are those of the new version, for what happens from then on. */
class RulesAfterAMoveTest {

  private static final LocalDate MOVED = LocalDate.of(2026, 5, 20);
  private static final VersionChoice ONE = new VersionChoice("scc", "1");
  private static final VersionChoice TWO = new VersionChoice("scc", "2");

  private static final String PACK =
      """
      framework: {id: scc, authority: Northmoor, version: "%s", title: Concern, srcPrefix: NOR}
      facts:
        - {id: gravity, label: Gravity, values: [slight, grave]}
      scales:
        - {id: concern, label: Schools of concern, shape: flag}
      records:
        - {id: letter, kind: letter, label: Letter}
      rules:
        - {id: %s, when: {ofsted: ri}, then: {set: {concern: "on"}}, force: automatic, src: [%s]}
        - {id: letter, when: {gravity: grave}, then: {require: letter}, force: must, src: [9]}
      """;

  @Test
  void nothing_acts_anew_for_what_was_acted_on() {
    var school = school().on(MOVED).then(moveEnding()).leads("MovedToFrameworkVersion");
    assertThat(school.isOn("concern")).isFalse();
    school.again(Occasion.INSPECTION, "InspectionOutcomeRecorded").leads();
    assertThat(school.isOn("concern")).isFalse();
  }

  @Test
  void the_entry_names_the_rules_that_held_already() {
    var moved = school().on(MOVED).then(moveEnding()).latest(MovedToFrameworkVersion.class);
    assertThat(moved.holding()).containsExactly(new PackRow("rules", "back", List.of("NOR-002")));
  }

  @Test
  void what_happens_from_then_on_is_judged_by_the_new_version() {
    var school = school().on(MOVED).then(moveEnding()).onNextDay().inspected("ri");
    school.leads("PlacedByRule");
    var placed = school.latest(RuleEvent.PlacedByRule.class);
    assertThat(placed.framework().version()).isEqualTo("2");
    assertThat(placed.cause().rule()).isEqualTo("back");
  }

  @Test
  void a_rule_of_both_versions_goes_on_where_it_was() {
    var school = school().found("gravity", "grave").leads("FindingRecorded", "CourseCalledFor");
    school.on(MOVED).then(moveEnding()).leads("MovedToFrameworkVersion");
    school
        .found("gravity", "slight")
        .leads("FindingRecorded", "RuleCeasedToHold")
        .found("gravity", "grave")
        .leads("FindingRecorded", "CourseCalledFor");
  }

  @Test
  void what_was_found_before_the_move_and_entered_afterwards_is_of_the_earlier_version() {
    var school = school().on(MOVED).then(moveEnding()).onNextDay();
    var earlier =
        new RecordFinding(SCHOOL, MOVED.minusDays(1), "gravity", "slight", Optional.empty(), WORDS);
    var later = new RecordFinding(SCHOOL, MOVED, "gravity", "slight", Optional.empty(), WORDS);
    assertThat(school.then(earlier).latest(FindingRecorded.class).framework().version())
        .isEqualTo("1");
    assertThat(school.then(later).latest(FindingRecorded.class).framework().version())
        .isEqualTo("2");
  }

  @Test
  void what_was_disclosed_before_the_move_and_entered_afterwards_is_of_the_earlier_version() {
    var school = school().on(MOVED).then(moveEnding()).onNextDay();
    var earlier = school.then(disclosing(MOVED.minusDays(1))).latest(DisclosureRecorded.class);
    assertThat(earlier.framework().version()).isEqualTo("1");
    var later = school.then(disclosing(MOVED)).latest(DisclosureRecorded.class);
    assertThat(later.framework().version()).isEqualTo("2");
  }

  /** The new version came into force on the 18th: no day before that is one of its own. */
  @Test
  void what_was_disclosed_before_the_new_version_was_there_is_entered_after_the_move() {
    var school = school().on(MOVED).then(moveEnding());
    var disclosed =
        school.then(disclosing(LocalDate.of(2026, 5, 17))).latest(DisclosureRecorded.class);
    assertThat(disclosed.framework().version()).isEqualTo("1");
  }

  private static RecordDisclosure disclosing(LocalDate on) {
    return new RecordDisclosure(
        SCHOOL,
        on,
        "concern",
        "headteacher",
        "Head teacher",
        Optional.empty(),
        DisclosureManner.ORALLY,
        WORDS,
        List.of(),
        Optional.of(DisclosureBasis.INFORMED),
        Optional.of(WORDS),
        Optional.empty());
  }

  private static Arranged school() {
    return Arranged.under(
            adopted("1", "on-ri", "2025-09-01", null),
            adopted("2", "back", "2026-05-18", new Supersedes(ONE, WORDS)))
        .on(LocalDate.of(2026, 5, 17))
        .inspected("ri")
        .leads("PlacedByRule");
  }

  private static MoveToFrameworkVersion moveEnding() {
    return new MoveToFrameworkVersion(
        SCHOOL,
        MOVED,
        ONE,
        TWO,
        List.of(
            new RegisterMapping("concern", Counterpart.ENDS, Optional.empty(), Optional.of(WORDS))),
        List.of(),
        WORDS,
        WORDS);
  }

  private static FrameworkAdopted adopted(
      String version, String rule, String from, Supersedes succession) {
    var day = LocalDate.parse(from);
    return new FrameworkAdopted(
        NORTHMOOR,
        day,
        day,
        Packs.written(PACK.formatted(version, rule, version)),
        Optional.ofNullable(succession));
  }
}
