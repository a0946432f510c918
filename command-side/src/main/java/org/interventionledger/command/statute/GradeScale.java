package org.interventionledger.command.statute;

import static org.interventionledger.api.intervention.Judgement.Grade.EXCEPTIONAL;
import static org.interventionledger.api.intervention.Judgement.Grade.EXPECTED_STANDARD;
import static org.interventionledger.api.intervention.Judgement.Grade.GOOD;
import static org.interventionledger.api.intervention.Judgement.Grade.INADEQUATE;
import static org.interventionledger.api.intervention.Judgement.Grade.MET;
import static org.interventionledger.api.intervention.Judgement.Grade.NEEDS_ATTENTION;
import static org.interventionledger.api.intervention.Judgement.Grade.NOT_MET;
import static org.interventionledger.api.intervention.Judgement.Grade.OUTSTANDING;
import static org.interventionledger.api.intervention.Judgement.Grade.REQUIRES_IMPROVEMENT;
import static org.interventionledger.api.intervention.Judgement.Grade.SATISFACTORY;
import static org.interventionledger.api.intervention.Judgement.Grade.STRONG_STANDARD;
import static org.interventionledger.api.intervention.Judgement.Grade.URGENT_IMPROVEMENT;
import static org.interventionledger.api.terms.Certainty.SECONDARY;
import static org.interventionledger.command.statute.InForce.from;
import static org.interventionledger.command.statute.LawOf.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.Judgement.Area;
import org.interventionledger.api.intervention.Judgement.Grade;

/**
 * The grades that Ofsted gives on a day, best first. A category is never derived from them: it is
 * HMCI's notice that counts.
 *
 * @param grades best first
 * @param overall whether there is a grade for the school as a whole
 * @param safeguarding those for safeguarding, where it has its own
 */
public record GradeScale(List<Grade> grades, boolean overall, List<Grade> safeguarding) {

  private static final List<Grade> SINCE_2012 =
      List.of(OUTSTANDING, GOOD, REQUIRES_IMPROVEMENT, INADEQUATE);

  private static final DatedRule<GradeScale> SCALES =
      DatedRule.of(
          "ofsted.grades",
          from(
                  "2005-09-01",
                  new GradeScale(
                      List.of(OUTSTANDING, GOOD, SATISFACTORY, INADEQUATE), true, List.of()),
                  instrument("Ofsted", "framework of 2005"))
              .marked(SECONDARY),
          from(
              "2012-09-01",
              new GradeScale(SINCE_2012, true, List.of()),
              instrument("Ofsted", "framework of 2012")),
          from(
                  "2024-09-02",
                  new GradeScale(SINCE_2012, false, List.of()),
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
                      false,
                      List.of(MET, NOT_MET)),
                  instrument("Ofsted", "framework of 2025: report cards"))
              .marked(SECONDARY));

  static final List<DatedRule<?>> RULES = List.of(SCALES);

  public GradeScale {
    grades = List.copyOf(grades);
    safeguarding = List.copyOf(safeguarding);
  }

  /** The grades that can be given in an area. */
  public List<Grade> in(Area area) {
    return switch (area) {
      case OVERALL_EFFECTIVENESS -> overall ? grades : List.of();
      case SAFEGUARDING -> safeguarding.isEmpty() ? grades : safeguarding;
      case QUALITY_OF_EDUCATION,
          BEHAVIOUR_AND_ATTITUDES,
          PERSONAL_DEVELOPMENT,
          LEADERSHIP_AND_MANAGEMENT,
          EARLY_YEARS,
          SIXTH_FORM,
          INCLUSION,
          CURRICULUM_AND_TEACHING,
          ACHIEVEMENT,
          ATTENDANCE_AND_BEHAVIOUR,
          PERSONAL_DEVELOPMENT_AND_WELL_BEING,
          LEADERSHIP_AND_GOVERNANCE ->
          grades;
    };
  }

  /** The scale on a day, with its source; empty before September 2005. */
  public static Optional<InForce<GradeScale>> on(LocalDate day) {
    return SCALES.rowOn(day);
  }
}
