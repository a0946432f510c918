package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.PreconditionKind.APPROVAL_OF_THE_TEXT;
import static org.interventionledger.api.intervention.PreconditionKind.DRAFT_OF_THE_TEXT;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.PreconditionKind;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.command.ReadmeTable;
import org.interventionledger.command.evidence.Cited;
import org.junit.jupiter.api.Test;

/** The README's table of the text of a notice is what the code does, by the pre-warning notice. */
class TransitionTableOfTextsTest {

  private static final String DAY = "2026-05-18";
  private static final String WORDS = "The letter as it is to be given.";
  private static final Officer WRITER = Desk.SENIOR_OFFICER;
  private static final Officer ANOTHER = Papers.APPROVER;

  private static final Done DRAFT = text(DRAFT_OF_THE_TEXT, WRITER, WORDS);
  private static final Done APPROVAL = text(APPROVAL_OF_THE_TEXT, ANOTHER, WORDS);
  private static final Done GIVING = new Done(Drafts.preWarn("p-1", DAY, "2026-06-01"), WRITER);

  /** An act, and who does it. */
  private record Done(InterventionCommand command, Officer by) {}

  @Test
  void the_text_of_a_notice() throws IOException {
    var acts = new LinkedHashMap<String, Done>();
    acts.put("draft, or draft anew", DRAFT);
    acts.put("approve", APPROVAL);
    acts.put("its writer approves", text(APPROVAL_OF_THE_TEXT, WRITER, WORDS));
    acts.put("approve another text", text(APPROVAL_OF_THE_TEXT, ANOTHER, "Some other letter."));
    acts.put("give", GIVING);
    acts.put("its approver gives", new Done(GIVING.command(), ANOTHER));
    var histories = new LinkedHashMap<CaseFile, String>();
    histories.put(after(), "");
    histories.put(after(DRAFT), "");
    histories.put(after(DRAFT, APPROVAL), "");
    histories.put(after(DRAFT, APPROVAL, DRAFT), ", after an approval");
    histories.put(after(DRAFT, APPROVAL, GIVING), "");

    ReadmeTable.check(
        "the text of a notice that is",
        acts.keySet().stream(),
        histories.entrySet().stream()
            .map(
                row ->
                    ReadmeTable.row(
                        state(row.getKey()) + row.getValue(),
                        acts.values().stream().map(act -> outcome(row.getKey(), act))))
            .toList());
  }

  private static Done text(PreconditionKind kind, Officer by, String words) {
    return new Done(
        new PreconditionDraft(DAY)
            .before(StatutoryStep.PRE_WARNING_NOTICE)
            .of(kind)
            .signed(by)
            .noted(words)
            .written(),
        by);
  }

  private static CaseFile after(Done... acts) {
    var file = CaseFile.EMPTY;
    for (var act : acts) {
      file = after(file, act);
    }
    return file;
  }

  private static CaseFile after(CaseFile before, Done act) {
    var file = before;
    for (var event :
        Decisions.decide(
            act.command(),
            before,
            new Acting(act.by(), Drafts.day(DAY), Optional.empty()),
            Optional.of(COMMUNITY),
            Cited.NOTHING,
            Desk.COUNTING)) {
      file = file.with(file.journal().length(), event);
    }
    return file;
  }

  private static String outcome(CaseFile file, Done act) {
    try {
      return state(after(file, act));
    } catch (Refused refused) {
      return "*" + refused.refusal() + "*";
    }
  }

  private static String state(CaseFile file) {
    var text = Approvals.textFor(PreparedAct.of(GIVING.command()).orElseThrow(), file.position());
    if (!text.approvals().isEmpty()) {
      return "Approved";
    }
    if (text.latest().isPresent()) {
      return "Drafted";
    }
    return file.position().preWarnings().find("p-1").isPresent() ? "Given" : "NotDrafted";
  }
}
