package org.interventionledger.command.placement;

import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.VERSION_1;
import static org.interventionledger.command.Northmoor.VERSION_2;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.Northmoor.version1;
import static org.interventionledger.command.placement.PlacementFixture.STAGE_1;
import static org.interventionledger.command.placement.PlacementFixture.STAGE_2;
import static org.interventionledger.command.placement.PlacementFixture.level;
import static org.interventionledger.command.placement.PlacementFixture.placed;
import static org.interventionledger.command.placement.PlacementFixture.removed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.test.aggregate.TestExecutor;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Succession;
import org.interventionledger.api.framework.Succession.StandsBeside;
import org.interventionledger.api.framework.Succession.Supersedes;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.placement.AccessEvent.DisclosureRecorded;
import org.interventionledger.api.placement.Conclusion;
import org.interventionledger.api.placement.Counterpart;
import org.interventionledger.api.placement.DisclosureBasis;
import org.interventionledger.api.placement.DisclosureManner;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.GroundsEvent.CourseConsidered;
import org.interventionledger.api.placement.GroundsEvent.FindingRecorded;
import org.interventionledger.api.placement.GroundsEvent.IndicatorRecorded;
import org.interventionledger.api.placement.GroundsEvent.IndicatorWithdrawn;
import org.interventionledger.api.placement.GroundsEvent.LocalStepTaken;
import org.interventionledger.api.placement.GroundsEvent.PartiesTold;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.placement.LevelMapping;
import org.interventionledger.api.placement.LevelMoved;
import org.interventionledger.api.placement.LocalStanding;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.placement.PlacementCommand.CorrectPlacementEntry;
import org.interventionledger.api.placement.PlacementCommand.MoveToFrameworkVersion;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.placement.PlacementCommand.RemoveFromRegister;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.RegisterMapping;
import org.interventionledger.api.placement.RegisterMoved;
import org.interventionledger.api.placement.VersionEvent.MovedToFrameworkVersion;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.Packs;
import org.interventionledger.command.RefusedBecause;
import org.junit.jupiter.api.Test;

/**
 * A journey keeps the version it began under until it is moved by a decision that says what becomes
 * of each register and each level.
 */
class MovingToAnotherVersionTest {

  private static final LocalDate BEFORE = TODAY.minusDays(12);
  private static final VersionChoice ONE = new VersionChoice("northmoor-scc", "1");
  private static final VersionChoice TWO = new VersionChoice("northmoor-scc", "2");
  private static final VersionChoice THREE = new VersionChoice("northmoor-scc", "3");
  private static final VersionChoice PARTNERSHIP = new VersionChoice("northmoor-lp", "1");
  private static final LevelGiven LEVEL_ONE = new LevelGiven("stage", "S1", "Level 1", 1);
  private static final LevelGiven LEVEL_TWO = new LevelGiven("stage", "S2", "Level 2", 2);

  private static final List<FrameworkAdopted> VERSIONS =
      List.of(
          version1(),
          adopted("northmoor-scc", "2", "2026-05-10", new Supersedes(ONE, WORDS)),
          adopted("northmoor-lp", "1", "2026-05-12", new StandsBeside(WORDS)),
          adopted("northmoor-scc", "3", "2026-05-21", new Supersedes(TWO, WORDS)));

  @Test
  void it_says_what_became_of_each_register_and_level() {
    journey()
        .when(move(TWO, registers(), levels("S2", "S2")), senior())
        .expectEvents(moved(TODAY, priority(), stage(STAGE_2, LEVEL_TWO, null)));
  }

  @Test
  void it_is_for_senior_officers_and_heads_of_service() {
    journey()
        .when(move(TWO, registers(), levels("S2", "S2")), as(Role.HEAD_OF_SERVICE))
        .expectSuccessfulHandlerExecution();
    journey()
        .when(move(TWO, registers(), levels("S2", "S2")), as(Role.ADVISER))
        .expectException(RefusedBecause.of(RecordRefusal.ROLE_MAY_NOT_ACT));
  }

