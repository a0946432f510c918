package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.Recipient.EXISTING_GOVERNORS;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.intervention.Recipient.HMCI;
import static org.interventionledger.api.intervention.Recipient.INTERIM_BOARD_MEMBERS;
import static org.interventionledger.api.intervention.Recipient.SECRETARY_OF_STATE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.evidence.Showing;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.ConsentDecision;
import org.interventionledger.api.intervention.Consulted;
import org.interventionledger.api.intervention.Copy;
import org.interventionledger.api.intervention.CopySent;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.EarlierCategory;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.InspectionCommand.RecordInspectionOutcome;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.ApplyForInterimBoard;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.EstablishInterimBoard;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.RecordConsentDecision;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.RecordInterimBoardConsultation;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.InterventionCommand.CorrectInterventionEntry;
import org.interventionledger.api.intervention.Posting;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.PreWarningCommand.RecordPreWarningResponse;
import org.interventionledger.api.intervention.PreWarningCommand.SendPreWarningNotice;
import org.interventionledger.api.intervention.PreWarningOutcome;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.ReferralCommand.RecordReferralAcknowledgement;
import org.interventionledger.api.intervention.ReferralCommand.RecordReferralOutcome;
import org.interventionledger.api.intervention.ReferralCommand.ReferToRegionalDirector;
import org.interventionledger.api.intervention.ReferralOutcome;
import org.interventionledger.api.intervention.WarningNoticeCommand.AssessCompliance;
import org.interventionledger.api.intervention.WarningNoticeCommand.GiveWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.ProposePowers;
import org.interventionledger.api.intervention.WarningNoticeCommand.RecordServiceOfNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.WithdrawWarningNotice;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;

/** Acts in the words of one made-up case, complete but for what a test varies. */
final class Drafts {

  static final Urn URN = new Urn(999_001);
  static final AuthorityCode NORTHMOOR = new AuthorityCode("990");
  static final String NOTICE = "notice-1";

  private Drafts() {}

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  static Narrative words(String text) {
    return new Narrative(text);
  }

  static GiveWarningNotice giveNotice(String givenOn, String complyBy) {
    return giveNotice(NOTICE, givenOn, complyBy, Ground.SAFETY_THREATENED);
  }

  static GiveWarningNotice giveNotice(
      String noticeId, String givenOn, String complyBy, Ground... grounds) {
    return new NoticeDraft(givenOn, complyBy).named(noticeId).on(grounds).written();
  }

  static RecordServiceOfNotice serve(Recipient recipient, String servedOn) {
    return new RecordServiceOfNotice(
        URN,
        NOTICE,
        recipient,
        day(servedOn),
        LocalTime.of(14, 5),
        Delivery.BY_HAND,
        Optional.empty(),
        Showing.noted("Receipt signed by the clerk."),
        Optional.empty());
  }

  /** By a letter, which is judged to have arrived on a later day. */
  static RecordServiceOfNotice post(Recipient recipient, String postedOn, String servedOn) {
    return new RecordServiceOfNotice(
        URN,
        NOTICE,
        recipient,
        day(servedOn),
        LocalTime.of(14, 5),
        Delivery.PREPAID_POST,
        Optional.of(new Posting(day(postedOn), words("First class post arrives on the next day."))),
        Showing.noted("Certificate of posting in the file."),
        Optional.empty());
  }

  /** By hand, and not with the notice. */
  static RecordServiceOfNotice serveApart(Recipient recipient, String servedOn, String why) {
    var served = serve(recipient, servedOn);
    return new RecordServiceOfNotice(
        URN,
        NOTICE,
        recipient,
        served.servedOn(),
        served.timeOfDay(),
        served.method(),
        served.posted(),
        served.shownBy(),
        Optional.of(words(why)));
  }

  static AssessCompliance assess(String assessedOn, ComplianceVerdict verdict) {
    return new AssessCompliance(
        URN,
        NOTICE,
        day(assessedOn),
        verdict,
        words("Report of the visit."),
        Showing.noted("The adviser's report of the last visit."));
  }

  static AssessCompliance findNotComplied(String assessedOn) {
    return assess(assessedOn, ComplianceVerdict.NOT_COMPLIED);
  }

  static ProposePowers propose(String givenOn, String effectiveFrom, Power... powers) {
    return new ProposePowers(
        URN,
        NOTICE,
        day(givenOn),
        Set.of(powers),
        day(effectiveFrom),
        words("Ten days, in term time."),
        words("Scheme of delegation, 4.2"));
  }

  static WithdrawWarningNotice withdraw(String withdrawnOn) {
    return new WithdrawWarningNotice(URN, NOTICE, day(withdrawnOn), words("Overtaken by events."));
  }

  /** A section 5 inspection; its report ends an earlier category where it begins none. */
  static RecordInspectionOutcome inspection(
      String inspectedOn, String publishedOn, Category category) {
    var said =
        category == Category.NONE
            ? EarlierCategory.NO_LONGER_APPLIES
            : EarlierCategory.NOT_SPOKEN_OF;
    return report(InspectionKind.SECTION_5, inspectedOn, publishedOn, category, said);
  }

