package org.interventionledger.ui.gias;

import java.util.ArrayList;
import java.util.List;

/** The text of one row, taken apart character by character: RFC 4180, and nothing more lenient. */
final class RowText {

  private enum At {
    BEGINNING_OF_VALUE,
    IN_BARE_VALUE,
    IN_QUOTED_VALUE,
    AFTER_QUOTE
  }

  private final List<String> values = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();
  private At at = At.BEGINNING_OF_VALUE;

  /** Take the next physical line; false when it breaks the rules of quoting. */
  boolean take(String line) {
    for (var i = 0; i < line.length(); i++) {
      if (!take(line.charAt(i))) {
        return false;
      }
    }
    if (at == At.IN_QUOTED_VALUE) {
      value.append('\n');
    } else {
      endValue();
    }
    return true;
  }

  /** Whether a quotation mark is still open, so that the row goes on in the next line. */
  boolean open() {
    return at == At.IN_QUOTED_VALUE;
  }

  List<String> values() {
    return values;
  }

  /** The column being read. */
  int column() {
    return values.size();
  }

  private boolean take(char character) {
    switch (at) {
      case BEGINNING_OF_VALUE -> {
        if (character == '"') {
          at = At.IN_QUOTED_VALUE;
        } else if (character == ',') {
          endValue();
        } else {
          value.append(character);
          at = At.IN_BARE_VALUE;
        }
      }
      case IN_BARE_VALUE -> {
        if (character == '"') {
          return false;
        } else if (character == ',') {
          endValue();
        } else {
          value.append(character);
        }
      }
      case IN_QUOTED_VALUE -> {
        if (character == '"') {
          at = At.AFTER_QUOTE;
        } else {
          value.append(character);
        }
      }
      case AFTER_QUOTE -> {
        if (character == '"') {
          value.append('"');
          at = At.IN_QUOTED_VALUE;
        } else if (character == ',') {
          endValue();
        } else {
          return false;
        }
      }
    }
    return true;
  }

  private void endValue() {
    values.add(value.toString());
    value.setLength(0);
    at = At.BEGINNING_OF_VALUE;
  }
}
