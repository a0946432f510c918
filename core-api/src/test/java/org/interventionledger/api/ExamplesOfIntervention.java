package org.interventionledger.api;

import static org.interventionledger.api.Example.AUTHORITY;
import static org.interventionledger.api.Example.CORRECTION;
import static org.interventionledger.api.Example.DAY;
import static org.interventionledger.api.Example.LATER;
import static org.interventionledger.api.Example.NAME;
import static org.interventionledger.api.Example.NORTHMOOR;
import static org.interventionledger.api.Example.REASONS;
import static org.interventionledger.api.Example.SHOWN;
import static org.interventionledger.api.Example.URN;
import static org.interventionledger.api.terms.Provision.eia;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.intervention.ApproachEvent.InspectionRequestAnswered;
import org.interventionledger.api.intervention.ApproachEvent.InspectionRequested;
import org.interventionledger.api.intervention.ApproachEvent.MonitoringAgreed;
import org.interventionledger.api.intervention.ApproachEvent.MonitoringEnded;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.Copy;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.EarlierCategory;
import org.interventionledger.api.intervention.InspectionAnswer;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InspectionEvent.OutcomeLeftToOfficer;
import org.interventionledger.api.intervention.InspectionEvent.OutcomeSetAside;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.intervention.Judgement;
import org.interventionledger.api.intervention.MonitoringEnding;
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
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Provision;

/** Inspections, notices and referrals. */
final class ExamplesOfIntervention {

  static final List<Copy> COPIES =
      List.of(new Copy(Recipient.GOVERNING_BODY, "The governing body", Delivery.BY_HAND, DAY));

  static final String NOTICE = "c5e3dd3b-1d5a-4e5f-a1b0-3f1f0a8f6d10";

  private ExamplesOfIntervention() {}

  static List<LedgerEvent> all() {
    var withdrawn =
        new WarningNoticeWithdrawn(
            URN, NORTHMOOR, NOTICE, LATER, REASONS, eia("s.60(1)"), Optional.empty());
    return List.of(
        new InspectionOutcomeRecorded(
            URN,
            NORTHMOOR,
            Optional.of(InspectionKind.SECTION_5),
            Optional.of("S5 Inspection"),
            DAY,
            LATER,
            Optional.of("10234567"),
            List.of(new Judgement(Judgement.Area.INCLUSION, Judgement.Grade.URGENT_IMPROVEMENT)),
            Category.SPECIAL_MEASURES,
            Optional.of("special measures"),
            Optional.of(LATER),
            Optional.of(EarlierCategory.NOT_SPOKEN_OF),
            List.of(eia("s.61"), eia("s.62")),
            Optional.of(eia("s.62")),
            Optional.empty(),
            Optional.of("5b1c0f5e-6a0e-4c57-9a76-0d8f5c9d3a11")),
        new OutcomeLeftToOfficer(
            URN,
            NORTHMOOR,
            LATER,
            new PublishedOutcome(
                Optional.of("10234568"),
                Optional.of(InspectionKind.SECTION_5),
                Optional.of("S5 Inspection"),
                DAY,
                Optional.of(LATER),
                List.of(new Judgement(Judgement.Area.QUALITY_OF_EDUCATION, Judgement.Grade.GOOD)),
                Category.NONE,
                Optional.of(REASONS)),
            List.of(OpenQuestion.EARLIER_CATEGORY),
            Optional.of("Education and Inspections Act 2006, s.62"),
            "5b1c0f5e-6a0e-4c57-9a76-0d8f5c9d3a11"),
        new OutcomeSetAside(URN, NORTHMOOR, "10234568", DAY, LATER, REASONS),
        new PreWarningNoticeSent(
            URN, NORTHMOOR, NOTICE, DAY, REASONS, REASONS, LATER, COPIES, Optional.empty()),
        new PreWarningResponseRecorded(
            URN, NORTHMOOR, NOTICE, LATER, PreWarningOutcome.NO_RESPONSE, Optional.empty()),
        new ServiceOfNoticeRecorded(
            URN,
            NORTHMOOR,
            NOTICE,
            Recipient.HEAD_TEACHER,
            DAY,
            Optional.of(LocalTime.of(14, 5)),
            Delivery.PREPAID_POST,
            Optional.of(new Posting(DAY, new Narrative("First class post of the day before."))),
            SHOWN.orElseThrow(),
            Optional.of(new ServedApart(DAY.minusDays(1), DAY, REASONS)),
            eia("s.60(6)")),
        new ComplianceAssessed(
            URN,
            NORTHMOOR,
            NOTICE,
            LATER,
            ComplianceVerdict.NOT_COMPLIED,
            REASONS,
            SHOWN,
            eia("s.60(1)(c)")),
        new PowersProposed(
            URN,
            NORTHMOOR,
            NOTICE,
            LATER,
            Set.of(Power.INTERIM_EXECUTIVE_BOARD),
            LATER.plusDays(10),
            new Narrative("Ten days."),
            AUTHORITY,
            eia("s.60(1)(d)"),
            Optional.empty()),
        withdrawn,
        new AcademyReferred(
            URN,
            NORTHMOOR,
            NOTICE,
            DAY,
            ReferralAddressee.REGIONAL_DIRECTOR,
            REASONS,
            REASONS,
            "Alder Trust",
            DAY,
            Optional.of(LATER),
            AUTHORITY),
        new ReferralAcknowledged(
            URN, NORTHMOOR, NOTICE, ReferralAddressee.REGIONAL_DIRECTOR, LATER, "RD/2026/17"),
        new ReferralOutcomeRecorded(
            URN,
            NORTHMOOR,
            NOTICE,
            ReferralAddressee.REGIONAL_SCHOOLS_COMMISSIONER,
            LATER,
            ReferralOutcome.SUPPORT_ARRANGED,
            REASONS),
        new MonitoringAgreed(
            URN, NORTHMOOR, DAY, NAME, "Chief executive", "Alder Trust", REASONS, LATER),
        new MonitoringEnded(URN, NORTHMOOR, LATER, MonitoringEnding.CONSENT_WITHDRAWN, REASONS),
        new InspectionRequested(URN, NORTHMOOR, DAY, REASONS, Optional.of(LATER), AUTHORITY),
        new InspectionRequestAnswered(
            URN,
            NORTHMOOR,
            LATER,
            InspectionAnswer.NOT_BROUGHT_FORWARD,
            "HMCI/26/9",
            Optional.empty()),
        new PreconditionRecorded(
            URN,
            NORTHMOOR,
            StatutoryStep.WARNING_NOTICE,
            Optional.of(NOTICE),
            PreconditionKind.EQUALITY_DUTY,
            DAY,
            REASONS,
            NAME,
            "Head of service",
            Optional.empty(),
            List.of(
                new DocumentRef("ab".repeat(32), "Equality impact.pdf", "application/pdf", 20_480)),
            Optional.of(new Narrative("Minute 12 of the same day.")),
            Optional.of(new Provision("Equality Act 2010", "s.149"))),
        new InterventionEntryCorrected(URN, NORTHMOOR, CORRECTION, Optional.of(withdrawn)));
  }
}
