package org.interventionledger.api.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * How a level is given.
 *
 * @param by the parties that decide
 * @param with the parties that agree, or are heard
 * @param basis on what it rests, in the document's words
 * @param minIndicators how many indicators it takes at the least
 * @param change when it can change, in the document's words
 * @param recordedEvery how often it is written down anew
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Assignment(
    Mode mode,
    List<String> by,
    List<String> with,
    String basis,
    Integer minIndicators,
    String change,
    Cadence.Per recordedEvery) {

  public Assignment {
    by = Given.list(by);
    with = Given.list(with);
  }

  /** The ways there are. */
  public enum Mode {
    judgement,
    /** A judgement to which the indicators of each level are counted; the count decides nothing. */
    bestFit,
    /** By the pack's rules alone. */
    rule
  }
}
