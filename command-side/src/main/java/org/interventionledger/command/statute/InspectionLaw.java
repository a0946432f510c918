package org.interventionledger.command.statute;

import static org.interventionledger.command.statute.InForce.from;
import static org.interventionledger.command.statute.LawOf.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Sorted;

/**
 * What follows an inspection that finds a category of concern: EA 2005, ss.13 to 15 and 44. The
 * periods are counted in the working days of SI 2005/2038, from the day after the receipt. It is
 * held as made: later amendments of its regs. 5 to 7 were not checked.
 *
 * @param commentsWithin working days from the receipt of a draft report for comments on it
 * @param statementWithin working days from the authority's receipt of the report to its statement
 * @param statementCopies to whom the statement goes, whatever the school
 */
public record InspectionLaw(
    int commentsWithin, int statementWithin, Set<Recipient> statementCopies) {

  private static final DatedRule<Provision> TEST =
      DatedRule.of(
          "category.test",
          from(
              "2005-09-01",
              instrument("Education Act 2005", "s.13(3)(a)"),
              instrument("Education Act 2005", "s.44")));

  private static final DatedRule<Integer> STATEMENT =
      DatedRule.of("soa.deadline", from("2005-09-01", 10, instrument("SI 2005/2038", "reg. 7")));

  private static final DatedRule<Integer> COMMENTS =
      DatedRule.of(
          "draft-report.comments", from("2005-09-01", 5, instrument("SI 2005/2038", "reg. 5")));

  /** EA 2005, s.15(2)(e), as EIA 2006, Sch. 7 rewrote it. */
  private static final DatedRule<Set<Recipient>> COPIES =
      DatedRule.of(
          "soa.copies",
          from(
              "2007-04-01",
              Set.of(Recipient.HMCI),
              instrument("Education and Inspections Act 2006", "Sch. 7")));

  static final List<DatedRule<?>> RULES = List.of(TEST, COMMENTS, STATEMENT, COPIES);

  public InspectionLaw {
    statementCopies = Sorted.copyOf(statementCopies);
  }

  /**
   * On what a category of concern rests, on a day: the Chief Inspector's notice of the opinion that
   * the statute's own test is met. Part 4 need not be in force yet.
   */
  public static Optional<InForce<Provision>> test(LocalDate day) {
    return TEST.rowOn(day);
  }

  static InspectionLaw on(LocalDate day) {
    return new InspectionLaw(
        COMMENTS.on(day).orElseThrow(),
        STATEMENT.on(day).orElseThrow(),
        COPIES.on(day).orElseThrow());
  }
}
