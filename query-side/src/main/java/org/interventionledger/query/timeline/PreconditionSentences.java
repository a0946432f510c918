package org.interventionledger.query.timeline;

import org.interventionledger.api.intervention.PreconditionEvent;
import org.interventionledger.api.intervention.PreconditionEvent.PreconditionRecorded;

/** What was considered before an act of the authority. */
final class PreconditionSentences {

  private PreconditionSentences() {}

  static Telling of(PreconditionEvent event) {
    return switch (event) {
      case PreconditionRecorded recorded ->
          Telling.of(recorded, recorded.kind())
              .naming("step", recorded.step())
              .naming("person", recorded.person())
              .naming("post", recorded.post())
              .naming("guidance", recorded.guidance())
              .detail("considered", recorded.considered())
              .detail(
                  recorded.approvedBy().isPresent() ? "sha256" : "draftSha256",
                  recorded.textSha256())
              .detail("evidence", recorded.evidence())
              .detail("note", recorded.note());
    };
  }
}
