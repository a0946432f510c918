package org.interventionledger.command.intervention;

import java.util.Optional;
import org.interventionledger.api.intervention.ReferralEvent;
import org.interventionledger.api.intervention.ReferralEvent.AcademyReferred;
import org.interventionledger.api.intervention.ReferralEvent.ReferralAcknowledged;
import org.interventionledger.api.intervention.ReferralEvent.ReferralOutcomeRecorded;

/** Where a referral has come to. */
sealed interface Referral {

  AcademyReferred referred();

  /** The letter has gone. */
  record Sent(AcademyReferred referred) implements Referral {}

  /** Its receipt is on record. */
  record Acknowledged(AcademyReferred referred, ReferralAcknowledged acknowledgement)
      implements Referral {}

  /** Something came of it, or it is on record that nothing did. */
  record Closed(AcademyReferred referred, ReferralOutcomeRecorded outcome) implements Referral {}

  /** Where it stands after an event about it; empty for one that was never made. */
  static Optional<Referral> after(Optional<Referral> before, ReferralEvent event) {
    return switch (event) {
      case AcademyReferred referred -> Optional.of(new Sent(referred));
      case ReferralAcknowledged acknowledgement ->
          before.map(referral -> new Acknowledged(referral.referred(), acknowledgement));
      case ReferralOutcomeRecorded outcome ->
          before.map(referral -> new Closed(referral.referred(), outcome));
    };
  }
}
