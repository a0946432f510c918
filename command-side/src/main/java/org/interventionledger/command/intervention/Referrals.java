package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.ReferralCommand;
import org.interventionledger.api.intervention.ReferralCommand.RecordReferralAcknowledgement;
import org.interventionledger.api.intervention.ReferralCommand.RecordReferralOutcome;
import org.interventionledger.api.intervention.ReferralCommand.ReferToRegionalDirector;
import org.interventionledger.api.intervention.ReferralEvent.AcademyReferred;
import org.interventionledger.api.intervention.ReferralEvent.ReferralAcknowledged;
import org.interventionledger.api.intervention.ReferralEvent.ReferralOutcomeRecorded;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.statute.RegionalOffice;

/** The route for academies: a letter to the Regional Director, and what comes of it. */
final class Referrals {

  private Referrals() {}

  static List<InterventionEvent> decide(
      ReferralCommand command, LegalPosition position, Acting acting, Particulars school) {
    return List.of(
        switch (command) {
          case ReferToRegionalDirector refer -> refer(refer, position, acting, school);
          case RecordReferralAcknowledgement acknowledged ->
              acknowledge(acknowledged, position, acting);
          case RecordReferralOutcome outcome -> close(outcome, position, acting);
        });
  }

  /** Academies only, and one at a time. */
  static void checkMayRefer(LegalPosition position, Particulars school, LocalDate on) {
    Eligibility.checkIsAcademy(school);
    RegionalOffice.on(on);
    for (var referral : position.referrals().all().toList()) {
      switch (referral) {
        case Referral.Sent(var referred) -> throw stillOpen(referred);
        case Referral.Acknowledged(var referred, _) -> throw stillOpen(referred);
        case Referral.Closed _ -> {}
      }
    }
  }

  static void checkMayAcknowledge(Referral referral) {
    switch (referral) {
      case Referral.Sent _ -> {}
      case Referral.Acknowledged(var referred, var acknowledgement) ->
          throw new Refused(
              RecordRefusal.REFERRAL_ALREADY_ACKNOWLEDGED,
              date("referredOn", referred.referredOn()),
              date("acknowledgedOn", acknowledgement.acknowledgedOn()),
              text("reference", acknowledgement.reference()));
      case Referral.Closed _ -> checkMayClose(referral);
    }
  }

  static void checkMayClose(Referral referral) {
    if (referral instanceof Referral.Closed(var referred, var outcome)) {
      throw new Refused(
          RecordRefusal.REFERRAL_CLOSED,
          date("referredOn", referred.referredOn()),
          date("decidedOn", outcome.decidedOn()),
          term("outcome", outcome.outcome()));
    }
  }

  private static AcademyReferred refer(
      ReferToRegionalDirector refer, LegalPosition position, Acting acting, Particulars school) {
    checkMayRefer(position, school, refer.referredOn());
    if (position.referrals().find(refer.referralId()).isPresent()) {
      throw new Refused(RecordRefusal.NAME_ALREADY_TAKEN, text("name", refer.referralId()));
    }
    Order.checkHasCome(refer.bodyInformedOn(), acting);
    refer.replyBy().ifPresent(replyBy -> Order.check(replyBy, refer.referredOn(), "referredOn"));
    return new AcademyReferred(
        refer.urn(),
        acting.officer().authority(),
        refer.referralId(),
        refer.referredOn(),
        RegionalOffice.on(refer.referredOn()),
        refer.concerns(),
        refer.actionSought(),
        refer.responsibleBody(),
        refer.bodyInformedOn(),
        refer.replyBy(),
        refer.underAuthority());
  }

  private static ReferralAcknowledged acknowledge(
      RecordReferralAcknowledgement acknowledged, LegalPosition position, Acting acting) {
    var referral = find(acknowledged.referralId(), position);
    checkMayAcknowledge(referral);
    Order.check(acknowledged.acknowledgedOn(), referral.referred());
    return new ReferralAcknowledged(
        acknowledged.urn(),
        acting.officer().authority(),
        acknowledged.referralId(),
        RegionalOffice.on(acknowledged.acknowledgedOn()),
        acknowledged.acknowledgedOn(),
        acknowledged.reference());
  }

  private static ReferralOutcomeRecorded close(
      RecordReferralOutcome outcome, LegalPosition position, Acting acting) {
    var referral = find(outcome.referralId(), position);
    checkMayClose(referral);
    Order.check(outcome.decidedOn(), latest(referral));
    return new ReferralOutcomeRecorded(
        outcome.urn(),
        acting.officer().authority(),
        outcome.referralId(),
        RegionalOffice.on(outcome.decidedOn()),
        outcome.decidedOn(),
        outcome.outcome(),
        outcome.note());
  }

  private static InterventionEvent latest(Referral referral) {
    return switch (referral) {
      case Referral.Sent(var referred) -> referred;
      case Referral.Acknowledged(_, var acknowledgement) -> acknowledgement;
      case Referral.Closed(_, var outcome) -> outcome;
    };
  }

  private static Referral find(String referralId, LegalPosition position) {
    return position
        .referrals()
        .find(referralId)
        .orElseThrow(() -> new Refused(RecordRefusal.REFERRAL_NOT_FOUND, text("id", referralId)));
  }

  private static Refused stillOpen(AcademyReferred referred) {
    return new Refused(
        RecordRefusal.REFERRAL_STILL_OPEN, date("referredOn", referred.referredOn()));
  }
}
