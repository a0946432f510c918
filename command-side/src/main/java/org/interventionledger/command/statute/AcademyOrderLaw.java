package org.interventionledger.command.statute;

import static org.interventionledger.command.statute.AcademyOrderLaw.Order.MAY;
import static org.interventionledger.command.statute.AcademyOrderLaw.Order.MUST;
import static org.interventionledger.command.statute.AcademyOrderLaw.Order.NO_POWER;
import static org.interventionledger.command.statute.Certainty.INFERRED;
import static org.interventionledger.command.statute.Gate.SIGNIFICANT_IMPROVEMENT;
import static org.interventionledger.command.statute.Gate.SPECIAL_MEASURES;
import static org.interventionledger.command.statute.InForce.from;
import static org.interventionledger.command.statute.LawOf.adoptionAct;
import static org.interventionledger.command.statute.LawOf.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.interventionledger.api.terms.Provision;

/**
 * Academy orders in respect of a school that is eligible for intervention: Academies Act 2010, s.4.
 * An order made under the duty before 29 June 2026 keeps the old regime until the school has
 * converted (Children's Wellbeing and Schools Act 2026, s.58(9)): it is judged by the day it was
 * made.
 *
 * @param byGate what the Secretary of State may or must do, by the gateway
 * @param basis where the law has it
 * @param facilitated whether governing body and authority must take all reasonable steps: s.5B
 * @param saved whether an order made under the duty keeps the regime of its day although the duty
 *     has ended
 */
public record AcademyOrderLaw(
    Map<Gate, Order> byGate, Provision basis, boolean facilitated, boolean saved) {

  /** What the Secretary of State may or must do. */
  public enum Order {
    NO_POWER,
    MAY,
    MUST
  }

  private static final Set<Gate> CATEGORIES = Set.of(SIGNIFICANT_IMPROVEMENT, SPECIAL_MEASURES);

  /** The rule for the categories; every other gateway is a power throughout. */
  private static final DatedRule<Order> CATEGORY_ORDER =
      DatedRule.of(
          "academy-order",
          from("2010-07-29", MAY, instrument("Academies Act 2010", "s.4(1)(b)")).marked(INFERRED),
          from("2016-04-18", MUST, instrument("Academies Act 2010", "s.4(A1)")),
          from("2026-06-29", MAY, instrument("Academies Act 2010", "s.4(1)(b)")));

  private static final DatedRule<Boolean> SAVING =
      DatedRule.of(
          "academy-order.saving",
          from(
              "2026-06-29",
              true,
              instrument("Children's Wellbeing and Schools Act 2026", "s.58(9)")));

  private static final DatedRule<Boolean> FACILITATE =
      DatedRule.of(
          "academy-order.facilitate",
          from("2016-04-18", true, adoptionAct("inserting AA 2010, s.5B")));

  static final List<DatedRule<?>> RULES = List.of(CATEGORY_ORDER, SAVING, FACILITATE);

  public AcademyOrderLaw {
    byGate = Map.copyOf(byGate);
  }

  /** What keeps an order under the duty in the law of its day after the duty has ended. */
  public static Provision saving() {
    return SAVING.rows().getFirst().by();
  }

  /** Since when the duty of s.5B has stood. */
  public static LocalDate facilitatedFrom() {
    return FACILITATE.rows().getFirst().from();
  }

  /** What he may or must do for a school that is eligible by a gateway. */
  public Order order(Gate gate) {
    return byGate.getOrDefault(gate, NO_POWER);
  }

  static AcademyOrderLaw on(LocalDate day, Set<Gate> gateways) {
    var row = CATEGORY_ORDER.rowOn(day);
    return new AcademyOrderLaw(
        gateways.stream().collect(Collectors.toMap(gate -> gate, gate -> order(gate, day))),
        row.map(InForce::by).orElse(instrument("Academies Act 2010", "s.4")),
        FACILITATE.on(day, false),
        SAVING.on(day, false));
  }

  private static Order order(Gate gate, LocalDate day) {
    var categories = CATEGORY_ORDER.on(day, NO_POWER);
    return CATEGORIES.contains(gate) || categories == NO_POWER ? categories : MAY;
  }
}
