package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;

/**
 * The authority's statement of action, after a report that puts a school in a category: EA 2005,
 * s.15(2). It is known by a UUID.
 */
public sealed interface StatementCommand extends InterventionCommand {

  String statementId();

  /**
   * Record that the authority received the report of an inspection that puts the school in a
   * category. Its statement of action is due from then on.
   *
   * @param inspectedOn the day of the inspection, as it is on record
   * @param judgedEnd the end of the period as the officer judges it, where the school's term dates
   *     are not held
   */
  record RecordReportReceived(
      Urn urn,
      String statementId,
      LocalDate receivedOn,
      LocalDate inspectedOn,
      Optional<LocalDate> judgedEnd,
      Optional<Narrative> judgedBecause)
      implements StatementCommand {
    @Override
    public LocalDate happenedOn() {
      return receivedOn;
    }
  }

  /**
   * Record that the Secretary of State made the period shorter: a case of special measures is
   * urgent.
   */
  record RecordShortenedPeriod(
      Urn urn, String statementId, LocalDate notifiedOn, LocalDate endsOn, Narrative reasons)
      implements StatementCommand {
    @Override
    public LocalDate happenedOn() {
      return notifiedOn;
    }
  }

  /**
   * Send the statement of action.
   *
   * @param action what the authority proposes to do; empty where it proposes nothing
   * @param actionPeriod the period within which it proposes to do so
   * @param reasonsForNone why it proposes nothing
   * @param parents how parents are to be told, and how their views are found out and taken account
   *     of
   * @param appointedPerson what came of considering whether to appoint a person for that
   */
  record SendStatementOfAction(
      Urn urn,
      String statementId,
      LocalDate sentOn,
      Optional<Narrative> action,
      Optional<Narrative> actionPeriod,
      Optional<Narrative> reasonsForNone,
      Narrative parents,
      Narrative appointedPerson,
      List<Copy> copies,
      Narrative underAuthority)
      implements StatementCommand {
    public SendStatementOfAction {
      copies = List.copyOf(copies);
    }

    @Override
    public LocalDate happenedOn() {
      return sentOn;
    }
  }

  /**
   * Record that the Secretary of State requires a second statement.
   *
   * @param inspectedOn the interim inspection that showed the case to be urgent
   * @param dueOn the day by which it is required
   */
  record RecordSecondStatementRequired(
      Urn urn,
      String statementId,
      LocalDate requiredOn,
      LocalDate inspectedOn,
      LocalDate dueOn,
      Narrative reasons)
      implements StatementCommand {
    @Override
    public LocalDate happenedOn() {
      return requiredOn;
    }
  }
}
