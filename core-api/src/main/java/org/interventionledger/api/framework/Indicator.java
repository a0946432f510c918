package org.interventionledger.api.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A sign of risk or of strength.
 *
 * @param group the heading under which the document lists it
 * @param level the level it speaks for, where the document says so
 * @param measure the formal step of which it is the sign
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Indicator(
    String id,
    String label,
    String group,
    String level,
    String measure,
    List<String> unstated,
    List<Integer> src) {

  public Indicator {
    unstated = Given.list(unstated);
    src = Given.list(src);
  }
}
