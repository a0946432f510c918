package org.interventionledger.ui.ofsted;

import java.util.List;
import org.interventionledger.ui.gias.Heading;

/**
 * A column of Ofsted's management information by the headings it has had. Capitals, punctuation and
 * the manner of joining words do not count: copies in databases have {@code inspection_start_date}.
 */
record OfstedColumn(List<String> headings) implements Heading {

  OfstedColumn {
    headings = List.copyOf(headings);
  }

  static OfstedColumn called(String... headings) {
    return new OfstedColumn(List.of(headings));
  }

  @Override
  public String heading() {
    return headings.getFirst();
  }

  /** Which of them a file has depends on its vintage. */
  @Override
  public boolean needed() {
    return false;
  }
}
