package org.interventionledger.command.statute;

import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.intervention.Recipient.HMCI;
import static org.interventionledger.api.intervention.Recipient.SECRETARY_OF_STATE;
import static org.interventionledger.api.terms.Provision.eia;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.statute.Provisions.Section60;

/**
 * Part 4 of the Education and Inspections Act 2006, by date: one row a change of law. Which day picks the
 * row is law too. For a warning notice it is the day the notice is given, and all that follows it is
 * judged by that row (SI 2016/466, reg. 4); for an interim executive board it is the day of each step.
 */
public final class Statute {

  private static final Provisions SINCE_APRIL_2016 =
      new Provisions(
          List.of(
              new Provision("Education and Adoption Act 2016", "ss.2 to 14"),
              new Provision("SI 2016/466", "reg. 2")),
          Set.of(HMCI, HEAD_TEACHER, SECRETARY_OF_STATE),
          2,
          new Section60(eia("s.60(1)(a)"), eia("s.60(1)(b)"), eia("s.60(1)(c)"), eia("s.60(1)(d)")),
          List.of("s.60", "s.60A", "s.61", "s.62"));

  private static final List<InForce<Provisions>> ROWS =
      List.of(
          InForce.from("2016-04-18", SINCE_APRIL_2016),
          InForce.from(
              "2017-01-11",
              SINCE_APRIL_2016.withGateways(
                  new Provision("Education and Adoption Act 2016", "s.1, brought into force by SI 2017/6"),
                  "s.60", "s.60A", "s.60B", "s.61", "s.62")));

  private Statute() {}

  /** The first day whose law is held. */
  public static LocalDate heldFrom() {
    return ROWS.getFirst().from();
  }

  /** The provisions in force on a day. */
  public static Provisions on(LocalDate day) {
    return InForce.on(day, ROWS)
        .orElseThrow(
            () ->
                new Refused(
                    Refusal.LAW_OF_THAT_DATE_NOT_HELD,
                    Fact.date("happenedOn", day),
                    Fact.date("heldFrom", heldFrom())));
  }
}
