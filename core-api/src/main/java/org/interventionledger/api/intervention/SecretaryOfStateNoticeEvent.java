package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Sorted;
import org.interventionledger.api.terms.Urn;

/** What happened about a warning notice of the Secretary of State. */
public sealed interface SecretaryOfStateNoticeEvent extends SecretaryOfStateEvent {

  String stateNoticeId();

  /**
   * The Secretary of State gave the governing body a warning notice. Any earlier notice of the
   * authority under s.60 ceases to have effect from then (s.60(4B)), and once told of it the
   * authority may give none until the Secretary of State says that it may (s.60(4A)).
   *
   * @param office who acted for the Secretary of State, by the name of the time
   * @param window when ss.63, 64 and 66 may be used if it is not complied with
   * @param ceased the authority's notices on record that ceased with it
   */
  record SecretaryOfStateWarningNoticeRecorded(
      Urn urn,
      AuthorityCode authority,
      String stateNoticeId,
      LocalDate givenOn,
      ReferralAddressee office,
      Set<Ground> grounds,
      Narrative matters,
      CompliancePeriod period,
      PowerWindow window,
      List<String> ceased,
      Learnt learnt,
      Provision provision)
      implements SecretaryOfStateNoticeEvent {
    public SecretaryOfStateWarningNoticeRecorded {
      grounds = Sorted.copyOf(grounds);
      ceased = List.copyOf(ceased);
    }

    @Override
    public LocalDate happenedOn() {
      return givenOn;
    }
  }

  /**
   * The Secretary of State told the authority that it may give a warning notice again: s.60(4A).
   */
  record SecretaryOfStatePermissionRecorded(
      Urn urn, AuthorityCode authority, String stateNoticeId, Learnt learnt, Provision provision)
      implements SecretaryOfStateNoticeEvent {
    @Override
    public LocalDate happenedOn() {
      return learnt.on();
    }
  }

  /** The Secretary of State decided whether the governing body had complied. */
  record SecretaryOfStateComplianceRecorded(
      Urn urn,
      AuthorityCode authority,
      String stateNoticeId,
      LocalDate assessedOn,
      ComplianceVerdict verdict,
      Learnt learnt,
      Provision provision)
      implements SecretaryOfStateNoticeEvent {
    @Override
    public LocalDate happenedOn() {
      return assessedOn;
    }
  }

  /**
   * The Secretary of State gave notice in writing that powers are proposed to be used. With it the
   * school is eligible for intervention under s.60, for the authority too.
   */
  record SecretaryOfStateProposalRecorded(
      Urn urn,
      AuthorityCode authority,
      String stateNoticeId,
      LocalDate givenOn,
      Set<SecretaryOfStatePower> powers,
      LocalDate effectiveFrom,
      Learnt learnt,
      Provision provision)
      implements SecretaryOfStateNoticeEvent {
    public SecretaryOfStateProposalRecorded {
      powers = Sorted.copyOf(powers);
    }

    @Override
    public LocalDate happenedOn() {
      return givenOn;
    }
  }

  /** The Secretary of State withdrew the notice. What had ceased with it does not revive. */
  record SecretaryOfStateWithdrawalRecorded(
      Urn urn,
      AuthorityCode authority,
      String stateNoticeId,
      LocalDate withdrawnOn,
      Learnt learnt,
      Provision provision)
      implements SecretaryOfStateNoticeEvent {
    @Override
    public LocalDate happenedOn() {
      return withdrawnOn;
    }
  }
}
