package org.interventionledger.command.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.Northmoor.EASTVALE;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.Northmoor.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.interventionledger.api.framework.FrameworkCommand.AdoptFramework;
import org.interventionledger.api.framework.FrameworkCommand.WithdrawAdoption;
import org.interventionledger.api.framework.FrameworkEvent;
import org.interventionledger.api.framework.FrameworkEvent.AdoptionWithdrawn;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Succession;
import org.interventionledger.api.framework.Succession.StandsBeside;
import org.interventionledger.api.framework.Succession.Supersedes;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.RefusedBecause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Withdrawing an adoption whose day has not come, and adopting the same version as was meant. */
class WithdrawingAnAdoptionTest {

  private static final Acting HEAD = Northmoor.as(Role.HEAD_OF_SERVICE);
  private static final LocalDate ADOPTED = LocalDate.of(2026, 5, 18);
  private static final LocalDate SLIP = LocalDate.of(2126, 9, 1);
  private static final LocalDate MEANT = LocalDate.of(2026, 9, 1);
  private static final VersionChoice ONE = choice("1");
  private static final VersionChoice TWO = choice("2");
  private static final Succession AFTER_ONE = new Supersedes(ONE, WORDS);
  private static final Succession BESIDE = new StandsBeside(WORDS);
  private static final FrameworkAdopted FIRST =
      new FrameworkAdopted(
          NORTHMOOR, LocalDate.of(2025, 6, 2), LocalDate.of(2025, 9, 1), pack("1"));
  private static final FrameworkAdopted SLIPPED = later("2", SLIP, AFTER_ONE);
  private static final AdoptionWithdrawn WITHDRAWN =
      new AdoptionWithdrawn(NORTHMOOR, TWO, SLIP, TODAY, WORDS);

  @Test
  void it_is_withdrawn_with_its_reason_and_keeps_the_day_that_it_had() {
    given(FIRST, SLIPPED).when(withdraw("2"), HEAD.toMetadata()).expectEvents(WITHDRAWN);
  }

  @Test
  void then_the_same_version_is_adopted_from_the_day_that_was_meant() {
    given(FIRST, SLIPPED)
        .when(adopt("2", MEANT), HEAD.toMetadata())
        .expectException(
            RefusedBecause.of(
                FrameworkRefusal.FRAMEWORK_VERSION_ALREADY_ADOPTED, "northmoor-scc 2"));
    given(FIRST, SLIPPED, WITHDRAWN)
        .when(adopt("2", MEANT), HEAD.toMetadata())
        .expectEvents(
            new FrameworkAdopted(NORTHMOOR, TODAY, MEANT, pack("2"), Optional.of(AFTER_ONE)));
  }

  @Test
  void so_is_the_first_of_an_authority_which_says_nothing_of_others_again() {
    var first = new FrameworkAdopted(NORTHMOOR, ADOPTED, SLIP, pack("1"));
    given(first)
        .when(withdraw("1"), HEAD.toMetadata())
        .expectEvents(new AdoptionWithdrawn(NORTHMOOR, ONE, SLIP, TODAY, WORDS));
    given(first, new AdoptionWithdrawn(NORTHMOOR, ONE, SLIP, TODAY, WORDS))
        .when(new AdoptFramework(NORTHMOOR, TODAY, MEANT, pack("1")), HEAD.toMetadata())
        .expectEvents(new FrameworkAdopted(NORTHMOOR, TODAY, MEANT, pack("1")));
  }

  @Test
  void what_it_would_have_superseded_is_in_force_without_end_again() {
    var before = adoptions(FIRST, later("2", MEANT, AFTER_ONE));
    assertThat(begunOn(before, MEANT.minusDays(1))).contains("1 until 2");
    assertThat(begunOn(before, MEANT)).contains("2");
    var after = before.with(new AdoptionWithdrawn(NORTHMOOR, TWO, MEANT, TODAY, WORDS));
    assertThat(begunOn(after, MEANT)).contains("1");
    assertThat(begunOn(after, SLIP.plusYears(100))).contains("1");
    assertThat(begunOn(after.with(later("2", MEANT.plusDays(1), AFTER_ONE)), MEANT.plusDays(1)))
        .contains("2");
  }

