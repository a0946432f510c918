package org.interventionledger.api.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.interventionledger.api.framework.Subject;

/**
 * A level as it was given, with its labels at the time, so that history reads without the
 * framework.
 *
 * @param rank rises with concern
 * @param subject what of the school is graded; null is the school itself, also where it was said in
 *     so many words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LevelGiven(String scale, String level, String label, int rank, Subject subject) {
  public LevelGiven {
    subject = Subject.unlessSchool(subject);
  }

  public LevelGiven(String scale, String level, String label, int rank) {
    this(scale, level, label, rank, null);
  }

  /** What has one level at a time: the scale, and of whom. */
  public String ladder() {
    return Subject.place(scale, subject);
  }
}
