package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.ConsentDecision.CONSENTED;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.apply;
import static org.interventionledger.command.intervention.Drafts.consult;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.decide;
import static org.interventionledger.command.intervention.Drafts.establish;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.giveNotice;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.Drafts.preWarn;
import static org.interventionledger.command.intervention.Drafts.propose;
import static org.interventionledger.command.intervention.InformationDrafts.draftJudged;
import static org.interventionledger.command.intervention.SomeSchools.ACADEMY;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;
import static org.interventionledger.command.intervention.SomeSchools.closedOn;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.interventionledger.api.Act;
import org.interventionledger.api.calendar.DaysFollowing;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.record.FindPosition.BarredAct;
import org.interventionledger.api.record.FindPosition.Evidence;
import org.interventionledger.api.record.FindPosition.Gateway;
import org.interventionledger.api.record.FindPosition.OpenAct;
import org.interventionledger.api.record.FindPosition.OpenedPower;
import org.interventionledger.api.record.FindPosition.Period;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.api.record.FindPosition.Reach;
import org.interventionledger.api.record.FindPosition.Running;
import org.interventionledger.api.record.FindPositionInLaw;
import org.interventionledger.api.record.Proof;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.board.BoardsInEventStore;
import org.interventionledger.command.evidence.Cited;
import org.interventionledger.command.rules.LocalGates;
import org.junit.jupiter.api.Test;

class FindingASchoolsPositionTest {

  private static final AuthorityCode NORTHMOOR = new AuthorityCode("990");
  private static final Set<Readership> LEGAL = Set.copyOf(Readership.of(Role.LEGAL));

  private final InterventionCommand[] toTheBoard = {
    giveNotice("2026-05-01", "2026-05-29"),
    findNotComplied("2026-05-30"),
    propose("2026-06-01", "2026-06-11", INTERIM_EXECUTIVE_BOARD),
    consult("2026-06-01", "2026-06-10"),
    apply("2026-06-12"),
    decide("2026-06-20", CONSENTED),
    establish("2026-06-22", "2026-06-29")
  };

  @Test
  void a_school_without_history_is_open_to_a_notice_and_barred_from_a_board() {
    var position = position(COMMUNITY, "2026-05-01");

    assertThat(position.reach()).isEqualTo(Reach.MAINTAINED_SCHOOL);
    assertThat(position.gateways()).isEmpty();
    assertThat(position.running()).isEmpty();
    assertThat(acts(position))
        .contains(
            Act.RECORD_INSPECTION_OUTCOME,
            Act.DRAFT_WARNING_NOTICE,
            Act.RECORD_INTERIM_BOARD_CONSULTATION)
        .doesNotContain(Act.APPLY_FOR_INTERIM_BOARD, Act.ESTABLISH_INTERIM_BOARD);
    assertThat(refusals(position))
        .containsEntry(Act.APPLY_FOR_INTERIM_BOARD, LawRefusal.NOT_ELIGIBLE_FOR_INTERVENTION)
        .containsEntry(Act.REFER_TO_REGIONAL_DIRECTOR, LawRefusal.NOT_AN_ACADEMY);
    assertThat(refusals(position))
        .containsEntry(Act.SEND_PRE_WARNING_NOTICE, RecordRefusal.TEXT_NOT_YET_DRAFTED)
        .containsEntry(Act.GIVE_WARNING_NOTICE, RecordRefusal.NOTHING_DRAFTED);
  }

  @Test
  void an_academy_is_open_to_a_referral_and_barred_from_part_4() {
    var position =
        position(ACADEMY, "2026-05-01", inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES));

