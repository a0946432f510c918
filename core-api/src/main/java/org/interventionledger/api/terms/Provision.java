package org.interventionledger.api.terms;

/**
 * A place in the law on which an entry rests.
 *
 * @param instrument short title of the Act or number of the statutory instrument
 * @param place section, subsection, paragraph or regulation, such as {@code s.60(4)(c)}
 */
public record Provision(String instrument, String place) {

  /** Short title of the Act that holds the powers: 2006 c. 40. */
  public static final String EIA_2006 = "Education and Inspections Act 2006";

  /** A provision of the Education and Inspections Act 2006. */
  public static Provision eia(String place) {
    return new Provision(EIA_2006, place);
  }

  @Override
  public String toString() {
    return instrument + ", " + place;
  }
}
