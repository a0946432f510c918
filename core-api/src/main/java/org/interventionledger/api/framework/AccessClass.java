package org.interventionledger.api.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * Who may know of something. Where {@code unstated} names the readers, the document does not say
 * who else may, and those that are listed are not all.
 *
 * @param covers the scales, records and facts of which it speaks
 * @param owner the party that holds them
 * @param handling how they are handled, in the document's words
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AccessClass(
    String id,
    List<String> covers,
    String owner,
    List<Reading> readers,
    String handling,
    List<String> unstated,
    List<Integer> src) {

  public AccessClass {
    covers = Given.list(covers);
    readers = Given.list(readers);
    unstated = Given.list(unstated);
    src = Given.list(src);
  }

  /** Whether the document says of everybody else that they may not know. */
  public boolean namesAllReaders() {
    return !readers.isEmpty() && unstated.stream().noneMatch(what -> what.startsWith("readers"));
  }

  /** What it says of a party. */
  public Optional<Reading> reading(String party) {
    return readers.stream().filter(reading -> reading.party().equals(party)).findFirst();
  }

  /** Why somebody may know. */
  public enum Basis {
    asOfRight,
    needToKnow,
    /** The authority keeps them informed. */
    informed
  }

  /** A party that may know. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Reading(String party, Basis basis, Condition when) {
    public Reading {
      when = Given.when(when);
    }
  }
}
