package org.interventionledger.command.acting;

import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Explanation;
import org.interventionledger.api.terms.Narrative;

/**
 * Whether words say something, or are no more than a tick in a box. The one definition of it: words
 * are bare that are fewer than three, or one word over and over, or such words only as say that a
 * box was filled in. Whether what they say is true, or enough, is for a reader to judge.
 */
public final class BareTicks {

  private static final int FEWEST_WORDS = 3;

  /** However many of these there are, they show nothing. */
  private static final Set<String> TICKS =
      Set.of(
          ("a above account add agreed all an and any applicable appropriate as at attached be been"
                  + " below carefully checked comment comments complete completed compliant"
                  + " confirmed considered consideration details done due duly everything file"
                  + " fine for fully given good had has have i in into is it listed met na no none"
                  + " not noted nothing of ok okay on per proper properly reason reasons recorded"
                  + " regard report required satisfied see stated taken tba tbc that the their them"
                  + " these they this thoroughly tick ticked to true was we were yep yes")
              .split(" "));

  private static final Set<String> DENIALS = Set.of("no", "none", "not", "nothing");

  private static final Set<String> VERBS =
      Set.of("be", "been", "had", "has", "have", "is", "was", "were");

  private BareTicks() {}

  /** Whether they are no more than a tick. */
  public static boolean isBare(Narrative said) {
    var words = words(said);
    return words.size() < FEWEST_WORDS
        || words.stream().distinct().count() == 1
        || words.stream().noneMatch(BareTicks::saysSomething) && !denies(said, words);
  }

  /**
   * @throws Refused for what is bare
   */
  public static void check(Explanation what, Narrative said) {
    if (isBare(said)) {
      throw refused(what, said);
    }
  }

  /** The refusal of what is bare. */
  public static Refused refused(Explanation what, Narrative said) {
    return new Refused(
        RecordRefusal.A_BARE_TICK, term("kind", what), text("said", said.text().strip()));
  }

  /** A number, a letter alone or a date shows nothing by itself. */
  private static boolean saysSomething(String word) {
    return word.length() > 1 && word.chars().anyMatch(Character::isLetter) && !TICKS.contains(word);
  }

  /** "Nothing was done" says something, "not applicable" does not. */
  private static boolean denies(Narrative said, List<String> words) {
    return !said.text().toLowerCase(Locale.UK).contains("not applicable")
        && words.stream().anyMatch(DENIALS::contains)
        && words.stream().anyMatch(VERBS::contains);
  }

  /** An apostrophe is part of its word. */
  private static List<String> words(Narrative said) {
    return Arrays.stream(said.text().toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}'’]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