  @Test
  void from_then_on_its_acts_are_done_under_the_new_version() {
    given(
            placed("concern", BEFORE, VERSION_1),
            level(STAGE_2, BEFORE, null, VERSION_1),
            moved(TODAY, priority(), stage(STAGE_2, LEVEL_TWO, null)))
        .when(changeTo("S1", TODAY), senior())
        .expectEvents(level(LEVEL_ONE, TODAY, LEVEL_TWO, VERSION_2));
  }

  @Test
  void another_school_stays_under_its_own_version() {
    given(placed("concern", BEFORE, VERSION_1))
        .when(changeTo("S1", TODAY), senior())
        .expectEvents(level(STAGE_1, TODAY, null, VERSION_1));
  }

  @Test
  void an_end_or_no_counterpart_has_its_reason() {
    var ends =
        List.of(
            new RegisterMapping("concern", Counterpart.ENDS, Optional.empty(), Optional.of(WORDS)));
    var none = List.of(none("S2", Optional.of(WORDS)));
    journey()
        .when(move(PARTNERSHIP, ends, none), senior())
        .expectEvents(
            new MovedToFrameworkVersion(
                SCHOOL,
                NORTHMOOR,
                TODAY,
                VERSION_1,
                new FrameworkVersion(NORTHMOOR, "northmoor-lp", "1"),
                List.of(
                    new RegisterMoved(
                        new Labelled("concern", "Schools of concern"),
                        BEFORE,
                        Counterpart.ENDS,
                        Optional.empty(),
                        Optional.of(WORDS))),
                List.of(
                    new LevelMoved(
                        STAGE_2, Counterpart.NO_COUNTERPART, Optional.empty(), Optional.of(WORDS))),
                List.of(),
                WORDS,
                WORDS));
    journey()
        .when(move(PARTNERSHIP, ends, List.of(none("S2", Optional.empty()))), senior())
        .expectException(
            RefusedBecause.of(FrameworkRefusal.MAPPING_NEEDS_A_REASON, "northmoor-lp 1, scales"));
    journey()
        .when(move(PARTNERSHIP, ends, List.of(none("S2", tick()))), senior())
        .expectException(RefusedBecause.of(RecordRefusal.A_BARE_TICK));
  }

  @Test
  void a_lower_level_and_a_level_on_another_scale_have_their_reason() {
    for (var to : List.of(new LevelChoice("stage", "S1"), new LevelChoice("band", "B2"))) {
      journey()
          .when(move(TWO, registers(), List.of(carried("S2", to, null))), senior())
          .expectException(
              RefusedBecause.of(
                  FrameworkRefusal.MAPPING_NEEDS_A_REASON, "northmoor-scc 2, scales"));
      journey()
          .when(move(TWO, registers(), List.of(carried("S2", to, WORDS))), senior())
          .expectSuccessfulHandlerExecution();
    }
  }

  @Test
  void every_register_and_level_it_stands_at_is_mapped() {
    journey()
        .when(move(TWO, List.of(), levels("S2", "S2")), senior())
        .expectException(
            RefusedBecause.of(FrameworkRefusal.PLACE_NOT_MAPPED, "northmoor-scc 1, scales"));
    journey()
        .when(move(TWO, registers(), List.of()), senior())
        .expectException(
            RefusedBecause.of(FrameworkRefusal.PLACE_NOT_MAPPED, "northmoor-scc 1, scales"));
  }

  @Test
  void and_nothing_else() {
    for (var level : List.of("S1", "S9")) {
      journey()
          .when(move(TWO, registers(), levels(level, "S1")), senior())
          .expectException(
              RefusedBecause.of(FrameworkRefusal.PLACE_NOT_HELD, "northmoor-scc 1, scales"));
    }
    var watch = List.of(register("concern", "concern"), register("watch", "concern"));
    journey()
        .when(move(TWO, watch, levels("S2", "S2")), senior())
        .expectException(
            RefusedBecause.of(FrameworkRefusal.PLACE_NOT_HELD, "northmoor-scc 1, scales"));
  }

