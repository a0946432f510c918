package org.interventionledger.api.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Who may know of something.
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
