package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;

/** What happened about a referral. */
public sealed interface ReferralEvent extends InterventionEvent {

  String referralId();

  ReferralAddressee addressee();

  /** An academy was referred. */
  record AcademyReferred(
      Urn urn,
      AuthorityCode authority,
      String referralId,
      LocalDate referredOn,
      ReferralAddressee addressee,
      Narrative concerns,
      Narrative actionSought,
      String responsibleBody,
      LocalDate bodyInformedOn,
      Optional<LocalDate> replyBy,
      Narrative underAuthority)
      implements ReferralEvent {
    @Override
    public LocalDate happenedOn() {
      return referredOn;
    }
  }

  /** The referral was acknowledged. */
  record ReferralAcknowledged(
      Urn urn,
      AuthorityCode authority,
      String referralId,
      ReferralAddressee addressee,
      LocalDate acknowledgedOn,
      String reference)
      implements ReferralEvent {
    @Override
    public LocalDate happenedOn() {
      return acknowledgedOn;
    }
  }

  /** The outcome of a referral was recorded. */
  record ReferralOutcomeRecorded(
      Urn urn,
      AuthorityCode authority,
      String referralId,
      ReferralAddressee addressee,
      LocalDate decidedOn,
      ReferralOutcome outcome,
      Narrative note)
      implements ReferralEvent {
    @Override
    public LocalDate happenedOn() {
      return decidedOn;
    }
  }
}
