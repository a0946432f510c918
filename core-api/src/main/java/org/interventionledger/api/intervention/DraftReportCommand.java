package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;

/**
 * The draft of an inspection's report, on which the governing body may comment before it is
 * published: EA 2005, s.13; SI 2005/2038, reg. 5. It is known by a UUID.
 */
public sealed interface DraftReportCommand extends InterventionCommand {

  String draftReportId();

  /**
   * Record that the governing body received the draft of a report. Its comments are due from then
   * on.
   *
   * @param judgedEnd the end of the period as the officer judges it, where the school's term dates
   *     are not held
   */
  record RecordDraftReportReceived(
      Urn urn,
      String draftReportId,
      LocalDate receivedOn,
      LocalDate inspectedOn,
      Optional<LocalDate> judgedEnd,
      Optional<Narrative> judgedBecause)
      implements DraftReportCommand {
    @Override
    public LocalDate happenedOn() {
      return receivedOn;
    }
  }

  /** Record that the governing body sent its comments on the draft. */
  record RecordCommentsSent(Urn urn, String draftReportId, LocalDate sentOn, Narrative comments)
      implements DraftReportCommand {
    @Override
    public LocalDate happenedOn() {
      return sentOn;
    }
  }
}
