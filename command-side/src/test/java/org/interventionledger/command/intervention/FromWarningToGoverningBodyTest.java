package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.ConsentDecision.CONSENTED;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.intervention.PreWarningOutcome.NO_RESPONSE;
import static org.interventionledger.api.refusal.LawRefusal.BOARD_ENDS_THE_DAY_BEFORE_RESUMPTION;
import static org.interventionledger.api.refusal.LawRefusal.BOARD_STILL_IN_OFFICE;
import static org.interventionledger.api.refusal.LawRefusal.COMPLIANCE_PERIOD_STILL_RUNNING;
import static org.interventionledger.api.refusal.LawRefusal.CONSENT_STILL_AWAITED;
import static org.interventionledger.api.refusal.LawRefusal.INTERIM_BOARD_IN_PLACE;
import static org.interventionledger.api.refusal.LawRefusal.MEMBERS_AS_DIRECTED;
import static org.interventionledger.api.refusal.LawRefusal.NOTICE_ON_THIS_GROUND_IN_FORCE;
import static org.interventionledger.api.refusal.LawRefusal.NOT_CONSULTED;
import static org.interventionledger.api.refusal.LawRefusal.NO_NOTICE_OF_RESUMPTION;
import static org.interventionledger.api.refusal.LawRefusal.SHADOW_GOVERNING_BODY_TOO_LATE;
import static org.interventionledger.api.refusal.RecordRefusal.NOT_YET_APPROVED;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.answer;
import static org.interventionledger.command.intervention.Drafts.apply;
import static org.interventionledger.command.intervention.Drafts.consult;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.decide;
import static org.interventionledger.command.intervention.Drafts.establish;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.preWarn;
import static org.interventionledger.command.intervention.Drafts.propose;
import static org.interventionledger.command.intervention.Drafts.words;
import static org.interventionledger.command.intervention.StateDrafts.learnt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.board.BoardEnding;
import org.interventionledger.api.board.InterimBoardCommand.EndInterimBoard;
import org.interventionledger.api.board.InterimBoardCommand.GiveNoticeOfResumption;
import org.interventionledger.api.board.InterimBoardCommand.HandBackToGoverningBody;
import org.interventionledger.api.board.InterimBoardCommand.MakeInstrumentOfAppointment;
import org.interventionledger.api.board.InterimBoardCommand.NominateChair;
import org.interventionledger.api.board.InterimBoardCommand.SetUpShadowGoverningBody;
import org.interventionledger.api.intervention.Copy;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordDirectionOnInterimBoard;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.command.LedgerInMemory;
import org.junit.jupiter.api.Test;

/**
 * A school under the law of 2026, from a first concern through its interim executive board to a
 * governing body of its own, as a head of school improvement would tell it.
 */
class FromWarningToGoverningBodyTest {

  @Test
  void a_school_is_warned_governed_by_an_interim_board_and_handed_back() {
    LedgerInMemory.run(
        ledger -> {
          var journey = new LedgerJourney(ledger);
          warned(journey);
          consulted(journey);
          governedByABoard(journey);
          handedBack(journey);

          assertThat(journey.minutes())
              .containsExactly(
                  "2026-01-05 PreconditionRecorded",
                  "2026-01-05 PreconditionRecorded",
                  "2026-01-12 PreWarningNoticeSent",
                  "2026-01-26 PreconditionRecorded",
                  "2026-01-26 PreconditionRecorded",
                  "2026-01-26 PreconditionRecorded",
                  "2026-01-27 PreWarningResponseRecorded",
                  "2026-02-02 WarningNoticeDrafted",
                  "2026-02-02 WarningNoticeApproved",
                  "2026-02-02 WarningNoticeGiven",
                  "2026-02-02 PreconditionRecorded",
                  "2026-02-02 PreconditionRecorded",
                  "2026-02-02 PreconditionRecorded",
                  "2026-02-09 WarningNoticeDrafted",
                  "2026-02-09 WarningNoticeApproved",
                  "2026-02-26 PreconditionRecorded",
                  "2026-02-26 PreconditionRecorded",
                  "2026-02-26 PreconditionRecorded",
                  "2026-02-26 PreconditionRecorded",
                  "2026-02-26 PreconditionRecorded",
                  "2026-03-03 ComplianceAssessed",
                  "2026-03-05 PowersProposed",
                  "2026-03-23 PreconditionRecorded",
                  "2026-03-23 PreconditionRecorded",
                  "2026-03-23 PreconditionRecorded",
                  "2026-03-27 InterimBoardConsultationRecorded",
                  "2026-03-30 InterimBoardAppliedFor",
                  "2026-05-13 PreconditionRecorded",
                  "2026-05-13 PreconditionRecorded",
                  "2026-05-13 PreconditionRecorded",
                  "2026-05-13 PreconditionRecorded",
                  "2026-05-13 PreconditionRecorded",
                  "2026-05-18 InterimBoardConsentDecided",
                  "2026-05-19 DirectionOnInterimBoardRecorded",
                  "2026-05-19 DirectionOnInterimBoardRecorded",
                  "2026-05-20 InterimBoardEstablished",
                  "2026-06-01 InterimBoardConstituted",
                  "2026-06-02 InstrumentOfAppointmentMade",
                  "2026-06-15 BoardChairNominated",
                  "2026-08-31 PreconditionRecorded",
                  "2026-08-31 PreconditionRecorded",
                  "2026-09-07 NoticeOfResumptionGiven",
                  "2026-09-14 ShadowGoverningBodySetUp",
                  "2027-04-11 InterimPeriodEnded",
                  "2027-04-11 InterimBoardEnded",
                  "2027-04-12 HandedBackToGoverningBody");
        });
  }

