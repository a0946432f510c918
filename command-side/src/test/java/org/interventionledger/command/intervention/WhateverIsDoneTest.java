package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.statistics.Statistics;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.command.acting.NamedByFamily;
import org.interventionledger.command.evidence.Documents;
import org.interventionledger.command.intervention.Oracle.Use;
import org.interventionledger.command.intervention.Walk.Step;
import org.interventionledger.command.intervention.Walk.Tried;
import org.interventionledger.command.rules.LocalGates;
import org.interventionledger.command.school.Schools;

/** What holds in whatever order, on whatever days and with whatever contents acts are tried. */
class WhateverIsDoneTest {

  private static final String SEED = "20064";

  @Property(tries = 400, seed = SEED)
  void no_power_is_used_without_an_open_gateway_on_that_day(@ForAll("walks") Walk walk) {
    uses(walk)
        .forEach((use, known) -> assertThat(known.hasGatewayFor(use)).as(use.toString()).isTrue());
  }

  @Property(tries = 100, seed = SEED)
  void nothing_is_decided_before_what_it_rests_on_is_on_record(@ForAll("walks") Walk walk) {
    for (var tried : walk.tried()) {
      tried.recorded().stream()
          .flatMap(event -> Oracle.decisionIn(event).stream())
          .forEach(
              decision ->
                  assertThat(new Oracle(tried.counting()).isPrepared(decision))
                      .as(decision.toString())
                      .isTrue());
    }
  }

  @Property(tries = 400, seed = SEED)
  void no_window_is_overrun(@ForAll("walks") Walk walk) {
    uses(walk)
        .forEach((use, known) -> assertThat(known.isInItsWindow(use)).as(use.toString()).isTrue());
  }

  @Property(tries = 200, seed = SEED)
  void no_act_of_the_authority_under_part_4_is_done_on_an_academy(@ForAll("academies") Walk walk) {
    assertThat(walk.recorded()).noneMatch(Oracle::isActUnderPart4);
  }

  @Property(tries = 200, seed = SEED)
  void an_accepted_history_read_again_gives_the_same_position(@ForAll("walks") Walk walk) {
    assertThat(walk.position(walk.recorded(), walk.lastDay())).isEqualTo(walk.position());
  }

  @Property(tries = 60, seed = SEED)
  void a_refusal_stores_nothing(@ForAll("walks") Walk walk) {
    walk.tried().stream()
        .filter(tried -> tried.refused().isPresent())
        .reduce((_, last) -> last)
        .ifPresent(refused -> checkNothingStored(walk, refused));
  }

  @Provide
  Arbitrary<Walk> walks() {
    return walksOf(SomeSchools.COMMUNITY, SomeSchools.VOLUNTARY_AIDED);
  }

  @Provide
  Arbitrary<Walk> academies() {
    return walksOf(SomeSchools.ACADEMY);
  }

  private static Arbitrary<Walk> walksOf(Particulars... schools) {
    var days = Arbitraries.integers().between(0, 30).withDistribution(RandomDistribution.uniform());
    var step =
        Combinators.combine(days, Arbitraries.longs(), Arbitraries.integers().between(0, 9))
            .as((later, seed, blind) -> new Step(later, seed, blind == 0));
    var from = Arbitraries.of(LocalDate.of(2016, 5, 3), LocalDate.of(2026, 1, 12));
    var left = Arbitraries.of(true, true, false);
    return Combinators.combine(Arbitraries.of(schools), from, left, step.list().ofSize(80))
        .as(Walk::of);
  }

  /**
   * Every use of a power on a walk, with what was on record then. Walks that use none would show
   * nothing.
   */
  private static Map<Use, Oracle> uses(Walk walk) {
    var uses = new LinkedHashMap<Use, Oracle>();
    for (var tried : walk.tried()) {
      tried.recorded().stream()
          .flatMap(event -> Oracle.useIn(event).stream())
          .forEach(use -> uses.put(use, new Oracle(tried.counting())));
    }
    Statistics.label("a power was used")
        .collect(!uses.isEmpty())
        .coverage(walks -> walks.check(true).count(number -> number >= 10));
    return uses;
  }

  private static void checkNothingStored(Walk walk, Tried refused) {
    var fixture = new AggregateTestFixture<>(Intervention.class);
    fixture.registerCommandDispatchInterceptor(new NamedByFamily());
    fixture.registerInjectableResource(LocalGates.OPEN);
    fixture.registerInjectableResource((Schools) _ -> Optional.of(walk.school()));
    fixture.registerInjectableResource((Documents) (_, _, _) -> Optional.empty());
    fixture.registerInjectableResource(Desk.COUNTING.calendars());
    fixture.registerInjectableResource(Desk.COUNTING.schoolYears());
    fixture
        .given(refused.before())
        .when(refused.command(), refused.acting().toMetadata())
        .expectException(Refused.class)
        .expectNoEvents();
  }
}
