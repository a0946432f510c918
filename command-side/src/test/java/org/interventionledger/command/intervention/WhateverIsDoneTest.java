package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.interventionledger.api.board.InterimBoardCommand.AppointBoardMember;
import org.interventionledger.api.board.InterimBoardCommand.CorrectInterimBoardEntry;
import org.interventionledger.api.board.InterimBoardCommand.EndInterimBoard;
import org.interventionledger.api.board.InterimBoardCommand.HandBackToGoverningBody;
import org.interventionledger.api.board.InterimBoardCommand.MakeInstrumentOfAppointment;
import org.interventionledger.api.board.InterimBoardCommand.NominateChair;
import org.interventionledger.api.board.InterimBoardCommand.RecordMemberLeft;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.intervention.AcademyOrderEvent.SchoolConverted;
import org.interventionledger.api.intervention.CountedMatter;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.PowerCommand;
import org.interventionledger.api.intervention.WarningNoticeCommand;
import org.interventionledger.api.record.FindPosition.Period;
import org.interventionledger.api.record.FindPosition.Reach;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.acting.NamedByFamily;
import org.interventionledger.command.board.BoardsInMemory;
import org.interventionledger.command.evidence.Documents;
import org.interventionledger.command.intervention.Oracle.Decision;
import org.interventionledger.command.intervention.Oracle.Use;
import org.interventionledger.command.intervention.Walk.Step;
import org.interventionledger.command.intervention.Walk.Tried;
import org.interventionledger.command.rules.LocalGates;
import org.interventionledger.command.school.Schools;
import org.interventionledger.command.statute.PartFour;
import tools.jackson.databind.json.JsonMapper;

