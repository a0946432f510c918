package org.interventionledger.ui.act;

import org.interventionledger.api.terms.Urn;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What stands in a path below a school: there is nothing under any other text. */
public final class SchoolPath {

  private SchoolPath() {}

  public static Urn urn(String text) {
    if (!text.matches("[1-9][0-9]{5}")) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return Urn.parse(text);
  }

  /** The number of a board or an action. */
  static int number(String text) {
    if (!text.matches("[1-9][0-9]?")) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return Integer.parseInt(text);
  }
}
