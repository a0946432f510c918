package org.interventionledger.api.record;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.terms.Urn;

/**
 * Take the key with which a caller marks a request, so that the same request sent again does
 * nothing again. A command handled by the query side, which answers with {@link Taken}. A key is
 * its officer's own, at the authority for which the officer acts; it is kept with the answer that
 * the request had, and outlasts a restart.
 *
 * @param digest of what was asked: SHA-256 over method, address and body
 * @param mark of this request alone: each entry that it records has it among its metadata, under
 *     {@link org.interventionledger.api.terms.Acting#REQUEST}
 */
public record TakeRequestKey(String key, String digest, String mark) {

  /** After this time a request begins no further act. */
  public static final Duration ACTS_WITHIN = Duration.ofMinutes(5);

  /**
   * After this time a request without an answer is not being carried out any more: its last act
   * began long before, and the server ends a transaction after 20 seconds.
   */
  public static final Duration BROKEN_OFF_AFTER = Duration.ofMinutes(10);

  /** How a key stands. */
  public enum Standing {
    /** Nobody had it, or whoever had it recorded nothing: it is this request's now. */
    NEW,
    /** This request was carried out, and had the answer. */
    ANSWERED,
    /** This request is being carried out, or was broken off just now; nothing is recorded yet. */
    UNDER_WAY,
    /**
     * This request was recorded, at least in part; it has no answer yet, or its answer was lost.
     */
    RECORDED,
    /** Another request has it. */
    ANOTHERS
  }

  /** The answer, to be given again where there is one. */
  public record Taken(Standing standing, Optional<Kept> kept) {}

  /**
   * What a request was answered with, and what an officer must be allowed who is answered so again.
   */
  public record Kept(Answer answer, List<Right> rights) {
    public Kept {
      rights = List.copyOf(rights);
    }
  }

  /** What a request was answered with. */
  public record Answer(
      int status, Optional<String> location, Optional<String> contentType, String body) {}

  /**
   * What recording asked for.
   *
   * @param urn the school, of an act about one
   * @param reads the class of its entries, where a framework may reserve it
   */
  public record Right(Act act, Optional<Urn> urn, Optional<Readership> reads) {}
}