  @Test
  void each_once_and_no_two_to_one_place() {
    var twice = List.of(register("concern", "concern"), register("concern", "concern"));
    journey()
        .when(move(TWO, twice, levels("S2", "S2")), senior())
        .expectException(
            RefusedBecause.of(FrameworkRefusal.MAPPED_TWICE, "northmoor-scc 2, scales"));
    var toOne =
        List.of(
            register("concern", "concern"),
            new RegisterMapping(
                "watch", Counterpart.CARRIED_OVER, Optional.of("concern"), Optional.of(WORDS)));
    given(placed("concern", BEFORE, VERSION_1), placed("watch", BEFORE, VERSION_1))
        .when(move(TWO, toOne, List.of()), senior())
        .expectException(
            RefusedBecause.of(FrameworkRefusal.MAPPED_TWICE, "northmoor-scc 2, scales"));
  }

  @Test
  void what_is_carried_over_says_to_where_and_what_is_not_says_nothing() {
    var nowhere =
        List.of(
            new RegisterMapping(
                "concern", Counterpart.CARRIED_OVER, Optional.empty(), Optional.of(WORDS)));
    var both =
        List.of(
            new RegisterMapping(
                "concern", Counterpart.ENDS, Optional.of("concern"), Optional.of(WORDS)));
    for (var unclear : List.of(nowhere, both)) {
      journey()
          .when(move(TWO, unclear, levels("S2", "S2")), senior())
          .expectException(
              RefusedBecause.of(FrameworkRefusal.MAPPING_UNCLEAR, "northmoor-scc 2, scales"));
    }
  }

  @Test
  void the_new_version_has_what_they_become() {
    journey()
        .when(move(TWO, registers(), levels("S2", "S7")), senior())
        .expectException(
            RefusedBecause.of(FrameworkRefusal.LEVEL_UNKNOWN, "northmoor-scc 2, scale stage"));
    journey()
        .when(move(TWO, List.of(register("concern", "watch")), levels("S2", "S2")), senior())
        .expectException(
            RefusedBecause.of(FrameworkRefusal.REGISTER_UNKNOWN, "northmoor-scc 2, scales"));
    var governors = List.of(carried("S2", new LevelChoice("governance", "G1"), WORDS));
    journey()
        .when(move(TWO, registers(), governors), senior())
        .expectException(
            RefusedBecause.of(
                FrameworkRefusal.SUBJECT_NOT_GRADED, "northmoor-scc 2, scale governance"));
  }

  @Test
  void it_goes_from_the_version_the_journey_is_under() {
    journey()
        .when(moveFrom(PARTNERSHIP, TWO), senior())
        .expectException(
            RefusedBecause.of(FrameworkRefusal.JOURNEY_UNDER_ANOTHER_VERSION, "northmoor-scc 1"));
    given()
        .when(moveFrom(ONE, TWO), senior())
        .expectException(RefusedBecause.of(FrameworkRefusal.NO_JOURNEY_TO_MOVE));
    given(placed("concern", BEFORE, VERSION_1), removed("concern", TODAY, VERSION_1))
        .when(moveFrom(ONE, TWO), senior())
        .expectException(RefusedBecause.of(FrameworkRefusal.NO_JOURNEY_TO_MOVE));
  }

