package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.ArrangementKind.ADVISORY_SERVICES_CONTRACT;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.ConsentDecision.CONSENTED;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.ENTER_INTO_ARRANGEMENTS;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.intervention.Power.SUSPEND_DELEGATED_BUDGET;
import static org.interventionledger.api.intervention.PreconditionKind.APPROVAL_OF_THE_TEXT;
import static org.interventionledger.api.intervention.PreconditionKind.DELEGATED_AUTHORITY;
import static org.interventionledger.api.intervention.PreconditionKind.EQUALITY_DUTY;
import static org.interventionledger.api.intervention.PreconditionKind.REASONS;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.command.intervention.Drafts.apply;
import static org.interventionledger.command.intervention.Drafts.consult;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.decide;
import static org.interventionledger.command.intervention.Drafts.establish;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.giveNotice;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.Drafts.propose;
import static org.interventionledger.command.intervention.PowerDrafts.appoint;
import static org.interventionledger.command.intervention.PowerDrafts.consultOnArrangements;
import static org.interventionledger.command.intervention.PowerDrafts.require;
import static org.interventionledger.command.intervention.PowerDrafts.suspend;
import static org.interventionledger.command.intervention.PowerDrafts.tellSecretaryOfState;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.Act;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.PreconditionCommand.RecordPrecondition;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.record.FindPosition.BarredAct;
import org.interventionledger.api.record.FindPositionInLaw;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.Role;
import org.junit.jupiter.api.Test;

/** What must be on record before powers are used, and how the position says so. */
class WhatComesBeforePowersTest {

  private static final NoticeDraft DRAFT = new NoticeDraft("2026-05-01", "2026-05-29");

