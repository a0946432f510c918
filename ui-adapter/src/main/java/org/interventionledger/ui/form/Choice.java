package org.interventionledger.ui.form;

import java.util.List;

/** One of several to choose from: what is sent, and what is read. */
public record Choice(String value, String label) {

  /** What was typed, with what is known of it. */
  static String told(List<Choice> known, String typed) {
    return known.stream()
        .filter(choice -> choice.value().equals(typed))
        .findFirst()
        .map(choice -> typed + ", " + choice.label())
        .orElse(typed);
  }
}
