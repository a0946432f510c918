package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.time.LocalDate;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.InspectionCommand.SetAsideOutcome;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.TakenIn;
import org.interventionledger.api.terms.Narrative;
import org.junit.jupiter.api.Test;

class SettingAnOutcomeAsideTest {

  private static final Listed CATEGORY = Listed.on("2026-02-03", "2026-03-17").in(SPECIAL_MEASURES);

  @Test
  void it_waits_no_longer_and_is_not_asked_about_again() {
    var desk = ImportDesk.of(COMMUNITY).takes(CATEGORY).after(aside("2026-02-03"));

    assertThat(LeftOutcomes.of(desk.file()).waiting()).isEmpty();
    assertThat(desk.takes(CATEGORY).outcome()).isEqualTo(TakenIn.UNCHANGED);
  }

  @Test
  void it_is_asked_about_again_when_it_is_published_otherwise() {
    var desk = ImportDesk.of(COMMUNITY).takes(CATEGORY).after(aside("2026-02-03"));

    assertThat(desk.takes(CATEGORY.in(Category.REQUIRES_SIGNIFICANT_IMPROVEMENT)).outcome())
        .isEqualTo(TakenIn.TO_SETTLE);
  }

  @Test
  void it_is_refused_for_one_that_does_not_wait() {
    Desk.of(COMMUNITY)
        .refuses(
            aside("2026-02-03"),
            RecordRefusal.OUTCOME_NOT_LEFT_TO_AN_OFFICER,
            text("id", "2026-02-03"));

    var desk = ImportDesk.of(COMMUNITY).takes(CATEGORY).after(aside("2026-02-03"));
    assertThatThrownBy(() -> desk.after(aside("2026-02-03")))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal())
                    .isEqualTo(RecordRefusal.OUTCOME_NOT_LEFT_TO_AN_OFFICER));
  }

  @Test
  void it_is_set_aside_of_a_school_that_has_closed_too() {
    var closed = SomeSchools.closedOn("2026-04-30");
    var desk = ImportDesk.of(closed).takes(CATEGORY).after(aside("2026-02-03"));

    assertThat(LeftOutcomes.of(desk.file()).waiting()).isEmpty();
  }

  @Test
  void it_is_not_dated_before_the_import() {
    var desk = ImportDesk.of(COMMUNITY).takes(CATEGORY);
    var before = ImportDesk.TODAY.minusDays(1);

    assertThatThrownBy(
            () ->
                desk.after(
                    new SetAsideOutcome(
                        URN,
                        "2026-02-03",
                        before,
                        new Narrative("The list names another school."))))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusal()).isEqualTo(RecordRefusal.OUT_OF_ORDER));
  }

  private static SetAsideOutcome aside(String outcomeId) {
    LocalDate today = ImportDesk.TODAY;
    return new SetAsideOutcome(
        URN, outcomeId, today, new Narrative("Of the school that stood there before."));
  }
}
