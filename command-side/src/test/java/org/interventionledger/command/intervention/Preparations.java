package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.EstablishInterimBoard;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.InterventionCommand.CorrectInterventionEntry;
import org.interventionledger.api.intervention.PreconditionCommand.RecordPrecondition;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.intervention.WarningNoticeCommand.GiveWarningNotice;
import org.interventionledger.command.statute.Considerations;

/** What an office in good order puts on record a week before an act: all that the law of the day asks for. */
final class Preparations {

  private Preparations() {}

  static List<RecordPrecondition> before(InterventionCommand act) {
    if (act instanceof GiveWarningNotice notice) {
      return before(StatutoryStep.WARNING_NOTICE, Optional.of(notice.noticeId()), notice.givenOn());
    }
    if (act instanceof EstablishInterimBoard board) {
      return before(StatutoryStep.INTERIM_EXECUTIVE_BOARD, board.noticeGivenOn());
    }
    return act instanceof CorrectInterventionEntry correction
        ? correction.replacement().map(Preparations::before).orElse(List.of())
        : List.of();
  }

  /** For the next act of its kind, whatever its identifier. */
  static List<RecordPrecondition> before(StatutoryStep step, LocalDate on) {
    return before(step, Optional.empty(), on);
  }

  private static List<RecordPrecondition> before(
      StatutoryStep step, Optional<String> about, LocalDate on) {
    return Considerations.required(step, on).stream()
        .map(kind -> new PreconditionDraft(on.minusDays(7).toString()).before(step).of(kind))
        .map(draft -> about.map(draft::about).orElse(draft))
        .map(draft -> draft.noted("Minute 12 of the panel").written())
        .toList();
  }
}
