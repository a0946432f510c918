package org.interventionledger.ui.layout;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words from the message bundles, for pages ({@code ${@words.of(...)}}) and exports alike. */
@Component("words")
public class Words {

  private final MessageSource messages;

  Words(MessageSource messages) {
    this.messages = messages;
  }

  /** A constant of the vocabulary in words. */
  public String of(Enum<?> term) {
    return of(term.getDeclaringClass().getSimpleName() + "." + term.name());
  }

  /** Numbers among the facts are written as they are given: a URN has no thousands separator. */
  public String of(String key, Object... facts) {
    var texts = new Object[facts.length];
    for (var i = 0; i < facts.length; i++) {
      texts[i] = String.valueOf(facts[i]);
    }
    return messages.getMessage(key, texts, Locale.UK);
  }

  /** With a count before the facts, by which the words may choose ({@code 1#once}). */
  public String counted(String key, long count, Object... facts) {
    var texts = new Object[facts.length + 1];
    texts[0] = count;
    for (var i = 0; i < facts.length; i++) {
      texts[i + 1] = String.valueOf(facts[i]);
    }
    return messages.getMessage(key, texts, Locale.UK);
  }

  /** The words for a key, or the text itself where it is words already. */
  public String orAsIs(String key, String text) {
    return messages.getMessage(key, null, text, Locale.UK);
  }
}
