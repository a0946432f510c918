package org.interventionledger.api.intervention;

import java.time.LocalDate;
import org.interventionledger.api.intervention.StatementEvent.Timeliness;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Urn;

/** What happened about the draft of an inspection's report: SI 2005/2038, reg. 5. */
public sealed interface DraftReportEvent extends InterventionEvent {

  String draftReportId();

  Provision provision();

  /** The governing body received the draft, and may comment on it until the end of the period. */
  record DraftReportReceived(
      Urn urn,
      AuthorityCode authority,
      String draftReportId,
      LocalDate receivedOn,
      LocalDate inspectedOn,
      CommentsPeriod period,
      Provision provision)
      implements DraftReportEvent {
    @Override
    public LocalDate happenedOn() {
      return receivedOn;
    }
  }

  /**
   * The governing body sent its comments.
   *
   * @param dueOn the last day of its period
   * @param timeliness what was sent late is on record as late
   */
  record CommentsOnDraftSent(
      Urn urn,
      AuthorityCode authority,
      String draftReportId,
      LocalDate sentOn,
      Narrative comments,
      LocalDate dueOn,
      Timeliness timeliness,
      Provision provision)
      implements DraftReportEvent {
    @Override
    public LocalDate happenedOn() {
      return sentOn;
    }
  }
}
