package org.interventionledger.command.statute;

import static org.interventionledger.command.statute.InForce.from;
import static org.interventionledger.command.statute.LawOf.asEnacted;
import static org.interventionledger.command.statute.LawOf.asclaSchedule13;
import static org.interventionledger.command.statute.LawOf.instrument;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Provision;

/**
 * Part 4 of the Education and Inspections Act 2006, by date: one row a change of law, with what
 * made the change and how sure the ledger is of it. Which day picks the row is law too. For a
 * warning notice it is the day the notice is given, and all that follows it is judged by that row
 * (SI 2016/466, reg. 4); for everything else it is the day of each step.
 */
public final class Statute {

  private static final DatedRule<Set<Gate>> GATEWAYS =
      DatedRule.of(
          "eia.gateways",
          from(
              "2007-04-01",
              EnumSet.of(Gate.WARNING_NOTICE, Gate.SIGNIFICANT_IMPROVEMENT, Gate.SPECIAL_MEASURES),
              asEnacted("s.59(2)")),
          from(
              "2010-01-12",
              EnumSet.complementOf(EnumSet.of(Gate.COASTING)),
              asclaSchedule13(", para. 2")),
          from(
              "2017-01-11",
              EnumSet.allOf(Gate.class),
              instrument(
                  "Education and Adoption Act 2016", "s.1, brought into force by SI 2017/6")));

  private Statute() {}

  /** The first day whose law is held. */
  public static LocalDate heldFrom() {
    return GATEWAYS.rows().getFirst().from();
  }

  /** The day itself, or the first whose law is held: what was found before it counts from then. */
  public static LocalDate firstHeld(LocalDate day) {
    return day.isBefore(heldFrom()) ? heldFrom() : day;
  }

  /** The days on which some rule of it changed, in order, from the first that is held. */
  static Stream<LocalDate> daysOfChange() {
    return rules().stream()
        .flatMap(rule -> rule.rows().stream())
        .map(InForce::from)
        .filter(day -> !day.isBefore(heldFrom()))
        .distinct()
        .sorted();
  }

  /** The provisions in force on a day. */
  public static Provisions on(LocalDate day) {
    return on(day, LawRefusal.LAW_OF_THAT_DATE_NOT_HELD.citation());
  }

  /**
   * The same for an act that rests on a place outside Part 4, which is what is not held before.
   *
   * @throws Refused citing that place
   */
  public static Provisions on(LocalDate day, Provision place) {
    return on(day, LawRefusal.LAW_OF_THAT_DATE_NOT_HELD.citation(place));
  }

  private static Provisions on(LocalDate day, String citation) {
    var gateways = GATEWAYS.on(day).orElseThrow(() -> notHeld(citation, day, heldFrom()));
    return new Provisions(
        gateways,
        SectionSixty.on(day),
        SectionSixtyA.on(day),
        Powers.on(day),
        SecretaryOfState.on(day, gateways),
        InterimBoardLaw.on(day),
        AcademyOrderLaw.on(day, gateways),
        Coasting.on(day),
        Coasting.isByNotification(day),
        InspectionLaw.on(day));
  }

  static Refused notHeld(String citation, LocalDate day, LocalDate heldFrom) {
    return Refused.byRule(
        LawRefusal.LAW_OF_THAT_DATE_NOT_HELD,
        citation,
        Fact.date("happenedOn", day),
        Fact.date("heldFrom", heldFrom));
  }

  /**
   * The first day on which the Secretary of State was to be notified before a power is used:
   * s.70A(1).
   */
  public static LocalDate notificationsSince() {
    return Powers.NOTIFY.rows().getFirst().from();
  }

  /** Every rule that is held, row by row. */
  public static List<DatedRule<?>> rules() {
    return Stream.of(
            List.of(GATEWAYS),
            SectionSixty.RULES,
            SectionSixtyA.RULES,
            Powers.RULES,
            SecretaryOfState.RULES,
            InterimBoardLaw.RULES,
            AcademyOrderLaw.RULES,
            Coasting.RULES,
            InspectionLaw.RULES,
            CategoryNames.RULES,
            GradeScale.RULES,
            RegionalOffice.RULES,
            Considerations.RULES,
            JudicialReview.RULES,
            DecisionRecords.RULES,
            InformationRights.RULES,
            Accessibility.RULES)
        .<DatedRule<?>>flatMap(List::stream)
        .toList();
  }
}
