package org.interventionledger.ui.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.LowStandardsLimb;
import org.interventionledger.api.intervention.NoticeSection;
import org.interventionledger.api.intervention.NoticeText;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.ui.form.ActForm;

/** The text of a notice as two forms ask for it. */
final class NoticeTexts {

  private NoticeTexts() {}

  static NoticeText of(
      NoticeSection section,
      Set<Ground> grounds,
      Set<LowStandardsLimb> lowStandardsLimbs,
      String matters,
      List<String> actionRequired,
      LocalDate complyBy,
      Set<Power> mindedTo,
      String mindedToOtherwise,
      String rightToRepresentations,
      String reasons) {
    return new NoticeText(
        section,
        grounds,
        lowStandardsLimbs,
        new Narrative(matters),
        actionRequired.stream().map(Narrative::new).toList(),
        Optional.ofNullable(complyBy),
        mindedTo,
        ActForm.narrative(mindedToOtherwise),
        ActForm.narrative(rightToRepresentations),
        new Narrative(reasons));
  }
}
