package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.ComplianceVerdict.COMPLIED;
import static org.interventionledger.api.intervention.ComplianceVerdict.NOT_COMPLIED;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.command.intervention.Drafts.apply;
import static org.interventionledger.command.intervention.Drafts.assess;
import static org.interventionledger.command.intervention.Drafts.consult;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.giveNotice;
import static org.interventionledger.command.intervention.Drafts.propose;
import static org.interventionledger.command.intervention.Drafts.strikeOut;
import static org.interventionledger.command.intervention.Drafts.withdraw;
import static org.interventionledger.command.intervention.SomeSchools.ACADEMY;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;
import static org.interventionledger.command.intervention.StateDrafts.STATES;
import static org.interventionledger.command.intervention.StateDrafts.learnt;
import static org.interventionledger.command.intervention.StateDrafts.statesNotice;
import static org.interventionledger.command.intervention.StateDrafts.statesPermission;
import static org.interventionledger.command.intervention.StateDrafts.statesProposal;
import static org.interventionledger.command.intervention.StateDrafts.statesVerdict;
import static org.interventionledger.command.intervention.StateDrafts.statesWithdrawal;

import java.util.Set;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.NoticeSection;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateWarningNotice;
import org.interventionledger.api.record.FindPosition.Danger;
import org.interventionledger.api.record.FindPosition.Period;
import org.interventionledger.api.record.FindPosition.Running;
import org.interventionledger.api.record.FindPosition.Trap;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.junit.jupiter.api.Test;

class RecordingTheSecretaryOfStatesNoticeTest {

  @Test
  void the_law_knows_it_since_18_april_2016() {
    Desk.of(COMMUNITY)
        .recordedOn("2016-04-20")
        .refuses(
            statesNotice("2016-04-17", "2016-05-20", "2016-04-20"),
            LawRefusal.ACT_UNKNOWN_TO_THE_LAW_OF_THAT_DATE,
            date("happenedOn", day("2016-04-17")),
            date("knownFrom", day("2016-04-18")));
    Desk.of(COMMUNITY)
        .recordedOn("2016-04-20")
        .accepts(statesNotice("2016-04-18", "2016-05-20", "2016-04-20"));
    Desk.of(COMMUNITY)
        .recordedOn("2016-04-20")
        .accepts(statesNotice("2016-04-19", "2016-05-20", "2016-04-20"));
  }

  @Test
  void the_authority_cannot_have_been_told_before_it_was_given_nor_tomorrow() {
    Desk.of(COMMUNITY)
        .refuses(
            statesNotice("2026-05-04", "2026-05-29", "2026-05-03"), RecordRefusal.OUT_OF_ORDER);
    Desk.of(COMMUNITY)
        .refuses(
            statesNotice("2026-05-04", "2026-05-29", "2026-05-05"),
            RecordRefusal.DATE_IN_THE_FUTURE);
  }

  @Test
  void it_has_a_ground_a_period_and_a_maintained_school() {
    var groundless =
        new RecordSecretaryOfStateWarningNotice(
            Drafts.URN,
            STATES,
            day("2026-05-04"),
            Set.<Ground>of(),
            Drafts.words("Results."),
            day("2026-05-29"),
            learnt("2026-05-04"));
    Desk.of(COMMUNITY).refuses(groundless, LawRefusal.NO_GROUND_STATED);
    Desk.of(COMMUNITY)
        .refuses(
            statesNotice("2026-05-04", "2026-05-04", "2026-05-04"),
            LawRefusal.COMPLIANCE_PERIOD_MUST_FOLLOW_THE_NOTICE);
    Desk.of(ACADEMY)
        .refuses(
            statesNotice("2026-05-04", "2026-05-29", "2026-05-04"),
            LawRefusal.NOT_A_MAINTAINED_SCHOOL);
    Desk.of(COMMUNITY)
        .after(statesNotice("2026-05-04", "2026-05-29", "2026-05-04"))
        .refuses(
            statesNotice("2026-05-04", "2026-05-29", "2026-05-04"),
            RecordRefusal.NAME_ALREADY_TAKEN);
  }

