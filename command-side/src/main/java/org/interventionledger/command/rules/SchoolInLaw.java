package org.interventionledger.command.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.framework.Measure.InLaw;
import org.interventionledger.api.framework.Measure.Kind;
import org.interventionledger.api.framework.StatutoryStep;
import org.interventionledger.api.terms.EntryRef;

/**
 * What conditions may ask of a school's intervention.
 *
 * @param ofsted the overall grade of the latest graded inspection
 * @param category the category of concern, under all of its names
 * @param graded the report that the grade rests on
 * @param categorised the report that the category rests on, or that the school is in none
 * @param steps the steps of the law, and the authority's that have acts of their own; in the order
 *     of their beginning
 */
public record SchoolInLaw(
    Value ofsted,
    Value category,
    boolean eligible,
    Optional<Report> graded,
    Optional<Report> categorised,
    List<Step> steps) {

  /**
   * A school of which nothing is recorded: not eligible, and nobody knows whether in a category.
   */
  public static final SchoolInLaw NOTHING_RECORDED =
      new SchoolInLaw(
          Value.UNKNOWN, Value.UNKNOWN, false, Optional.empty(), Optional.empty(), List.of());

  public SchoolInLaw {
    steps = List.copyOf(steps);
  }

  /** The report of an inspection: its entry, and the day of its publication. */
  public record Report(EntryRef entry, LocalDate publishedOn) {}

  /** A step that was taken, and how it stands. */
  public sealed interface Step {
    /** As {@code state.<measure>} has it. */
    String standing();
  }

  /** A step of the law. */
  public record OfLaw(StatutoryStep step, Set<InLaw> grounds, String standing) implements Step {
    public OfLaw {
      grounds = Set.copyOf(grounds);
    }
  }

  /** A step of a kind that the ledger has an act for, though it is not the law's. */
  public record OfKind(Kind kind, String standing) implements Step {}
}
