package org.interventionledger.command.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.WORDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.GroundsCommand.TakeLocalStep;
import org.interventionledger.api.placement.GroundsEvent.LocalStepTaken;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.LocalStanding;
import org.interventionledger.api.placement.PlacementCommand.CorrectPlacementEntry;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.Packs;
import org.interventionledger.command.RefusedBecause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What came of a formal step is said of one that was taken. */
class TakingALocalStepInOrderTest {

  private static final LocalDate DAY = TODAY.minusDays(7);
  private static final Pack PACK =
      Packs.written(
          """
          framework: {id: sixth, authority: Westfield, version: "1", srcPrefix: WES, title: Concern}
          measures:
            - {id: compact, kind: compact, label: Compact, src: [3]}
            - {id: order, kind: order, label: Order}
          rules:
            - {id: first, before: {apply: [order]}, needs: {state.compact: failed}, force: must, src: [4]}
          """);

  @ParameterizedTest
  @CsvSource({
    "'', CONSIDERED, ",
    "'', ISSUED, ",
    "'', APPLIED, ",
    "'', COMPLIED, STEP_NOT_STANDING",
    "'', FAILED, STEP_NOT_STANDING",
    "'', WITHDRAWN, STEP_NOT_STANDING",
    "CONSIDERED, FAILED, STEP_NOT_STANDING",
    "CONSIDERED, ISSUED, ",
    "ISSUED, CONSIDERED, STEP_STANDS_ALREADY",
    "APPLIED, CONSIDERED, STEP_STANDS_ALREADY",
    "ISSUED, COMPLIED, ",
    "ISSUED, FAILED, ",
    "APPLIED, FAILED, ",
    "ISSUED, WITHDRAWN, ",
    "FAILED, WITHDRAWN, ",
    "FAILED, COMPLIED, STEP_NOT_STANDING",
    "COMPLIED, FAILED, STEP_NOT_STANDING",
    "COMPLIED, WITHDRAWN, STEP_NOT_STANDING",
    "WITHDRAWN, FAILED, STEP_NOT_STANDING",
    "WITHDRAWN, ISSUED, ",
    "FAILED, ISSUED, ",
    "FAILED, CONSIDERED, "
  })
  void a_standing_follows_one_that_it_can_follow(String before, LocalStanding said, String why) {
    var when =
        PlacementFixture.given(adopted(), before.isEmpty() ? none() : taken(before))
            .when(taking("compact", said), officer());
    if (why == null) {
      when.expectEvents(taken(said.name(), TODAY));
    } else {
      when.expectException(
          RefusedBecause.of(FrameworkRefusal.valueOf(why), "sixth 1, measure compact (WES-003)"));
    }
  }

  @Test
  void ESX_061_ESX_107_a_compact_that_was_never_made_has_not_failed_and_opens_no_power() {
    var school = Arranged.under(Packs.shipped("essex-2012"));
    school.refusedFor(taking("closure-la", LocalStanding.APPLIED), FrameworkRefusal.GATE_CLOSED);
    var refused =
        school.refusedFor(
            taking("compact", LocalStanding.FAILED), FrameworkRefusal.STEP_NOT_STANDING);
    assertThat(refused.citation()).contains("essex 2012", "measure compact", "ESX-061");
    school.refusedFor(
        taking("early-inspection", LocalStanding.WITHDRAWN), FrameworkRefusal.STEP_NOT_STANDING);
    school.refusedFor(taking("closure-la", LocalStanding.APPLIED), FrameworkRefusal.GATE_CLOSED);
    school.step("compact", LocalStanding.ISSUED);
    school.refusedFor(
        taking("compact", LocalStanding.CONSIDERED), FrameworkRefusal.STEP_STANDS_ALREADY);
    school.step("compact", LocalStanding.FAILED);
    school.step("closure-la", LocalStanding.APPLIED);
  }

  /** Struck out, it would leave the failing of something that was not. */
  @Test
  void that_it_was_taken_is_not_put_right_while_what_came_of_it_stands() {
    PlacementFixture.given(adopted(), taken("FAILED"))
        .when(strikingOut(0), officer())
        .expectException(RefusedBecause.of(RecordRefusal.LATER_ENTRIES_REST_ON_IT));
    PlacementFixture.given(adopted(), taken("FAILED"))
        .when(strikingOut(1), officer())
        .expectSuccessfulHandlerExecution();
  }

  private static CorrectPlacementEntry strikingOut(long entry) {
    return new CorrectPlacementEntry(SCHOOL, Northmoor.correctionOf(entry), Optional.empty());
  }

  private static TakeLocalStep taking(String measure, LocalStanding standing) {
    return new TakeLocalStep(SCHOOL, TODAY, measure, standing, List.of(), WORDS);
  }

  private static Map<String, String> officer() {
    return Northmoor.as(Role.SENIOR_OFFICER).toMetadata();
  }

  private static PlacementEvent[] none() {
    return new PlacementEvent[0];
  }

  private static PlacementEvent[] taken(String standing) {
    return switch (LocalStanding.valueOf(standing)) {
      case CONSIDERED, ISSUED, APPLIED -> new PlacementEvent[] {taken(standing, DAY)};
      case COMPLIED, FAILED, WITHDRAWN ->
          new PlacementEvent[] {taken("ISSUED", DAY), taken(standing, DAY)};
    };
  }

  private static LocalStepTaken taken(String standing, LocalDate on) {
    return new LocalStepTaken(
        SCHOOL,
        NORTHMOOR,
        on,
        new Labelled("compact", "Compact"),
        LocalStanding.valueOf(standing),
        List.of(),
        WORDS,
        new FrameworkVersion(NORTHMOOR, "sixth", "1"));
  }

  private static List<FrameworkAdopted> adopted() {
    return List.of(Packs.adopted(PACK, LocalDate.of(2025, 9, 1)));
  }
}
