package org.interventionledger.ui.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.EstablishInterimBoard;
import org.interventionledger.api.intervention.PreconditionCommand.RecordPrecondition;
import org.interventionledger.api.intervention.PreconditionKind;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.intervention.WarningNoticeCommand.GiveWarningNotice;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;

/** What the invented officers put on record before an act: nothing is done without it. */
final class Preparing {

  private Preparing() {}

  static Stream<RecordPrecondition> before(SchoolCommand act) {
    if (act instanceof GiveWarningNotice notice) {
      var about = Optional.of(notice.noticeId());
      return facts(
          new Act(notice.urn(), StatutoryStep.WARNING_NOTICE, about, notice.givenOn()),
          notice.reasons(),
          notice.underAuthority());
    }
    return act instanceof EstablishInterimBoard board
        ? facts(
            new Act(
                board.urn(), StatutoryStep.INTERIM_EXECUTIVE_BOARD, Optional.empty(), board.noticeGivenOn()),
            board.reasons(),
            board.underAuthority())
        : Stream.empty();
  }

  private record Act(Urn urn, StatutoryStep step, Optional<String> about, LocalDate on) {

    RecordPrecondition fact(PreconditionKind kind, Narrative considered, String note) {
      return new RecordPrecondition(
          urn,
          step,
          about,
          kind,
          on,
          considered,
          new PersonName("Rowan Reyes"),
          "Director of children’s services",
          Optional.empty(),
          List.of(),
          Optional.of(new Narrative(note)));
    }
  }

  private static Stream<RecordPrecondition> facts(Act act, Narrative reasons, Narrative underAuthority) {
    return Stream.of(
        act.fact(
            PreconditionKind.EQUALITY_DUTY,
            new Narrative(
                "Pupils with special educational needs, and those who learn English, lose most while the matters"
                    + " last; nobody with a protected characteristic is put at a disadvantage by the act."),
            "Equality impact assessment, filed with the decision"),
        act.fact(
            PreconditionKind.DELEGATED_AUTHORITY, underAuthority, "Entry in the register of officers’ decisions"),
        act.fact(PreconditionKind.REASONS, reasons, "Record of the decision, with the options rejected"));
  }
}
