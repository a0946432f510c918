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
import org.interventionledger.api.framework.Succession.Supersedes;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.placement.Counterpart;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.placement.LevelMapping;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.placement.PlacementCommand.MoveToFrameworkVersion;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.LevelChanged;
import org.interventionledger.api.placement.PlacementEvent.PlacedOnRegister;
import org.interventionledger.api.placement.PlacementEvent.RemovedFromRegister;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.Packs;
import org.interventionledger.command.RefusedBecause;
import org.junit.jupiter.api.Test;

/** A journey keeps its version as long as a register or a level of it is on record. */
class KeepingAJourneyByALevelTest {

  private static final LocalDate SINCE = LocalDate.of(2026, 2, 2);
  private static final FrameworkVersion ONE = new FrameworkVersion(NORTHMOOR, "scc", "1");
  private static final FrameworkVersion TWO = new FrameworkVersion(NORTHMOOR, "scc", "2");
  private static final Pack FIRST =
      Packs.written(
          """
          framework: {id: scc, authority: Northmoor, version: "1", title: Concern}
          scales:
            - {id: watch, label: Watch list, shape: flag}
            - {id: stage, label: Stage, shape: ordinal, levels: [{id: S1, rank: 1, label: Stage 1}, {id: S2, rank: 2, label: Stage 2}]}
          """);
  private static final Pack SECOND =
      Packs.written(
          """
          framework: {id: scc, authority: Northmoor, version: "2", title: Concern}
          scales:
            - {id: watch, label: Watch list, shape: flag}
            - {id: tier, label: Tier, shape: ordinal, levels: [{id: T1, rank: 1, label: Tier 1}]}
          """);

  @Test
  void off_its_last_register_a_level_is_changed_by_the_version_under_which_it_was_given() {
    PlacementFixture.given(adopted(), placed(), level(), removed())
        .when(changing("stage", "S2"), officer())
        .expectEvents(
            PlacementFixture.level(
                new LevelGiven("stage", "S2", "Stage 2", 2),
                TODAY,
                new LevelGiven("stage", "S1", "Stage 1", 1),
                ONE));
    PlacementFixture.given(adopted(), placed(), level(), removed())
        .when(changing("tier", "T1"), officer())
        .expectException(RefusedBecause.of(FrameworkRefusal.LEVEL_UNKNOWN, "scc 1, scale tier"));
  }

  @Test
  void and_its_journey_is_moved_by_a_recorded_decision() {
    PlacementFixture.given(adopted(), placed(), level(), removed())
        .when(
            new MoveToFrameworkVersion(
                SCHOOL,
                TODAY,
                new VersionChoice("scc", "1"),
                new VersionChoice("scc", "2"),
                List.of(),
                List.of(
                    new LevelMapping(
                        new LevelChoice("stage", "S1"),
                        Counterpart.ENDS,
                        Optional.empty(),
                        Optional.of(WORDS))),
                WORDS,
                WORDS),
            officer())
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void without_a_level_the_removal_from_the_last_register_ends_it() {
    var standing = Standing.NONE.with(placed()).with(removed());
    assertThat(standing.journey()).isEmpty();
    assertThat(Standing.NONE.with(placed()).with(level()).with(removed()).journey()).contains(ONE);
  }

  /** Of the time when the removal ended it all the same: what was begun under the new one stays. */
  @Test
  void a_journey_that_began_anew_under_a_later_version_is_under_that() {
    PlacementEvent again = PlacementFixture.placed("watch", TODAY, TWO);
    var standing = Standing.NONE.with(placed()).with(level()).with(removed()).with(again);
    assertThat(standing.journey()).contains(TWO);
  }

  private static ChangeLevel changing(String scale, String level) {
    return new ChangeLevel(
        SCHOOL,
        TODAY,
        new LevelChoice(scale, level),
        WORDS,
        WORDS,
        Optional.empty(),
        Optional.empty());
  }

  private static PlacedOnRegister placed() {
    return PlacementFixture.placed("watch", SINCE, ONE);
  }

  private static LevelChanged level() {
    return PlacementFixture.level(new LevelGiven("stage", "S1", "Stage 1", 1), SINCE, null, ONE);
  }

  private static RemovedFromRegister removed() {
    return PlacementFixture.removed("watch", TODAY.minusDays(1), ONE);
  }

  private static List<FrameworkAdopted> adopted() {
    return List.of(
        Packs.adopted(FIRST, LocalDate.of(2025, 9, 1)),
        new FrameworkAdopted(
            NORTHMOOR,
            TODAY.minusDays(3),
            TODAY.minusDays(3),
            SECOND,
            Optional.of(new Supersedes(new VersionChoice("scc", "1"), WORDS))));
  }

  private static Map<String, String> officer() {
    return Northmoor.as(Role.SENIOR_OFFICER).toMetadata();
  }
}
