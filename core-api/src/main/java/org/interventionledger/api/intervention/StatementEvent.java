package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Urn;

/** What happened about the authority's statement of action: EA 2005, s.15(2). */
public sealed interface StatementEvent extends InterventionEvent {

  String statementId();

  Provision provision();

  /** When a statement, or what else falls due, was sent, against the end of its period. */
  enum Timeliness {
    IN_TIME,
    LATE;

    public static Timeliness of(LocalDate doneOn, LocalDate dueOn) {
      return doneOn.isAfter(dueOn) ? LATE : IN_TIME;
    }
  }

  /** The authority received the report of an inspection that puts the school in a category. */
  record InspectionReportReceived(
      Urn urn,
      AuthorityCode authority,
      String statementId,
      LocalDate receivedOn,
      LocalDate inspectedOn,
      Category category,
      StatementPeriod period,
      Provision provision)
      implements StatementEvent {
    @Override
    public LocalDate happenedOn() {
      return receivedOn;
    }
  }

  /** The Secretary of State made the period shorter. */
  record StatementPeriodShortened(
      Urn urn,
      AuthorityCode authority,
      String statementId,
      LocalDate notifiedOn,
      LocalDate before,
      StatementPeriod.Shortened period,
      Narrative reasons,
      Provision provision)
      implements StatementEvent {
    @Override
    public LocalDate happenedOn() {
      return notifiedOn;
    }
  }

  /**
   * The statement of action was sent.
   *
   * @param dueOn the last day of its period
   * @param timeliness a late statement is no less a statement, and is on record as late
   */
  record StatementOfActionSent(
      Urn urn,
      AuthorityCode authority,
      String statementId,
      LocalDate sentOn,
      Optional<Narrative> action,
      Optional<Narrative> actionPeriod,
      Optional<Narrative> reasonsForNone,
      Narrative parents,
      Narrative appointedPerson,
      List<Copy> copies,
      Narrative underAuthority,
      LocalDate dueOn,
      Timeliness timeliness,
      Provision provision)
      implements StatementEvent {
    public StatementOfActionSent {
      copies = List.copyOf(copies);
    }

    @Override
    public LocalDate happenedOn() {
      return sentOn;
    }
  }

  /** The Secretary of State required a second statement: EA 2005, s.15(2A) to (2C). */
  record SecondStatementRequired(
      Urn urn,
      AuthorityCode authority,
      String statementId,
      LocalDate inspectedOn,
      StatementPeriod.Required period,
      Narrative reasons,
      Provision provision)
      implements StatementEvent {
    @Override
    public LocalDate happenedOn() {
      return period.requiredOn();
    }
  }
}
