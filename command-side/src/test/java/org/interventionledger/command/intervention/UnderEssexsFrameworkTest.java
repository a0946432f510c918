package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.placement.GroundsCommand.TakeLocalStep;
import org.interventionledger.api.placement.LocalStanding;
import org.interventionledger.api.placement.RuleEvent.PlacedByRule;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.LedgerInMemory;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;

/** A school under the booklet of Essex, by commands alone: the rules between the streams. */
class UnderEssexsFrameworkTest {

  @Test
  void a_category_makes_a_school_of_concern_and_its_powers_wait_for_the_compact() {
    LedgerInMemory.run(
        ledger -> {
          adopted(ledger);
          var journey = new LedgerJourney(ledger);

          journey.then(Drafts.inspection("2026-01-12", "2026-02-02", Category.SPECIAL_MEASURES));

          assertThat(typesOf(ledger))
              .containsExactly(
                  "PlacedByRule", "CourseCalledFor", "CourseCalledFor", "CourseCalledFor");
          var placed = (PlacedByRule) ledger.events("placement:" + Drafts.URN).getFirst();
          assertThat(placed.cause().entry().toString()).isEqualTo("intervention:999001#0");
          assertThat(placed.cause().rule()).isEqualTo("concern-auto-ofsted");
          assertThat(placed.framework().version()).isEqualTo("2012");

          var appointment = PowerDrafts.appoint("2026-02-16", "Robin Vale");
          journey.then(PowerDrafts.tellSecretaryOfState("2026-02-10", Power.ADDITIONAL_GOVERNORS));
          Preparations.before(appointment).forEach(journey::then);
          journey.butNot(appointment, FrameworkRefusal.GATE_CLOSED);
          journey.then(compact("2026-02-16", LocalStanding.ISSUED));
          journey.butNot(appointment, FrameworkRefusal.GATE_CLOSED);
          journey.then(compact("2026-02-16", LocalStanding.FAILED));
          journey.then(appointment);
          assertThat(journey.minutes()).contains("2026-02-16 AdditionalGovernorsAppointed");
        });
  }

  @Test
  void a_report_that_was_put_right_ends_the_rule_and_leaves_the_school_where_it_is() {
    LedgerInMemory.run(
        ledger -> {
          adopted(ledger);
          new LedgerJourney(ledger)
              .then(Drafts.inspection("2026-01-12", "2026-02-02", Category.SPECIAL_MEASURES))
              .then(Drafts.strikeOut(0, "2026-02-03"));

          assertThat(typesOf(ledger))
              .contains("RuleCeasedToHold")
              .doesNotContain("RemovedFromRegister");
        });
  }

  private static TakeLocalStep compact(String on, LocalStanding standing) {
    return new TakeLocalStep(
        Drafts.URN, Drafts.day(on), "compact", standing, List.of(), Northmoor.WORDS);
  }

  private static void adopted(LedgerInMemory ledger) {
    var from = LocalDate.of(2025, 9, 1);
    ledger.recorded(
        "framework:" + Drafts.NORTHMOOR,
        0,
        new FrameworkAdopted(Drafts.NORTHMOOR, from, from, Packs.shipped("essex-2012")),
        Northmoor.as(Role.HEAD_OF_SERVICE));
  }

  private static List<String> typesOf(LedgerInMemory ledger) {
    return ledger.events("placement:" + Drafts.URN).stream()
        .map(event -> event.getClass().getSimpleName())
        .toList();
  }
}
