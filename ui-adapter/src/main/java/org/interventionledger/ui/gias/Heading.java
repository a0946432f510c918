package org.interventionledger.ui.gias;

import java.util.List;

/** A column that is read, by its headings in the files. */
public interface Heading {

  /** As it is called today. */
  String heading();

  /** As it is or was called; in a file that has several, the first counts. */
  default List<String> headings() {
    return List.of(heading());
  }

  /** Whether a file without it is refused, and a row in which it is empty is a fault. */
  boolean needed();
}
