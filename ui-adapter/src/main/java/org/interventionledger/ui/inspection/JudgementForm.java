package org.interventionledger.ui.inspection;

import jakarta.validation.constraints.NotNull;
import org.interventionledger.api.intervention.Judgement;

/** One judgement of an inspection report. */
public record JudgementForm(@NotNull Judgement.Area area, @NotNull Judgement.Grade grade) {

  public Judgement toJudgement() {
    return new Judgement(area, grade);
  }
}