  @Test
  void a_school_that_came_from_another_authority_is_moved_from_the_version_it_brought() {
    var brought = new FrameworkVersion(Northmoor.EASTVALE, "eastvale-scc", "1");
    var ofEqualName = new FrameworkVersion(Northmoor.EASTVALE, "northmoor-scc", "2");
    for (var version : List.of(brought, ofEqualName)) {
      var from = new VersionChoice(version.framework(), version.version());
      given(placed("watch", BEFORE, version), level(STAGE_2, BEFORE, null, version))
          .when(
              new MoveToFrameworkVersion(
                  SCHOOL,
                  TODAY,
                  from,
                  TWO,
                  watched(),
                  List.of(carried("S2", new LevelChoice("stage", "S2"), WORDS)),
                  WORDS,
                  WORDS),
              senior())
          .expectEvents(
              new MovedToFrameworkVersion(
                  SCHOOL,
                  NORTHMOOR,
                  TODAY,
                  version,
                  VERSION_2,
                  List.of(
                      new RegisterMoved(
                          new Labelled("watch", "Watch list"),
                          BEFORE,
                          Counterpart.CARRIED_OVER,
                          Optional.of(new Labelled("concern", "Priority schools")),
                          Optional.of(WORDS))),
                  stage(STAGE_2, LEVEL_TWO, WORDS),
                  List.of(),
                  WORDS,
                  WORDS));
    }
    given(placed("watch", BEFORE, brought))
        .when(
            new MoveToFrameworkVersion(
                SCHOOL,
                TODAY,
                new VersionChoice("eastvale-scc", "1"),
                TWO,
                List.of(),
                List.of(),
                WORDS,
                WORDS),
            senior())
        .expectException(
            RefusedBecause.of(FrameworkRefusal.PLACE_NOT_MAPPED, "eastvale-scc 1, scales"));
  }

  @Test
  void to_another_that_was_adopted_and_is_in_force_on_the_day() {
    journey()
        .when(moveFrom(ONE, ONE), senior())
        .expectException(
            RefusedBecause.of(FrameworkRefusal.JOURNEY_UNDER_THIS_VERSION, "northmoor-scc 1"));
    journey()
        .when(moveFrom(ONE, new VersionChoice("northmoor-scc", "9")), senior())
        .expectException(RefusedBecause.of(FrameworkRefusal.VERSION_NOT_ADOPTED));
    journey()
        .when(moveFrom(ONE, THREE), senior())
        .expectException(
            RefusedBecause.of(FrameworkRefusal.VERSION_NOT_YET_IN_FORCE, "northmoor-scc 3"));
  }

  @Test
  void never_back_to_one_that_was_superseded() {
    given(placed("concern", TODAY, VERSION_2))
        .when(
            new MoveToFrameworkVersion(
                SCHOOL, TODAY, TWO, ONE, registers(), List.of(), WORDS, WORDS),
            senior())
        .expectException(RefusedBecause.of(FrameworkRefusal.VERSION_SUPERSEDED, "northmoor-scc 2"));
  }

  @Test
  void not_before_what_it_maps_and_nothing_of_it_before_the_move() {
    given(
            placed("concern", BEFORE, VERSION_1),
            level(STAGE_2, TODAY.minusDays(1), STAGE_1, VERSION_1))
        .when(
            new MoveToFrameworkVersion(
                SCHOOL,
                TODAY.minusDays(2),
                ONE,
                TWO,
                registers(),
                levels("S2", "S2"),
                WORDS,
                WORDS),
            senior())
        .expectException(RefusedBecause.of(RecordRefusal.OUT_OF_ORDER));
    for (var act : List.of(changeTo("S1", TODAY.minusDays(1)), placing(), removing())) {
      given(placed("concern", BEFORE, VERSION_1), moved(TODAY, priority(), List.<LevelMoved>of()))
          .when(act, senior())
          .expectException(RefusedBecause.of(RecordRefusal.OUT_OF_ORDER));
    }
  }

  @Test
  void it_is_put_right_as_long_as_nothing_rests_on_it() {
    var move =
        move(TWO, registers(), List.of(carried("S2", new LevelChoice("stage", "S1"), WORDS)));
    var undone = new CorrectPlacementEntry(SCHOOL, Northmoor.correctionOf(2), Optional.of(move));
    var before =
        new PlacementEvent[] {
          placed("concern", BEFORE, VERSION_1),
          level(STAGE_2, BEFORE, null, VERSION_1),
          moved(TODAY, priority(), stage(STAGE_2, LEVEL_TWO, null))
        };
    given(before)
        .when(undone, senior())
        .expectEvents(
            new PlacementEvent.PlacementEntryCorrected(
                SCHOOL,
                NORTHMOOR,
                Northmoor.correctionOf(2),
                Optional.of(moved(TODAY, priority(), stage(STAGE_2, LEVEL_ONE, WORDS)))));
    given(before[0], before[1], before[2], level(LEVEL_ONE, TODAY, LEVEL_TWO, VERSION_2))
        .when(undone, senior())
        .expectException(RefusedBecause.of(RecordRefusal.LATER_ENTRIES_REST_ON_IT));
    for (var entry : List.of(0, 1)) {
      given(before)
          .when(
              new CorrectPlacementEntry(SCHOOL, Northmoor.correctionOf(entry), Optional.empty()),
              senior())
          .expectException(RefusedBecause.of(RecordRefusal.LATER_ENTRIES_REST_ON_IT));
    }
  }

