package org.interventionledger.ui.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.intervention.ReferralCommand.RecordReferralAcknowledgement;
import org.interventionledger.api.intervention.ReferralCommand.RecordReferralOutcome;
import org.interventionledger.api.intervention.ReferralCommand.ReferToRegionalDirector;
import org.interventionledger.api.intervention.ReferralOutcome;
import org.interventionledger.api.terms.Narrative;

/** Deeds about the referral of an academy. */
final class Referring {

  private Referring() {}

  static Deed referred(
      LocalDate on, LocalDate replyBy, String trust, String concerns, String sought) {
    return school ->
        new ReferToRegionalDirector(
            school.urn(),
            school.id("referral"),
            on,
            new Narrative(concerns),
            new Narrative(sought),
            trust,
            on,
            Optional.of(replyBy),
            new Narrative("Letter signed by the head of service"));
  }

  static Deed acknowledged(LocalDate on) {
    return school ->
        new RecordReferralAcknowledgement(
            school.urn(), school.id("referral"), on, "DEMO/RD/" + school.urn());
  }

  static Deed decided(LocalDate on, ReferralOutcome outcome, String note) {
    return school ->
        new RecordReferralOutcome(
            school.urn(), school.id("referral"), on, outcome, new Narrative(note));
  }
}
