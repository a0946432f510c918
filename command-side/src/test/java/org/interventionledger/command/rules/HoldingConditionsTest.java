package org.interventionledger.command.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.rules.Truth.FALSE;
import static org.interventionledger.command.rules.Truth.TRUE;
import static org.interventionledger.command.rules.Truth.UNKNOWN;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Condition;
import org.junit.jupiter.api.Test;

/** Whether a condition holds, where little is known as well as where much is. */
class HoldingConditionsTest {

  private static final Map<String, Object> RI = Map.of("ofsted", "ri");
  private static final Map<String, Object> IN_CATEGORY = Map.of("category", Map.of("not", "none"));
  private static final Map<String, Object> UNKNOWN_FACT = Map.of("gobar", true);

  @Test
  void nothing_asked_always_holds() {
    assertThat(Conditions.hold(Condition.ALWAYS, Facts.NONE)).isEqualTo(TRUE);
  }

  @Test
  void what_nobody_recorded_is_unknown_and_so_is_its_contrary() {
    assertThat(hold(RI, Facts.NONE)).isEqualTo(UNKNOWN);
    assertThat(hold(Map.of("not", RI), Facts.NONE)).isEqualTo(UNKNOWN);
    assertThat(hold(IN_CATEGORY, Facts.NONE)).isEqualTo(UNKNOWN);
  }

  @Test
  void a_list_means_one_of_them() {
    var good = known("ofsted", "good");
    assertThat(hold(Map.of("ofsted", List.of("good", "outstanding")), good)).isEqualTo(TRUE);
    assertThat(hold(RI, good)).isEqualTo(FALSE);
    assertThat(hold(Map.of("not", RI), good)).isEqualTo(TRUE);
  }

  @Test
  void a_list_of_what_stands_at_once_means_all_of_them() {
    var condition = Map.<String, Object>of("consulted", List.of("headteacher", "chair"));
    assertThat(hold(condition, consulted("headteacher"))).isEqualTo(FALSE);
    assertThat(hold(condition, consulted("headteacher", "chair", "ea"))).isEqualTo(TRUE);
    assertThat(hold(condition, Facts.NONE)).isEqualTo(UNKNOWN);
  }

  @Test
  void all_is_false_as_soon_as_one_part_is_and_unknown_as_long_as_one_is() {
    var facts = known("ofsted", "good");
    assertThat(hold(Map.of("all", List.of(RI, UNKNOWN_FACT)), facts)).isEqualTo(FALSE);
    assertThat(hold(Map.of("ofsted", "good", "gobar", true), facts)).isEqualTo(UNKNOWN);
    assertThat(hold(Map.of("ofsted", "good", "gobar", true), with(facts, "gobar", "true")))
        .isEqualTo(TRUE);
  }

  @Test
  void any_is_true_as_soon_as_one_part_is_and_unknown_while_the_rest_is_not_known_to_fail() {
    var either = Map.<String, Object>of("any", List.of(RI, UNKNOWN_FACT));
    assertThat(hold(either, known("ofsted", "ri"))).isEqualTo(TRUE);
    assertThat(hold(either, known("ofsted", "good"))).isEqualTo(UNKNOWN);
    assertThat(hold(either, with(known("ofsted", "good"), "gobar", "false"))).isEqualTo(FALSE);
  }

  @Test
  void what_has_no_value_is_neither_one_nor_another() {
    var none = Facts.NONE.with(Asked.of("outcome.review"), Value.NONE);
    assertThat(hold(Map.of("outcome.review", "weak"), none)).isEqualTo(FALSE);
    assertThat(hold(Map.of("outcome.review", Map.of("not", "weak")), none)).isEqualTo(FALSE);
    assertThat(hold(Map.of("not", Map.of("outcome.review", "weak")), none)).isEqualTo(TRUE);
  }

  @Test
  void only_what_leaves_it_open_is_told_to_be_unknown() {
    var either =
        Map.<String, Object>of(
            "any",
            List.of(
                Map.of("all", List.of(RI, UNKNOWN_FACT)),
                Map.of("stage", "S2"),
                Map.of("not", IN_CATEGORY)));
    assertThat(unknown(either, known("ofsted", "good"))).containsExactly("stage", "category");
    assertThat(unknown(either, known("ofsted", "ri")))
        .containsExactly("gobar", "stage", "category");
    assertThat(unknown(either, with(known("ofsted", "good"), "stage", "S2"))).isEmpty();
  }

  private static List<String> unknown(Map<String, Object> condition, Facts facts) {
    return Conditions.unknown(Condition.of(condition), facts).stream().map(Asked::name).toList();
  }

  @Test
  void a_number_is_not_below_another() {
    var one = Map.<String, Object>of("indicators.count", Map.of("gte", 1));
    assertThat(hold(one, counted(0))).isEqualTo(FALSE);
    assertThat(hold(one, counted(1))).isEqualTo(TRUE);
    assertThat(hold(one, Facts.NONE)).isEqualTo(UNKNOWN);
  }

  @Test
  void a_word_is_no_number() {
    assertThat(hold(Map.of("ofsted", Map.of("gte", 1)), known("ofsted", "good")))
        .isEqualTo(UNKNOWN);
  }

  @Test
  void one_category_is_asked_for_under_any_of_its_names() {
    var facts =
        Facts.NONE.with(
            Asked.of("category"),
            new Value.One(
                Set.of("noticeToImprove", "seriousWeaknesses", "significantImprovement")));
    assertThat(hold(Map.of("category", List.of("specialMeasures", "noticeToImprove")), facts))
        .isEqualTo(TRUE);
    assertThat(hold(IN_CATEGORY, facts)).isEqualTo(TRUE);
    assertThat(hold(Map.of("category", "specialMeasures"), facts)).isEqualTo(FALSE);
  }

  @Test
  void what_keeps_it_from_holding_is_named() {
    var condition =
        Condition.of(Map.of("all", List.of(Map.of("done.talk", true), Map.of("ofsted", "good"))));
    assertThat(Conditions.missing(condition, known("ofsted", "good")))
        .containsExactly(
            new Condition.Holds(Asked.of("done.talk"), new Condition.Test.Among(List.of("true"))));
  }

  private static Truth hold(Map<String, Object> condition, Facts facts) {
    return Conditions.hold(Condition.of(condition), facts);
  }

  private static Facts known(String name, String value) {
    return with(Facts.NONE, name, value);
  }

  private static Facts with(Facts facts, String name, String value) {
    return facts.with(Asked.of(name), Value.of(value));
  }

  private static Facts counted(int number) {
    return Facts.NONE.with(Asked.of("indicators.count"), new Value.Count(number));
  }

  private static Facts consulted(String... parties) {
    return Facts.NONE.with(Asked.of("consulted"), new Value.Several(Set.of(parties)));
  }
}
