package org.interventionledger.ui.ofsted;

import static org.interventionledger.ui.ofsted.OfstedColumn.called;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.Judgement.Area;

/** The columns of grades. */
final class Areas {

  /** Report cards, since 10 November 2025. */
  static final List<Graded> REPORT_CARD =
      List.of(
          card(Area.SAFEGUARDING, "Safeguarding standards"),
          card(Area.INCLUSION, "Inclusion"),
          card(Area.CURRICULUM_AND_TEACHING, "Curriculum and teaching"),
          card(Area.ACHIEVEMENT, "Achievement"),
          card(Area.ATTENDANCE_AND_BEHAVIOUR, "Attendance and behaviour"),
          card(Area.PERSONAL_DEVELOPMENT_AND_WELL_BEING, "Personal development and wellbeing"),
          whereApplicable(Area.EARLY_YEARS, "Early years"),
          whereApplicable(Area.SIXTH_FORM, "Post-16 provision"),
          card(Area.LEADERSHIP_AND_GOVERNANCE, "Leadership and governance"));

  private Areas() {}

  /**
   * A grade, and when it was given where the file says so.
   *
   * @param everywhere whether every school is judged on it
   */
  record Graded(
      Area area, OfstedColumn grade, Optional<OfstedColumn> gradedOn, boolean everywhere) {
    Stream<OfstedColumn> columns() {
      return Stream.concat(Stream.of(grade), gradedOn.stream());
    }
  }

  /**
   * Those of the frameworks until 9 November 2025, under names that begin so.
   *
   * @param overall how overall effectiveness is called there
   */
  static List<Graded> ofFour(String prefix, String... overall) {
    return List.of(
        new Graded(Area.OVERALL_EFFECTIVENESS, called(overall), Optional.empty(), true),
        four(Area.QUALITY_OF_EDUCATION, prefix + "Quality of education"),
        four(Area.BEHAVIOUR_AND_ATTITUDES, prefix + "Behaviour and attitudes"),
        four(Area.PERSONAL_DEVELOPMENT, prefix + "Personal development"),
        four(Area.LEADERSHIP_AND_MANAGEMENT, prefix + "Effectiveness of leadership and management"),
        new Graded(
            Area.EARLY_YEARS,
            called(prefix + "Early years provision (where applicable)"),
            Optional.empty(),
            false),
        new Graded(
            Area.SIXTH_FORM,
            called(
                prefix + "Sixth form provision (where applicable)",
                prefix + "16 - 19 study programmes"),
            Optional.empty(),
            false));
  }

  private static Graded four(Area area, String heading) {
    return new Graded(area, called(heading), Optional.empty(), true);
  }

  private static Graded card(Area area, String heading) {
    return new Graded(
        area, called(heading), Optional.of(called(heading + " - date of grade")), true);
  }

  private static Graded whereApplicable(Area area, String heading) {
    return new Graded(
        area,
        called(heading + " (where applicable)"),
        Optional.of(called(heading + " - date of grade")),
        false);
  }
}