  private static void warned(LedgerJourney journey) {
    var notice = new NoticeDraft("2026-02-02", "2026-03-02");
    var second = new NoticeDraft("2026-02-09", "2026-03-09").named("n-2");
    journey
        .then(preWarn("p-1", "2026-01-12", "2026-01-26"))
        .then(answer("p-1", "2026-01-27", NO_RESPONSE))
        .then(notice.drafted())
        .butNot(notice.written(), NOT_YET_APPROVED)
        .then(notice.approval())
        .then(notice.written())
        .then(second.drafted())
        .then(second.approval())
        .butNot(second.written(), NOTICE_ON_THIS_GROUND_IN_FORCE)
        .butNot(findNotComplied("2026-03-02"), COMPLIANCE_PERIOD_STILL_RUNNING)
        .then(findNotComplied("2026-03-03"))
        .then(propose("2026-03-05", "2026-03-19", INTERIM_EXECUTIVE_BOARD));
  }

  private static void consulted(LedgerJourney journey) {
    journey
        .butNot(apply("2026-03-06"), NOT_CONSULTED)
        .then(consult("2026-03-06", "2026-03-27"))
        .then(apply("2026-03-30"))
        .butNot(establish("2026-04-13", "2026-04-20"), CONSENT_STILL_AWAITED)
        .then(decide("2026-05-18", CONSENTED));
  }

  private static void governedByABoard(LedgerJourney journey) {
    journey
        .then(toBeAppointed("Zoe Zander"))
        .butNot(establish("2026-05-20", "2026-06-01"), MEMBERS_AS_DIRECTED)
        .then(toBeAppointed("Kit Marsh"))
        .then(establish("2026-05-20", "2026-06-01"))
        .butNot(consult("2026-06-08", "2026-06-22"), INTERIM_BOARD_IN_PLACE)
        .then(instrument("Kit Marsh", "2026-06-02"))
        .then(new NominateChair(URN, 1, day("2026-06-15"), new PersonName("Kit Marsh")));
  }

  private static void handedBack(LedgerJourney journey) {
    journey
        .butNot(end("2026-09-07"), NO_NOTICE_OF_RESUMPTION)
        .then(resumption("2026-09-07", "2027-04-12"))
        .butNot(shadow("2026-10-12"), SHADOW_GOVERNING_BODY_TOO_LATE)
        .then(shadow("2026-09-14"))
        .butNot(handBack("2027-04-12"), BOARD_STILL_IN_OFFICE)
        .butNot(end("2027-04-12"), BOARD_ENDS_THE_DAY_BEFORE_RESUMPTION)
        .then(end("2027-04-11"))
        .then(handBack("2027-04-12"));
  }

  private static RecordDirectionOnInterimBoard toBeAppointed(String name) {
    return new RecordDirectionOnInterimBoard(
        URN,
        1,
        day("2026-05-19"),
        Optional.of(2),
        List.of(new PersonName(name)),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        learnt("2026-05-19"));
  }

  private static MakeInstrumentOfAppointment instrument(String member, String on) {
    return new MakeInstrumentOfAppointment(
        URN,
        1,
        day(on),
        new PersonName(member),
        Optional.empty(),
        words("Two terms, then by agreement."),
        Optional.of(words("Travel is paid.")),
        Optional.of(words("It is a month.")),
        copies(
            on,
            Recipient.INTERIM_BOARD_MEMBERS,
            Recipient.EXISTING_GOVERNORS,
            Recipient.SECRETARY_OF_STATE),
        words("Scheme of delegation, 4.4"),
        Optional.empty());
  }

  private static GiveNoticeOfResumption resumption(String on, String resumesOn) {
    return new GiveNoticeOfResumption(
        URN,
        1,
        day(on),
        day(resumesOn),
        copies(on, Recipient.INTERIM_BOARD_MEMBERS, Recipient.SECRETARY_OF_STATE),
        words("Leadership is secure."),
        words("Scheme of delegation, 4.4"),
        Optional.empty());
  }

  private static SetUpShadowGoverningBody shadow(String on) {
    return new SetUpShadowGoverningBody(
        URN,
        1,
        day(on),
        List.of(new PersonName("Pia Pole"), new PersonName("Quin Quay")),
        words("Nine governors."),
        words("Scheme of delegation, 4.4"));
  }

  private static EndInterimBoard end(String on) {
    return new EndInterimBoard(
        URN,
        1,
        day(on),
        BoardEnding.NORMAL_GOVERNMENT_RESUMES,
        words("A governing body of nine takes office."));
  }

  private static HandBackToGoverningBody handBack(String on) {
    return new HandBackToGoverningBody(
        URN,
        1,
        day(on),
        new PersonName("Pia Pole"),
        words("Nine governors, as the instrument of government has it."));
  }

  private static List<Copy> copies(String on, Recipient... recipients) {
    return Stream.of(recipients)
        .map(recipient -> new Copy(recipient, "The office", Delivery.EMAIL, day(on)))
        .toList();
  }
}
