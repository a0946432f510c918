package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.PreconditionKind.APPROVAL_OF_THE_TEXT;
import static org.interventionledger.api.intervention.PreconditionKind.DRAFT_OF_THE_TEXT;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.evidence.Sha256;
import org.interventionledger.api.intervention.Approval;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.PreconditionCommand.RecordPrecondition;
import org.interventionledger.api.intervention.PreconditionEvent.PreconditionRecorded;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.text.TextOfNotice;

/**
 * Drafting the text of a notice and approving it are two people, and approving and giving it, for
 * every notice that the authority gives to those who govern a school. A warning notice has drafts
 * of its own: see {@link NoticeDrafts}.
 */
final class Approvals {

  private Approvals() {}

  static boolean isDemandedBefore(StatutoryStep step) {
    return switch (step) {
      case PRE_WARNING_NOTICE,
          WITHDRAWAL_OF_WARNING_NOTICE,
          NOTICE_OF_PROPOSED_POWERS,
          ARRANGEMENTS,
          ADDITIONAL_GOVERNORS,
          INTERIM_EXECUTIVE_BOARD,
          SUSPENSION_OF_DELEGATED_BUDGET,
          SUSPENSION_UNDER_SECTION_66,
          SUSPENSION_UNDER_SCHEDULE_15,
          REVOCATION_OF_SUSPENSION,
          NOTICE_OF_RESUMPTION ->
          true;
      case WARNING_NOTICE, APPLICATION_FOR_INTERIM_BOARD, OTHER_STEP -> false;
    };
  }

  /** The text that an act gives, as it stands on the day of the act. */
  static TextOfNotice textFor(PreparedAct act, LegalPosition position) {
    return TextOfNotice.of(Preconditions.before(act, position));
  }

  /** The approval on which whoever acts gives a notice; without one it is refused: see below. */
  static Optional<Approval> of(InterventionCommand command, LegalPosition position, Acting acting) {
    return PreparedAct.of(command)
        .flatMap(act -> textFor(act, position).approvalFor(acting.officer()));
  }

  /** The text is written and approved by its day. */
  static void checkApproved(PreparedAct act, LegalPosition position) {
    if (isDemandedBefore(act.step())) {
      textFor(act, position).checkApproved(act.step(), act.on());
    }
  }

  /** Somebody else than whoever acts now approved the text. */
  static void checkTwoPeople(PreparedAct act, LegalPosition position, Acting acting) {
    if (isDemandedBefore(act.step())) {
      textFor(act, position).checkMayBeGivenBy(acting.officer(), act.step());
    }
  }

  /**
   * Whoever wrote a version of the text acts, and nobody else is named. A version that is written
   * after an approval has to be approved for itself.
   */
  static void checkDrafted(RecordPrecondition fact, LegalPosition position, Acting acting) {
    var officer = acting.officer();
    checkMayDraft(fact, officer);
    if (!fact.person().equals(officer.name())) {
      throw new Refused(
          RecordRefusal.DRAFTED_BY_WHOEVER_ACTS,
          text("person", fact.person()),
          text("officer", officer.name()));
    }
    checkOneText(fact);
    textSoFar(fact, position).lastStep().ifPresent(last -> checkFollows(fact, last, officer));
  }

  /** Whoever may not read of a step is told nothing of it by what becomes of a draft, either. */
  private static void checkMayDraft(RecordPrecondition fact, Officer officer) {
    if (!Readership.of(fact.step()).includes(officer.role())) {
      throw new Refused(
          RecordRefusal.ROLE_DRAFTS_NO_SUCH_TEXT,
          term("role", officer.role()),
          term("step", fact.step()));
    }
  }

  /** What was done last, and when, is told to those who read it. */
  private static void checkFollows(
      RecordPrecondition fact, PreconditionRecorded last, Officer officer) {
    if (Readership.DELIBERATION.includes(officer.role())) {
      Order.check(fact.consideredOn(), last);
    } else if (fact.consideredOn().isBefore(last.consideredOn())) {
      throw new Refused(
          RecordRefusal.TEXT_HAS_GONE_FURTHER,
          term("step", fact.step()),
          date("consideredOn", fact.consideredOn()));
    }
  }

  /**
   * Whoever approves acts, and nobody else is named: the one document, or the words, that are
   * approved are those written last, and are locked by the entry. It is for those who approve
   * warning notices, and for nobody who wrote any version.
   *
   * @return the version that is approved
   */
  static PreconditionRecorded approved(
      RecordPrecondition fact, LegalPosition position, Acting acting) {
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
    checkOneText(fact);
    var text = textSoFar(fact, position);
    var latest =
        text.latest()
            .orElseThrow(() -> TextOfNotice.notYetDrafted(fact.step(), fact.consideredOn()));
    if (text.writers().contains(officer.id())) {
      throw new Refused(
          RecordRefusal.NOBODY_APPROVES_THEIR_OWN_NOTICE,
          text("officer", officer.name()),
          text("writers", String.join(", ", text.writers())));
    }
    Order.check(fact.consideredOn(), latest);
    checkIsTheDraft(fact, latest);
    return latest;
  }

  private static void checkIsTheDraft(RecordPrecondition fact, PreconditionRecorded latest) {
    if (!latest.textSha256().equals(stated(fact))) {
      throw new Refused(
          RecordRefusal.NOT_THE_TEXT_THAT_WAS_DRAFTED,
          term("step", fact.step()),
          date("draftedOn", latest.consideredOn()),
          text("drafted", latest.textSha256().orElse("")),
          text("stated", stated(fact).orElse("")));
    }
  }

  private static void checkOneText(RecordPrecondition fact) {
    if (fact.evidence().size() > 1) {
      throw new Refused(
          RecordRefusal.ONE_TEXT_IS_APPROVED,
          date("consideredOn", fact.consideredOn()),
          number("documents", fact.evidence().size()));
    }
  }

  /** The SHA-256 of the document, or of the words. */
  private static Optional<String> stated(RecordPrecondition fact) {
    return fact.evidence().stream()
        .findFirst()
        .or(() -> fact.note().map(words -> Sha256.of(words.text())));
  }

  private static TextOfNotice textSoFar(RecordPrecondition fact, LegalPosition position) {
    var act = new PreparedAct(fact.step(), fact.about(), fact.consideredOn());
    return TextOfNotice.of(
        position.preconditions().stream().filter(earlier -> Preconditions.isFor(act, earlier)));
  }

  /** A draft rests on what was done about its text before, and an approval on its draft. */
  static boolean restsOn(InterventionEvent later, PreconditionRecorded earlier) {
    return later instanceof PreconditionRecorded step
        && isOfText(step)
        && isOfText(earlier)
        && (step.kind() == DRAFT_OF_THE_TEXT || earlier.kind() == DRAFT_OF_THE_TEXT)
        && Preconditions.isFor(
            new PreparedAct(step.step(), step.about(), step.consideredOn()), earlier);
  }

  private static boolean isOfText(PreconditionRecorded fact) {
    return fact.kind() == DRAFT_OF_THE_TEXT || fact.kind() == APPROVAL_OF_THE_TEXT;
  }
}
