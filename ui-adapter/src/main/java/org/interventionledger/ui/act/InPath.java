package org.interventionledger.ui.act;

import java.util.List;
import org.interventionledger.ui.form.Fault;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What stands in a path. */
final class InPath {

  private InPath() {}

  /** The number of a board or an action; there is nothing under any other text. */
  static int number(String text) {
    if (!text.matches("[1-9][0-9]?")) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return Integer.parseInt(text);
  }

  static Fault fault(String name) {
    return new Fault(name, Fault.Kind.UNKNOWN, List.of());
  }
}
