package org.interventionledger.command.statute;

import static org.interventionledger.api.intervention.EarlierCategory.NO_LONGER_APPLIES;

import java.util.List;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.EarlierCategory;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.terms.Provision;

/**
 * By what the gateways of ss.61 and 62 end, unchanged since 1 April 2007: that of s.61 by a later
 * report of a section 5 inspection which says that the school no longer requires significant
 * improvement, or by special measures; that of s.62 by a report of any later inspection which says
 * that special measures are no longer required. Either category, found anew, excludes the other (EA
 * 2005, s.44) and rests on a notice of its own. Nothing else ends them.
 */
public final class EndOfCategory {

  private static final Provision SIGNIFICANT_IMPROVEMENT = Gate.SIGNIFICANT_IMPROVEMENT.provision();
  private static final Provision SPECIAL_MEASURES = Gate.SPECIAL_MEASURES.provision();

  private EndOfCategory() {}

  /** The gateways that a report ends where they stand open. */
  public static List<Provision> endedBy(
      InspectionKind kind, Category category, EarlierCategory said) {
    if (category != Category.NONE || said == NO_LONGER_APPLIES && kind.isSection5()) {
      return List.of(SIGNIFICANT_IMPROVEMENT, SPECIAL_MEASURES);
    }
    return said == NO_LONGER_APPLIES ? List.of(SPECIAL_MEASURES) : List.of();
  }
}
