package org.interventionledger.query.timeline;

import java.util.Optional;
import org.interventionledger.api.evidence.DocumentRef;
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
              .detail("sha256", approved(recorded).map(DocumentRef::sha256))
              .detail("evidence", recorded.evidence())
              .detail("note", recorded.note());
    };
  }

  /** The document that is locked by an approval. */
  private static Optional<DocumentRef> approved(PreconditionRecorded recorded) {
    return recorded.evidence().stream().filter(_ -> recorded.approvedBy().isPresent()).findFirst();
  }
}
