package org.interventionledger.command.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.function.Consumer;
import org.interventionledger.api.framework.Measure.InLaw;
import org.interventionledger.api.framework.StatutoryStep;
import org.interventionledger.api.placement.LocalStanding;
import org.interventionledger.api.placement.Occasion;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.Packs;
import org.interventionledger.command.rules.SchoolInLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A step of the authority's own that another opens waits for it. */
class OpeningMeasuresTest {

  private static final String PACK =
      """
      framework: {id: f, authority: Northmoor, version: "1", title: T, srcPrefix: DOC}
      measures:
        - {id: letter, kind: preWarning, label: Letter of concern, enables: [plan], src: [7]}
        - {id: talk, kind: request, label: Formal talk, enables: [plan], src: [8]}
        - {id: notice, kind: warning, label: Notice, statutory: warningNotice, enables: [change], src: [9]}
        - {id: plan, kind: compact, label: Plan agreed}
        - {id: change, kind: power, label: Other leaders}
        - {id: free, kind: request, label: Free}
      """;

  @ParameterizedTest
  @EnumSource(names = {"ISSUED", "APPLIED"})
  void it_is_neither_issued_nor_applied_before(LocalStanding standing) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> school().step("plan", standing))
        .satisfies(
            refusedBy("measure letter (DOC-007), measure talk (DOC-008)"),
            refused ->
                assertThat(refused.details().toString())
                    .contains("Plan agreed", "Letter of concern", "Formal talk"));
    school().step("free", standing);
  }

  @ParameterizedTest
  @EnumSource(names = {"ISSUED", "APPLIED"})
  void one_of_those_that_open_it_is_enough(LocalStanding standing) {
    school().step("talk", standing).step("plan", standing);
  }

  @Test
  void one_that_was_only_considered_or_was_withdrawn_opens_nothing() {
    var considered = school().step("letter", LocalStanding.CONSIDERED);
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> considered.step("plan", LocalStanding.ISSUED));
    var withdrawn =
        school().step("letter", LocalStanding.ISSUED).step("letter", LocalStanding.WITHDRAWN);
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> withdrawn.step("plan", LocalStanding.ISSUED));
  }

  @Test
  void it_may_be_considered_at_any_time() {
    school().step("plan", LocalStanding.CONSIDERED);
  }

  @Test
  void a_notice_of_the_law_opens_it_and_so_does_being_eligible_otherwise() {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> school().step("change", LocalStanding.APPLIED))
        .satisfies(refusedBy("measure notice (DOC-009)"));
    school()
        .inLaw(
            Occasion.WARNING_NOTICE,
            new SchoolInLaw.OfLaw(StatutoryStep.warningNotice, Set.of(InLaw.safety), "issued"))
        .step("change", LocalStanding.APPLIED);
    school().eligible().step("change", LocalStanding.APPLIED);
    assertThatExceptionOfType(Refused.class)
        .as("of the authority's own steps that says nothing")
        .isThrownBy(() -> school().eligible().step("plan", LocalStanding.APPLIED));
  }

  private static Arranged school() {
    return Arranged.under(Packs.written(PACK));
  }

  private static Consumer<Refused> refusedBy(String row) {
    return refused -> {
      assertThat(refused.refusal()).isEqualTo(FrameworkRefusal.STEP_NEEDS_SOMETHING_FIRST);
      assertThat(refused.details().citation()).contains(row);
    };
  }
}
