package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.Set;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Sorted;

/**
 * When powers may be used in consequence of a notice that was not complied with: two calendar
 * months following the end of the compliance period for ss.63, 64 and 66; no limit for s.65.
 *
 * @param opensOn the day after the compliance period ends
 * @param lastDay the last day on which they may be used
 */
public record PowerWindow(
    Set<Power> powers, LocalDate opensOn, LocalDate lastDay, Provision provision) {

  public PowerWindow {
    powers = Sorted.copyOf(powers);
  }
}
