package org.interventionledger.api.record;

import java.util.Optional;

/**
 * Take the key with which a caller marks a request, so that the same request sent again does
 * nothing again. A command handled by the query side, which answers with {@link Taken}. A key is
 * its officer's own; it is kept with the answer that the request had, and outlasts a restart.
 *
 * @param digest of what was asked: SHA-256 over method, address and body
 */
public record TakeRequestKey(String key, String digest) {

  /** How a key stands. */
  public enum Standing {
    /** Nobody had it: it is this request's now. */
    NEW,
    /** This request was carried out, and had the answer. */
    ANSWERED,
    /** This request is being carried out, or was broken off: whether it was recorded is unknown. */
    UNDER_WAY,
    /** Another request has it. */
    ANOTHERS
  }

  /** The answer, to be given again where there is one. */
  public record Taken(Standing standing, Optional<Answer> answer) {}

  /** What a request was answered with. */
  public record Answer(
      int status, Optional<String> location, Optional<String> contentType, String body) {}
}