  private final Desk eligible =
      Desk.of(COMMUNITY)
          .unprepared()
          .after(
              inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES),
              tellSecretaryOfState(
                  "2026-05-11",
                  ENTER_INTO_ARRANGEMENTS,
                  ADDITIONAL_GOVERNORS,
                  SUSPEND_DELEGATED_BUDGET));

  @Test
  void no_power_is_used_and_no_board_established_without_it() {
    var consulted =
        eligible.after(consultOnArrangements("2026-05-01", "2026-05-15", Recipient.GOVERNING_BODY));

    asks(consulted, require("2026-05-18", ADVISORY_SERVICES_CONTRACT), StatutoryStep.ARRANGEMENTS);
    asks(eligible, appoint("2026-05-18", "Ada Byrne"), StatutoryStep.ADDITIONAL_GOVERNORS);
    asks(eligible, suspend("2026-05-18", "2026-05-19"), StatutoryStep.SUSPENSION_UNDER_SECTION_66);
    asks(
        eligible
            .after(consult("2026-05-01", "2026-05-15"))
            .after(facts(StatutoryStep.APPLICATION_FOR_INTERIM_BOARD, "2026-05-18"))
            .after(apply("2026-05-18"), decide("2026-06-01", CONSENTED)),
        establish("2026-06-02", "2026-06-08"),
        StatutoryStep.INTERIM_EXECUTIVE_BOARD);
  }

  @Test
  void nor_are_powers_proposed_or_consent_to_a_board_applied_for() {
    var failed =
        Desk.of(COMMUNITY)
            .after(giveNotice("2026-05-01", "2026-05-29"), findNotComplied("2026-05-30"));
    var prepared = Preparations.all(failed.done()).toArray(InterventionCommand[]::new);

    asks(
        Desk.of(COMMUNITY).unprepared().after(prepared),
        propose("2026-06-08", "2026-06-22", INTERIM_EXECUTIVE_BOARD),
        StatutoryStep.NOTICE_OF_PROPOSED_POWERS);
    asks(
        eligible.after(consult("2026-05-01", "2026-05-15")),
        apply("2026-05-18"),
        StatutoryStep.APPLICATION_FOR_INTERIM_BOARD);
  }

  @Test
  void what_came_before_an_application_does_not_come_before_the_board() {
    eligible
        .after(consult("2026-05-01", "2026-05-15"))
        .after(facts(StatutoryStep.APPLICATION_FOR_INTERIM_BOARD, "2026-05-18"))
        .after(apply("2026-05-18"), decide("2026-06-01", CONSENTED))
        .refuses(
            establish("2026-06-02", "2026-06-08"),
            LawRefusal.PRECONDITION_NOT_RECORDED,
            terms("missing", List.of(EQUALITY_DUTY, DELEGATED_AUTHORITY, REASONS)));
  }

  /** The approval of the text is the ledger's own rule, and is not told as one of the law. */
  @Test
  void what_the_law_asks_for_comes_first_and_the_approval_after_it() {
    var appointed = appoint("2026-05-18", "Ada Byrne");

    eligible.refuses(
        appointed,
        LawRefusal.PRECONDITION_NOT_RECORDED,
        terms("missing", List.of(EQUALITY_DUTY, DELEGATED_AUTHORITY, REASONS)));
    eligible
        .after(
            Stream.of(facts(StatutoryStep.ADDITIONAL_GOVERNORS, "2026-05-18"))
                .filter(fact -> fact.kind() != APPROVAL_OF_THE_TEXT)
                .toArray(RecordPrecondition[]::new))
        .refusesCiting(
            RecordRefusal.TEXT_NOT_YET_APPROVED.citation(),
            appointed,
            RecordRefusal.TEXT_NOT_YET_APPROVED);
  }

  @Test
  void a_suspension_is_decided_on_the_day_its_notice_is_sent() {
    var suspended = suspend("2026-05-18", "2026-05-19");

    eligible
        .after(facts(StatutoryStep.SUSPENSION_UNDER_SECTION_66, "2026-05-18"))
        .accepts(suspended);
    eligible
        .after(facts(StatutoryStep.SUSPENSION_UNDER_SECTION_66, "2026-05-19"))
        .refuses(suspended, LawRefusal.PRECONDITION_NOT_RECORDED);
  }

  @Test
  void the_position_says_what_would_open_the_act_to_those_who_read_what_is_considered() {
    assertThat(barred(Role.LEGAL))
        .filteredOn(act -> act.act() == Act.APPROVE_WARNING_NOTICE)
        .singleElement()
        .satisfies(
            act ->
                assertThat(act.why().facts())
                    .contains(
                        terms("missing", List.of(EQUALITY_DUTY, DELEGATED_AUTHORITY, REASONS))));
    assertThat(barred(Role.RSC_LIAISON))
        .noneMatch(act -> act.why().refusal() == LawRefusal.PRECONDITION_NOT_RECORDED);
  }

  /** An act of every kind that is decided with something on record says so when it is offered. */
  @Test
  void the_same_acts_ask_for_it_whether_they_are_offered_or_done() {
    var commands =
        List.of(
            DRAFT.approval(),
            propose("2026-06-08", "2026-06-22", INTERIM_EXECUTIVE_BOARD),
            apply("2026-05-18"),
            require("2026-05-18", ADVISORY_SERVICES_CONTRACT),
            appoint("2026-05-18", "Ada Byrne"),
            suspend("2026-05-18", "2026-05-19"),
            establish("2026-06-02", "2026-06-08"));

    assertThat(commands)
        .allSatisfy(
            command ->
                assertThat(PreparedAct.of(command).map(PreparedAct::step))
                    .isEqualTo(
                        PreparedAct.of(Act.of(command), Optional.empty(), command.happenedOn())
                            .map(PreparedAct::step))
                    .isPresent());
  }

  private static List<BarredAct> barred(Role role) {
    var file = CaseFile.EMPTY;
    var acting = Walk.acting(day("2026-05-01"), 0);
    for (var event : Decisions.decide(DRAFT.drafted(), file, acting, Optional.of(COMMUNITY))) {
      file = file.with(0, event);
    }
    var readable = Set.copyOf(Readership.of(role));
    return Positions.of(
            file,
            COMMUNITY,
            new FindPositionInLaw(Drafts.URN, day("2026-05-01"), readable),
            List.of())
        .barred();
  }

  private static void asks(Desk desk, InterventionCommand command, StatutoryStep step) {
    desk.refuses(command, LawRefusal.PRECONDITION_NOT_RECORDED, term("step", step));
    var on = PreparedAct.of(command).orElseThrow().on();
    desk.after(facts(step, on.toString())).accepts(command);
  }

  private static RecordPrecondition[] facts(StatutoryStep step, String on) {
    return Preparations.before(step, day(on).plusDays(7)).toArray(RecordPrecondition[]::new);
  }
}
