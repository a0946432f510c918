package org.interventionledger.api;

import static org.interventionledger.api.Example.DAY;
import static org.interventionledger.api.Example.LATER;
import static org.interventionledger.api.Example.NORTHMOOR;
import static org.interventionledger.api.Example.REASONS;
import static org.interventionledger.api.Example.URN;
import static org.interventionledger.api.terms.Provision.eia;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.intervention.AcademyOrderBasis;
import org.interventionledger.api.intervention.AcademyOrderEvent.AcademyOrderRecorded;
import org.interventionledger.api.intervention.AcademyOrderEvent.AcademyOrderRevoked;
import org.interventionledger.api.intervention.AcademyOrderEvent.SchoolConverted;
import org.interventionledger.api.intervention.AcademyOrderEvent.StepsTowardsConversionDirected;
import org.interventionledger.api.intervention.CoastingDefinition;
import org.interventionledger.api.intervention.CoastingEvent.CoastingEnded;
import org.interventionledger.api.intervention.CoastingEvent.CoastingNotified;
import org.interventionledger.api.intervention.CompliancePeriod;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.EligibleUnder;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.Learnt;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.PowerWindow;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.ReferralAddressee;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateComplianceRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStatePermissionRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateProposalRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateWarningNoticeRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateWithdrawalRecorded;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.IntentionOfSecretaryOfStateRecorded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.InterimBoardTakenOver;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateEnded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateUsed;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.ReleaseOfFreezeRecorded;
import org.interventionledger.api.intervention.StepsFor;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Urn;

/** The Secretary of State's acts. */
final class ExamplesOfStateActs {

  private static final String NOTICE = "5a1f0c52-7a53-4f0e-9a37-0a6d53a1f2b4";
  private static final Learnt LEARNT =
      new Learnt("Regional Director, North", LATER, "RG/2026/118", Optional.of(REASONS));

  private ExamplesOfStateActs() {}

  static List<LedgerEvent> all() {
    return List.of(
        notice(),
        new SecretaryOfStatePermissionRecorded(URN, NORTHMOOR, NOTICE, LEARNT, eia("s.60(4A)")),
        new SecretaryOfStateComplianceRecorded(
            URN,
            NORTHMOOR,
            NOTICE,
            LATER,
            ComplianceVerdict.NOT_COMPLIED,
            LEARNT,
            eia("s.60(1)(c)")),
        new SecretaryOfStateProposalRecorded(
            URN,
            NORTHMOOR,
            NOTICE,
            LATER,
            Set.of(SecretaryOfStatePower.INTERIM_BOARD),
            LATER.plusDays(10),
            LEARNT,
            eia("s.60(1)(d)")),
        new SecretaryOfStateWithdrawalRecorded(URN, NORTHMOOR, NOTICE, LATER, LEARNT, eia("s.60")),
        new IntentionOfSecretaryOfStateRecorded(
            URN,
            NORTHMOOR,
            Set.of(
                SecretaryOfStatePower.APPOINT_GOVERNORS,
                SecretaryOfStatePower.REQUIRE_ARRANGEMENTS),
            LEARNT,
            eia("s.70A(2)")),
        new ReleaseOfFreezeRecorded(URN, NORTHMOOR, LEARNT, eia("s.70B")),
        new PowerOfSecretaryOfStateUsed(
            URN,
            NORTHMOOR,
            SecretaryOfStatePower.INTERIM_BOARD,
            EligibleUnder.SECTION_62,
            DAY,
            LATER,
            Optional.of(LATER.plusYears(1)),
            REASONS,
            Optional.empty(),
            Optional.of(eia("s.69(4)")),
            LEARNT,
            eia("s.69")),
        new PowerOfSecretaryOfStateEnded(
            URN, NORTHMOOR, SecretaryOfStatePower.APPOINT_GOVERNORS, LATER, LEARNT, eia("s.67")),
        new InterimBoardTakenOver(URN, NORTHMOOR, 1, LATER, LEARNT, eia("s.70C")),
        new CoastingNotified(
            URN,
            NORTHMOOR,
            DAY,
            CoastingDefinition.REPORT_CARD_CONDITIONS,
            new Provision("SI 2022/720", "reg. 4, as substituted by SI 2025/1120"),
            REASONS,
            LEARNT,
            eia("s.60B(1)(b)")),
        new CoastingEnded(URN, NORTHMOOR, LATER, REASONS, LEARNT, eia("s.60B(1)(a)")),
        new AcademyOrderRecorded(
            URN,
            NORTHMOOR,
            DAY,
            AcademyOrderBasis.DUTY,
            Optional.of(EligibleUnder.SECTION_62),
            Optional.of(REASONS),
            Set.of(Recipient.HEAD_TEACHER, Recipient.GOVERNING_BODY),
            LEARNT,
            Optional.of(new Provision("Children's Wellbeing and Schools Act 2026", "s.58(9)")),
            academies("s.4(A1)")),
        new AcademyOrderRevoked(URN, NORTHMOOR, LATER, LEARNT, academies("s.5D")),
        new StepsTowardsConversionDirected(
            URN,
            NORTHMOOR,
            DAY,
            Set.of(StepsFor.LOCAL_AUTHORITY, StepsFor.GOVERNING_BODY),
            REASONS,
            LATER,
            LEARNT,
            academies("s.5C")),
        new SchoolConverted(
            URN, NORTHMOOR, LATER, new Urn(999_101), REASONS, DAY, LEARNT, academies("s.6(2)")));
  }

  private static Provision academies(String place) {
    return new Provision("Academies Act 2010", place);
  }

  private static SecretaryOfStateWarningNoticeRecorded notice() {
    return new SecretaryOfStateWarningNoticeRecorded(
        URN,
        NORTHMOOR,
        NOTICE,
        DAY,
        ReferralAddressee.REGIONAL_DIRECTOR,
        Set.of(Ground.BREAKDOWN_OF_MANAGEMENT_OR_GOVERNANCE),
        REASONS,
        new CompliancePeriod(DAY, DAY.plusDays(20), 20, eia("s.60(4)(c)")),
        new PowerWindow(
            Set.of(Power.ADDITIONAL_GOVERNORS),
            DAY.plusDays(21),
            DAY.plusDays(20).plusMonths(2),
            eia("ss.63(3), 64(2) and 66(2)")),
        List.of("c5e3dd3b-1d5a-4e5f-a1b0-3f1f0a8f6d10"),
        new Learnt("Regional Director, North", DAY.plusDays(2), "RG/2026/101", Optional.empty()),
        eia("s.60"));
  }
}
