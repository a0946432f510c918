package org.interventionledger.api.intervention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;

/** What happened about a pre-warning notice. It rests on no provision of the Act. */
public sealed interface PreWarningEvent extends InterventionEvent {

  String preWarningId();

  /**
   * A pre-warning notice was sent.
   *
   * @param approval of the text that it gives; empty in entries from before the ledger kept it
   */
  record PreWarningNoticeSent(
      Urn urn,
      AuthorityCode authority,
      String preWarningId,
      LocalDate sentOn,
      Narrative concerns,
      Narrative actionSought,
      LocalDate replyBy,
      List<Copy> copies,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Approval> approval)
      implements PreWarningEvent {
    public PreWarningNoticeSent {
      copies = List.copyOf(copies);
    }

    @Override
    public LocalDate happenedOn() {
      return sentOn;
    }
  }

  /** The school answered it, or did not. */
  record PreWarningResponseRecorded(
      Urn urn,
      AuthorityCode authority,
      String preWarningId,
      LocalDate respondedOn,
      PreWarningOutcome outcome,
      Optional<Narrative> response)
      implements PreWarningEvent {
    @Override
    public LocalDate happenedOn() {
      return respondedOn;
    }
  }
}
