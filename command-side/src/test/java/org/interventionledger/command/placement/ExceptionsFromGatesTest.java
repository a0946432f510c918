package org.interventionledger.command.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.WORDS;

import java.util.Optional;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.placement.Conclusion;
import org.interventionledger.api.placement.GroundsCommand.RecordConsideration;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.placement.PlacementCommand.RemoveFromRegister;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;

/** A gate lets through what an excepted rule calls for, where that rule really does. */
class ExceptionsFromGatesTest {

  private static final String PACK =
      """
      framework: {id: sixth, authority: Westfield, version: "1", srcPrefix: WES, title: Concern}
      parties:
        - {id: adviser, label: Adviser, kind: officer}
      facts:
        - {id: gravity, label: How grave, values: [slight, grave], by: adviser}
      scales:
        - {id: watch, label: Watch list, shape: flag}
        - {id: list, label: Second list, shape: flag, assign: {mode: judgement, minIndicators: 1}}
      indicators:
        - {id: one, label: One}
      activities:
        - {id: visit, kind: visit, label: Visit}
      rules:
        - {id: auto, when: {gravity: grave}, needs: {done.visit: true}, then: {set: {watch: "on"}}, force: automatic, src: [8]}
        - {id: gate, before: {set: {watch: "on"}}, needs: {indicators.count: {gte: 1}}, unless: [auto], force: must, src: [9]}
        - {id: listed, when: {gravity: grave}, needs: {done.visit: true}, then: {set: {list: "on"}}, force: automatic}
        - {id: offer, when: {gravity: grave}, needs: {done.visit: true}, then: {offer: visit}, force: may}
      """;

  @Test
  void a_rule_that_lacks_what_it_needs_opens_no_gate() {
    var school = Arranged.under(Packs.written(PACK)).found("gravity", "grave");
    school.leads("FindingRecorded");
    var refused = school.refusedFor(placing("watch"), FrameworkRefusal.GATE_CLOSED);
    assertThat(refused.citation()).contains("rule gate", "WES-009");
    assertThat(school.done("visit").isOn("watch")).isTrue();
  }

  @Test
  void and_stands_for_no_indicator_where_the_register_asks_for_some() {
    var school = Arranged.under(Packs.written(PACK)).found("gravity", "grave");
    school.refusedFor(placing("list"), FrameworkRefusal.TOO_FEW_INDICATORS);
    assertThat(school.done("visit").isOn("list")).isTrue();
  }

  @Test
  void where_the_rule_has_all_of_it_the_gate_is_open_for_people_too() {
    var school = Arranged.under(Packs.written(PACK)).found("gravity", "grave").done("visit");
    school.then(new RemoveFromRegister(SCHOOL, TODAY, "watch", WORDS, WORDS));
    assertThat(school.then(placing("watch")).isOn("watch")).isTrue();
  }

  @Test
  void what_is_offered_needs_all_of_it_as_well() {
    var school = Arranged.under(Packs.written(PACK)).found("gravity", "grave");
    var leaving = new RecordConsideration(SCHOOL, TODAY, "offer", Conclusion.NOT_FOLLOWED, WORDS);
    school.refusedFor(leaving, FrameworkRefusal.NOTHING_TO_CONSIDER);
    school.done("visit").then(leaving).leads("CourseConsidered");
  }

  private static PlaceOnRegister placing(String register) {
    return new PlaceOnRegister(
        SCHOOL,
        TODAY,
        register,
        Subject.school,
        WORDS,
        WORDS,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
