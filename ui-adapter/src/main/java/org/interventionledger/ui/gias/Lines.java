package org.interventionledger.ui.gias;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The physical lines of a text, counted from 1, with the means to go back to one already read. */
public final class Lines {

  /** Longer than any row of the national register by far; what is beyond it is not kept. */
  static final int LONGEST = 65_536;

  private static final int NOTHING = -2;

  /** A line without what ends it. */
  record Line(long number, String text, boolean tooLong) {}

  private final Reader reader;
  private final Deque<Line> returned = new ArrayDeque<>();
  private long number;

  /** Whether CR alone ends a line in this file, as it ended the first. */
  private boolean endsByCarriageReturn;

  /** Read, and not yet taken. */
  private int ahead = NOTHING;

  public Lines(Reader reader) {
    this.reader = reader;
  }

  /** The next line, or null at the end. */
  Line next() throws IOException {
    var again = returned.poll();
    return again != null ? again : read();
  }

  /** Read these again, in this order. */
  void giveBack(List<Line> lines) {
    lines.reversed().forEach(returned::push);
  }

  private Line read() throws IOException {
    var character = character();
    if (character < 0) {
      return null;
    }
    var text = new StringBuilder();
    var tooLong = false;
    for (; character >= 0 && !isEnd(character); character = character()) {
      if (text.length() < LONGEST) {
        text.append((char) character);
      } else {
        tooLong = true;
      }
    }
    if (!text.isEmpty() && text.charAt(text.length() - 1) == '\r') {
      text.setLength(text.length() - 1);
    }
    number++;
    return new Line(number, text.toString(), tooLong);
  }

  private int character() throws IOException {
    var character = ahead == NOTHING ? reader.read() : ahead;
    ahead = NOTHING;
    return character;
  }

  /** LF, or CRLF; where no LF follows the CR of the first line, CR alone as well. */
  private boolean isEnd(int character) throws IOException {
    if (character == '\r' && (number == 0 || endsByCarriageReturn)) {
      var next = reader.read();
      if (next != '\n') {
        ahead = next;
        endsByCarriageReturn = true;
      }
      return true;
    }
    return character == '\n';
  }
}
