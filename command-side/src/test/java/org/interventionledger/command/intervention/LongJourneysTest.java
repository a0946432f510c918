package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.Category.NONE;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.ConsentDecision.CONSENTED;
import static org.interventionledger.api.intervention.ConsentDecision.REFUSED;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.intervention.PreWarningOutcome.NO_RESPONSE;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.refusal.LawRefusal.COMPLIANCE_PERIOD_STILL_RUNNING;
import static org.interventionledger.api.refusal.LawRefusal.CONSENT_REFUSED;
import static org.interventionledger.api.refusal.LawRefusal.CONSENT_STILL_AWAITED;
import static org.interventionledger.api.refusal.LawRefusal.COPIES_NOT_AT_THE_SAME_TIME;
import static org.interventionledger.api.refusal.LawRefusal.INTERIM_BOARD_IN_PLACE;
import static org.interventionledger.api.refusal.LawRefusal.NOTICE_ON_THIS_GROUND_IN_FORCE;
import static org.interventionledger.api.refusal.LawRefusal.NOT_AN_ACADEMY;
import static org.interventionledger.api.refusal.LawRefusal.NOT_A_MAINTAINED_SCHOOL;
import static org.interventionledger.api.refusal.LawRefusal.NOT_CONSULTED;
import static org.interventionledger.api.refusal.LawRefusal.POWER_WINDOW_CLOSED;
import static org.interventionledger.api.refusal.RecordRefusal.NOT_YET_APPROVED;
import static org.interventionledger.api.refusal.RecordRefusal.NO_DRAFT_OF_THIS_NOTICE;
import static org.interventionledger.api.refusal.RecordRefusal.REFERRAL_STILL_OPEN;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.acknowledge;
import static org.interventionledger.command.intervention.Drafts.answer;
import static org.interventionledger.command.intervention.Drafts.apply;
import static org.interventionledger.command.intervention.Drafts.consult;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.decide;
import static org.interventionledger.command.intervention.Drafts.establish;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.Drafts.outcome;
import static org.interventionledger.command.intervention.Drafts.post;
import static org.interventionledger.command.intervention.Drafts.preWarn;
import static org.interventionledger.command.intervention.Drafts.propose;
import static org.interventionledger.command.intervention.Drafts.refer;
import static org.interventionledger.command.intervention.Drafts.serve;
import static org.interventionledger.command.intervention.SomeSchools.ACADEMY;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import org.interventionledger.api.Act;
import org.interventionledger.api.intervention.InterventionCommand.NoteInterimBoardEnded;
import org.interventionledger.api.record.FindPosition.OpenAct;
import org.junit.jupiter.api.Test;

class LongJourneysTest {

