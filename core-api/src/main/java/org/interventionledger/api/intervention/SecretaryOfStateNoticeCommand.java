package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.Set;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Sorted;
import org.interventionledger.api.terms.Urn;

/**
 * A warning notice of the Secretary of State: EIA 2006, s.60, since 18 April 2016. Known by a UUID.
 */
public sealed interface SecretaryOfStateNoticeCommand extends SecretaryOfStateCommand {

  String stateNoticeId();

  Learnt learnt();

  /**
   * Record that the Secretary of State gave the governing body a warning notice.
   *
   * @param matters the matters on which it rests, as the authority's copy has them: s.60(4)(a),
   *     (6B)
   * @param complyBy last day of the compliance period: s.60(4)(c)
   */
  record RecordSecretaryOfStateWarningNotice(
      Urn urn,
      String stateNoticeId,
      LocalDate givenOn,
      Set<Ground> grounds,
      Narrative matters,
      LocalDate complyBy,
      Learnt learnt)
      implements SecretaryOfStateNoticeCommand {
    public RecordSecretaryOfStateWarningNotice {
      grounds = Sorted.copyOf(grounds);
    }

    @Override
    public LocalDate happenedOn() {
      return givenOn;
    }
  }

  /**
   * Record that the Secretary of State told the authority that it may give a warning notice:
   * s.60(4A).
   */
  record RecordSecretaryOfStatePermission(Urn urn, String stateNoticeId, Learnt learnt)
      implements SecretaryOfStateNoticeCommand {
    @Override
    public LocalDate happenedOn() {
      return learnt.on();
    }
  }

  /**
   * Record whether the governing body complied to the Secretary of State's satisfaction:
   * s.60(1)(c).
   */
  record RecordSecretaryOfStateCompliance(
      Urn urn, String stateNoticeId, LocalDate assessedOn, ComplianceVerdict verdict, Learnt learnt)
      implements SecretaryOfStateNoticeCommand {
    @Override
    public LocalDate happenedOn() {
      return assessedOn;
    }
  }

  /**
   * Record the Secretary of State's notice of proposed powers: s.60(1)(d).
   *
   * @param effectiveFrom the day from which they are proposed to be used
   */
  record RecordSecretaryOfStateProposal(
      Urn urn,
      String stateNoticeId,
      LocalDate givenOn,
      Set<SecretaryOfStatePower> powers,
      LocalDate effectiveFrom,
      Learnt learnt)
      implements SecretaryOfStateNoticeCommand {
    public RecordSecretaryOfStateProposal {
      powers = Sorted.copyOf(powers);
    }

    @Override
    public LocalDate happenedOn() {
      return givenOn;
    }
  }

  /** Record that the Secretary of State withdrew the notice. */
  record RecordSecretaryOfStateWithdrawal(
      Urn urn, String stateNoticeId, LocalDate withdrawnOn, Learnt learnt)
      implements SecretaryOfStateNoticeCommand {
    @Override
    public LocalDate happenedOn() {
      return withdrawnOn;
    }
  }
}
