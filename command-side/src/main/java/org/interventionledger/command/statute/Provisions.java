package org.interventionledger.command.statute;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.ENTER_INTO_ARRANGEMENTS;
import static org.interventionledger.api.intervention.Power.SUSPEND_DELEGATED_BUDGET;
import static org.interventionledger.api.terms.Provision.eia;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.interventionledger.api.intervention.CompliancePeriod;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.PowerWindow;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Sorted;

/**
 * What Part 4 provides from one change of the law to the next.
 *
 * @param enactedBy what made it so
 * @param copies who gets a copy of every warning notice, whatever the school: s.60(6), (6A)
 * @param windowMonths calendar months in which the powers of ss.63, 64 and 66 may be used
 * @param section60 the limbs of s.60(1), whose letters have changed
 * @param gateways the sections by which a school becomes eligible for intervention
 */
public record Provisions(
    List<Provision> enactedBy,
    Set<Recipient> copies,
    int windowMonths,
    Section60 section60,
    List<String> gateways) {

  /** The powers that lapse. That of s.65 does not. */
  private static final Set<Power> WINDOWED =
      Set.of(ENTER_INTO_ARRANGEMENTS, ADDITIONAL_GOVERNORS, SUSPEND_DELEGATED_BUDGET);

  private static final Provision WINDOW = eia("ss.63(3), 64(2) and 66(2)");

  public Provisions {
    enactedBy = List.copyOf(enactedBy);
    copies = Sorted.copyOf(copies);
    gateways = List.copyOf(gateways);
  }

  /** Where s.60(1) has each step. */
  public record Section60(
      Provision given, Provision periodExpired, Provision failedToComply, Provision powersProposed) {}

  /** The same, but for the gateways. */
  Provisions withGateways(Provision by, String... sections) {
    return new Provisions(List.of(by), copies, windowMonths, section60, List.of(sections));
  }

  /** The compliance period that a notice specifies. */
  public CompliancePeriod compliancePeriod(LocalDate givenOn, LocalDate complyBy) {
    return new CompliancePeriod(givenOn, complyBy, DAYS.between(givenOn, complyBy), eia("s.60(4)(c)"));
  }

  /**
   * The months following the end of a compliance period. A month is a calendar month (Interpretation Act
   * 1978, Sch. 1) and ends on the corresponding date, or on the last day of a month that has none (Dodds v
   * Walker [1981] 1 WLR 1027); {@link LocalDate#plusMonths} is that rule.
   */
  public PowerWindow window(CompliancePeriod period) {
    var ends = period.endsOn();
    return new PowerWindow(WINDOWED, ends.plusDays(1), ends.plusMonths(windowMonths), WINDOW);
  }
}
