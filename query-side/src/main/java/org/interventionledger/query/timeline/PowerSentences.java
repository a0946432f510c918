package org.interventionledger.query.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.interventionledger.api.intervention.AdditionalGovernor;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorEnded;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorsAppointed;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.FoundationGovernorsMatched;
import org.interventionledger.api.intervention.ArrangementsEvent;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsConsultationRecorded;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsEnded;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsRequired;
import org.interventionledger.api.intervention.BudgetEvent;
import org.interventionledger.api.intervention.BudgetEvent.BudgetSuspensionReviewed;
import org.interventionledger.api.intervention.BudgetEvent.BudgetSuspensionRevoked;
import org.interventionledger.api.intervention.BudgetEvent.DelegatedBudgetSuspended;
import org.interventionledger.api.intervention.BudgetEvent.NoticeOfSuspensionGiven;
import org.interventionledger.api.intervention.Consulted;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.PowerEvent;
import org.interventionledger.api.intervention.PowerEvent.PowersEndedByBoard;
import org.interventionledger.api.intervention.PowerEvent.SecretaryOfStateNotified;

/** The powers of ss.63, 64 and 66, and SSFA 1998, Sch. 15. */
final class PowerSentences {

  private PowerSentences() {}

  static Telling of(PowerEvent event) {
    return switch (event) {
      case SecretaryOfStateNotified notified ->
          Telling.of(notified)
              .naming("sections", sections(notified.powers()))
              .naming("method", notified.method())
              .detail("powers", notified.powers())
              .detail("evidence", notified.evidence());
      case PowersEndedByBoard ended ->
          Telling.of(ended.getClass().getSimpleName())
              .naming("governors", ended.governors())
              .naming("suspensions", ended.suspensionsSince())
              .naming("notices", ended.noticesOf());
      case ArrangementsEvent about -> of(about);
      case AdditionalGovernorsEvent about -> of(about);
      case BudgetEvent about -> of(about);
    };
  }

  /** The numbers of the sections that have the powers. */
  static List<String> sections(Collection<Power> powers) {
    return powers.stream().map(power -> power.section().substring("s.".length())).toList();
  }

  private static Telling of(ArrangementsEvent event) {
    return switch (event) {
      case ArrangementsConsultationRecorded recorded ->
          Telling.of(recorded)
              .naming("openedOn", recorded.openedOn())
              .naming("closedOn", recorded.closedOn())
              .naming(
                  "bodies", recorded.consulted().stream().map(Consulted::body).distinct().toList())
              .detail("proposal", recorded.proposal())
              .detail(
                  "consulted",
                  recorded.consulted().stream().map(BoardDecisionSentences::consulted).toList())
              .detail("consideration", recorded.consideration())
              .shown(recorded.shown())
              .detail("noAppointer", recorded.noAppointer());
      case ArrangementsRequired required ->
          Telling.of(required)
              .naming("kinds", required.kinds())
              .detail("requirement", required.requirement())
              .detail("contractTerms", required.contractTerms())
              .detail("reasons", required.reasons())
              .detail("underAuthority", required.underAuthority())
              .giving(required.approval());
      case ArrangementsEnded ended ->
          Telling.of(ended, ended.how()).detail("reasons", ended.reasons());
    };
  }

  private static Telling of(AdditionalGovernorsEvent event) {
    return switch (event) {
      case AdditionalGovernorsAppointed appointed ->
          Telling.of(appointed)
              .naming(
                  "governors",
                  appointed.governors().stream().map(AdditionalGovernor::name).toList())
              .detail(
                  "governors",
                  appointed.governors().stream().map(PowerSentences::governor).toList())
              .detail("reasons", appointed.reasons())
              .detail("underAuthority", appointed.underAuthority())
              .giving(appointed.approval());
      case AdditionalGovernorEnded ended ->
          Telling.of(ended, ended.why())
              .naming("governor", ended.governor())
              .naming("leavingToo", ended.leavingToo())
              .detail("reasons", ended.reasons());
      case FoundationGovernorsMatched matched ->
          Telling.of(matched)
              .naming("appointer", matched.appointer())
              .naming("governors", matched.governors())
              .naming("toldOn", matched.toldOn());
    };
  }

  private static Telling of(BudgetEvent event) {
    return switch (event) {
      case DelegatedBudgetSuspended suspended ->
          Telling.of(suspended)
              .naming("noticeGivenOn", suspended.noticeGivenOn())
              .naming("reviewOn", suspended.reviewOn())
              .detail("copies", InterventionSentences.copies(suspended.copies()))
              .detail("delegation", suspended.delegation())
              .detail("reasons", suspended.reasons())
              .detail("underAuthority", suspended.underAuthority())
              .giving(suspended.approval());
      case NoticeOfSuspensionGiven given ->
          Telling.of(given)
              .naming("takesEffectOn", given.takesEffectOn())
              .naming("emergencies", given.emergencies())
              .naming("reviewOn", given.reviewOn())
              .detail("suspensionGrounds", given.grounds())
              .detail("particulars", given.particulars())
              .detail("necessity", given.necessity())
              .detail("copies", InterventionSentences.copies(given.copies()))
              .detail("delegation", given.delegation())
              .detail("underAuthority", given.underAuthority())
              .giving(given.approval());
      case BudgetSuspensionReviewed reviewed ->
          Telling.of(reviewed)
              .naming("nextReviewOn", reviewed.nextReviewOn())
              .detail("representations", reviewed.representations())
              .detail("findings", reviewed.findings());
      case BudgetSuspensionRevoked revoked ->
          Telling.of(revoked)
              .naming("takesEffectOn", revoked.takesEffectOn())
              .detail("reasons", revoked.reasons())
              .detail("underAuthority", revoked.underAuthority())
              .giving(revoked.approval());
    };
  }

  private static String governor(AdditionalGovernor governor) {
    return Words.sentence(
        "AdditionalGovernor",
        Map.of(
            "name", governor.name(),
            "from", governor.from(),
            "until", governor.until(),
            "terms", governor.terms()));
  }
}
