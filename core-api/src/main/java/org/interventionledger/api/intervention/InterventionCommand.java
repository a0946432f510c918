package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.correction.CorrectingCommand;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.terms.Urn;

/**
 * An act on the statutory ladder of one school, or on the route that takes its place for an
 * academy.
 */
public sealed interface InterventionCommand extends SchoolCommand
    permits InspectionCommand,
        PreWarningCommand,
        WarningNoticeCommand,
        InterimBoardDecisionCommand,
        ReferralCommand,
        SecretaryOfStateCommand,
        PreconditionCommand,
        PowerCommand,
        ApproachCommand,
        StatementCommand,
        DraftReportCommand,
        InformationCommand,
        PeriodCommand,
        InterventionCommand.NoteInterimBoardEnded,
        InterventionCommand.CorrectInterventionEntry {

  /** The {@link #family()} of every one of them. */
  String FAMILY = "InterventionCommand";

  @Override
  @TargetAggregateIdentifier
  default String stream() {
    return "intervention:" + urn();
  }

  @Override
  default String family() {
    return FAMILY;
  }

  /** Take note, in consequence of the board's own end, that the interim period is over. */
  record NoteInterimBoardEnded(Urn urn, int board, LocalDate endedOn)
      implements InterventionCommand {
    @Override
    public LocalDate happenedOn() {
      return endedOn;
    }
  }

  /**
   * Put a mistaken entry right.
   *
   * @param replacement the act as it should have been entered; empty when it should not have been
   *     entered
   */
  record CorrectInterventionEntry(
      Urn urn, Correction correction, Optional<InterventionCommand> replacement)
      implements InterventionCommand, CorrectingCommand {
    @Override
    public LocalDate happenedOn() {
      return correction.correctedOn();
    }
  }
}
