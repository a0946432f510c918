package org.interventionledger.ui.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.intervention.AdditionalGovernorsCommand.AppointAdditionalGovernors;
import org.interventionledger.api.intervention.ArrangementsCommand.RequireArrangements;
import org.interventionledger.api.intervention.BudgetCommand.GiveNoticeOfSuspension;
import org.interventionledger.api.intervention.BudgetCommand.SuspendDelegatedBudget;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.EstablishInterimBoard;
import org.interventionledger.api.intervention.PreconditionCommand.RecordPrecondition;
import org.interventionledger.api.intervention.PreconditionKind;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.intervention.WarningNoticeCommand.ApproveWarningNotice;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;

/** What the invented officers put on record before an act: nothing is done without it. */
final class Preparing {

  private Preparing() {}

  static Stream<RecordPrecondition> before(SchoolCommand act) {
    if (act instanceof ApproveWarningNotice notice) {
      return of(act, StatutoryStep.WARNING_NOTICE, Optional.of(notice.noticeId()));
    }
    if (act instanceof RequireArrangements require) {
      return of(act, StatutoryStep.ARRANGEMENTS, Optional.of(require.arrangementsId()));
    }
    if (act instanceof AppointAdditionalGovernors appoint) {
      return of(act, StatutoryStep.ADDITIONAL_GOVERNORS, Optional.of(appoint.appointmentId()));
    }
    if (act instanceof SuspendDelegatedBudget suspend) {
      return facts(
          new Decision(
              suspend.urn(),
              StatutoryStep.SUSPENSION_OF_DELEGATED_BUDGET,
              Optional.of(suspend.suspensionId()),
              suspend.noticeGivenOn()));
    }
    if (act instanceof GiveNoticeOfSuspension give) {
      return of(
          act, StatutoryStep.SUSPENSION_OF_DELEGATED_BUDGET, Optional.of(give.suspensionId()));
    }
    return act instanceof EstablishInterimBoard
        ? of(act, StatutoryStep.INTERIM_EXECUTIVE_BOARD, Optional.empty())
        : Stream.empty();
  }

  private static Stream<RecordPrecondition> of(
      SchoolCommand act, StatutoryStep step, Optional<String> about) {
    return facts(new Decision(act.urn(), step, about, act.happenedOn()));
  }

  private static Stream<RecordPrecondition> facts(Decision decision) {
    return Stream.of(
        decision.fact(
            PreconditionKind.EQUALITY_DUTY,
            "Pupils with special educational needs, and those who learn English, lose most while"
                + " the matters last; nobody with a protected characteristic is put at a"
                + " disadvantage by the act.",
            "Equality impact assessment, filed with the decision"),
        decision.fact(
            PreconditionKind.DELEGATED_AUTHORITY,
            "The constitution gives this decision to the director of children’s services and those"
                + " whom the director names.",
            "Entry in the register of officers’ decisions"),
        decision.fact(
            PreconditionKind.REASONS,
            "What was found, what was offered before, and why less would not do.",
            "Record of the decision, with the options rejected"));
  }

  private record Decision(Urn urn, StatutoryStep step, Optional<String> about, LocalDate on) {

    RecordPrecondition fact(PreconditionKind kind, String considered, String note) {
      return new RecordPrecondition(
          urn,
          step,
          about,
          kind,
          on,
          new Narrative(considered),
          new PersonName("Rowan Reyes"),
          "Director of children’s services",
          Optional.empty(),
          List.of(),
          Optional.of(new Narrative(note)));
    }
  }
}
