package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.Northmoor.correctionOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardAppliedFor;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.journal.Journal;
import org.junit.jupiter.api.Test;

/** A step of the law that is put in the place of a mistaken one comes before the same gates. */
class PuttingAStepRightUnderAFrameworkTest {

  private static final Journal<InterventionEvent> BEFORE =
      Journal.<InterventionEvent>empty().with(0, applied(TODAY.minusDays(3)));

  @Test
  void on_another_day_it_is_looked_at_as_of_that_day() {
    assertThat(lookedAt(Optional.of(applied(TODAY.minusDays(1)))))
        .containsExactly(TODAY.minusDays(1));
  }

  @Test
  void on_the_same_day_it_passed_before_and_struck_out_it_is_no_step() {
    assertThat(lookedAt(Optional.of(applied(TODAY.minusDays(3))))).isEmpty();
    assertThat(lookedAt(Optional.empty())).isEmpty();
  }

  private static List<LocalDate> lookedAt(Optional<InterventionEvent> replacement) {
    var days = new ArrayList<LocalDate>();
    LocalSteps.check(
        List.of(new InterventionEntryCorrected(SCHOOL, NORTHMOOR, correctionOf(0), replacement)),
        BEFORE,
        (_, on, _, _) -> days.add(on));
    return days;
  }

  private static InterventionEvent applied(LocalDate on) {
    return new InterimBoardAppliedFor(
        SCHOOL,
        NORTHMOOR,
        on,
        TODAY.plusDays(30),
        List.of(),
        WORDS,
        WORDS,
        Provision.eia("s.65(1)"));
  }
}
