package org.interventionledger.query.timeline;

import static org.interventionledger.api.intervention.EarlierCategory.NOT_SPOKEN_OF;
import static org.interventionledger.api.intervention.EarlierCategory.NO_LONGER_APPLIES;
import static org.interventionledger.api.intervention.EarlierCategory.STILL_APPLIES;
import static org.interventionledger.api.intervention.InspectionKind.SECTION_5;
import static org.interventionledger.api.intervention.InspectionKind.SECTION_8_MONITORING;
import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.query.support.People.NORTHMOOR;
import static org.interventionledger.query.timeline.Examples.DELEGATION;
import static org.interventionledger.query.timeline.Examples.URN;
import static org.interventionledger.query.timeline.Examples.WORDS;
import static org.interventionledger.query.timeline.Examples.correction;
import static org.interventionledger.query.timeline.Examples.march;
import static org.interventionledger.query.timeline.Examples.noticeGiven;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.correction.Correction.Reason;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.evidence.Shown;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.EarlierCategory;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InspectionEvent.OutcomeLeftToOfficer;
import org.interventionledger.api.intervention.InspectionEvent.OutcomeSetAside;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.intervention.Judgement;
import org.interventionledger.api.intervention.OpenQuestion;
import org.interventionledger.api.intervention.Posting;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.PreWarningEvent.PreWarningNoticeSent;
import org.interventionledger.api.intervention.PreWarningEvent.PreWarningResponseRecorded;
import org.interventionledger.api.intervention.PreWarningOutcome;
import org.interventionledger.api.intervention.PreconditionEvent.PreconditionRecorded;
import org.interventionledger.api.intervention.PreconditionKind;
import org.interventionledger.api.intervention.PublishedOutcome;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.ReferralAddressee;
import org.interventionledger.api.intervention.ReferralEvent.AcademyReferred;
import org.interventionledger.api.intervention.ReferralEvent.ReferralAcknowledged;
import org.interventionledger.api.intervention.ReferralEvent.ReferralOutcomeRecorded;
import org.interventionledger.api.intervention.ReferralOutcome;
import org.interventionledger.api.intervention.ServedApart;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.intervention.WarningNoticeEvent.ComplianceAssessed;
import org.interventionledger.api.intervention.WarningNoticeEvent.PowersProposed;
import org.interventionledger.api.intervention.WarningNoticeEvent.ServiceOfNoticeRecorded;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeWithdrawn;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Provision;

/** Entries of every kind on the statutory ladder, up to the interim executive board. */
final class StatutoryExamples {

  private StatutoryExamples() {}

  static Stream<SchoolEvent> inspection() {
    return Stream.concat(
        Stream.of(
            left(),
            new OutcomeSetAside(
                URN, NORTHMOOR, "10999002", LocalDate.of(2026, 1, 20), march(7), WORDS),
            inspection(Optional.empty(), Category.NONE, Optional.empty(), Optional.empty()),
            inspection(
                Optional.of(SECTION_8_MONITORING),
                Category.NONE,
                Optional.of(STILL_APPLIES),
                Optional.empty()),
            inspection(
                Optional.of(SECTION_5),
                Category.NONE,
                Optional.of(NO_LONGER_APPLIES),
                Optional.empty()),
            inspection(
                Optional.of(SECTION_5),
                Category.SPECIAL_MEASURES,
                Optional.of(NOT_SPOKEN_OF),
                Optional.of(march(6)))),
        Stream.of(InspectionKind.values())
            .map(
                kind ->
                    inspection(
                        Optional.of(kind),
                        Category.NONE,
                        Optional.of(NOT_SPOKEN_OF),
                        Optional.empty())));
  }

  private static OutcomeLeftToOfficer left() {
    var outcome =
        new PublishedOutcome(
            Optional.of("10999002"),
            Optional.of(SECTION_5),
            Optional.of("S5 Inspection"),
            LocalDate.of(2026, 1, 20),
            Optional.of(march(6)),
            List.of(new Judgement(Judgement.Area.INCLUSION, Judgement.Grade.NEEDS_ATTENTION)),
            Category.NONE,
            Optional.empty());
    return new OutcomeLeftToOfficer(
        URN, NORTHMOOR, march(6), outcome, List.of(OpenQuestion.values()), Optional.empty(), "i-1");
  }

