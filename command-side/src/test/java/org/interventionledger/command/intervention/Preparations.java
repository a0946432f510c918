package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.evidence.Sha256;
import org.interventionledger.api.intervention.Approval;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.InterventionCommand.CorrectInterventionEntry;
import org.interventionledger.api.intervention.PreconditionCommand.RecordPrecondition;
import org.interventionledger.api.intervention.PreconditionKind;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.command.statute.Considerations;

/**
 * What an office in good order puts on record a week before an act: all that the law of the day
 * asks for, and the approval of the text by another officer.
 */
final class Preparations {

  private static final Set<StatutoryStep> OF_EARLIER_MATTERS =
      EnumSet.of(
          StatutoryStep.WITHDRAWAL_OF_WARNING_NOTICE,
          StatutoryStep.NOTICE_OF_PROPOSED_POWERS,
          StatutoryStep.REVOCATION_OF_SUSPENSION);

  private static final String TEXT = "Minute 12 of the panel";

  private Preparations() {}

  static List<RecordPrecondition> before(InterventionCommand command) {
    if (command instanceof CorrectInterventionEntry correction) {
      return correction.replacement().map(Preparations::before).orElse(List.of());
    }
    return PreparedAct.of(command)
        .map(act -> before(act.step(), named(act), act.on()))
        .orElse(List.of());
  }

  /** A matter that the step begins; that of another may not be on record, where a test says so. */
  private static Optional<String> named(PreparedAct act) {
    return act.matter().filter(_ -> !OF_EARLIER_MATTERS.contains(act.step()));
  }

  /** Commands, each after its papers and after what is put on record before it. */
  static List<InterventionCommand> all(List<InterventionCommand> commands) {
    var all = new ArrayList<InterventionCommand>();
    for (var command : Papers.all(commands)) {
      all.addAll(before(command));
      all.add(command);
    }
    return all;
  }

  /** A journey on which they are for the next act of this kind. */
  static Journey on(Journey journey, StatutoryStep step, String day) {
    before(step, LocalDate.parse(day)).forEach(journey::then);
    return journey;
  }

  /** For the next act of its kind, whatever its identifier. */
  static List<RecordPrecondition> before(StatutoryStep step, LocalDate on) {
    return before(step, Optional.empty(), on);
  }

  /** What the law asks for, and then the text of what is given. */
  static Set<PreconditionKind> required(StatutoryStep step, LocalDate on) {
    var required = EnumSet.noneOf(PreconditionKind.class);
    required.addAll(Considerations.required(step, on));
    if (Approvals.isDemandedBefore(step)) {
      required.add(PreconditionKind.DRAFT_OF_THE_TEXT);
      required.add(PreconditionKind.APPROVAL_OF_THE_TEXT);
    }
    return required;
  }

  /** By the other officer, a week before. */
  static Optional<Approval> approval(String givenOn) {
    return Optional.of(
        new Approval("d.quill", LocalDate.parse(givenOn).minusDays(7), Sha256.of(TEXT)));
  }

  private static List<RecordPrecondition> before(
      StatutoryStep step, Optional<String> about, LocalDate on) {
    return required(step, on).stream()
        .map(kind -> new PreconditionDraft(on.minusDays(7).toString()).before(step).of(kind))
        .map(draft -> about.map(draft::about).orElse(draft))
        .map(draft -> draft.noted(TEXT).written())
        .toList();
  }
}
