package org.interventionledger.api.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A place in the law on which an entry rests.
 *
 * @param instrument short title of the Act or number of the statutory instrument
 * @param place section, subsection, paragraph or regulation, such as {@code s.60(4)(c)}
 * @param lawOf the day as of which the place is read: whose law the decision was judged by; empty
 *     where nothing was judged by it, and in entries from before it was named
 */
public record Provision(
    String instrument,
    String place,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<LocalDate> lawOf) {

  /** Short title of the Act that holds the powers: 2006 c. 40. */
  public static final String EIA_2006 = "Education and Inspections Act 2006";

  public Provision {
    lawOf = lawOf == null ? Optional.empty() : lawOf;
  }

  public Provision(String instrument, String place) {
    this(instrument, place, Optional.empty());
  }

  /** A provision of the Education and Inspections Act 2006. */
  public static Provision eia(String place) {
    return new Provision(EIA_2006, place);
  }

  /** The same place, as it stood on a day. */
  public Provision asOn(LocalDate day) {
    return new Provision(instrument, place, Optional.of(day));
  }

  /** The place, whichever day's law it is read by. */
  public Provision ofAnyDay() {
    return new Provision(instrument, place);
  }

  /** Whether it is the same place, whichever day's law either is read by. */
  public boolean isSamePlaceAs(Provision other) {
    return ofAnyDay().equals(other.ofAnyDay());
  }

  @Override
  public String toString() {
    return instrument + ", " + place;
  }
}
