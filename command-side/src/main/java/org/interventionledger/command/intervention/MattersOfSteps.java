package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.interventionledger.api.intervention.PreconditionCommand.RecordPrecondition;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Officer;

/** What a step can be about that is on record before it: of another matter nothing would count. */
final class MattersOfSteps {

  private MattersOfSteps() {}

  /** Whoever may not read of the step is not told of its matters, either. */
  static void check(RecordPrecondition fact, LegalPosition position, Officer officer) {
    if (!Readership.of(fact.step()).includes(officer.role())) {
      return;
    }
    var known = onRecord(fact.step(), position);
    var unknown = fact.about().filter(about -> known.filter(it -> !it.contains(about)).isPresent());
    if (unknown.isPresent()) {
      throw new Refused(
          RecordRefusal.MATTER_NOT_ON_RECORD,
          term("step", fact.step()),
          text("about", unknown.get()),
          text("known", String.join(", ", known.get())));
    }
  }

  /** Empty for a step that begins a matter of its own, under an identifier that it brings. */
  private static Optional<Set<String>> onRecord(StatutoryStep step, LegalPosition position) {
    return switch (step) {
      case WITHDRAWAL_OF_WARNING_NOTICE, NOTICE_OF_PROPOSED_POWERS ->
          Optional.of(position.notices().byId().keySet());
      case REVOCATION_OF_SUSPENSION -> Optional.of(position.powers().suspensions().byId().keySet());
      case NOTICE_OF_RESUMPTION -> Optional.of(boards(position));
      case WARNING_NOTICE,
          PRE_WARNING_NOTICE,
          ARRANGEMENTS,
          ADDITIONAL_GOVERNORS,
          APPLICATION_FOR_INTERIM_BOARD,
          INTERIM_EXECUTIVE_BOARD,
          SUSPENSION_OF_DELEGATED_BUDGET,
          SUSPENSION_UNDER_SECTION_66,
          SUSPENSION_UNDER_SCHEDULE_15,
          OTHER_STEP ->
          Optional.empty();
    };
  }

  private static Set<String> boards(LegalPosition position) {
    return position.boards().periods().stream()
        .map(period -> Integer.toString(period.board().board()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
