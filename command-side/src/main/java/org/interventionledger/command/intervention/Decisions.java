package org.interventionledger.command.intervention;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.AcademyOrderCommand;
import org.interventionledger.api.intervention.ApproachCommand;
import org.interventionledger.api.intervention.CoastingCommand;
import org.interventionledger.api.intervention.DirectionCommand;
import org.interventionledger.api.intervention.DraftReportCommand;
import org.interventionledger.api.intervention.InformationCommand;
import org.interventionledger.api.intervention.InspectionCommand;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.InterventionCommand.CorrectInterventionEntry;
import org.interventionledger.api.intervention.InterventionCommand.NoteInterimBoardEnded;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.PeriodCommand;
import org.interventionledger.api.intervention.PowerCommand;
import org.interventionledger.api.intervention.PreWarningCommand;
import org.interventionledger.api.intervention.PreconditionCommand;
import org.interventionledger.api.intervention.ReferralCommand;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand;
import org.interventionledger.api.intervention.StatementCommand;
import org.interventionledger.api.intervention.WarningNoticeCommand;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.Acts;
import org.interventionledger.command.calendar.Counting;
import org.interventionledger.command.evidence.Cited;

/**
 * Every decision on the statutory ladder: first what all acts must meet, then the law of the step.
 */
final class Decisions {

  private Decisions() {}

  /** An act that refers to no document and counts no period. */
  static List<InterventionEvent> decide(
      InterventionCommand command, CaseFile file, Acting acting, Optional<Particulars> found) {
    return decide(command, file, acting, found, Cited.NOTHING, Counting.NONE);
  }

  static List<InterventionEvent> decide(
      InterventionCommand command,
      CaseFile file,
      Acting acting,
      Optional<Particulars> found,
      Cited cited,
      Counting counting) {
    var school = Acts.checkOfficer(command, acting, found);
    Conversions.check(Acts.atSchool(command), file.position(), command.happenedOn());
    Acts.checkDay(command, acting, school);
    return byLaw(command, file, acting, school, cited, counting);
  }

  /**
   * The law of the step comes first; then what must be on record before it, and that it is not done
   * by whoever approved it. What replaces a mistaken entry meets the same.
   */
  static List<InterventionEvent> byLaw(
      InterventionCommand command,
      CaseFile file,
      Acting acting,
      Particulars school,
      Cited cited,
      Counting counting) {
    var events = byStep(command, file, acting, school, cited, counting);
    PreparedAct.of(command)
        .ifPresent(
            act -> {
              Preconditions.check(act, file.position());
              Approvals.checkTwoPeople(act, file.position(), acting);
            });
    return events;
  }

  private static List<InterventionEvent> byStep(
      InterventionCommand command,
      CaseFile file,
      Acting acting,
      Particulars school,
      Cited cited,
      Counting counting) {
    return switch (command) {
      case InspectionCommand act -> Inspections.decide(act, file, acting, school);
      case PreWarningCommand act -> PreWarnings.decide(act, file.position(), acting);
      case WarningNoticeCommand act ->
          WarningNotices.decide(act, file.position(), acting, school, cited, counting);
      case InterimBoardDecisionCommand act ->
          InterimBoards.decide(act, file, acting, school, cited);
      case PowerCommand act ->
          BoardStartEntries.with(
              Powers.decide(act, file.position(), acting, school, cited), file, acting);
      case ReferralCommand act -> Referrals.decide(act, file.position(), acting, school);
      case SecretaryOfStateNoticeCommand act ->
          StateNotices.decide(act, file.position(), acting, school);
      case SecretaryOfStatePowerCommand act ->
          BoardStartEntries.with(
              StatePowers.decide(act, file.position(), file.boards(), acting, school),
              file,
              acting);
      case ApproachCommand act -> file.position().approaches().decide(act, acting, school);
      case PreconditionCommand act -> Preconditions.decide(act, file.position(), acting, cited);
      case DirectionCommand act -> Directions.decide(act, file, acting, school, counting);
      case CoastingCommand act -> CoastingSchools.decide(act, file.position(), acting, school);
      case AcademyOrderCommand act -> AcademyOrders.decide(act, file.position(), acting, school);
      case StatementCommand act -> Statements.decide(act, file, acting, school, counting);
      case DraftReportCommand act -> DraftReports.decide(act, file, acting, school, counting);
      case InformationCommand act -> InformationMatters.decide(act, file, acting, counting);
      case PeriodCommand act -> Recalculations.decide(act, file, acting, school, counting);
      case NoteInterimBoardEnded act -> InterimBoards.noteEnd(act, file, acting);
      case CorrectInterventionEntry act ->
          Corrections.decide(act, file, acting, school, cited, counting);
    };
  }
}
