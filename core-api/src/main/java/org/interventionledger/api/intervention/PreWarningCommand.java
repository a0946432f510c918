package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;

/**
 * The pre-warning notice: local practice without statutory effect (item E15-100). It may be
 * skipped. It is known by a UUID.
 */
public sealed interface PreWarningCommand extends InterventionCommand {

  String preWarningId();

  /**
   * Send a pre-warning notice.
   *
   * @param replyBy the day by which a reply is asked for; no document states a default
   */
  record SendPreWarningNotice(
      Urn urn,
      String preWarningId,
      LocalDate sentOn,
      Narrative concerns,
      Narrative actionSought,
      LocalDate replyBy,
      List<Copy> copies)
      implements PreWarningCommand {
    public SendPreWarningNotice {
      copies = List.copyOf(copies);
    }

    @Override
    public LocalDate happenedOn() {
      return sentOn;
    }
  }

  /**
   * Record what came back.
   *
   * @param response what the school replied; empty when nothing came
   */
  record RecordPreWarningResponse(
      Urn urn,
      String preWarningId,
      LocalDate respondedOn,
      PreWarningOutcome outcome,
      Optional<Narrative> response)
      implements PreWarningCommand {
    @Override
    public LocalDate happenedOn() {
      return respondedOn;
    }
  }
}
