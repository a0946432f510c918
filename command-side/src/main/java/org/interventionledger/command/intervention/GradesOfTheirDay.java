package org.interventionledger.command.intervention;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.intervention.Judgement;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.interventionledger.api.intervention.PublishedInspection;
import org.interventionledger.api.intervention.PublishedInspection.PublishedJudgement;
import org.interventionledger.command.statute.GradeScale;
import org.interventionledger.command.statute.InForce;

/**
 * What grades as published mean on the day of the inspection: a three was "satisfactory" until
 * August 2012.
 *
 * @param inUse whether Ofsted gave all of them on that day
 * @param asAWhole whether a school was then judged as a whole too
 */
record GradesOfTheirDay(List<Judgement> judgements, boolean inUse, boolean asAWhole) {

  private static final Set<Grade> FAILING =
      EnumSet.of(Grade.INADEQUATE, Grade.URGENT_IMPROVEMENT, Grade.NOT_MET);

  /** In a scale by number; report cards have words only. */
  private static final int NUMBERED = 4;

  GradesOfTheirDay {
    judgements = List.copyOf(judgements);
  }

  static GradesOfTheirDay of(PublishedInspection inspection) {
    var scale = GradeScale.on(inspection.inspectedOn()).map(InForce::what);
    var read =
        inspection.judgements().stream()
            .map(
                published ->
                    grade(published, scale).map(grade -> new Judgement(published.area(), grade)))
            .toList();
    var judgements = read.stream().flatMap(Optional::stream).toList();
    return new GradesOfTheirDay(
        judgements,
        read.stream().allMatch(Optional::isPresent)
            && judgements.stream().allMatch(judgement -> isInUse(judgement, scale)),
        scale.filter(GradeScale::overall).isPresent());
  }

  /** Whether any of them is one for which a school may be put in a category. */
  boolean fail() {
    return judgements.stream().map(Judgement::grade).anyMatch(FAILING::contains);
  }

  private static Optional<Grade> grade(PublishedJudgement published, Optional<GradeScale> scale) {
    return published
        .grade()
        .or(
            () ->
                scale
                    .map(GradeScale::grades)
                    .filter(grades -> grades.size() == NUMBERED)
                    .map(grades -> grades.get(published.number().orElseThrow() - 1)));
  }

  private static boolean isInUse(Judgement judgement, Optional<GradeScale> scale) {
    return scale.filter(of -> of.in(judgement.area()).contains(judgement.grade())).isPresent();
  }
}