  @Test
  void he_never_gives_one_on_pay_and_conditions() {
    var onPay =
        new RecordSecretaryOfStateWarningNotice(
            Drafts.URN,
            STATES,
            day("2026-05-04"),
            Set.of(Ground.PAY_AND_CONDITIONS_NOT_COMPLIED_WITH),
            Drafts.words("Pay."),
            day("2026-05-29"),
            learnt("2026-05-04"));
    Desk.of(COMMUNITY)
        .refuses(
            onPay, LawRefusal.GROUND_OF_ANOTHER_SECTION, terms("grounds", Ground.ofSection60()));
  }

  @Test
  void it_neither_bars_nor_ends_a_notice_on_pay_for_section_60A_knows_no_such_rule() {
    var onPay =
        new NoticeDraft("2026-05-05", "2026-06-12")
            .under(NoticeSection.SECTION_60A)
            .on(Ground.PAY_AND_CONDITIONS_NOT_COMPLIED_WITH)
            .mindedTo(Power.ADDITIONAL_GOVERNORS)
            .copiedTo(
                Drafts.noticeCopies(
                    "2026-05-05",
                    Recipient.GOVERNING_BODY,
                    Recipient.HEAD_TEACHER,
                    Recipient.SECRETARY_OF_STATE))
            .written();
    var states = statesNotice("2026-05-04", "2026-05-29", "2026-05-04");
    Desk.of(COMMUNITY).after(states).accepts(onPay);
    Desk.of(COMMUNITY)
        .after(onPay, statesNotice("2026-05-06", "2026-05-29", "2026-05-06"))
        .accepts(Drafts.findNotComplied("2026-06-15"));
  }

  @Test
  void the_authority_may_give_none_from_the_day_it_was_told() {
    var told =
        Desk.of(COMMUNITY)
            .after(statesNotice("2026-05-04", "2026-05-29", "2026-05-04"))
            .recordedOn("2026-05-20");

    told.refuses(
        giveNotice("2026-05-04", "2026-06-12"),
        LawRefusal.SECRETARY_OF_STATES_NOTICE_STANDS,
        date("givenOn", day("2026-05-04")),
        date("toldOn", day("2026-05-04")),
        text("reference", "RG/118"));
    told.refuses(
        giveNotice("2026-05-05", "2026-06-12"), LawRefusal.SECRETARY_OF_STATES_NOTICE_STANDS);
    told.accepts(giveNotice("2026-05-03", "2026-06-12"));
  }

  @Test
  void it_may_again_from_the_day_it_is_told_so_and_a_withdrawal_alone_does_not_say_so() {
    var withdrawn =
        Desk.of(COMMUNITY)
            .after(
                statesNotice("2026-05-04", "2026-05-29", "2026-05-04"),
                statesWithdrawal("2026-05-11"));
    withdrawn.refuses(
        giveNotice("2026-05-18", "2026-06-12"), LawRefusal.SECRETARY_OF_STATES_NOTICE_STANDS);

    var permitted = withdrawn.after(statesPermission("2026-05-18")).recordedOn("2026-05-19");
    permitted.refuses(
        giveNotice("2026-05-17", "2026-06-12"), LawRefusal.SECRETARY_OF_STATES_NOTICE_STANDS);
    permitted.accepts(giveNotice("2026-05-18", "2026-06-12"));
    permitted.accepts(giveNotice("2026-05-19", "2026-06-12"));
    permitted.refuses(statesPermission("2026-05-19"), LawRefusal.PERMISSION_ALREADY_GIVEN);
  }

