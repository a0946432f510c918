package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.interventionledger.api.intervention.PreconditionCommand.RecordPrecondition;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Narrative;

/** Whether what is put on record shows something, or is no more than a tick in a box. */
final class BareTicks {

  private static final int FEWEST_WORDS = 3;

  /** However many of these there are, they show nothing. */
  private static final Set<String> TICKS =
      Set.of(
          "a",
          "above",
          "agreed",
          "all",
          "and",
          "as",
          "been",
          "below",
          "checked",
          "complete",
          "completed",
          "compliant",
          "confirmed",
          "considered",
          "done",
          "fine",
          "fully",
          "good",
          "has",
          "have",
          "is",
          "it",
          "met",
          "n",
          "na",
          "no",
          "none",
          "noted",
          "of",
          "ok",
          "okay",
          "satisfied",
          "see",
          "tbc",
          "the",
          "this",
          "tick",
          "ticked",
          "true",
          "was",
          "we",
          "x",
          "y",
          "yes");

  private BareTicks() {}

  /** What was considered is said in any case, and what shows it: by a document or in words. */
  static void check(RecordPrecondition precondition) {
    if (isBare(precondition.considered())) {
      throw refused(precondition, precondition.considered().text());
    }
    if (precondition.evidence().isEmpty()
        && precondition.note().map(BareTicks::isBare).orElse(true)) {
      throw refused(precondition, precondition.note().map(Narrative::text).orElse(""));
    }
  }

  private static boolean isBare(Narrative said) {
    var words = words(said);
    return words.size() < FEWEST_WORDS || TICKS.containsAll(words);
  }

  private static List<String> words(Narrative said) {
    return Arrays.stream(said.text().toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static Refused refused(RecordPrecondition precondition, String said) {
    return new Refused(
        RecordRefusal.A_BARE_TICK, term("kind", precondition.kind()), text("said", said));
  }
}
