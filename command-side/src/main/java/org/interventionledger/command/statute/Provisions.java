package org.interventionledger.command.statute;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.interventionledger.api.terms.Provision.eia;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.intervention.CompliancePeriod;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.PowerWindow;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Sorted;

/**
 * What Part 4 provides on a day.
 *
 * @param gateways by which a school may become eligible for intervention: s.59(2)
 * @param section60A empty before 12 January 2010
 * @param coasting the definition for s.60B, with its source; empty before 11 January 2017
 * @param coastingByNotification whether the Secretary of State's notice to the governing body makes
 *     a coasting school eligible: s.60B(1)(b)
 */
public record Provisions(
    Set<Gate> gateways,
    NoticeLaw section60,
    Optional<NoticeLaw> section60A,
    PowerLaw powers,
    SecretaryOfStateLaw secretaryOfState,
    InterimBoardLaw interimBoards,
    AcademyOrderLaw academyOrders,
    Optional<InForce<Coasting>> coasting,
    boolean coastingByNotification,
    InspectionLaw inspections) {

  public Provisions {
    gateways = Sorted.copyOf(gateways);
  }

  /** The powers before whose use the Secretary of State must be notified: s.70A(1). */
  public Set<Power> notifySecretaryOfStateFirst() {
    return powers.notifySecretaryOfStateFirst();
  }

  /** The powers that are barred once he has notified that he intends to act: s.70B. */
  public Set<Power> frozenByIntent() {
    return powers.frozenByIntent();
  }

  /** The compliance period that a notice specifies. */
  public CompliancePeriod compliancePeriod(LocalDate givenOn, LocalDate complyBy) {
    return new CompliancePeriod(
        givenOn, complyBy, DAYS.between(givenOn, complyBy), eia("s.60(4)(c)"));
  }

  /** The window for the powers that lapse when a notice under s.60 opened the way to them. */
  public PowerWindow window(CompliancePeriod period) {
    return window(Gate.WARNING_NOTICE, period.endsOn());
  }

  /**
   * The months following the end of a compliance period. A month is a calendar month
   * (Interpretation Act 1978, Sch. 1) and ends on the corresponding date, or on the last day of a
   * month that has none (Dodds v Walker [1981] 1 WLR 1027); {@link LocalDate#plusMonths} is that
   * rule.
   */
  public PowerWindow window(Gate gate, LocalDate ends) {
    return new PowerWindow(
        powers.lapsingUnder(gate),
        ends.plusDays(1),
        ends.plusMonths(powers.window().months()),
        limit(gate));
  }

  /** Where the limit is: s.63 is not for a school that is eligible under s.60A alone. */
  private static Provision limit(Gate gate) {
    return switch (gate) {
      case PAY_AND_CONDITIONS_NOTICE -> eia("ss.64(2) and 66(2)");
      case WARNING_NOTICE, COASTING, SIGNIFICANT_IMPROVEMENT, SPECIAL_MEASURES ->
          eia("ss.63(3), 64(2) and 66(2)");
    };
  }
}
