package org.interventionledger.command.activity;

import static org.interventionledger.api.refusal.Fact.text;

import java.util.Locale;
import org.interventionledger.api.activity.ActivityCommand.WritePaper;
import org.interventionledger.api.activity.PaperPart;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.refusal.FrameworkRefusal;

/** A paper contains all that the framework has it contain. */
final class PaperContents {

  private PaperContents() {}

  static void check(WritePaper act, Paper paper, PackRows rows) {
    var there = act.contents().stream().map(PaperPart::part).map(PaperContents::alike).toList();
    var missing = paper.must().stream().filter(part -> !there.contains(alike(part))).toList();
    if (!missing.isEmpty()) {
      throw rows.refusal(
          FrameworkRefusal.PAPER_WITHOUT_A_PART,
          rows.row(paper),
          text("paper", paper.label()),
          text("parts", String.join("; ", missing)));
    }
  }

  /** An officer need not mind capital letters. */
  private static String alike(String part) {
    return part.strip().toLowerCase(Locale.UK);
  }
}
