package org.interventionledger.api.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.interventionledger.api.framework.Subject;

/**
 * A level on a scale of the framework, by their ids there.
 *
 * @param scale such as {@code stage}
 * @param level such as {@code S2}
 * @param subject what of the school is graded; null is the school itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LevelChoice(String scale, String level, Subject subject) {
  public LevelChoice(String scale, String level) {
    this(scale, level, null);
  }
}
