package org.interventionledger.command.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.Northmoor.EASTVALE;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.Northmoor.adopted;
import static org.interventionledger.command.Northmoor.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.interventionledger.api.framework.FrameworkCommand.AdoptFramework;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.api.framework.Pack.Level;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.Pack.Shape;
import org.interventionledger.api.framework.Succession;
import org.interventionledger.api.framework.Succession.StandsBeside;
import org.interventionledger.api.framework.Succession.Supersedes;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.Packs;
import org.interventionledger.command.RefusedBecause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Adopting a version of an authority's framework. */
class AdoptingAFrameworkTest {

  private static final Acting HEAD = Northmoor.as(Role.HEAD_OF_SERVICE);
  private static final LocalDate FIRST_OF_JUNE = LocalDate.of(2026, 6, 1);
  private static final VersionChoice ONE = new VersionChoice("northmoor-scc", "1");
  private static final FrameworkAdopted VERSION_ONE = adopted("1", LocalDate.of(2025, 9, 1));

  @Test
  void a_version_is_adopted_whole() {
    new AggregateTestFixture<>(Framework.class)
        .givenNoPriorActivity()
        .when(adopt("1", FIRST_OF_JUNE), HEAD.toMetadata())
        .expectEvents(new FrameworkAdopted(NORTHMOOR, TODAY, FIRST_OF_JUNE, pack("1")));
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "HEAD_OF_SERVICE", mode = EnumSource.Mode.EXCLUDE)
  void only_a_head_of_service_adopts(Role role) {
    refused(adopt("2", FIRST_OF_JUNE), Northmoor.as(role), RecordRefusal.ROLE_MAY_NOT_ACT);
  }

  @Test
  void and_only_for_the_own_authority() {
    refused(
        adopt("2", FIRST_OF_JUNE),
        Northmoor.as(Role.HEAD_OF_SERVICE, EASTVALE, Optional.empty()),
        RecordRefusal.SCHOOL_OF_ANOTHER_AUTHORITY);
  }