  /** A report, with HMCI's notice on the day of its publication where it begins a category. */
  static RecordInspectionOutcome report(
      InspectionKind kind,
      String inspectedOn,
      String publishedOn,
      Category category,
      EarlierCategory said) {
    var noticeOn =
        category == Category.NONE ? Optional.<LocalDate>empty() : Optional.of(day(publishedOn));
    return new RecordInspectionOutcome(
        URN,
        kind,
        Optional.empty(),
        day(inspectedOn),
        day(publishedOn),
        Optional.empty(),
        List.of(),
        category,
        noticeOn,
        said,
        Optional.empty());
  }

  static SendPreWarningNotice preWarn(String id, String sentOn, String replyBy) {
    return new SendPreWarningNotice(
        URN,
        id,
        day(sentOn),
        words("Attendance has fallen."),
        words("A plan of action."),
        day(replyBy),
        List.of());
  }

  static RecordPreWarningResponse answer(String id, String respondedOn, PreWarningOutcome outcome) {
    return new RecordPreWarningResponse(URN, id, day(respondedOn), outcome, Optional.empty());
  }

  static RecordInterimBoardConsultation consult(
      String openedOn, String closedOn, Recipient... bodies) {
    var consulted =
        Arrays.stream(bodies)
            .map(body -> new Consulted(body, "The " + body, day(openedOn), Optional.empty()))
            .toList();
    return new RecordInterimBoardConsultation(
        URN,
        day(openedOn),
        day(closedOn),
        words("An interim executive board."),
        consulted,
        words("The objections do not outweigh the case."),
        Showing.noted("Minutes of the meetings, in the file."),
        Optional.empty());
  }

  static RecordInterimBoardConsultation consult(String openedOn, String closedOn) {
    return consult(openedOn, closedOn, GOVERNING_BODY);
  }

  static ApplyForInterimBoard apply(String appliedOn) {
    return new ApplyForInterimBoard(
        URN,
        day(appliedOn),
        day(appliedOn).plusMonths(1),
        List.of(person("Ada Byrne")),
        words("Governance has broken down."),
        words("Cabinet member's decision 12/26"));
  }

  static RecordConsentDecision decide(String decidedOn, ConsentDecision decision) {
    return new RecordConsentDecision(URN, day(decidedOn), decision, "IEB-26-014", Optional.empty());
  }

  static EstablishInterimBoard establish(String noticeGivenOn, String constitutedFrom) {
    return new BoardDraft(noticeGivenOn, constitutedFrom).written();
  }

  static ReferToRegionalDirector refer(String id, String referredOn) {
    return new ReferToRegionalDirector(
        URN,
        id,
        day(referredOn),
        words("Exclusions have doubled."),
        words("A review of the trust."),
        "Eastvale Learning Trust",
        day(referredOn),
        Optional.empty(),
        words("Scheme of delegation, 4.7"));
  }

  static RecordReferralAcknowledgement acknowledge(String id, String acknowledgedOn) {
    return new RecordReferralAcknowledgement(URN, id, day(acknowledgedOn), "RD-77");
  }

  static RecordReferralOutcome outcome(String id, String decidedOn) {
    return new RecordReferralOutcome(
        URN, id, day(decidedOn), ReferralOutcome.NOTICE_TO_IMPROVE, words("Letter of that day."));
  }

  static CorrectInterventionEntry strikeOut(long entry, String correctedOn) {
    return new CorrectInterventionEntry(URN, correction(entry, correctedOn), Optional.empty());
  }

  static CorrectInterventionEntry putRight(
      long entry, String correctedOn, InterventionCommand replacement) {
    return new CorrectInterventionEntry(
        URN, correction(entry, correctedOn), Optional.of(replacement));
  }

  static Correction correction(long entry, String correctedOn) {
    return new Correction(
        entry,
        day(correctedOn),
        Correction.Reason.WRONG_DATE,
        words("The date was misread."),
        words("The letter itself."));
  }

  static PersonName person(String name) {
    return new PersonName(name);
  }

  static BoardMember member(String name, String appointedFrom) {
    return new BoardMember(person(name), day(appointedFrom), "Led two schools.");
  }

  static List<Copy> copies(String sentOn, Recipient... recipients) {
    return Stream.of(recipients)
        .map(recipient -> new Copy(recipient, "The " + recipient, Delivery.BY_HAND, day(sentOn)))
        .toList();
  }

  static List<CopySent> noticeCopies(String sentOn, Recipient... recipients) {
    return Stream.of(recipients)
        .map(
            recipient ->
                new CopySent(
                    recipient,
                    "The " + recipient,
                    Delivery.BY_HAND,
                    day(sentOn),
                    LocalTime.of(14, 5),
                    Showing.noted("Receipt signed by the clerk."),
                    Optional.empty()))
        .toList();
  }

  static List<CopySent> noticeCopies(String sentOn) {
    return noticeCopies(sentOn, GOVERNING_BODY, HEAD_TEACHER, HMCI, SECRETARY_OF_STATE);
  }

  static List<Copy> boardCopies(String sentOn) {
    return copies(
        sentOn, GOVERNING_BODY, INTERIM_BOARD_MEMBERS, EXISTING_GOVERNORS, SECRETARY_OF_STATE);
  }
}
