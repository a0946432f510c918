package org.interventionledger.command.cadence;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Cadence;
import org.interventionledger.api.framework.CalendarPeriod;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Who;
import org.interventionledger.command.calendar.SchoolTime;

/**
 * A row of a framework that says how often something is done.
 *
 * @param lines from the row itself and then from its variants, in the order of the framework
 * @param parts who takes part, of the row itself and of its variants
 * @param src the items of the document that made it
 */
record Recurring(
    Section section,
    String id,
    String label,
    List<Line> lines,
    List<Part> parts,
    List<Integer> src) {

  /** The sections of a pack with such rows, by their names there. */
  enum Section {
    activities,
    records
  }

  /** Those who take part under a condition. */
  record Part(Condition when, List<Who> who) {}

  Recurring {
    lines = List.copyOf(lines);
    parts = List.copyOf(parts);
    src = List.copyOf(src);
  }

  /** What a framework has held at each school by itself. */
  static Stream<Recurring> atSchools(Pack pack, SchoolTime time) {
    return pack.activities().stream()
        .map(it -> of(it, it.when(), pack, time, cadence -> cadence.of() == null));
  }

  /**
   * What a framework has its authority do for all of its schools at once: activities, and papers
   * that are written regularly. The condition of such a row says of which schools it is, and holds
   * nothing back: one report on the primary schools is due whatever each of them is. A line of a
   * variant hangs on its condition, which nobody can judge of all schools at once.
   */
  static Stream<Recurring> ofTheAuthority(Pack pack, SchoolTime time) {
    var held =
        pack.activities().stream()
            .map(it -> of(it, Condition.ALWAYS, pack, time, cadence -> cadence.of() != null));
    var written =
        pack.records().stream()
            .filter(paper -> paper.whose() != null && paper.per() != null)
            .map(paper -> of(paper, pack, time));
    return Stream.concat(held, written).filter(row -> !row.lines().isEmpty());
  }

  private static Recurring of(
      Activity activity, Condition when, Pack pack, SchoolTime time, Predicate<Cadence> isAsked) {
    var own =
        activity.cadence().stream()
            .filter(isAsked)
            .map(it -> new Line(when, rhythm(it, pack, time), activity.src()));
    var ofVariants =
        activity.variants().stream()
            .flatMap(
                variant ->
                    variant.cadence().stream()
                        .filter(isAsked)
                        .map(
                            it -> new Line(variant.when(), rhythm(it, pack, time), variant.src())));
    return new Recurring(
        Section.activities,
        activity.id(),
        activity.label(),
        Stream.concat(own, ofVariants).toList(),
        Stream.concat(
                Stream.of(new Part(Condition.ALWAYS, activity.who())),
                activity.variants().stream().map(it -> new Part(it.when(), it.who())))
            .toList(),
        activity.src());
  }

  private static Recurring of(Paper paper, Pack pack, SchoolTime time) {
    var cadence = new Cadence(paper.per(), null, null, null, null, paper.force());
    return new Recurring(
        Section.records,
        paper.id(),
        paper.label(),
        List.of(new Line(Condition.ALWAYS, rhythm(cadence, pack, time), paper.src())),
        List.of(new Part(Condition.ALWAYS, paper.who())),
        paper.src());
  }

  private static Rhythm rhythm(Cadence cadence, Pack pack, SchoolTime time) {
    List<CalendarPeriod> names = pack.framework().calendar();
    return new Rhythm(cadence, names, time);
  }

  boolean isSame(Recurring other) {
    return section == other.section && id.equals(other.id);
  }

  /** The row, with the items of the document that made one of its lines. */
  PackRow row(Pack pack, Line line) {
    return PackRow.of(pack, section.name(), id, line.src().isEmpty() ? src : line.src());
  }
}
