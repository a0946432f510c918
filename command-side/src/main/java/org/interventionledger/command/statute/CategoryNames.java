package org.interventionledger.command.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.Category;

/** Ofsted's names of its categories of concern, by date. The categories are those of EA 2005, s.44. */
public final class CategoryNames {

  private static final List<InForce<String>> SIGNIFICANT_IMPROVEMENT =
      List.of(
          InForce.from("2005-09-01", "notice to improve"),
          InForce.from("2012-09-01", "serious weaknesses"),
          InForce.from("2025-11-10", "requires significant improvement"));

  private static final List<InForce<String>> SPECIAL_MEASURES =
      List.of(InForce.from("2005-09-01", "special measures"));

  private CategoryNames() {}

  /** The first day whose names are held. */
  public static LocalDate heldFrom() {
    return SPECIAL_MEASURES.getFirst().from();
  }

  /** The name on that day; empty for no category. */
  public static Optional<String> on(LocalDate publishedOn, Category category) {
    return switch (category) {
      case NONE -> Optional.empty();
      case REQUIRES_SIGNIFICANT_IMPROVEMENT -> InForce.on(publishedOn, SIGNIFICANT_IMPROVEMENT);
      case SPECIAL_MEASURES -> InForce.on(publishedOn, SPECIAL_MEASURES);
    };
  }
}
