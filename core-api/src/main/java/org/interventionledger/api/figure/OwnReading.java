package org.interventionledger.api.figure;

import java.util.List;

/**
 * What is counted where a document asks for something and has no formula for it. It is the ledger's
 * reading and not the authority's, says so, and stands in no pack (items E15-185, ELP-089).
 *
 * @param levels those of which the schools were, in the framework's own words; none where it names
 *     none
 */
public record OwnReading(Shown shown, List<String> levels) {

  public OwnReading {
    levels = List.copyOf(levels);
  }

  /** What is shown in the place of a formula. */
  public enum Shown {
    /**
     * Of the schools for which the condition held on the first day or on any later day to the last,
     * the share of those that came from there to a lower level of concern in that time. A school
     * counts once in each of the two numbers beside the share; a move to another version of the
     * framework is no improvement.
     */
    SHARE_THAT_IMPROVED,
    /**
     * Of the schools of which it is known, how many there are in each part and what share of them,
     * year by year. No single number is made of it.
     */
    SPREAD_BY_PART
  }
}
