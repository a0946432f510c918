package org.interventionledger.ui.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.interventionledger.api.placement.LevelChoice;

/** A level of the framework: on a page one choice, {@code scale/level}. */
public record LevelForm(
    @NotNull @Size(max = 100) String scale, @NotNull @Size(max = 100) String level) {

  public LevelChoice toChoice() {
    return new LevelChoice(scale, level);
  }
}