  @Test
  void a_maintained_school_from_first_concern_to_the_end_of_its_interim_board() {
    var journey = new Journey(COMMUNITY);
    var notice = new NoticeDraft("2026-02-02", "2026-03-02");
    var second = new NoticeDraft("2026-02-09", "2026-03-09").named("n-2");

    journey
        .then(preWarn("p-1", "2026-01-12", "2026-01-26"))
        .then(answer("p-1", "2026-01-27", NO_RESPONSE))
        .butNot(notice.written(), NO_DRAFT_OF_THIS_NOTICE)
        .then(notice.drafted())
        .butNot(notice.written(), NOT_YET_APPROVED)
        .then(notice.approval())
        .then(notice.written())
        .then(serve(GOVERNING_BODY, "2026-02-02"))
        .butNot(serve(HEAD_TEACHER, "2026-02-03"), COPIES_NOT_AT_THE_SAME_TIME)
        .then(post(HEAD_TEACHER, "2026-02-02", "2026-02-03"))
        .then(second.drafted())
        .then(second.approval())
        .butNot(second.written(), NOTICE_ON_THIS_GROUND_IN_FORCE)
        .butNot(refer("r-1", "2026-02-10"), NOT_AN_ACADEMY)
        .butNot(findNotComplied("2026-03-02"), COMPLIANCE_PERIOD_STILL_RUNNING)
        .then(findNotComplied("2026-03-03"))
        .butNot(propose("2026-03-05", "2026-05-03", ADDITIONAL_GOVERNORS), POWER_WINDOW_CLOSED)
        .then(propose("2026-03-05", "2026-03-19", INTERIM_EXECUTIVE_BOARD))
        .butNot(apply("2026-03-06"), NOT_CONSULTED)
        .then(consult("2026-03-06", "2026-03-27"))
        .then(apply("2026-03-30"))
        .butNot(establish("2026-04-13", "2026-04-20"), CONSENT_STILL_AWAITED)
        .then(decide("2026-04-15", REFUSED))
        .butNot(establish("2026-04-16", "2026-04-20"), CONSENT_REFUSED)
        .then(apply("2026-04-27"))
        .then(decide("2026-05-18", CONSENTED))
        .then(establish("2026-05-20", "2026-06-01"))
        .butNot(consult("2026-06-08", "2026-06-22"), INTERIM_BOARD_IN_PLACE)
        .then(new NoteInterimBoardEnded(URN, 1, day("2026-11-20")));

    assertThat(journey.minutes())
        .containsExactly(
            "2026-01-05 PreconditionRecorded",
            "2026-01-05 PreconditionRecorded",
            "2026-01-12 PreWarningNoticeSent",
            "2026-01-27 PreWarningResponseRecorded",
            "2026-02-02 WarningNoticeDrafted",
            "2026-01-26 PreconditionRecorded",
            "2026-01-26 PreconditionRecorded",
            "2026-01-26 PreconditionRecorded",
            "2026-02-02 WarningNoticeApproved",
            "2026-02-02 WarningNoticeGiven",
            "2026-02-02 ServiceOfNoticeRecorded",
            "2026-02-03 ServiceOfNoticeRecorded",
            "2026-02-09 WarningNoticeDrafted",
            "2026-02-02 PreconditionRecorded",
            "2026-02-02 PreconditionRecorded",
            "2026-02-02 PreconditionRecorded",
            "2026-02-09 WarningNoticeApproved",
            "2026-03-03 ComplianceAssessed",
            "2026-02-26 PreconditionRecorded",
            "2026-02-26 PreconditionRecorded",
            "2026-02-26 PreconditionRecorded",
            "2026-02-26 PreconditionRecorded",
            "2026-02-26 PreconditionRecorded",
            "2026-03-05 PowersProposed",
            "2026-03-27 InterimBoardConsultationRecorded",
            "2026-03-23 PreconditionRecorded",
            "2026-03-23 PreconditionRecorded",
            "2026-03-23 PreconditionRecorded",
            "2026-03-30 InterimBoardAppliedFor",
            "2026-04-15 InterimBoardConsentDecided",
            "2026-04-20 PreconditionRecorded",
            "2026-04-20 PreconditionRecorded",
            "2026-04-20 PreconditionRecorded",
            "2026-04-27 InterimBoardAppliedFor",
            "2026-05-18 InterimBoardConsentDecided",
            "2026-05-13 PreconditionRecorded",
            "2026-05-13 PreconditionRecorded",
            "2026-05-13 PreconditionRecorded",
            "2026-05-13 PreconditionRecorded",
            "2026-05-13 PreconditionRecorded",
            "2026-05-20 InterimBoardEstablished",
            "2026-11-20 InterimPeriodEnded");
  }

  @Test
  void an_academy_from_its_inspection_to_what_came_of_its_referral() {
    var journey = new Journey(ACADEMY);

    journey
        .then(inspection("2026-01-20", "2026-03-02", SPECIAL_MEASURES))
        .butNot(new NoticeDraft("2026-03-09", "2026-04-20").drafted(), NOT_A_MAINTAINED_SCHOOL)
        .butNot(apply("2026-03-09"), NOT_A_MAINTAINED_SCHOOL)
        .then(refer("r-1", "2026-03-10"))
        .butNot(refer("r-2", "2026-03-17"), REFERRAL_STILL_OPEN)
        .then(acknowledge("r-1", "2026-03-18"))
        .then(outcome("r-1", "2026-04-29"))
        .then(inspection("2026-10-06", "2026-11-09", NONE));

    assertThat(journey.minutes())
        .containsExactly(
            "2026-03-02 InspectionOutcomeRecorded",
            "2026-03-10 AcademyReferred",
            "2026-03-18 ReferralAcknowledged",
            "2026-04-29 ReferralOutcomeRecorded",
            "2026-11-09 InspectionOutcomeRecorded");
    assertThat(journey.positionOn("2026-11-10").open())
        .extracting(OpenAct::act)
        .contains(Act.REFER_TO_REGIONAL_DIRECTOR);
  }
}