    assertThat(position.reach()).isEqualTo(Reach.ACADEMY);
    assertThat(position.gateways()).isEmpty();
    assertThat(acts(position)).contains(Act.REFER_TO_REGIONAL_DIRECTOR);
    assertThat(refusals(position))
        .containsEntry(Act.GIVE_WARNING_NOTICE, LawRefusal.NOT_A_MAINTAINED_SCHOOL)
        .containsEntry(Act.ESTABLISH_INTERIM_BOARD, LawRefusal.NOT_A_MAINTAINED_SCHOOL);
  }

  @Test
  void the_compliance_period_runs_to_its_last_day_and_the_window_from_the_day_after() {
    var period = new CompliancePeriodIn("2026-05-01", "2026-05-29");

    assertThat(position(COMMUNITY, "2026-04-30", toTheBoard).running()).isEmpty();
    assertThat(position(COMMUNITY, "2026-05-01", toTheBoard).running())
        .containsExactly(period.withDaysLeft(29));
    assertThat(position(COMMUNITY, "2026-05-29", toTheBoard).running())
        .containsExactly(period.withDaysLeft(1));
    assertThat(position(COMMUNITY, "2026-05-30", toTheBoard).running())
        .extracting(Running::period, Running::endsOn)
        .containsExactly(tuple(Period.POWERS_WINDOW, Optional.of(day("2026-07-29"))));
  }

  @Test
  void compliance_may_be_judged_from_the_day_after_the_period() {
    var notice = giveNotice("2026-05-01", "2026-05-29");

    assertThat(refusals(position(COMMUNITY, "2026-05-29", notice)))
        .containsEntry(Act.ASSESS_COMPLIANCE, LawRefusal.COMPLIANCE_PERIOD_STILL_RUNNING);
    assertThat(position(COMMUNITY, "2026-05-30", notice).open())
        .contains(
            new OpenAct(
                Act.ASSESS_COMPLIANCE,
                Optional.of(Drafts.NOTICE),
                Optional.of(Provision.eia("s.60(1)(c)").asOn(day("2026-05-01")))));
  }

  @Test
  void the_gateway_of_section_60_opens_with_the_notice_of_proposed_powers() {
    assertThat(position(COMMUNITY, "2026-05-31", toTheBoard).gateways()).isEmpty();
    assertThat(position(COMMUNITY, "2026-06-01", toTheBoard).gateways())
        .containsExactly(
            new Gateway(
                Provision.eia("s.60"),
                Optional.empty(),
                day("2026-06-01"),
                Optional.empty(),
                List.of(
                    new OpenedPower(
                        Power.INTERIM_EXECUTIVE_BOARD, day("2026-06-11"), Optional.empty())),
                List.of(
                    new Evidence(
                        Proof.WARNING_NOTICE, day("2026-05-01"), Optional.of(Drafts.NOTICE)),
                    new Evidence(
                        Proof.NOTICE_OF_PROPOSED_POWERS, day("2026-06-01"), Optional.empty()))));
  }

  @Test
  void the_interim_period_runs_from_the_day_the_board_is_constituted() {
    assertThat(position(COMMUNITY, "2026-06-28", toTheBoard).running())
        .extracting(Running::period)
        .doesNotContain(Period.INTERIM_PERIOD);
    assertThat(position(COMMUNITY, "2026-06-29", toTheBoard).running())
        .extracting(Running::period)
        .contains(Period.INTERIM_PERIOD);
    assertThat(refusals(position(COMMUNITY, "2026-06-22", toTheBoard)))
        .containsEntry(Act.ESTABLISH_INTERIM_BOARD, LawRefusal.INTERIM_BOARD_IN_PLACE);
  }

  @Test
  void nothing_may_be_done_at_a_school_before_it_opened() {
    var refusals = new EnumMap<>(refusals(position(COMMUNITY, "1999-08-31")));

    assertThat(refusals.remove(Act.RECORD_INFORMATION_REQUEST))
        .as("of its record, for which there was no law yet")
        .isEqualTo(LawRefusal.LAW_OF_THAT_DATE_NOT_HELD);
    assertThat(refusals.values()).containsOnly(RecordRefusal.SCHOOL_NOT_YET_OPEN);
  }

  @Test
  void a_category_is_no_gateway_before_part_4_was_in_force() {
    var category = inspection("2006-12-05", "2007-01-24", SPECIAL_MEASURES);

    for (var before : List.of("2006-12-04", "2007-01-24", "2007-03-31")) {
      var position = position(COMMUNITY, before, category);
      assertThat(position.gateways()).isEmpty();
      assertThat(acts(position)).contains(Act.RECORD_INSPECTION_OUTCOME);
    }
    for (var since : List.of("2007-04-01", "2007-04-02")) {
      assertThat(position(COMMUNITY, since, category).gateways())
          .singleElement()
          .satisfies(it -> assertThat(it.provision()).isEqualTo(Provision.eia("s.62")))
          .satisfies(it -> assertThat(it.since()).isEqualTo(day("2007-04-01")));
    }
  }

  @Test
  void nothing_stands_open_or_runs_at_a_school_that_has_closed() {
    var closed = closedOn("2018-01-31");
    InterventionCommand[] done = {
      inspection("2016-10-04", "2016-11-15", SPECIAL_MEASURES),
      giveNotice("2018-01-10", "2018-03-09"),
      draftJudged("2018-01-29", "2018-02-05"),
      InformationDrafts.ask("2018-01-29")
    };

    for (var open : List.of("2018-01-30", "2018-01-31")) {
      var position = position(closed, open, done);
      assertThat(position.gateways())
          .singleElement()
          .satisfies(it -> assertThat(it.until()).contains(day("2018-01-31")));
      assertThat(position.running())
          .extracting(Running::period)
          .contains(
              Period.COMPLIANCE_PERIOD,
              Period.COMMENTS_ON_DRAFT_REPORT,
              Period.INFORMATION_REQUEST);
    }
    var after = position(closed, "2018-02-01", done);
    assertThat(after.gateways()).isEmpty();
    assertThat(after.running())
        .extracting(Running::period)
        .as("its record is still there to be asked about")
        .containsExactly(Period.INFORMATION_REQUEST);
    assertThat(after.traps()).isEmpty();
    assertThat(after.duties()).isEmpty();
    assertThat(acts(after)).contains(Act.RECORD_INSPECTION_OUTCOME);
    assertThat(acts(after))
        .doesNotContain(Act.ASSESS_COMPLIANCE, Act.DRAFT_WARNING_NOTICE, Act.RECORD_COMMENTS_SENT);
  }

  @Test
  void the_authoritys_own_dealings_are_not_told_to_the_liaison() {
    var position =
        ask(
                COMMUNITY,
                new FindPositionInLaw(
                    URN, day("2026-02-03"), Set.copyOf(Readership.of(Role.RSC_LIAISON))),
                preWarn("p-1", "2026-02-02", "2026-02-16"))
            .orElseThrow();

    assertThat(acts(position))
        .contains(Act.DRAFT_WARNING_NOTICE)
        .doesNotContain(Act.RECORD_PRE_WARNING_RESPONSE);
    assertThat(refusals(position)).doesNotContainKey(Act.SEND_PRE_WARNING_NOTICE);
  }

  private static Position position(Particulars school, String on, InterventionCommand... done) {
    return ask(school, new FindPositionInLaw(URN, day(on), LEGAL), done).orElseThrow();
  }

  /** Through the events, as the query is answered. */
  private static Optional<Position> ask(
      Particulars school, FindPositionInLaw query, InterventionCommand... done) {
    var store =
        EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
    var file = CaseFile.EMPTY;
    var number = 0L;
    for (var command : Preparations.all(List.of(done))) {
      for (var event :
          Decisions.decide(
              command, file, acting(command), Optional.of(school), Cited.NOTHING, Desk.COUNTING)) {
        store.publish(
            new GenericDomainEventMessage<>("Intervention", command.stream(), number, event));
        file = file.with(number++, event);
      }
    }
    return new PositionAnswers(
            store,
            _ -> Optional.of(school),
            new BoardsInEventStore(store),
            LocalGates.OPEN,
            Desk.COUNTING.calendars(),
            Desk.COUNTING.schoolYears())
        .handle(query);
  }

  private static Acting acting(InterventionCommand command) {
    var officer =
        new Officer("s.okafor", new PersonName("Sam Okafor"), Role.SENIOR_OFFICER, NORTHMOOR);
    return new Acting(Papers.officer(command, officer), command.happenedOn(), Optional.empty());
  }

  private static List<Act> acts(Position position) {
    return position.open().stream().map(OpenAct::act).toList();
  }

  private static Map<Act, Refusal> refusals(Position position) {
    return position.barred().stream()
        .collect(Collectors.toMap(BarredAct::act, barred -> barred.why().refusal()));
  }

  private record CompliancePeriodIn(String from, String to) {
    Running withDaysLeft(long left) {
      return new Running(
          Period.COMPLIANCE_PERIOD,
          day(from),
          Optional.of(day(to)),
          Provision.eia("s.60(4)(c)"),
          Optional.empty(),
          Optional.empty(),
          Optional.of(new DaysFollowing(day(from), 28, day(to))),
          Optional.of(left));
    }
  }
}
