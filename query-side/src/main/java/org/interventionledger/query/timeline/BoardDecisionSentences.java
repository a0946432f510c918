package org.interventionledger.query.timeline;

import java.util.Map;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.intervention.Consulted;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardAppliedFor;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardConsentDecided;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardConsultationRecorded;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;

/** The way to an interim executive board. */
final class BoardDecisionSentences {

  private BoardDecisionSentences() {}

  static Telling of(InterimBoardDecisionEvent event) {
    return switch (event) {
      case InterimBoardConsultationRecorded recorded ->
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
      case InterimBoardAppliedFor applied ->
          Telling.of(applied)
              .naming("proposedFrom", applied.proposedFrom())
              .detail("proposedMembers", applied.proposedMembers())
              .detail("reasons", applied.reasons())
              .detail("underAuthority", applied.underAuthority());
      case InterimBoardConsentDecided decided ->
          Telling.of(decided, decided.decision())
              .naming("reference", decided.reference())
              .detail("reasons", decided.reasons());
      case InterimBoardEstablished established ->
          Telling.of(established)
              .naming("constitutedFrom", established.constitutedFrom())
              .naming("endsOn", established.endsOn())
              .naming("members", established.members().stream().map(BoardMember::name).toList())
              .naming("chair", established.chair())
              .detail("copies", InterventionSentences.copies(established.copies()))
              .detail("noAppointer", established.noAppointer())
              .detail("reasons", established.reasons())
              .detail("underAuthority", established.underAuthority())
              .giving(established.approval());
    };
  }

  /** One that was consulted, and what it answered. */
  static String consulted(Consulted consulted) {
    return Words.sentence(
        "Consulted",
        Map.of(
            "name",
            consulted.name(),
            "on",
            consulted.consultedOn(),
            "response",
            consulted.response()));
  }
}
