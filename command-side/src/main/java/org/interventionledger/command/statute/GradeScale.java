package org.interventionledger.command.statute;

import static org.interventionledger.api.intervention.Judgement.Grade.EXCEPTIONAL;
import static org.interventionledger.api.intervention.Judgement.Grade.EXPECTED_STANDARD;
import static org.interventionledger.api.intervention.Judgement.Grade.GOOD;
import static org.interventionledger.api.intervention.Judgement.Grade.INADEQUATE;
import static org.interventionledger.api.intervention.Judgement.Grade.NEEDS_ATTENTION;
import static org.interventionledger.api.intervention.Judgement.Grade.OUTSTANDING;
import static org.interventionledger.api.intervention.Judgement.Grade.REQUIRES_IMPROVEMENT;
import static org.interventionledger.api.intervention.Judgement.Grade.SATISFACTORY;
import static org.interventionledger.api.intervention.Judgement.Grade.STRONG_STANDARD;
import static org.interventionledger.api.intervention.Judgement.Grade.URGENT_IMPROVEMENT;
import static org.interventionledger.command.statute.Certainty.SECONDARY;
import static org.interventionledger.command.statute.InForce.from;
import static org.interventionledger.command.statute.LawOf.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.Judgement.Grade;

/**
 * The grades that Ofsted gives on a day, best first. A category is never derived from them: it is
 * HMCI's notice that counts.
 *
 * @param grades best first
 * @param overall whether there is a grade for the school as a whole
 */
public record GradeScale(List<Grade> grades, boolean overall) {

  private static final List<Grade> SINCE_2012 =
      List.of(OUTSTANDING, GOOD, REQUIRES_IMPROVEMENT, INADEQUATE);

  private static final DatedRule<GradeScale> SCALES =
      DatedRule.of(
          "ofsted.grades",
          from(
                  "2005-09-01",
                  new GradeScale(List.of(OUTSTANDING, GOOD, SATISFACTORY, INADEQUATE), true),
                  instrument("Ofsted", "framework of 2005"))
              .marked(SECONDARY),
          from(
              "2012-09-01",
              new GradeScale(SINCE_2012, true),
              instrument("Ofsted", "framework of 2012")),
          from(
                  "2024-09-02",
                  new GradeScale(SINCE_2012, false),
                  instrument("Ofsted", "key judgements only, from September 2024"))
              .marked(SECONDARY),
          from(
                  "2025-11-10",
                  new GradeScale(
                      List.of(
                          EXCEPTIONAL,
                          STRONG_STANDARD,
                          EXPECTED_STANDARD,
                          NEEDS_ATTENTION,
                          URGENT_IMPROVEMENT),
                      false),
                  instrument("Ofsted", "framework of 2025: report cards"))
              .marked(SECONDARY));

  static final List<DatedRule<?>> RULES = List.of(SCALES);

  public GradeScale {
    grades = List.copyOf(grades);
  }

  /** The scale on a day, with its source; empty before September 2005. */
  public static Optional<InForce<GradeScale>> on(LocalDate day) {
    return SCALES.rowOn(day);
  }
}