  @Test
  void it_is_withdrawn_again_where_it_was_adopted_again() {
    given(FIRST, SLIPPED, WITHDRAWN, later("2", MEANT, AFTER_ONE))
        .when(withdraw("2"), HEAD.toMetadata())
        .expectEvents(new AdoptionWithdrawn(NORTHMOOR, TWO, MEANT, TODAY, WORDS));
    given(FIRST, SLIPPED, WITHDRAWN)
        .when(withdraw("2"), HEAD.toMetadata())
        .expectException(RefusedBecause.of(FrameworkRefusal.VERSION_NOT_ADOPTED));
  }

  @Test
  void on_its_first_day_and_after_it_is_superseded_and_not_withdrawn() {
    given(FIRST, later("2", TODAY.plusDays(1), AFTER_ONE))
        .when(withdraw("2"), HEAD.toMetadata())
        .expectSuccessfulHandlerExecution();
    for (var inForce : List.of(TODAY, TODAY.minusDays(1))) {
      given(FIRST, later("2", inForce, AFTER_ONE))
          .when(withdraw("2"), HEAD.toMetadata())
          .expectException(
              RefusedBecause.of(FrameworkRefusal.ADOPTION_IN_FORCE, "northmoor-scc 2"));
    }
    // Though it was decided on the day before, and is entered late
    given(FIRST, later("2", TODAY, AFTER_ONE))
        .when(withdraw("2", TODAY.minusDays(1), WORDS), HEAD.toMetadata())
        .expectException(RefusedBecause.of(FrameworkRefusal.ADOPTION_IN_FORCE, "northmoor-scc 2"));
  }

  @Test
  void a_later_adoption_that_supersedes_it_goes_first() {
    var three = later("3", SLIP.plusYears(1), new Supersedes(TWO, WORDS));
    given(FIRST, SLIPPED, three)
        .when(withdraw("2"), HEAD.toMetadata())
        .expectException(RefusedBecause.of(FrameworkRefusal.ADOPTION_RESTED_ON, "northmoor-scc 3"));
    given(FIRST, SLIPPED, three)
        .when(withdraw("3"), HEAD.toMetadata())
        .expectSuccessfulHandlerExecution();
    given(FIRST, SLIPPED, later("3", SLIP, BESIDE))
        .when(withdraw("2"), HEAD.toMetadata())
        .expectEvents(WITHDRAWN);
  }

  @Test
  void beside_the_first_stand_all_others_and_so_they_go_first() {
    var first = new FrameworkAdopted(NORTHMOOR, ADOPTED, SLIP, pack("1"));
    for (var how : List.of(AFTER_ONE, BESIDE)) {
      given(first, later("2", SLIP.plusDays(1), how))
          .when(withdraw("1"), HEAD.toMetadata())
          .expectException(
              RefusedBecause.of(FrameworkRefusal.ADOPTION_RESTED_ON, "northmoor-scc 2"));
    }
    // As adopted before the decision was asked for
    given(first, new FrameworkAdopted(NORTHMOOR, ADOPTED, SLIP.plusDays(1), pack("2")))
        .when(withdraw("1"), HEAD.toMetadata())
        .expectException(RefusedBecause.of(FrameworkRefusal.ADOPTION_RESTED_ON, "northmoor-scc 2"));
  }

  @Test
  void what_stands_beside_is_withdrawn_too() {
    given(FIRST, later("2", SLIP, BESIDE))
        .when(withdraw("2"), HEAD.toMetadata())
        .expectEvents(WITHDRAWN);
  }

