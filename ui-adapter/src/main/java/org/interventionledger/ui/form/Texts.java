package org.interventionledger.ui.form;

import java.util.Optional;
import org.interventionledger.ui.form.Fault.Kind;

/** Which texts are taken: with a word in them, and of characters that every store can hold. */
public final class Texts {

  /**
   * The same as an ECMA-262 regular expression, for the API's description: no control characters, a
   * word.
   */
  public static final String PATTERN =
      "^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F]*$";

  private Texts() {}

  static Optional<Kind> fault(String text, boolean lines) {
    if (!isReadable(text, lines)) {
      return Optional.of(Kind.UNREADABLE_CHARACTER);
    }
    return isBlank(text) ? Optional.of(Kind.NO_WORD) : Optional.empty();
  }

  /** Whether it is of characters that every store can hold. */
  public static boolean isReadable(String text) {
    return isReadable(text, true);
  }

  private static boolean isReadable(String text, boolean lines) {
    return text.codePoints().noneMatch(point -> isUnreadable(point, lines));
  }

  /** Blank to the eye, no-break and other spaces included. */
  static boolean isBlank(String text) {
    return text.codePoints().allMatch(Texts::isSpace);
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point) || isInvisible(point);
  }

  private static boolean isInvisible(int point) {
    return Character.getType(point) == Character.FORMAT;
  }

  private static boolean isUnreadable(int point, boolean lines) {
    var isBreak = point == '\n' || point == '\r';
    return isBreak ? !lines : isControlOrHalf(point);
  }

  private static boolean isControlOrHalf(int point) {
    return (Character.isISOControl(point) && point != '\t')
        || Character.getType(point) == Character.SURROGATE;
  }
}
