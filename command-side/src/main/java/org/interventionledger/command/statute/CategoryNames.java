package org.interventionledger.command.statute;

import static org.interventionledger.api.terms.Certainty.SECONDARY;
import static org.interventionledger.command.statute.InForce.from;
import static org.interventionledger.command.statute.LawOf.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.Category;

/**
 * Ofsted's names of its categories of concern, by date. The categories are those of EA 2005, s.44.
 */
public final class CategoryNames {

  private static final DatedRule<String> SIGNIFICANT_IMPROVEMENT =
      DatedRule.of(
          "ofsted.name-of-rsi",
          from("2005-09-01", "notice to improve", instrument("Ofsted", "framework of 2005"))
              .marked(SECONDARY),
          from("2012-09-01", "serious weaknesses", instrument("Ofsted", "framework of 2012"))
              .marked(SECONDARY),
          from(
                  "2025-11-10",
                  "requires significant improvement",
                  instrument("Ofsted", "framework of 2025"))
              .marked(SECONDARY));

  private static final DatedRule<String> SPECIAL_MEASURES =
      DatedRule.of(
          "ofsted.name-of-sm",
          from("2005-09-01", "special measures", instrument("Education Act 2005", "s.44(1)")));

  static final List<DatedRule<?>> RULES = List.of(SIGNIFICANT_IMPROVEMENT, SPECIAL_MEASURES);

  private CategoryNames() {}

  /** The first day whose names are held. */
  public static LocalDate heldFrom() {
    return SPECIAL_MEASURES.rows().getFirst().from();
  }

  /** The name on that day; empty for no category. */
  public static Optional<String> on(LocalDate publishedOn, Category category) {
    return switch (category) {
      case NONE -> Optional.empty();
      case REQUIRES_SIGNIFICANT_IMPROVEMENT -> SIGNIFICANT_IMPROVEMENT.on(publishedOn);
      case SPECIAL_MEASURES -> SPECIAL_MEASURES.on(publishedOn);
    };
  }
}