/** What holds in whatever order, on whatever days and with whatever contents acts are tried. */
class WhateverIsDoneTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String SEED = "20064";

  /** The properties begin at one seed, and so ask of the same walks, each of which is made once. */
  private static final Map<List<Object>, Walk> WALKED = new HashMap<>();

  /** Before and across the changes of the law. */
  private static final List<LocalDate> BEGINNINGS =
      Stream.of("2009-11-02", "2012-05-01", "2015-06-01", "2016-05-03", "2026-01-12")
          .map(LocalDate::parse)
          .toList();

  @Property(tries = 120, seed = SEED)
  void no_power_is_used_without_an_open_gateway_on_that_day(@ForAll("walks") Walk walk) {
    uses(walk)
        .forEach((use, known) -> assertThat(known.hasGatewayFor(use)).as(use.toString()).isTrue());
  }

  @Property(tries = 60, seed = SEED)
  void nothing_is_decided_before_what_it_rests_on_is_on_record(@ForAll("walks") Walk walk) {
    for (var tried : walk.tried()) {
      tried.recorded().stream()
          .flatMap(event -> Oracle.decisionIn(event).stream())
          .forEach(decision -> checkPrepared(decision, tried));
    }
    Statistics.label("was refused to whoever approved it")
        .collect(walk.tried().stream().anyMatch(WhateverIsDoneTest::wasRefusedToItsApprover))
        .coverage(walks -> walks.check(true).count(number -> number >= 10));
  }

  /** And nobody gives what they approved. */
  private static void checkPrepared(Decision decision, Tried tried) {
    var known = new Oracle(tried.counting());
    assertThat(known.isPrepared(decision)).as(decision.toString()).isTrue();
    assertThat(known.isApprovedByAnother(decision, tried.acting().officer()))
        .as("%s, given by %s", decision, tried.acting().officer().id())
        .isTrue();
    assertThat(known.isApprovedByNoWriter(decision)).as(decision.toString()).isTrue();
  }

  private static boolean wasRefusedToItsApprover(Tried tried) {
    return tried
        .refused()
        .filter(it -> it.refusal() == RecordRefusal.NOBODY_GIVES_WHAT_THEY_APPROVED)
        .isPresent();
  }

  @Property(tries = 120, seed = SEED)
  void no_window_is_overrun(@ForAll("walks") Walk walk) {
    uses(walk)
        .forEach((use, known) -> assertThat(known.isInItsWindow(use)).as(use.toString()).isTrue());
  }

  @Property(tries = 120, seed = SEED)
  void no_act_of_the_authority_under_part_4_is_done_on_an_academy(@ForAll("academies") Walk walk) {
    assertThat(walk.recorded()).noneMatch(Oracle::isActUnderPart4);
    assertThat(walk.recordedOnBoards()).isEmpty();
    Statistics.label("an act under Part 4 was refused")
        .collect(walk.tried().stream().anyMatch(WhateverIsDoneTest::wasRefusedUnderPart4))
        .coverage(walks -> walks.check(true).count(number -> number >= 60));
  }

  @Property(tries = 40, seed = SEED)
  void nor_on_a_school_that_became_one(@ForAll("conversions") Walk walk) {
    var converted =
        walk.recorded().stream()
            .filter(SchoolConverted.class::isInstance)
            .map(InterventionEvent::happenedOn)
            .findFirst();
    converted.ifPresent(
        day ->
            assertThat(walk.recorded())
                .filteredOn(event -> !event.happenedOn().isBefore(day))
                .noneMatch(Oracle::isActUnderPart4));
    converted.ifPresent(
        day ->
            assertThat(walk.recordedOnBoards())
                .noneMatch(event -> event.happenedOn().isAfter(day)));
    Statistics.label("the school became an academy")
        .collect(converted.isPresent())
        .coverage(walks -> walks.check(true).count(number -> number >= 20));
  }

  @Property(tries = 60, seed = SEED)
  void nothing_is_done_on_a_board_that_was_not_established_or_has_ended(
      @ForAll("boards") Walk walk) {
    var done = walk.triedOnBoards().stream().filter(tried -> tried.refused().isEmpty()).toList();
    assertThat(done)
        .allSatisfy(
            tried ->
                assertThat(new Oracle(tried.counting()).isBoard(tried.command().board())).isTrue());
    assertThat(done)
        .filteredOn(tried -> !(tried.command() instanceof CorrectInterimBoardEntry))
        .allSatisfy(
            tried ->
                assertThat(new Oracle(tried.counting()).isBoardWithoutEnd(tried.command().board()))
                    .isEqualTo(!(tried.command() instanceof HandBackToGoverningBody)));
    done.forEach(tried -> Statistics.label("done on boards").collect(tried.command().getClass()));
    Statistics.label("done on boards")
        .coverage(
            acts -> {
              for (var kind :
                  List.of(
                      AppointBoardMember.class,
                      RecordMemberLeft.class,
                      NominateChair.class,
                      MakeInstrumentOfAppointment.class,
                      EndInterimBoard.class)) {
                acts.check(kind).count(number -> number >= 5);
              }
            });
  }

  @Property(tries = 60, seed = SEED)
  void a_refusal_stores_nothing_on_a_board(@ForAll("boards") Walk walk) {
    var last =
        walk.triedOnBoards().stream()
            .filter(tried -> tried.refused().isPresent() && !tried.before().isEmpty())
            .reduce((_, later) -> later);
    last.ifPresent(
        refused ->
            BoardsInMemory.checkNothingStored(
                walk.school(),
                refused.ladder(),
                refused.before(),
                refused.command(),
                refused.acting()));
    Statistics.label("something was refused on a board at work")
        .collect(last.isPresent())
        .coverage(walks -> walks.check(true).count(number -> number >= 10));
  }

  private static boolean wasRefusedUnderPart4(Tried tried) {
    return tried.refused().isPresent()
        && (tried.command() instanceof WarningNoticeCommand
            || tried.command() instanceof InterimBoardDecisionCommand
            || tried.command() instanceof PowerCommand);
  }

  @Property(tries = 60, seed = SEED)
  void an_accepted_history_read_again_gives_the_same_position(@ForAll("walks") Walk walk) {
    checkReadAgain(walk);
  }

  @Property(tries = 60, seed = SEED)
  void so_does_one_with_an_interim_board(@ForAll("boards") Walk walk) {
    checkReadAgain(walk);
  }

  private static void checkReadAgain(Walk walk) {
    var readAgain = walk.recorded().stream().map(WhateverIsDoneTest::writtenAndRead).toList();

    var boards =
        walk.boards()
            .readAgain(
                walk.file().boards(),
                WhateverIsDoneTest::writtenAndRead,
                WhateverIsDoneTest::writtenAndRead);

    assertThat(walk.position(readAgain, boards, walk.lastDay())).isEqualTo(walk.position());
  }

  @Property(tries = 60, seed = SEED)
  void every_entry_that_rests_on_a_provision_names_the_day_whose_law_it_was_judged_by(
      @ForAll("walks") Walk walk) {
    var places = walk.recorded().stream().flatMap(WhateverIsDoneTest::restsOn).toList();
    assertThat(places).allMatch(provision -> provision.lawOf().isPresent());
    Statistics.label("some entry rests on a provision")
        .collect(!places.isEmpty())
        .coverage(walks -> walks.check(true).count(number -> number >= 30));
  }

  @Property(tries = 60, seed = SEED)
  void every_period_of_working_days_that_runs_can_be_counted_again(@ForAll("walks") Walk walk) {
    var running = walk.position().running().stream().filter(it -> it.counted().isPresent());
    var counted =
        CountedRun.of(walk.file()).map(run -> of(run.matter()) + " " + run.endsOn()).toList();
    assertThat(running)
        .extracting(it -> it.period() + " " + it.endsOn().orElseThrow())
        .isSubsetOf(counted);
    Statistics.label("one runs")
        .collect(!counted.isEmpty())
        .coverage(walks -> walks.check(true).count(number -> number >= 10));
  }

  private static Period of(CountedMatter matter) {
    return matter.isOfNotice() ? Period.COMPLIANCE_PERIOD : Period.valueOf(matter.name());
  }

  /** The provision of its own, whichever kind of entry it is. */
  private static Stream<Provision> restsOn(InterventionEvent event) {
    return Stream.of(event.getClass().getRecordComponents())
        .filter(component -> component.getName().equals("provision"))
        .map(component -> valueOf(component, event))
        .flatMap(value -> value instanceof Optional<?> maybe ? maybe.stream() : Stream.of(value))
        .map(Provision.class::cast);
  }

  private static Object valueOf(RecordComponent component, InterventionEvent event) {
    try {
      return component.getAccessor().invoke(event);
    } catch (ReflectiveOperationException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @Property(tries = 40, seed = SEED)
  void a_refusal_stores_nothing(@ForAll("walks") Walk walk) {
    var last =
        walk.tried().stream()
            .filter(tried -> tried.refused().isPresent())
            .reduce((_, later) -> later);
    last.ifPresent(refused -> checkNothingStored(walk, refused));
    Statistics.label("something was refused")
        .collect(last.isPresent())
        .coverage(walks -> walks.check(true).count(number -> number >= 30));
  }

  @Property(tries = 60, seed = SEED)
  void whatever_is_refused_or_barred_is_told_by_what(@ForAll("walks") Walk walk) {
    var refused = walk.tried().stream().flatMap(tried -> tried.refused().stream());
    var barred = walk.position().barred().stream();

    assertThat(
            Stream.concat(
                refused.map(Refused::details).map(Refused.Details::citation),
                barred.map(act -> act.why().citation())))
        .isNotEmpty()
        .noneMatch(String::isBlank);
  }

  @Provide
  Arbitrary<Walk> walks() {
    return walksOf(
        SomeSchools.COMMUNITY, SomeSchools.VOLUNTARY_AIDED, SomeSchools.PUPIL_REFERRAL_UNIT);
  }

  @Provide
  Arbitrary<Walk> boards() {
    return steps()
        .map(
            steps ->
                WALKED.computeIfAbsent(
                    List.of("boards", steps), _ -> Walk.withABoard(SomeSchools.COMMUNITY, steps)));
  }

  @Provide
  Arbitrary<Walk> academies() {
    return walksOf(
        Arrays.stream(EstablishmentType.values())
            .filter(type -> PartFour.reach(type) == Reach.ACADEMY)
            .map(type -> SomeSchools.school(type, "None", null))
            .toArray(Particulars[]::new));
  }

  @Provide
  Arbitrary<Walk> conversions() {
    return Combinators.combine(steps(), Arbitraries.of("2016-05-03", "2018-02-01"))
        .as(
            (steps, from) ->
                Walk.becomingAnAcademy(SomeSchools.COMMUNITY, LocalDate.parse(from), steps));
  }

  private static Arbitrary<Walk> walksOf(Particulars... schools) {
    var from = Arbitraries.of(BEGINNINGS);
    var left = Arbitraries.of(true, true, false);
    return Combinators.combine(Arbitraries.of(schools), from, left, steps())
        .as(
            (school, day, hasLeft, steps) ->
                WALKED.computeIfAbsent(
                    List.of(school, day, hasLeft, steps),
                    _ -> Walk.of(school, day, hasLeft, steps)));
  }

  private static Arbitrary<List<Step>> steps() {
    var days = Arbitraries.frequencyOf(Tuple.of(5, daysUpTo(6)), Tuple.of(1, daysUpTo(60)));
    return Combinators.combine(days, Arbitraries.longs(), Arbitraries.integers().between(0, 9))
        .as((later, seed, blind) -> new Step(later, seed, blind == 0))
        .list()
        .ofSize(80);
  }

  private static Arbitrary<Integer> daysUpTo(int most) {
    return Arbitraries.integers().between(0, most).withDistribution(RandomDistribution.uniform());
  }

  /**
   * Every use of a power on a walk, with what was on record then. Walks that use none would show
   * nothing, nor would those that come to one by a category alone.
   */
  private static Map<Use, Oracle> uses(Walk walk) {
    var uses = new LinkedHashMap<Use, Oracle>();
    for (var tried : walk.tried()) {
      tried.recorded().stream()
          .flatMap(event -> Oracle.useIn(event).stream())
          .forEach(use -> uses.put(use, new Oracle(tried.counting())));
    }
    uses.forEach(
        (use, known) ->
            Statistics.label("power, under the law before 2016")
                .collect(use.power(), use.on().getYear() < 2016));
    uses.forEach(
        (use, known) ->
            Statistics.label("used through a notice alone")
                .collect(!known.isWithoutLimit(use.on())));
    Statistics.label("used through a notice alone")
        .coverage(all -> all.check(true).count(number -> number >= 20));
    return uses;
  }

  /** As the store keeps it. */
  private static InterventionEvent writtenAndRead(InterventionEvent event) {
    return JSON.readValue(JSON.writeValueAsString(event), event.getClass());
  }

  private static InterimBoardEvent writtenAndRead(InterimBoardEvent event) {
    return JSON.readValue(JSON.writeValueAsString(event), event.getClass());
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