  private static InspectionOutcomeRecorded inspection(
      Optional<InspectionKind> kind,
      Category category,
      Optional<EarlierCategory> said,
      Optional<LocalDate> hmciNoticeOn) {
    return new InspectionOutcomeRecorded(
        URN,
        NORTHMOOR,
        kind,
        kind.map(_ -> "S5 Inspection"),
        LocalDate.of(2026, 1, 20),
        march(6),
        Optional.of("10999001"),
        List.of(new Judgement(Judgement.Area.INCLUSION, Judgement.Grade.NEEDS_ATTENTION)),
        category,
        hmciNoticeOn.map(_ -> "special measures"),
        hmciNoticeOn,
        said,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Stream<SchoolEvent> preWarning() {
    return Stream.of(
        new PreWarningNoticeSent(
            URN, NORTHMOOR, "p-1", march(2), WORDS, WORDS, march(16), List.of(), Optional.empty()),
        response(PreWarningOutcome.SATISFACTORY_RESPONSE),
        response(PreWarningOutcome.INSUFFICIENT_RESPONSE),
        response(PreWarningOutcome.NO_RESPONSE));
  }

  private static PreWarningResponseRecorded response(PreWarningOutcome outcome) {
    return new PreWarningResponseRecorded(
        URN, NORTHMOOR, "p-1", march(16), outcome, Optional.empty());
  }

  static Stream<SchoolEvent> notice() {
    return Stream.of(
        noticeGiven(march(3)),
        new ServiceOfNoticeRecorded(
            URN,
            NORTHMOOR,
            "n-1",
            Recipient.GOVERNING_BODY,
            march(3),
            Optional.of(LocalTime.of(14, 5)),
            Delivery.BY_HAND,
            Optional.empty(),
            new Shown(List.of(), Optional.of(WORDS)),
            Optional.empty(),
            eia("s.60(6)")),
        new ServiceOfNoticeRecorded(
            URN,
            NORTHMOOR,
            "n-1",
            Recipient.HEAD_TEACHER,
            march(6),
            Optional.empty(),
            Delivery.PREPAID_POST,
            Optional.of(new Posting(march(4), WORDS)),
            new Shown(List.of(), Optional.of(WORDS)),
            Optional.of(new ServedApart(march(3), march(4), WORDS)),
            eia("s.60(6)")),
        compliance(ComplianceVerdict.COMPLIED),
        compliance(ComplianceVerdict.NOT_COMPLIED),
        powers(Set.of(Power.INTERIM_EXECUTIVE_BOARD)),
        powers(
            Set.of(
                Power.INTERIM_EXECUTIVE_BOARD,
                Power.ADDITIONAL_GOVERNORS,
                Power.SUSPEND_DELEGATED_BUDGET)),
        new WarningNoticeWithdrawn(
            URN, NORTHMOOR, "n-1", march(10), WORDS, eia("s.60(1)(a)"), Optional.empty()),
        new InterventionEntryCorrected(
            URN, NORTHMOOR, correction(3, Reason.WRONG_DATE), Optional.of(noticeGiven(march(2)))));
  }

  private static ComplianceAssessed compliance(ComplianceVerdict verdict) {
    return new ComplianceAssessed(
        URN,
        NORTHMOOR,
        "n-1",
        march(28),
        verdict,
        WORDS,
        Optional.of(new Shown(List.of(), Optional.of(WORDS))),
        eia("s.60(1)(c)"));
  }

  private static PowersProposed powers(Set<Power> powers) {
    return new PowersProposed(
        URN,
        NORTHMOOR,
        "n-1",
        march(28),
        powers,
        LocalDate.of(2026, 4, 7),
        WORDS,
        DELEGATION,
        eia("s.60(1)(d)"),
        Optional.empty());
  }

  static Stream<SchoolEvent> preconditions() {
    return Arrays.stream(PreconditionKind.values()).map(StatutoryExamples::precondition);
  }

  private static PreconditionRecorded precondition(PreconditionKind kind) {
    var guidance =
        Optional.of("Support and intervention in schools, November 2024")
            .filter(_ -> kind == PreconditionKind.REGARD_TO_GUIDANCE);
    return new PreconditionRecorded(
        URN,
        NORTHMOOR,
        StatutoryStep.WARNING_NOTICE,
        Optional.of("n-1"),
        kind,
        march(2),
        WORDS,
        new PersonName("Maria Reyes"),
        "head of service",
        guidance,
        List.of(new DocumentRef("ab".repeat(32), "Minute 12.pdf", "application/pdf", 20_480)),
        Optional.empty(),
        Optional.of(new Provision("Equality Act 2010", "s.149")));
  }

  static Stream<SchoolEvent> referral() {
    return Stream.of(
        referred(
            LocalDate.of(2022, 8, 31),
            ReferralAddressee.REGIONAL_SCHOOLS_COMMISSIONER,
            Optional.empty()),
        referred(march(2), ReferralAddressee.REGIONAL_DIRECTOR, Optional.of(march(23))),
        new ReferralAcknowledged(
            URN, NORTHMOOR, "r-1", ReferralAddressee.REGIONAL_DIRECTOR, march(5), "RD/2026/17"),
        new ReferralOutcomeRecorded(
            URN,
            NORTHMOOR,
            "r-1",
            ReferralAddressee.REGIONAL_DIRECTOR,
            march(27),
            ReferralOutcome.CHANGE_OF_TRUST,
            WORDS));
  }

  private static AcademyReferred referred(
      LocalDate on, ReferralAddressee addressee, Optional<LocalDate> replyBy) {
    return new AcademyReferred(
        URN,
        NORTHMOOR,
        "r-1",
        on,
        addressee,
        WORDS,
        WORDS,
        "The Fellside Trust",
        on,
        replyBy,
        DELEGATION);
  }
}
