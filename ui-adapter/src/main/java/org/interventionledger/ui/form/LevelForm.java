package org.interventionledger.ui.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.placement.LevelChoice;

/** A level of the framework: on a page one choice, {@code scale/level}. */
public record LevelForm(
    @NotNull @Size(max = 100) String scale, @NotNull @Size(max = 100) String level) {

  public LevelChoice toChoice() {
    return toChoice(Subject.school);
  }

  /**
   * @param of what of the school is graded; the school itself where nothing is said
   */
  public LevelChoice toChoice(Subject of) {
    return new LevelChoice(scale, level, of == Subject.school ? null : of);
  }
}
