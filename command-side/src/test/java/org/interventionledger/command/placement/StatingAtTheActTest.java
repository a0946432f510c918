package org.interventionledger.command.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.Stating;
import org.interventionledger.api.placement.CourseStep.Verb;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Kind;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;

/** What the framework asks for before an activity is held, and what is known at the act alone. */
class StatingAtTheActTest {

  @Test
  void HIL_158_before_the_initial_visit_the_overview_is_read_and_the_refusal_says_so() {
    var refused = refused(school(), "initial-visit", Stating.NOTHING);

    assertThat(refused.refusal()).isEqualTo(FrameworkRefusal.GATE_CLOSED);
    assertThat(refused.refusal().kind()).isEqualTo(Kind.LOCAL);
    assertThat(refused.citation()).isEqualTo("hillingdon 2022-23, rule visit-prep (HIL-158)");
    assertThat(refused.facts())
        .anyMatch(fact -> fact.value().equals("reviewed: Overview database inputs"));
  }

  @Test
  void HIL_158_it_opens_where_that_is_stated_and_for_no_other_reading() {
    var school = school();
    assertThatCode(() -> school.mayHold("initial-visit", reading("overview")))
        .doesNotThrowAnyException();
    assertThat(refused(school, "initial-visit", reading("improvement")).refusal())
        .isEqualTo(FrameworkRefusal.GATE_CLOSED);
  }

  @Test
  void HIL_158_another_visit_is_not_behind_it() {
    assertThatCode(() -> school().mayHold("annual-visit", Stating.NOTHING))
        .doesNotThrowAnyException();
  }

  @Test
  void HIL_165_contact_by_the_adviser_calls_for_a_note_each_time() {
    var school = school().contacted("annual-visit", "ea");
    assertThat(school.calledFor("nov-always").steps().getFirst().verb()).isEqualTo(Verb.DO);
    assertThat(school.calledFor("nov-always").cause().items()).contains("HIL-165");

    school.onNextDay().contacted("annual-visit", "ea").leads("ActivityNoted", "CourseCalledFor");
  }

  @Test
  void HIL_165_contact_by_another_party_or_by_nobody_known_calls_for_none() {
    assertThat(school().contacted("annual-visit", "sil").byRule("nov-always")).isEmpty();
    assertThat(school().done("annual-visit").byRule("nov-always")).isEmpty();
  }

  @Test
  void where_the_framework_has_no_such_rule_no_gate_stands() {
    assertThatCode(
            () ->
                Arranged.under(Packs.shipped("havering-2014"))
                    .mayHold("initial-visit", Stating.NOTHING))
        .doesNotThrowAnyException();
  }

  private static Refused.Details refused(Arranged school, String activity, Stating stating) {
    var refused = catchThrowableOfType(Refused.class, () -> school.mayHold(activity, stating));
    assertThat(refused).as("not refused").isNotNull();
    return refused.details();
  }

  private static Stating reading(String source) {
    return new Stating(List.of(source), Optional.empty(), Optional.empty());
  }

  private static Arranged school() {
    return Arranged.under(Packs.shipped("hillingdon-2022-23"));
  }
}
