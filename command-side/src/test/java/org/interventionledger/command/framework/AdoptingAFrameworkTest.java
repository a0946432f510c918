package org.interventionledger.command.framework;

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
import org.interventionledger.api.framework.FrameworkCommand.AdoptFramework;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.api.framework.Pack.Level;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.Pack.Shape;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.RefusedBecause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Adopting a version of an authority's framework. */
class AdoptingAFrameworkTest {

  private static final Acting HEAD = Northmoor.as(Role.HEAD_OF_SERVICE);
  private static final LocalDate FIRST_OF_JUNE = LocalDate.of(2026, 6, 1);

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
        .given(adopted("1", LocalDate.of(2025, 9, 1)))
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
      new AggregateTestFixture<>(Framework.class)
          .given(adopted("1", LocalDate.of(2025, 9, 1)))
          .when(adopt("2", from), HEAD.toMetadata())
          .expectException(
              RefusedBecause.of(FrameworkRefusal.FRAMEWORK_NOT_LATER, "northmoor-scc 1"));
    }
    new AggregateTestFixture<>(Framework.class)
        .given(adopted("1", LocalDate.of(2025, 9, 1)))
        .when(adopt("2", LocalDate.of(2025, 9, 2)), HEAD.toMetadata())
        .expectSuccessfulHandlerExecution();
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
        new Pack(
            sound.framework(), sound.scales(), List.of(new Activity("a", null, "A", null, null))),
        new Pack(
            sound.framework(),
            sound.scales(),
            List.of(
                new Activity("a", ActivityKind.visit, "A", null, null),
                new Activity("a", ActivityKind.review, "B", null, null))));
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
