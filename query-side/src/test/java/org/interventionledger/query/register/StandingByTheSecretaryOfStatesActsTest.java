package org.interventionledger.query.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.placement.FindRegister.Standing.ELIGIBLE_FOR_INTERVENTION;
import static org.interventionledger.api.placement.FindRegister.Standing.NOT_COMPLIED;
import static org.interventionledger.api.placement.FindRegister.Standing.WARNING_NOTICE_RUNNING;
import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.query.support.FictionalSchool.day;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.intervention.CompliancePeriod;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.Learnt;
import org.interventionledger.api.intervention.PowerWindow;
import org.interventionledger.api.intervention.ReferralAddressee;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateComplianceRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateProposalRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateWarningNoticeRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateWithdrawalRecorded;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.placement.FindRegister.Standing;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.query.journey.Journey;
import org.interventionledger.query.support.FictionalSchool;
import org.junit.jupiter.api.Test;

class StandingByTheSecretaryOfStatesActsTest {

  private static final FictionalSchool SCHOOL = new FictionalSchool(999_711, "990", "Vicarsfield");
  private static final Learnt LEARNT =
      new Learnt("Regional Director, North", day("2026-04-20"), "RG/118", Optional.empty());

  @Test
  void his_notice_runs_fails_and_makes_eligible_as_the_authoritys_does() {
    assertThat(standings(given())).containsExactly(WARNING_NOTICE_RUNNING);
    assertThat(standings(given(), judged(ComplianceVerdict.COMPLIED))).isEmpty();
    assertThat(standings(given(), judged(ComplianceVerdict.NOT_COMPLIED)))
        .containsExactly(NOT_COMPLIED);
    assertThat(standings(given(), judged(ComplianceVerdict.NOT_COMPLIED), proposed()))
        .containsExactly(ELIGIBLE_FOR_INTERVENTION);
  }

  @Test
  void one_that_was_withdrawn_is_no_standing() {
    var withdrawn =
        new SecretaryOfStateWithdrawalRecorded(
            SCHOOL.urn(), SCHOOL.authority(), "s-1", day("2026-03-20"), LEARNT, eia("s.60"));
    assertThat(standings(given(), withdrawn)).isEmpty();
  }

  @Test
  void the_authoritys_notice_that_ceased_is_none_either() {
    assertThat(standings(SCHOOL.warned("n-1", "2026-02-23", "2026-03-20"), given()))
        .containsExactly(WARNING_NOTICE_RUNNING);
  }

  private static List<Standing> standings(SchoolEvent... events) {
    return Standings.of(Journey.of(List.of(events))).stream()
        .map(Standings.Held::standing)
        .toList();
  }

  private static SecretaryOfStateWarningNoticeRecorded given() {
    var period = new CompliancePeriod(day("2026-03-02"), day("2026-03-27"), 25, eia("s.60(4)(c)"));
    var window = new PowerWindow(Set.of(), day("2026-03-28"), day("2026-05-27"), eia("s.64(2)"));
    return new SecretaryOfStateWarningNoticeRecorded(
        SCHOOL.urn(),
        SCHOOL.authority(),
        "s-1",
        day("2026-03-02"),
        ReferralAddressee.REGIONAL_DIRECTOR,
        Set.of(Ground.SAFETY_THREATENED),
        new Narrative("As discussed."),
        period,
        window,
        List.of(),
        LEARNT,
        eia("s.60"));
  }

  private static SecretaryOfStateComplianceRecorded judged(ComplianceVerdict verdict) {
    return new SecretaryOfStateComplianceRecorded(
        SCHOOL.urn(),
        SCHOOL.authority(),
        "s-1",
        day("2026-03-30"),
        verdict,
        LEARNT,
        eia("s.60(1)(c)"));
  }

  private static SecretaryOfStateProposalRecorded proposed() {
    return new SecretaryOfStateProposalRecorded(
        SCHOOL.urn(),
        SCHOOL.authority(),
        "s-1",
        day("2026-04-20"),
        Set.of(SecretaryOfStatePower.INTERIM_BOARD),
        day("2026-05-04"),
        LEARNT,
        eia("s.60(1)(d)"));
  }
}
