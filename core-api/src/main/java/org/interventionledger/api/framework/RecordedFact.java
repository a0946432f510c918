package org.interventionledger.api.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A judgement that a person records, or an input that is read.
 *
 * @param values what it can be; empty for an input
 * @param by the party that records it, or {@code derived}
 * @param sources what it is read from, in the document's words
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RecordedFact(
    String id,
    String label,
    List<String> values,
    String by,
    List<String> sources,
    List<String> unstated,
    List<Integer> src) {

  /** Who records what follows from the record itself. */
  public static final String DERIVED = "derived";

  public RecordedFact {
    values = Given.list(values);
    sources = Given.list(sources);
    unstated = Given.list(unstated);
    src = Given.list(src);
  }
}