  @Test
  void the_permission_follows_the_telling() {
    Desk.of(COMMUNITY)
        .after(statesNotice("2026-05-04", "2026-05-29", "2026-05-04"))
        .recordedOn("2026-05-05")
        .refuses(statesPermission("2026-05-03"), RecordRefusal.OUT_OF_ORDER);
    Desk.of(COMMUNITY)
        .refuses(
            statesPermission("2026-05-03"), RecordRefusal.NOTICE_NOT_FOUND, text("id", STATES));
  }

  @Test
  void any_earlier_notice_of_the_authority_ceases_to_have_effect() {
    var ceased =
        Desk.of(COMMUNITY)
            .after(
                giveNotice("2026-05-01", "2026-05-29"),
                statesNotice("2026-06-01", "2026-06-26", "2026-06-01"))
            .recordedOn("2026-06-03");

    ceased.accepts(findNotComplied("2026-05-31"));
    for (var on : new String[] {"2026-06-01", "2026-06-02"}) {
      ceased.refuses(
          findNotComplied(on),
          LawRefusal.NOTICE_CEASED_WITH_THE_SECRETARY_OF_STATES,
          date("givenOn", day("2026-05-01")),
          date("since", day("2026-06-01")),
          text("reference", "RG/118"));
    }
    ceased.refuses(
        propose("2026-06-02", "2026-06-12", INTERIM_EXECUTIVE_BOARD),
        LawRefusal.NOTICE_CEASED_WITH_THE_SECRETARY_OF_STATES);
    ceased.refuses(withdraw("2026-06-02"), LawRefusal.NOTICE_CEASED_WITH_THE_SECRETARY_OF_STATES);
  }

  @Test
  void the_gateway_of_an_earlier_notice_closes_with_it() {
    var journey =
        new Journey(COMMUNITY)
            .then(giveNotice("2026-05-01", "2026-05-29"))
            .then(findNotComplied("2026-05-30"))
            .then(propose("2026-06-01", "2026-06-11", INTERIM_EXECUTIVE_BOARD))
            .then(statesNotice("2026-06-15", "2026-07-10", "2026-06-15"));

    assertThat(journey.positionOn("2026-06-14").gateways()).hasSize(1);
    assertThat(journey.positionOn("2026-06-15").gateways()).isEmpty();
    assertThat(journey.positionOn("2026-06-14").running())
        .extracting(Running::period)
        .containsExactly(Period.POWERS_WINDOW);
    assertThat(journey.positionOn("2026-06-15").running())
        .extracting(Running::period)
        .containsExactly(Period.SECRETARY_OF_STATES_COMPLIANCE_PERIOD);
    assertThat(journey.positionOn("2026-06-16").traps())
        .extracting(Trap::danger)
        .containsExactly(Danger.NOTICE_CEASED, Danger.SECRETARY_OF_STATES_NOTICE_STANDS);
    journey.butNot(apply("2026-06-16"), LawRefusal.NOT_ELIGIBLE_FOR_INTERVENTION);
  }

  @Test
  void what_ceased_by_mistake_stands_again_when_the_entry_is_struck_out() {
    Desk.of(COMMUNITY)
        .after(
            giveNotice("2026-05-01", "2026-05-29"),
            statesNotice("2026-05-04", "2026-05-29", "2026-05-04"),
            strikeOut(3, "2026-05-05"))
        .accepts(findNotComplied("2026-05-30"));
  }

  @Test
  void a_later_notice_of_the_authority_given_before_it_was_told_is_a_trap() {
    var journey =
        new Journey(COMMUNITY)
            .then(giveNotice("2026-05-05", "2026-05-29"))
            .then(statesNotice("2026-05-04", "2026-05-29", "2026-05-06"), "2026-05-06");

    assertThat(journey.positionOn("2026-05-06").traps())
        .extracting(Trap::danger)
        .containsExactly(
            Danger.NOTICE_AFTER_THE_SECRETARY_OF_STATES, Danger.SECRETARY_OF_STATES_NOTICE_STANDS);
    assertThat(journey.positionOn("2026-05-05").traps())
        .extracting(Trap::danger)
        .containsExactly(Danger.NOTICE_AFTER_THE_SECRETARY_OF_STATES);
  }

