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

  /** A line without its CRLF or LF. */
  record Line(long number, String text, boolean tooLong) {}

  private final Reader reader;
  private final Deque<Line> returned = new ArrayDeque<>();
  private long number;

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
    var character = reader.read();
    if (character < 0) {
      return null;
    }
    var text = new StringBuilder();
    var tooLong = false;
    for (; character >= 0 && character != '\n'; character = reader.read()) {
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
}