  @Test
  void it_is_adopted_today_at_the_latest_and_late_with_a_reason() {
    refused(on(TODAY.plusDays(1)), HEAD, RecordRefusal.DATE_IN_THE_FUTURE);
    refused(on(TODAY.minusDays(8)), HEAD, RecordRefusal.LATE_ENTRY_NEEDS_A_REASON);
    var late = Northmoor.as(Role.HEAD_OF_SERVICE, NORTHMOOR, Optional.of(WORDS));
    new AggregateTestFixture<>(Framework.class)
        .givenNoPriorActivity()
        .when(on(TODAY.minusDays(8)), late.toMetadata())
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void a_version_is_adopted_once() {
    new AggregateTestFixture<>(Framework.class)
        .given(adopted("1", LocalDate.of(2025, 9, 1)))
        .when(adopt("1", FIRST_OF_JUNE), HEAD.toMetadata())
        .expectException(
            RefusedBecause.of(
                FrameworkRefusal.FRAMEWORK_VERSION_ALREADY_ADOPTED, "northmoor-scc 1"));
  }

  @Test
  void a_later_version_takes_effect_later() {
    for (var from : List.of(LocalDate.of(2025, 8, 31), LocalDate.of(2025, 9, 1))) {
      given(VERSION_ONE)
          .when(adopt("2", from, new Supersedes(ONE, WORDS)), HEAD.toMetadata())
          .expectException(
              RefusedBecause.of(FrameworkRefusal.FRAMEWORK_NOT_LATER, "northmoor-scc 1"));
    }
    given(VERSION_ONE)
        .when(adopt("2", LocalDate.of(2025, 9, 2), new Supersedes(ONE, WORDS)), HEAD.toMetadata())
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void what_stands_beside_may_do_so_from_the_day_on_which_the_first_takes_effect() {
    given(VERSION_ONE)
        .when(adopt("2", LocalDate.of(2025, 8, 31), new StandsBeside(WORDS)), HEAD.toMetadata())
        .expectException(
            RefusedBecause.of(FrameworkRefusal.STANDS_BESIDE_TOO_EARLY, "northmoor-scc 1"));
    for (var from : List.of(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 2))) {
      given(VERSION_ONE)
          .when(adopt("2", from, new StandsBeside(WORDS)), HEAD.toMetadata())
          .expectSuccessfulHandlerExecution();
    }
  }

  @Test
  void two_take_effect_on_one_day_where_one_supersedes_and_the_other_stands_beside() {
    var day = LocalDate.of(2026, 9, 1);
    var follows = succeeding("2", day, new Supersedes(ONE, WORDS));
    var beside = succeeding("3", day, new StandsBeside(WORDS));
    given(VERSION_ONE, follows)
        .when(adopt("3", day, new StandsBeside(WORDS)), HEAD.toMetadata())
        .expectSuccessfulHandlerExecution();
    given(VERSION_ONE, beside)
        .when(adopt("2", day, new Supersedes(ONE, WORDS)), HEAD.toMetadata())
        .expectSuccessfulHandlerExecution();
    for (var order : List.of(List.of(follows, beside), List.of(beside, follows))) {
      var adoptions =
          Adoptions.none(NORTHMOOR).with(VERSION_ONE).with(order.getFirst()).with(order.getLast());
      assertThat(begunOn(adoptions, day.minusDays(1))).contains("1");
      assertThat(begunOn(adoptions, day)).contains("2");
    }
  }

  @Test
  void one_that_stands_beside_from_a_later_day_keeps_no_successor_from_an_earlier_one() {
    var beside = succeeding("2", LocalDate.of(2028, 9, 1), new StandsBeside(WORDS));
    given(VERSION_ONE, beside)
        .when(adopt("3", FIRST_OF_JUNE, new Supersedes(ONE, WORDS)), HEAD.toMetadata())
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void a_later_version_says_whether_it_supersedes_one_or_stands_beside() {
    given(VERSION_ONE)
        .when(adopt("2", FIRST_OF_JUNE), HEAD.toMetadata())
        .expectException(RefusedBecause.of(FrameworkRefusal.SUCCESSION_NOT_SAID));
    for (var said : List.of(new Supersedes(ONE, WORDS), new StandsBeside(WORDS))) {
      given(VERSION_ONE)
          .when(adopt("2", FIRST_OF_JUNE, said), HEAD.toMetadata())
          .expectEvents(
              new FrameworkAdopted(NORTHMOOR, TODAY, FIRST_OF_JUNE, pack("2"), Optional.of(said)));
    }
  }

  @Test
  void the_decision_has_its_reason() {
    given(VERSION_ONE)
        .when(
            adopt("2", FIRST_OF_JUNE, new Supersedes(ONE, new Narrative("yes"))), HEAD.toMetadata())
        .expectException(RefusedBecause.of(RecordRefusal.A_BARE_TICK));
  }

  @Test
  void what_is_superseded_was_adopted_and_is_superseded_once() {
    given(VERSION_ONE)
        .when(
            adopt("2", FIRST_OF_JUNE, new Supersedes(new VersionChoice("other", "1"), WORDS)),
            HEAD.toMetadata())
        .expectException(RefusedBecause.of(FrameworkRefusal.VERSION_NOT_ADOPTED));
    given(VERSION_ONE, succeeding("2", LocalDate.of(2026, 1, 1), new Supersedes(ONE, WORDS)))
        .when(adopt("3", FIRST_OF_JUNE, new Supersedes(ONE, WORDS)), HEAD.toMetadata())
        .expectException(RefusedBecause.of(FrameworkRefusal.VERSION_SUPERSEDED, "northmoor-scc 2"));
    // Nor from an earlier day than that of the one that does
    given(VERSION_ONE, succeeding("2", LocalDate.of(2026, 9, 1), new Supersedes(ONE, WORDS)))
        .when(adopt("3", FIRST_OF_JUNE, new Supersedes(ONE, WORDS)), HEAD.toMetadata())
        .expectException(RefusedBecause.of(FrameworkRefusal.VERSION_SUPERSEDED, "northmoor-scc 2"));
  }

  @Test
  void the_first_stands_beside_nothing() {
    new AggregateTestFixture<>(Framework.class)
        .givenNoPriorActivity()
        .when(adopt("1", FIRST_OF_JUNE, new StandsBeside(WORDS)), HEAD.toMetadata())
        .expectException(RefusedBecause.of(FrameworkRefusal.NOTHING_TO_STAND_BESIDE));
  }

  @Test
  void a_pack_that_names_what_it_supersedes_is_held_to_it() {
    var earlier = Packs.adopted(Packs.shipped("ealing-2015-18"), LocalDate.of(2025, 9, 1));
    var partnership = Packs.shipped("ealing-learning-partnership-2018-19");
    var ealing = VersionChoice.of(earlier.pack().framework());
    given(earlier)
        .when(adopt(partnership, new Supersedes(ealing, WORDS)), HEAD.toMetadata())
        .expectSuccessfulHandlerExecution();
    given(earlier)
        .when(adopt(partnership, new StandsBeside(WORDS)), HEAD.toMetadata())
        .expectException(refusesAnother(partnership));
    given(VERSION_ONE)
        .when(adopt(partnership, new Supersedes(ONE, WORDS)), HEAD.toMetadata())
        .expectException(refusesAnother(partnership));
    // What it takes the place of was never in the ledger.
    given(VERSION_ONE)
        .when(adopt(partnership, new StandsBeside(WORDS)), HEAD.toMetadata())
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void new_journeys_begin_under_what_superseded_and_never_under_what_stands_beside() {
    var beside = succeeding("2", LocalDate.of(2026, 1, 1), new StandsBeside(WORDS));
    var follows =
        succeeding(
            "3",
            LocalDate.of(2026, 3, 1),
            new Supersedes(new VersionChoice("northmoor-scc", "2"), WORDS));
    var supersedes = succeeding("4", FIRST_OF_JUNE, new Supersedes(ONE, WORDS));
    var adoptions =
        Adoptions.none(NORTHMOOR).with(VERSION_ONE).with(beside).with(follows).with(supersedes);
    assertThat(begunOn(adoptions, LocalDate.of(2025, 8, 31))).isEmpty();
    assertThat(begunOn(adoptions, LocalDate.of(2025, 9, 1))).contains("1");
    assertThat(begunOn(adoptions, FIRST_OF_JUNE.minusDays(1))).contains("1");
    assertThat(begunOn(adoptions, FIRST_OF_JUNE)).contains("4");
    // As adopted before the decision was asked for
    var unsaid = Adoptions.none(NORTHMOOR).with(VERSION_ONE).with(adopted("2", FIRST_OF_JUNE));
    assertThat(begunOn(unsaid, FIRST_OF_JUNE)).contains("2");
  }

  private static Optional<String> begunOn(Adoptions adoptions, LocalDate day) {
    return adoptions.rulesOf(Optional.empty(), day).map(rules -> rules.version().version());
  }

  private static RefusedBecause refusesAnother(Pack pack) {
    return RefusedBecause.of(
        FrameworkRefusal.PACK_NAMES_ANOTHER_AS_SUPERSEDED,
        VersionChoice.of(pack.framework()) + ", supersedes");
  }

  private static TestExecutor<Framework> given(FrameworkAdopted... adopted) {
    return new AggregateTestFixture<>(Framework.class).given((Object[]) adopted);
  }

  private static FrameworkAdopted succeeding(
      String version, LocalDate from, Succession succession) {
    return new FrameworkAdopted(NORTHMOOR, from, from, pack(version), Optional.of(succession));
  }

  private static AdoptFramework adopt(Pack pack, Succession succession) {
    return new AdoptFramework(NORTHMOOR, TODAY, FIRST_OF_JUNE, pack, Optional.of(succession));
  }

  private static AdoptFramework adopt(String version, LocalDate from, Succession succession) {
    return new AdoptFramework(NORTHMOOR, TODAY, from, pack(version), Optional.of(succession));
  }

  static List<Pack> unsoundPacks() {
    var sound = pack("2");
    var level = new Level("S1", 1, "Stage 1", null);
    return List.of(
        new Pack(null, sound.scales(), sound.activities()),
        new Pack(identity("", "2"), List.of(), List.of()),
        new Pack(identity("northmoor-scc", null), List.of(), List.of()),
        withScales(new Scale("a", "A", null, List.of(), null)),
        withScales(new Scale("a", " ", Shape.flag, List.of(), null)),
        withScales(
            new Scale("a", "A", Shape.flag, null, null),
            new Scale("a", "B", Shape.flag, null, null)),
        withScales(new Scale("a", "A", Shape.ordinal, List.of(), null)),
        withScales(new Scale("a", "A", Shape.ordinal, List.of(level, level), null)),
        withScales(
            new Scale(
                "a",
                "A",
                Shape.ordinal,
                List.of(level, new Level("S2", 1, "Stage 2", null)),
                null)),
        withScales(
            new Scale("a", "A", Shape.ordinal, List.of(new Level("S1", 1, null, null)), null)),
        new Pack(sound.framework(), sound.scales(), List.of(Packs.activity("a", null, "A"))),
        new Pack(
            sound.framework(),
            sound.scales(),
            List.of(
                Packs.activity("a", ActivityKind.visit, "A"),
                Packs.activity("a", ActivityKind.review, "B"))));
  }

  @ParameterizedTest
  @MethodSource("unsoundPacks")
  void a_pack_that_decisions_could_not_rest_on_is_refused(Pack pack) {
    refused(
        new AdoptFramework(NORTHMOOR, TODAY, FIRST_OF_JUNE, pack),
        HEAD,
        FrameworkRefusal.FRAMEWORK_UNSOUND);
  }

  private static Pack withScales(Scale... scales) {
    return new Pack(pack("2").framework(), List.of(scales), List.of());
  }

  private static Pack.Identity identity(String id, String version) {
    return new Pack.Identity(id, "Northmoor", version, null, null, null, null);
  }

  private static void refused(AdoptFramework act, Acting acting, Refusal refusal) {
    new AggregateTestFixture<>(Framework.class)
        .givenNoPriorActivity()
        .when(act, acting.toMetadata())
        .expectException(RefusedBecause.of(refusal));
  }

  private static AdoptFramework adopt(String version, LocalDate from) {
    return new AdoptFramework(NORTHMOOR, TODAY, from, pack(version));
  }

  private static AdoptFramework on(LocalDate day) {
    return new AdoptFramework(NORTHMOOR, day, FIRST_OF_JUNE, pack("2"));
  }
}
