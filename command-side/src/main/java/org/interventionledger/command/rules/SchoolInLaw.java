package org.interventionledger.command.rules;

import java.util.List;
import java.util.Set;
import org.interventionledger.api.framework.Measure.InLaw;
import org.interventionledger.api.framework.Measure.Kind;
import org.interventionledger.api.framework.StatutoryStep;

/**
 * What conditions may ask of a school's intervention.
 *
 * @param ofsted the overall grade of the latest graded inspection
 * @param category the category of concern, under all of its names
 * @param steps the steps of the law, and the authority's that have acts of their own; in the order
 *     of their beginning
 */
public record SchoolInLaw(Value ofsted, Value category, boolean eligible, List<Step> steps) {

  /**
   * A school of which nothing is recorded: not eligible, and nobody knows whether in a category.
   */
  public static final SchoolInLaw NOTHING_RECORDED =
      new SchoolInLaw(Value.UNKNOWN, Value.UNKNOWN, false, List.of());

  public SchoolInLaw {
    steps = List.copyOf(steps);
  }

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