  @Test
  void a_version_that_was_not_adopted_is_not_withdrawn() {
    given().when(withdraw("2"), HEAD.toMetadata()).expectException(notAdopted());
    given(FIRST).when(withdraw("2"), HEAD.toMetadata()).expectException(notAdopted());
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "HEAD_OF_SERVICE", mode = EnumSource.Mode.EXCLUDE)
  void only_a_head_of_service_withdraws(Role role) {
    given(FIRST, SLIPPED)
        .when(withdraw("2"), Northmoor.as(role).toMetadata())
        .expectException(RefusedBecause.of(RecordRefusal.ROLE_MAY_NOT_ACT));
  }

  @Test
  void and_only_for_the_own_authority() {
    var other = Northmoor.as(Role.HEAD_OF_SERVICE, EASTVALE, Optional.empty());
    given(FIRST, SLIPPED)
        .when(withdraw("2"), other.toMetadata())
        .expectException(RefusedBecause.of(RecordRefusal.SCHOOL_OF_ANOTHER_AUTHORITY));
  }

  @Test
  void it_has_its_day_and_its_reason() {
    given(FIRST, SLIPPED)
        .when(withdraw("2", TODAY.plusDays(1), WORDS), HEAD.toMetadata())
        .expectException(RefusedBecause.of(RecordRefusal.DATE_IN_THE_FUTURE));
    given(FIRST, SLIPPED)
        .when(withdraw("2", TODAY.minusDays(8), WORDS), HEAD.toMetadata())
        .expectException(RefusedBecause.of(RecordRefusal.LATE_ENTRY_NEEDS_A_REASON));
    given(FIRST, SLIPPED)
        .when(withdraw("2", ADOPTED.minusDays(1), WORDS), HEAD.toMetadata())
        .expectException(RefusedBecause.of(RecordRefusal.OUT_OF_ORDER));
    given(FIRST, SLIPPED)
        .when(withdraw("2", ADOPTED, WORDS), HEAD.toMetadata())
        .expectSuccessfulHandlerExecution();
    given(FIRST, SLIPPED)
        .when(withdraw("2", TODAY, new Narrative("n/a")), HEAD.toMetadata())
        .expectException(RefusedBecause.of(RecordRefusal.A_BARE_TICK));
  }

  private static RefusedBecause notAdopted() {
    return RefusedBecause.of(FrameworkRefusal.VERSION_NOT_ADOPTED);
  }

  /** The version under which journeys begin on a day, and what was adopted to supersede it. */
  private static Optional<String> begunOn(Adoptions adoptions, LocalDate day) {
    return adoptions
        .rulesOf(Optional.empty(), day)
        .map(
            rules ->
                rules.version().version()
                    + adoptions
                        .supersededBy(rules)
                        .map(by -> " until " + by.version().version())
                        .orElse(""));
  }

  private static Adoptions adoptions(FrameworkEvent... events) {
    return Stream.of(events)
        .reduce(Adoptions.none(NORTHMOOR), Adoptions::with, (_, later) -> later);
  }

  private static TestExecutor<Framework> given(FrameworkEvent... events) {
    return new AggregateTestFixture<>(Framework.class).given((Object[]) events);
  }

  private static FrameworkAdopted later(String version, LocalDate from, Succession succession) {
    return new FrameworkAdopted(NORTHMOOR, ADOPTED, from, pack(version), Optional.of(succession));
  }

  private static AdoptFramework adopt(String version, LocalDate from) {
    return new AdoptFramework(NORTHMOOR, TODAY, from, pack(version), Optional.of(AFTER_ONE));
  }

  private static WithdrawAdoption withdraw(String version) {
    return withdraw(version, TODAY, WORDS);
  }

  private static WithdrawAdoption withdraw(String version, LocalDate on, Narrative reasons) {
    return new WithdrawAdoption(NORTHMOOR, choice(version), on, reasons);
  }

  private static VersionChoice choice(String version) {
    return new VersionChoice("northmoor-scc", version);
  }
}
