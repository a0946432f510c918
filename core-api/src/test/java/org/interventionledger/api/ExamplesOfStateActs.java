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
import org.interventionledger.api.intervention.CompliancePeriod;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.Learnt;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.PowerWindow;
import org.interventionledger.api.intervention.ReferralAddressee;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateComplianceRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStatePermissionRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateProposalRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateWarningNoticeRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateWithdrawalRecorded;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.IntentionOfSecretaryOfStateRecorded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.ReleaseOfFreezeRecorded;

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
        new ReleaseOfFreezeRecorded(URN, NORTHMOOR, LEARNT, eia("s.70B")));
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
