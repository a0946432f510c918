package org.interventionledger.ui.act;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** The tag of a school's record as it was seen, as a request to act brings it back. */
final class IfMatch {

  private static final String ANY = "*";

  private IfMatch() {}

  /** What a request says was seen; empty where it asks for nothing. */
  static Optional<String> tag(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(HttpHeaders.IF_MATCH))
        .map(String::strip)
        .filter(header -> !header.equals(ANY))
        .map(header -> header.replace("\"", ""));
  }
}
