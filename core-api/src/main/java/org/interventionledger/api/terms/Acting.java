package org.interventionledger.api.terms;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The circumstances of an act, carried as metadata by each command and copied onto each event: who
 * acts, on which day it is being recorded, and why late if it is.
 *
 * @param today the day of recording, in England's civil time; decisions never ask a clock
 * @param lateReason why the act is recorded later than it was done
 */
public record Acting(Officer officer, LocalDate today, Optional<Narrative> lateReason) {

  public static final String ACTOR = "actor";
  public static final String ACTOR_NAME = "actorName";
  public static final String ROLE = "role";
  public static final String AUTHORITY = "authority";
  public static final String RECORDED_ON = "recordedOn";
  public static final String LATE_REASON = "lateReason";

  /** The mark of the request by which it is recorded, where the caller marked it with a key. */
  public static final String REQUEST = "request";

  /** The same as message metadata: plain text only, so that it crosses every wire unchanged. */
  public Map<String, String> toMetadata() {
    var metadata = new LinkedHashMap<String, String>();
    metadata.put(ACTOR, officer.id());
    metadata.put(ACTOR_NAME, officer.name().name());
    metadata.put(ROLE, officer.role().name());
    metadata.put(AUTHORITY, officer.authority().code());
    metadata.put(RECORDED_ON, today.toString());
    lateReason.ifPresent(reason -> metadata.put(LATE_REASON, reason.text()));
    return Map.copyOf(metadata);
  }

  /**
   * @throws IllegalArgumentException when the metadata does not say who acts: no act without an
   *     actor
   */
  public static Acting fromMetadata(Map<String, ?> metadata) {
    var officer =
        new Officer(
            text(metadata, ACTOR),
            new PersonName(text(metadata, ACTOR_NAME)),
            Role.valueOf(text(metadata, ROLE)),
            new AuthorityCode(text(metadata, AUTHORITY)));
    var late =
        Optional.ofNullable(metadata.get(LATE_REASON)).map(Object::toString).map(Narrative::new);
    return new Acting(officer, LocalDate.parse(text(metadata, RECORDED_ON)), late);
  }

  private static String text(Map<String, ?> metadata, String key) {
    var value = metadata.get(key);
    if (value == null) {
      throw new IllegalArgumentException(
          "An act without '" + key + "' in its metadata is not taken");
    }
    return value.toString();
  }
}