  @Test
  void its_proposal_makes_the_school_eligible_for_the_authority_too() {
    var judged =
        new Journey(COMMUNITY)
            .then(statesNotice("2026-05-04", "2026-05-29", "2026-05-04"))
            .then(statesVerdict("2026-05-30", NOT_COMPLIED))
            .then(consult("2026-05-18", "2026-06-01"))
            .butNot(apply("2026-06-01"), LawRefusal.NOT_ELIGIBLE_FOR_INTERVENTION)
            .then(statesProposal("2026-06-02", "2026-06-16"));

    assertThat(judged.positionOn("2026-06-01").gateways()).isEmpty();
    assertThat(judged.positionOn("2026-06-02").gateways()).hasSize(1);
    judged.then(apply("2026-06-03"));
  }

  @Test
  void it_is_judged_once_from_the_day_after_its_period() {
    var given = Desk.of(COMMUNITY).after(statesNotice("2026-05-04", "2026-05-29", "2026-05-04"));

    given.refuses(
        statesVerdict("2026-05-29", NOT_COMPLIED), LawRefusal.COMPLIANCE_PERIOD_STILL_RUNNING);
    given.accepts(statesVerdict("2026-05-30", NOT_COMPLIED));
    given.accepts(statesVerdict("2026-05-31", COMPLIED));
    given
        .after(statesVerdict("2026-05-30", COMPLIED))
        .refuses(statesVerdict("2026-05-31", COMPLIED), LawRefusal.COMPLIANCE_ALREADY_ASSESSED);
  }

  @Test
  void powers_are_proposed_once_and_only_on_a_failure_to_comply() {
    var given = Desk.of(COMMUNITY).after(statesNotice("2026-05-04", "2026-05-29", "2026-05-04"));

    given.refuses(
        statesProposal("2026-06-01", "2026-06-15"), LawRefusal.COMPLIANCE_NOT_YET_ASSESSED);
    given
        .after(statesVerdict("2026-05-30", COMPLIED))
        .refuses(statesProposal("2026-06-01", "2026-06-15"), LawRefusal.GOVERNING_BODY_COMPLIED);
    given
        .after(
            statesVerdict("2026-05-30", NOT_COMPLIED), statesProposal("2026-06-01", "2026-06-15"))
        .refuses(statesProposal("2026-06-02", "2026-06-15"), LawRefusal.POWERS_ALREADY_PROPOSED);
    given
        .after(statesVerdict("2026-05-30", NOT_COMPLIED))
        .refuses(statesProposal("2026-06-02", "2026-06-01"), RecordRefusal.OUT_OF_ORDER);
  }

  @Test
  void nothing_follows_one_that_was_withdrawn() {
    var withdrawn =
        Desk.of(COMMUNITY)
            .after(
                statesNotice("2026-05-04", "2026-05-29", "2026-05-04"),
                statesWithdrawal("2026-05-11"));

    withdrawn.refuses(statesVerdict("2026-05-30", COMPLIED), LawRefusal.NOTICE_NO_LONGER_IN_FORCE);
    withdrawn.refuses(
        statesProposal("2026-05-30", "2026-06-15"), LawRefusal.NOTICE_NO_LONGER_IN_FORCE);
    withdrawn.refuses(statesWithdrawal("2026-05-12"), LawRefusal.NOTICE_NO_LONGER_IN_FORCE);
  }

  @Test
  void a_notice_entered_late_that_came_before_ceases_too() {
    Desk.of(COMMUNITY)
        .after(
            statesNotice("2026-05-04", "2026-05-29", "2026-05-04"),
            giveNotice("2026-05-01", "2026-05-15"))
        .refuses(
            assess("2026-05-18", NOT_COMPLIED),
            LawRefusal.NOTICE_CEASED_WITH_THE_SECRETARY_OF_STATES);
  }
}