  @Test
  void what_was_done_under_the_new_version_rests_on_it() {
    var start = placed("concern", BEFORE, VERSION_1);
    var move = moved(TODAY, priority(), List.of());
    var undone = new CorrectPlacementEntry(SCHOOL, Northmoor.correctionOf(1), Optional.empty());
    var otherwise = move(THREE, registers(), List.of());
    var better =
        new MoveToFrameworkVersion(
            SCHOOL,
            TODAY,
            ONE,
            TWO,
            registers(),
            List.of(),
            new Narrative("The panel’s letter says why."),
            WORDS);
    for (var under : acts(VERSION_2)) {
      given(start, move, under)
          .when(undone, senior())
          .expectException(RefusedBecause.of(RecordRefusal.LATER_ENTRIES_REST_ON_IT));
      given(start, move, under)
          .when(
              new CorrectPlacementEntry(SCHOOL, Northmoor.correctionOf(1), Optional.of(otherwise)),
              senior())
          .expectException(RefusedBecause.of(RecordRefusal.LATER_ENTRIES_REST_ON_IT));
      given(start, move, under)
          .when(
              new CorrectPlacementEntry(SCHOOL, Northmoor.correctionOf(1), Optional.of(better)),
              senior())
          .expectSuccessfulHandlerExecution();
    }
    for (var before : acts(VERSION_1)) {
      given(start, move, before).when(undone, senior()).expectSuccessfulHandlerExecution();
    }
  }

  private static List<PlacementEvent> acts(FrameworkVersion version) {
    var row = new Labelled("row", "Row");
    return List.of(
        new IndicatorRecorded(SCHOOL, NORTHMOOR, TODAY, row, WORDS, version),
        new IndicatorWithdrawn(SCHOOL, NORTHMOOR, TODAY, row, WORDS, version),
        new FindingRecorded(SCHOOL, NORTHMOOR, TODAY, row, "yes", Optional.empty(), WORDS, version),
        new CourseConsidered(
            SCHOOL, NORTHMOOR, TODAY, "row", List.of(), Conclusion.FOLLOWED, WORDS, version),
        new PartiesTold(SCHOOL, NORTHMOOR, TODAY, List.of(row), WORDS, version),
        new LocalStepTaken(
            SCHOOL, NORTHMOOR, TODAY, row, LocalStanding.ISSUED, List.of(), WORDS, version),
        new DisclosureRecorded(
            SCHOOL,
            NORTHMOOR,
            TODAY,
            row,
            row,
            "In office",
            Optional.empty(),
            DisclosureManner.SENT,
            WORDS,
            List.of(),
            DisclosureBasis.NEED_TO_KNOW,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            version,
            Optional.empty()));
  }

  private static TestExecutor<Placement> journey() {
    return given(placed("concern", BEFORE, VERSION_1), level(STAGE_2, BEFORE, null, VERSION_1));
  }

  private static TestExecutor<Placement> given(PlacementEvent... events) {
    return PlacementFixture.given(VERSIONS, events);
  }

  private static Map<String, ?> senior() {
    return as(Role.SENIOR_OFFICER);
  }

  private static Map<String, ?> as(Role role) {
    return Northmoor.as(role, NORTHMOOR, Optional.of(WORDS)).toMetadata();
  }

  private static Optional<Narrative> tick() {
    return Optional.of(new Narrative("n/a"));
  }

