package org.interventionledger.query.timeline;

import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.query.support.People.NORTHMOOR;
import static org.interventionledger.query.timeline.Examples.URN;
import static org.interventionledger.query.timeline.Examples.WORDS;
import static org.interventionledger.query.timeline.Examples.march;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.SchoolEvent;
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

/** Entries about the Secretary of State's acts. */
final class StateExamples {

  static final Learnt LEARNT =
      new Learnt("Regional Director, North", march(20), "RG/2026/118", Optional.empty());

  private StateExamples() {}

  static Stream<SchoolEvent> notices() {
    return Stream.of(
        given(List.of()),
        given(List.of("n-1")),
        given(List.of("n-1", "n-2")),
        new SecretaryOfStatePermissionRecorded(URN, NORTHMOOR, "s-1", LEARNT, eia("s.60(4A)")),
        judged(ComplianceVerdict.COMPLIED),
        judged(ComplianceVerdict.NOT_COMPLIED),
        new SecretaryOfStateProposalRecorded(
            URN,
            NORTHMOOR,
            "s-1",
            march(28),
            Set.of(SecretaryOfStatePower.INTERIM_BOARD, SecretaryOfStatePower.APPOINT_GOVERNORS),
            LocalDate.of(2026, 4, 7),
            LEARNT,
            eia("s.60(1)(d)")),
        new SecretaryOfStateWithdrawalRecorded(
            URN, NORTHMOOR, "s-1", march(29), LEARNT, eia("s.60")));
  }

  static Stream<SchoolEvent> powers() {
    return Stream.of(
        new IntentionOfSecretaryOfStateRecorded(
            URN,
            NORTHMOOR,
            Set.of(SecretaryOfStatePower.REQUIRE_ARRANGEMENTS),
            LEARNT,
            eia("s.70A(2)")),
        new ReleaseOfFreezeRecorded(URN, NORTHMOOR, LEARNT, eia("s.70B")));
  }

  private static SecretaryOfStateWarningNoticeRecorded given(List<String> ceased) {
    return new SecretaryOfStateWarningNoticeRecorded(
        URN,
        NORTHMOOR,
        "s-" + (ceased.size() + 1),
        march(4),
        ReferralAddressee.REGIONAL_DIRECTOR,
        Set.of(Ground.LOW_STANDARDS, Ground.SAFETY_THREATENED),
        WORDS,
        new CompliancePeriod(march(4), march(27), 23, eia("s.60(4)(c)")),
        new PowerWindow(
            Set.of(Power.ADDITIONAL_GOVERNORS),
            march(28),
            LocalDate.of(2026, 5, 27),
            eia("s.64(2)")),
        ceased,
        LEARNT,
        eia("s.60"));
  }

  private static SecretaryOfStateComplianceRecorded judged(ComplianceVerdict verdict) {
    return new SecretaryOfStateComplianceRecorded(
        URN, NORTHMOOR, "s-1", march(28), verdict, LEARNT, eia("s.60(1)(c)"));
  }
}
