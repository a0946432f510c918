package org.interventionledger.api.terms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a person: personal data, kept apart from every other text. It stays as it was
 * written; {@link #asRead} is what tells people apart.
 */
public record PersonName(@JsonValue String name) {

  /** Longest name taken, in characters. */
  public static final int LONGEST = 200;

  /**
   * Control and format characters that are no blanks, such as the soft hyphen and the space of no
   * width, and selectors of how another one is drawn.
   */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[[\\p{Cc}\\p{Cf}\\x{34F}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]&&\\S]",
          Pattern.UNICODE_CHARACTER_CLASS);

  public PersonName {
    if (name == null || name.isBlank()) {
      throw new IllegalArgumentException("A name has at least one letter");
    }
    if (name.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("A name has no NUL character: no database keeps it");
    }
    if (name.length() > LONGEST) {
      throw new IllegalArgumentException("A name has at most " + LONGEST + " characters");
    }
  }

  @JsonCreator
  public static PersonName of(String name) {
    return new PersonName(name);
  }

  /** Whether it reads like the other one. */
  public boolean isReadAs(PersonName other) {
    return asRead().equals(other.asRead());
  }

  /**
   * The name as it is compared: capitals, blanks at its ends, how many blanks part its words, how
   * its accents are composed and characters that nobody sees tell nobody from anybody else.
   */
  public String asRead() {
    // Raised first, so that letters of which there are two small forms become one.
    var seen = UNSEEN.matcher(name).replaceAll("");
    var folded = seen.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded, Normalizer.Form.NFC).replaceAll("(?U)\\s+", " ").strip();
  }

  @Override
  public String toString() {
    return name;
  }
}