  private static MoveToFrameworkVersion moveFrom(VersionChoice from, VersionChoice to) {
    return new MoveToFrameworkVersion(
        SCHOOL, TODAY, from, to, registers(), levels("S2", "S2"), WORDS, WORDS);
  }

  private static MoveToFrameworkVersion move(
      VersionChoice to, List<RegisterMapping> registers, List<LevelMapping> levels) {
    return new MoveToFrameworkVersion(SCHOOL, TODAY, ONE, to, registers, levels, WORDS, WORDS);
  }

  private static List<RegisterMapping> registers() {
    return List.of(register("concern", "concern"));
  }

  private static List<RegisterMapping> watched() {
    return List.of(
        new RegisterMapping(
            "watch", Counterpart.CARRIED_OVER, Optional.of("concern"), Optional.of(WORDS)));
  }

  private static RegisterMapping register(String from, String to) {
    return new RegisterMapping(from, Counterpart.CARRIED_OVER, Optional.of(to), Optional.empty());
  }

  private static List<LevelMapping> levels(String from, String to) {
    return List.of(carried(from, new LevelChoice("stage", to), null));
  }

  private static LevelMapping carried(String from, LevelChoice to, Narrative reason) {
    return new LevelMapping(
        new LevelChoice("stage", from),
        Counterpart.CARRIED_OVER,
        Optional.of(to),
        Optional.ofNullable(reason));
  }

  private static LevelMapping none(String level, Optional<Narrative> reason) {
    return new LevelMapping(
        new LevelChoice("stage", level), Counterpart.NO_COUNTERPART, Optional.empty(), reason);
  }

  private static MovedToFrameworkVersion moved(
      LocalDate on, List<RegisterMoved> registers, List<LevelMoved> levels) {
    return new MovedToFrameworkVersion(
        SCHOOL, NORTHMOOR, on, VERSION_1, VERSION_2, registers, levels, List.of(), WORDS, WORDS);
  }

  private static List<RegisterMoved> priority() {
    return List.of(
        new RegisterMoved(
            new Labelled("concern", "Schools of concern"),
            BEFORE,
            Counterpart.CARRIED_OVER,
            Optional.of(new Labelled("concern", "Priority schools")),
            Optional.empty()));
  }

  private static List<LevelMoved> stage(LevelGiven before, LevelGiven after, Narrative reason) {
    return List.of(
        new LevelMoved(
            before, Counterpart.CARRIED_OVER, Optional.of(after), Optional.ofNullable(reason)));
  }

  private static ChangeLevel changeTo(String level, LocalDate on) {
    return new ChangeLevel(
        SCHOOL, on, new LevelChoice("stage", level), WORDS, WORDS, Optional.empty());
  }

  private static PlaceOnRegister placing() {
    return new PlaceOnRegister(
        SCHOOL,
        TODAY.minusDays(1),
        "concern",
        WORDS,
        WORDS,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static RemoveFromRegister removing() {
    return new RemoveFromRegister(SCHOOL, TODAY.minusDays(1), "concern", WORDS, WORDS);
  }

  private static FrameworkAdopted adopted(
      String id, String version, String from, Succession succession) {
    var scales =
        id.equals("northmoor-lp")
            ? ""
            : """
            scales:
              - {id: concern, label: Priority schools, shape: flag}
              - id: stage
                label: Level
                shape: ordinal
                levels: [{id: S1, rank: 1, label: Level 1}, {id: S2, rank: 2, label: Level 2}]
              - id: band
                label: Band
                shape: ordinal
                levels: [{id: B1, rank: 1, label: Band 1}, {id: B2, rank: 2, label: Band 2}]
              - id: governance
                label: Governance
                shape: ordinal
                subjects: [governingBody]
                levels: [{id: G1, rank: 1, label: Governance 1}]
            """;
    var pack =
        "framework: {id: %s, authority: Northmoor, version: \"%s\", title: Concern}\n%s"
            .formatted(id, version, scales);
    var day = LocalDate.parse(from);
    return new FrameworkAdopted(NORTHMOOR, day, day, Packs.written(pack), Optional.of(succession));
  }
}
