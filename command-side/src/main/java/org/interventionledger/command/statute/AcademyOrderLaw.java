package org.interventionledger.command.statute;

import static org.interventionledger.api.terms.Certainty.INFERRED;
import static org.interventionledger.command.statute.AcademyOrderLaw.Order.MAY;
import static org.interventionledger.command.statute.AcademyOrderLaw.Order.MUST;
import static org.interventionledger.command.statute.AcademyOrderLaw.Order.NO_POWER;
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
 * @param facilitated whether governing body and authority must take all reasonable steps: s.5B
 * @param saved whether an order made under the duty keeps the regime of its day although the duty
 *     has ended
 * @param onApplication whether an order may be made on the governing body's application, whatever
 *     the gateway: s.4(1)(a)
 * @param steps whether steps may be directed: s.5C
 * @param revocation whether an order may be revoked: s.5D
 * @param conversion whether a school with an order becomes an academy: s.6(2)
 */
public record AcademyOrderLaw(
    Map<Gate, Order> byGate,
    boolean facilitated,
    boolean saved,
    boolean onApplication,
    boolean steps,
    boolean revocation,
    boolean conversion) {

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

  /** Of the three days in SI 2010/1937 the first: which one is s.4's was not seen. */
  private static final DatedRule<Boolean> ON_APPLICATION =
      DatedRule.of(
          "academy-order.application",
          from("2010-07-29", true, instrument("Academies Act 2010", "s.4(1)(a)")).marked(INFERRED));

  private static final DatedRule<Boolean> CONVERSION =
      DatedRule.of(
          "academy-order.conversion",
          from("2010-07-29", true, instrument("Academies Act 2010", "s.6(2)")).marked(INFERRED));

  private static final DatedRule<Boolean> STEPS =
      DatedRule.of(
          "academy-order.steps",
          from("2016-04-18", true, adoptionAct("s.11, inserting AA 2010, s.5C")));

  private static final DatedRule<Boolean> REVOCATION =
      DatedRule.of(
          "academy-order.revocation",
          from("2016-04-18", true, adoptionAct("inserting AA 2010, s.5D")));

  static final List<DatedRule<?>> RULES =
      List.of(CATEGORY_ORDER, SAVING, FACILITATE, ON_APPLICATION, CONVERSION, STEPS, REVOCATION);

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
    return new AcademyOrderLaw(
        gateways.stream().collect(Collectors.toMap(gate -> gate, gate -> order(gate, day))),
        FACILITATE.on(day, false),
        SAVING.on(day, false),
        ON_APPLICATION.on(day, false),
        STEPS.on(day, false),
        REVOCATION.on(day, false),
        CONVERSION.on(day, false));
  }

  private static Order order(Gate gate, LocalDate day) {
    var categories = CATEGORY_ORDER.on(day, NO_POWER);
    return CATEGORIES.contains(gate) || categories == NO_POWER ? categories : MAY;
  }
}
