package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;

/**
 * The route for academies, which Part 4 does not reach: a letter to the Regional Director, copied
 * to the responsible body (item HIL-114). A referral is known by a UUID.
 */
public sealed interface ReferralCommand extends InterventionCommand {

  String referralId();

  /**
   * Refer an academy to the Regional Director.
   *
   * @param responsibleBody the academy trust
   * @param bodyInformedOn when it was told
   * @param replyBy the day by which an answer is asked for, if one is
   */
  record ReferToRegionalDirector(
      Urn urn,
      String referralId,
      LocalDate referredOn,
      Narrative concerns,
      Narrative actionSought,
      String responsibleBody,
      LocalDate bodyInformedOn,
      Optional<LocalDate> replyBy,
      Narrative underAuthority)
      implements ReferralCommand {
    @Override
    public LocalDate happenedOn() {
      return referredOn;
    }
  }

  /** Record that it was acknowledged. */
  record RecordReferralAcknowledgement(
      Urn urn, String referralId, LocalDate acknowledgedOn, String reference)
      implements ReferralCommand {
    @Override
    public LocalDate happenedOn() {
      return acknowledgedOn;
    }
  }

  /** Record what came of it. */
  record RecordReferralOutcome(
      Urn urn, String referralId, LocalDate decidedOn, ReferralOutcome outcome, Narrative note)
      implements ReferralCommand {
    @Override
    public LocalDate happenedOn() {
      return decidedOn;
    }
  }
}
