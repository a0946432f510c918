package org.interventionledger.ui.demo;

import static java.util.Map.entry;
import static org.interventionledger.ui.demo.NorthmoorOfficers.taskGroup;
import static org.interventionledger.ui.demo.NorthmoorOfficers.visited;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interventionledger.api.calendar.SchoolYear;
import org.interventionledger.ui.demo.DemoSchool.Kind;
import org.interventionledger.ui.demo.DemoTerms.Half;

/**
 * What the frameworks have done at every school, in the halves of terms of this school year that
 * are over: so that the diary has what is left, and what was missed.
 */
record Routine(DemoDays on) {

  private static final int FIRST_OF_NORTHMOOR = 999_001;
  private static final int FIRST_OF_EASTVALE = 999_041;
  private static final int LAST_OF_EASTVALE = 999_060;

  /** Academies, which Northmoor's advisers visit by invitation alone. */
  private static final Set<Integer> ACADEMIES =
      Set.of(999_031, 999_032, 999_033, 999_034, 999_036, 999_051, 999_052, 999_053, 999_054);

  private static final int CLOSED = 999_040;

  /** Its assessments were left undone. */
  private static final int FORGOTTEN = 999_023;

  /** Where a task group meets, since so many days ago. */
  private static final Map<Integer, Integer> TASK_GROUPS =
      Map.ofEntries(
          entry(999_003, 24),
          entry(999_008, 33),
          entry(999_010, 58),
          entry(999_011, 95),
          entry(999_012, 110),
          entry(999_013, 150),
          entry(999_017, 180),
          entry(999_019, 210),
          entry(999_020, 340),
          entry(999_021, 240),
          entry(999_024, 140),
          entry(999_025, 345),
          entry(999_028, 15),
          entry(999_029, 260),
          entry(999_030, 36),
          entry(999_031, 90),
          entry(999_033, 130),
          entry(999_037, 340),
          entry(999_039, 17));

  /** Where a group met too seldom. */
  private static final Set<Integer> GROUPS_MISSED = Set.of(999_019);

  /** At stage 3, where the commissioner comes each half-term. */
  private static final int AT_STAGE_3 = 999_052;

  /** Became an academy. */
  private static final int GONE = 999_059;

  private static final int HALVES = 6;
  private static final int LAST_HALF = HALVES - 1;

  List<Story> all() {
    return IntStream.rangeClosed(FIRST_OF_NORTHMOOR, LAST_OF_EASTVALE)
        .filter(urn -> urn != CLOSED)
        .mapToObj(this::of)
        .toList();
  }

  private Story of(int urn) {
    var kind = ACADEMIES.contains(urn) ? Kind.ACADEMY : Kind.COMMUNITY;
    var story = Story.of(urn, kind);
    return urn < FIRST_OF_EASTVALE
        ? story.by("adviser", inNorthmoor(urn).toArray(Deed[]::new))
        : story.by("eastvale-adviser", inEastvale(urn).toArray(Deed[]::new));
  }

  private Stream<Deed> inNorthmoor(int urn) {
    var halves = new DemoTerms(SchoolYear.of(on.today())).halves();
    return IntStream.range(0, halves.size())
        .filter(number -> halves.get(number).isOver(on.today()))
        .boxed()
        .flatMap(number -> inNorthmoor(urn, number, halves.get(number)));
  }

  private Stream<Deed> inNorthmoor(int urn, int number, Half half) {
    var firstOfTerm = number % 2 == 0;
    return Stream.of(
            number == 0 && isVisited(urn) ? visit(half) : Stream.<Deed>empty(),
            firstOfTerm && urn != FORGOTTEN ? assessment(half) : Stream.<Deed>empty(),
            firstOfTerm ? Stream.<Deed>empty() : review(half),
            hasGroup(urn, half) ? group(half) : Stream.<Deed>empty(),
            number == LAST_HALF && hasGroup(urn, half) ? scrutiny(half) : Stream.<Deed>empty())
        .flatMap(deeds -> deeds);
  }

  private static Stream<Deed> visit(Half half) {
    var visit = visited("annual-visit", half.towardsItsEnd().minusDays(2));
    return Stream.of(
        visit.saw("Leadership, curriculum and the year’s results; the plan was read."),
        NorthmoorOfficers.note(
            visit, visit.on(), "Nothing that was not known.", "No support was asked for."));
  }

  private static Stream<Deed> assessment(Half half) {
    var assessment =
        Holding.of("risk-assessment", half.towardsItsEnd(), "eip-service").with("clear");
    return Stream.of(
        assessment.saw("Data, reports and what the other teams know were looked at together."),
        NorthmoorOfficers.levelRecord(assessment));
  }

  private static Stream<Deed> review(Half half) {
    return Stream.of(
        Holding.of("internal-review", half.towardsItsEnd(), "sil", "ea")
            .saw("What is known of the school was gone through; nothing more is called for."));
  }

  private static Stream<Deed> scrutiny(Half half) {
    return Stream.of(
        Holding.of("support-scrutiny", half.towardsItsEnd(), "director-education", "hoeip")
            .saw("The year was gone through with head teacher and chair."));
  }

  private boolean hasGroup(int urn, Half half) {
    var since = TASK_GROUPS.get(urn);
    return since != null && !GROUPS_MISSED.contains(urn) && !half.from().isBefore(on.ago(since));
  }

  private static Stream<Deed> group(Half half) {
    var group = taskGroup(half.towardsItsEnd().minusDays(1));
    return Stream.of(
        group.saw("The plan was gone through, priority by priority."),
        NorthmoorOfficers.taskGroupRecord(group, group.on()));
  }

  /** Of schools without an academy's own ways every third has had its visit of the year. */
  private static boolean isVisited(int urn) {
    return urn % 3 == 0 && !ACADEMIES.contains(urn);
  }

  private List<Deed> groups(int urn, Half half) {
    var since = TASK_GROUPS.get(urn);
    return since == null || GROUPS_MISSED.contains(urn) || half.from().isBefore(on.ago(since))
        ? List.of()
        : List.of(
            taskGroup(half.towardsItsEnd().minusDays(1))
                .saw("The plan was gone through, priority by priority."));
  }

  private Stream<Deed> inEastvale(int urn) {
    return new DemoTerms(SchoolYear.of(on.today()))
        .halves().stream()
            .filter(half -> half.isOver(on.today()))
            .limit(visits(urn))
            .map(half -> EastvaleOfficers.visit("qc-visit", half.towardsItsEnd()))
            .flatMap(
                visit ->
                    Stream.of(
                        visit.saw("Lessons were seen, and the year’s results talked through."),
                        EastvaleOfficers.record(visit, visit.on())));
  }

  /** One a year is for every school; here not every school has had it yet. */
  private static int visits(int urn) {
    return switch (urn) {
      case AT_STAGE_3 -> HALVES;
      case GONE -> 0;
      default -> urn % 2;
    };
  }
}
