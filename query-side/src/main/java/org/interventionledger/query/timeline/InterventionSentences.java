package org.interventionledger.query.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.interventionledger.api.intervention.ApproachEvent;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.Copy;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.DraftReportEvent;
import org.interventionledger.api.intervention.EarlierCategory;
import org.interventionledger.api.intervention.InformationEvent;
import org.interventionledger.api.intervention.InspectionEvent;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InspectionEvent.OutcomeLeftToOfficer;
import org.interventionledger.api.intervention.InspectionEvent.OutcomeSetAside;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.InterventionEvent.InterimPeriodEnded;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.intervention.Judgement;
import org.interventionledger.api.intervention.PeriodEvent;
import org.interventionledger.api.intervention.PowerEvent;
import org.interventionledger.api.intervention.PreWarningEvent;
import org.interventionledger.api.intervention.PreWarningEvent.PreWarningNoticeSent;
import org.interventionledger.api.intervention.PreWarningEvent.PreWarningResponseRecorded;
import org.interventionledger.api.intervention.PreconditionEvent;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.ReferralEvent;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.intervention.StatementEvent;
import org.interventionledger.api.intervention.WarningNoticeEvent;

/** The statutory ladder: inspections and pre-warnings here, the rest in files of their own. */
final class InterventionSentences {

  private InterventionSentences() {}

  static Telling of(InterventionEvent event, Mistaken mistaken) {
    return switch (event) {
      case InspectionEvent inspection -> of(inspection);
      case PreWarningEvent preWarning -> of(preWarning);
      case WarningNoticeEvent notice -> NoticeSentences.of(notice);
      case InterimBoardDecisionEvent decision -> BoardDecisionSentences.of(decision);
      case PowerEvent power -> PowerSentences.of(power);
      case ReferralEvent referral -> ReferralSentences.of(referral);
      case SecretaryOfStateEvent state -> StateSentences.of(state);
      case ApproachEvent approach -> ApproachSentences.of(approach);
      case PreconditionEvent precondition -> PreconditionSentences.of(precondition);
      case StatementEvent statement -> StatementSentences.of(statement);
      case DraftReportEvent draft -> InformationSentences.of(draft);
      case InformationEvent information -> InformationSentences.of(information);
      case PeriodEvent period -> StatementSentences.of(period);
      case InterimPeriodEnded ended -> Telling.of(ended);
      case InterventionEntryCorrected corrected ->
          mistaken.corrected(corrected.correction(), corrected.replacement());
    };
  }

  private static Telling of(InspectionEvent event) {
    return switch (event) {
      case InspectionOutcomeRecorded recorded ->
          Telling.of(recorded, outcome(recorded))
              .naming("kind", recorded.kind().map(Words::of).orElse("inspection"))
              .naming("inspectedOn", recorded.inspectedOn())
              .naming(
                  "category",
                  recorded.categoryName().orElseGet(() -> Words.of(recorded.category())))
              .naming("hmciNoticeOn", recorded.hmciNoticeOn())
              .detail("judgements", judgements(recorded.judgements()))
              .detail("ofstedsName", recorded.ofstedsName())
              .detail("inspectionNumber", recorded.inspectionNumber())
              .detail("note", recorded.note())
              .detail("source", recorded.source());
      case OutcomeLeftToOfficer left -> left(left);
      case OutcomeSetAside aside ->
          Telling.of(aside)
              .naming("inspectedOn", aside.inspectedOn())
              .detail("reasons", aside.reasons());
    };
  }

  private static Telling left(OutcomeLeftToOfficer left) {
    var outcome = left.outcome();
    return Telling.of(left)
        .naming("inspectedOn", outcome.inspectedOn())
        .naming("publishedOn", outcome.publishedOn())
        .detail("questions", left.questions())
        .detail("rule", left.rule())
        .detail("category", outcome.category())
        .detail("judgements", judgements(outcome.judgements()))
        .detail("ofstedsName", outcome.ofstedsName())
        .detail("inspectionNumber", outcome.inspectionNumber())
        .detail("note", outcome.note())
        .detail("source", left.source());
  }

  private static List<String> judgements(List<Judgement> judgements) {
    return judgements.stream().map(InterventionSentences::judgement).toList();
  }

  /** A category found, or what became of an earlier one, or neither. */
  private static Enum<?> outcome(InspectionOutcomeRecorded recorded) {
    return recorded
        .earlierCategory()
        .filter(_ -> recorded.category() == Category.NONE)
        .filter(said -> said != EarlierCategory.NOT_SPOKEN_OF)
        .<Enum<?>>map(said -> said)
        .orElse(recorded.category());
  }

  private static Telling of(PreWarningEvent event) {
    return switch (event) {
      case PreWarningNoticeSent sent ->
          Telling.of(sent)
              .naming("replyBy", sent.replyBy())
              .detail("concerns", sent.concerns())
              .detail("actionSought", sent.actionSought())
              .detail("copies", copies(sent.copies()))
              .giving(sent.approval());
      case PreWarningResponseRecorded recorded ->
          Telling.of(recorded, recorded.outcome()).detail("response", recorded.response());
    };
  }

  /** To whom, how and when, one line each. */
  static List<String> copies(List<Copy> copies) {
    return copies.stream()
        .map(copy -> copy(copy.recipient(), copy.addressee(), copy.method(), copy.sentOn()))
        .toList();
  }

  static String copy(Recipient recipient, String addressee, Delivery method, LocalDate on) {
    return Words.sentence(
        "Copy", Map.of("recipient", recipient, "addressee", addressee, "method", method, "on", on));
  }

  private static String judgement(Judgement judgement) {
    return Words.sentence(
        "Judgement", Map.of("area", judgement.area(), "grade", judgement.grade()));
  }
}
