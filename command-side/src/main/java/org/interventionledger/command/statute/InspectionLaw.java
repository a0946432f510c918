package org.interventionledger.command.statute;

import static org.interventionledger.command.statute.InForce.from;
import static org.interventionledger.command.statute.LawOf.instrument;

import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.terms.Provision;

/**
 * What follows an inspection that finds a category of concern: EA 2005, ss.13 to 15 and 44. The
 * periods are counted in the working days of SI 2005/2038, from the day after the receipt. It is
 * held as made: later amendments of its regs. 5 to 7 were not checked.
 *
 * @param statementWithin working days from the authority's receipt of the report to its statement
 * @param commentsWithin working days from the governing body's receipt of a draft report to its
 *     comments
 * @param statementCopies where the law says to whom the statement goes
 * @param test where the law says what the categories are
 */
public record InspectionLaw(
    int statementWithin, int commentsWithin, Provision statementCopies, Provision test) {

  private static final DatedRule<Provision> TEST =
      DatedRule.of(
          "category.test",
          from(
              "2005-09-01",
              instrument("Education Act 2005", "s.13(3)(a)"),
              instrument("Education Act 2005", "s.44")));

  private static final DatedRule<Integer> STATEMENT =
      DatedRule.of("soa.deadline", from("2005-09-01", 10, instrument("SI 2005/2038", "reg. 7")));

  private static final DatedRule<Provision> COPIES =
      DatedRule.of(
          "soa.copies",
          from(
              "2007-04-01",
              instrument("Education Act 2005", "s.15(2)(e)"),
              instrument("Education and Inspections Act 2006", "Sch. 7")));

  private static final DatedRule<Integer> COMMENTS =
      DatedRule.of(
          "draft-report.comments", from("2005-09-01", 5, instrument("SI 2005/2038", "reg. 5")));

  static final List<DatedRule<?>> RULES = List.of(TEST, STATEMENT, COPIES, COMMENTS);

  static InspectionLaw on(LocalDate day) {
    return new InspectionLaw(
        STATEMENT.on(day).orElseThrow(),
        COMMENTS.on(day).orElseThrow(),
        COPIES.on(day).orElseThrow(),
        TEST.on(day).orElseThrow());
  }
}
