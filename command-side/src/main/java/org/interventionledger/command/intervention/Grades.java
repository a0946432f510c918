package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.terms;

import java.time.LocalDate;
import org.interventionledger.api.intervention.InspectionCommand.RecordInspectionOutcome;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.intervention.Judgement;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.statute.GradeScale;
import org.interventionledger.command.statute.InForce;

/** The grades of inspection reports, on the scale of the day of the inspection. */
final class Grades {

  private Grades() {}

  /**
   * The grade was in use in its area. Of a day before the first scale that is held, and of an
   * independent school, whose inspections have had scales of their own, what the report says is
   * recorded as it is.
   */
  static void check(Judgement judgement, RecordInspectionOutcome outcome) {
    if (judgement.grade() != Grade.NOT_JUDGED
        && outcome.kind() != InspectionKind.INDEPENDENT_SCHOOL) {
      var inspectedOn = outcome.inspectedOn();
      GradeScale.on(inspectedOn)
          .filter(scale -> !scale.what().in(judgement.area()).contains(judgement.grade()))
          .ifPresent(
              scale -> {
                throw notInUse(judgement, inspectedOn, scale);
              });
    }
  }

  private static Refused notInUse(
      Judgement judgement, LocalDate inspectedOn, InForce<GradeScale> scale) {
    var inUse = scale.what().in(judgement.area());
    return inUse.isEmpty()
        ? Refused.byRule(
            LawRefusal.NO_OVERALL_GRADE_ON_THAT_DAY,
            scale.by().toString(),
            date("inspectedOn", inspectedOn),
            date("since", scale.from()),
            terms("grades", scale.what().grades()),
            term("certainty", scale.certainty()))
        : Refused.byRule(
            LawRefusal.GRADE_NOT_IN_USE_ON_THAT_DAY,
            scale.by().toString(),
            date("inspectedOn", inspectedOn),
            term("area", judgement.area()),
            term("grade", judgement.grade()),
            terms("grades", inUse),
            date("since", scale.from()),
            term("certainty", scale.certainty()));
  }
}
