package org.interventionledger.query.journey;

import java.util.Optional;
import org.interventionledger.api.intervention.ReferralEvent;
import org.interventionledger.api.intervention.ReferralEvent.AcademyReferred;
import org.interventionledger.api.intervention.ReferralEvent.ReferralAcknowledged;
import org.interventionledger.api.intervention.ReferralEvent.ReferralOutcomeRecorded;

/** A referral of an academy to the Regional Director. */
public record Referral(
    AcademyReferred referred,
    Optional<ReferralAcknowledged> acknowledged,
    Optional<ReferralOutcomeRecorded> outcome) {

  static Matters<Referral> on(Matters<Referral> referrals, ReferralEvent event) {
    return switch (event) {
      case AcademyReferred referred ->
          referrals.with(new Referral(referred, Optional.empty(), Optional.empty()));
      case ReferralAcknowledged acknowledged ->
          referrals.carriedOn(
              referral -> referral.id().equals(acknowledged.referralId()),
              referral ->
                  new Referral(referral.referred, Optional.of(acknowledged), referral.outcome));
      case ReferralOutcomeRecorded outcome ->
          referrals.carriedOn(
              referral -> referral.id().equals(outcome.referralId()),
              referral ->
                  new Referral(referral.referred, referral.acknowledged, Optional.of(outcome)));
    };
  }

  public String id() {
    return referred.referralId();
  }
}
