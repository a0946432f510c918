package org.interventionledger.query.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.query.support.People.NORTHMOOR;
import static org.interventionledger.query.timeline.Examples.FRAMEWORK;
import static org.interventionledger.query.timeline.Examples.URN;
import static org.interventionledger.query.timeline.Examples.march;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.placement.CourseStep;
import org.interventionledger.api.placement.CourseStep.Verb;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.RuleCause;
import org.interventionledger.api.placement.RuleEvent.CourseCalledFor;
import org.interventionledger.api.placement.RuleEvent.RuleFoundSatisfied;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.api.terms.Role;
import org.interventionledger.query.reading.Readerships;
import org.junit.jupiter.api.Test;

/** Whoever reads the register reads what followed by a rule, but not all entries it followed. */
class TellingWhatARuleFollowsTest {

  @Test
  void an_entry_that_readers_of_the_register_may_open_is_told_by_number_and_day() {
    assertThat(satisfiedAfter("InspectionOutcomeRecorded"))
        .contains("after entry #3 of its intervention, of 2 March 2026");
  }

  @Test
  void of_any_other_neither_is_told() {
    assertThat(satisfiedAfter("InterimBoardAppliedFor"))
        .contains("after an entry of its intervention;")
        .doesNotContain("3", "March");
  }

  @Test
  void what_is_called_for_stands_in_the_sentence() {
    var called =
        new CourseCalledFor(
            URN,
            NORTHMOOR,
            march(3),
            Force.must,
            List.of(
                new CourseStep(Verb.DO, List.of(new Labelled("visit", "Visit"))),
                new CourseStep(Verb.TELL, List.of(new Labelled("head", "Head teacher")))),
            cause("InspectionOutcomeRecorded"),
            FRAMEWORK);
    assertThat(Words.sentence(Sentences.of(called, Mistaken.NONE)))
        .isEqualTo(
            "The rule “sarr-auto” lays down a duty (to be done: Visit; to be told: Head teacher),"
                + " after entry #3 of its intervention, of 2 March 2026.");
  }

  @Test
  void which_these_are_follows_from_the_classes_of_entry() {
    var readersOfTypes =
        Examples.all().stream()
            .collect(
                groupingBy(
                    event -> event.getClass().getSimpleName(),
                    mapping(event -> Readerships.of(event, _ -> Optional.empty()), toSet())));

    assertThat(readersOfTypes)
        .allSatisfy(
            (type, readerships) ->
                assertThat(Readerships.isOpenToRegister(type))
                    .isEqualTo(
                        readerships.stream()
                            .allMatch(TellingWhatARuleFollowsTest::isForAllReadersOfTheRegister)));
    assertThat(Readerships.isOpenToRegister("PeriodRecalculated")).isFalse();
  }

  /** For it may be of any class of the ladder. */
  @Test
  void of_a_correction_of_an_entry_that_is_not_known_those_are_told_who_read_the_whole_ladder() {
    var ofTheLadder =
        List.of(
            Readership.INSPECTION,
            Readership.REGISTER,
            Readership.DEALINGS,
            Readership.STATUTORY,
            Readership.BOARD,
            Readership.DELIBERATION);
    var corrected =
        Examples.all().stream()
            .filter(InterventionEntryCorrected.class::isInstance)
            .map(event -> Readerships.of(event, _ -> Optional.empty()))
            .toList();

    assertThat(corrected).isNotEmpty();
    for (var role : Role.values()) {
      var readsAll = ofTheLadder.stream().allMatch(readership -> readership.includes(role));
      assertThat(corrected)
          .as(role.name())
          .allMatch(readership -> readership.includes(role) == readsAll);
    }
  }

  private static boolean isForAllReadersOfTheRegister(Readership readership) {
    return Arrays.stream(Role.values())
        .filter(Readership.REGISTER::includes)
        .allMatch(readership::includes);
  }

  private static String satisfiedAfter(String type) {
    return Words.sentence(
        Sentences.of(
            new RuleFoundSatisfied(URN, NORTHMOOR, march(3), cause(type), FRAMEWORK),
            Mistaken.NONE));
  }

  private static RuleCause cause(String type) {
    return new RuleCause(
        "sarr-auto", List.of("HIL-034"), new EntryRef("intervention:999001", 3), type, march(2));
  }
}
