package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.PreconditionKind.APPROVAL_OF_THE_TEXT;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import org.interventionledger.api.Act;
import org.interventionledger.api.intervention.PreconditionCommand.RecordPrecondition;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Acting;

/**
 * Giving a notice and approving its text are two people, for every notice by which powers are
 * proposed or used. A warning notice has drafts of its own: see {@link NoticeDrafts}.
 */
final class Approvals {

  private Approvals() {}

  static boolean isDemandedBefore(StatutoryStep step) {
    return switch (step) {
      case NOTICE_OF_PROPOSED_POWERS,
          ARRANGEMENTS,
          ADDITIONAL_GOVERNORS,
          INTERIM_EXECUTIVE_BOARD,
          SUSPENSION_OF_DELEGATED_BUDGET ->
          true;
      case WARNING_NOTICE, APPLICATION_FOR_INTERIM_BOARD, OTHER_STEP -> false;
    };
  }

  /**
   * Whoever approves acts, and nobody else is named: the one document, or the words, that are
   * approved are locked by the entry. It is for those who approve warning notices.
   *
   * @return the sign-in name
   */
  static String approvedBy(RecordPrecondition fact, Acting acting) {
    var officer = acting.officer();
    if (!Act.APPROVE_WARNING_NOTICE.isOpenTo(officer.role())) {
      throw new Refused(
          RecordRefusal.ROLE_APPROVES_NO_TEXT,
          term("role", officer.role()),
          term("step", fact.step()));
    }
    if (!fact.person().equals(officer.name())) {
      throw new Refused(
          RecordRefusal.APPROVED_BY_WHOEVER_ACTS,
          text("person", fact.person()),
          text("officer", officer.name()));
    }
    if (fact.evidence().size() > 1) {
      throw new Refused(
          RecordRefusal.ONE_TEXT_IS_APPROVED,
          date("consideredOn", fact.consideredOn()),
          number("documents", fact.evidence().size()));
    }
    return officer.id();
  }

  static Refused missing(StatutoryStep step, LocalDate on) {
    return new Refused(
        RecordRefusal.TEXT_NOT_YET_APPROVED, term("step", step), date("happenedOn", on));
  }

  /** Somebody else than whoever acts now approved the text. */
  static void checkTwoPeople(PreparedAct act, LegalPosition position, Acting acting) {
    if (!isDemandedBefore(act.step())) {
      return;
    }
    var officer = acting.officer();
    var approvals =
        Preconditions.before(act, position)
            .filter(fact -> fact.kind() == APPROVAL_OF_THE_TEXT)
            .toList();
    if (approvals.stream()
        .allMatch(approval -> approval.approvedBy().filter(officer.id()::equals).isPresent())) {
      throw new Refused(
          RecordRefusal.NOBODY_GIVES_WHAT_THEY_APPROVED,
          text("officer", officer.name()),
          term("step", act.step()),
          date("approvedOn", approvals.getLast().consideredOn()));
    }
  }
}
