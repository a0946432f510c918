package org.interventionledger.command.acting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

  private BareTicks() {}

  /** Whether they are no more than a tick. */
  public static boolean isBare(Narrative said) {
    var words = words(said);
    return words.size() < FEWEST_WORDS
        || words.stream().distinct().count() == 1
        || words.stream().noneMatch(BareTicks::saysSomething);
  }

  /** A number, a letter alone or a date shows nothing by itself. */
  private static boolean saysSomething(String word) {
    return word.length() > 1 && word.chars().anyMatch(Character::isLetter) && !TICKS.contains(word);
  }

  /** An apostrophe is part of its word. */
  private static List<String> words(Narrative said) {
    return Arrays.stream(said.text().toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}'’]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
