package org.interventionledger.command.statute;

import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Provision;

/**
 * The authority's statement of action: EA 2005, s.15, as EIA 2006, Sch. 7 rewrote it, with SI
 * 2005/2038 as made: later amendments of its regs. 5 to 7 were not checked. Its rows are those of
 * {@link InspectionLaw}.
 */
public final class StatementLaw {

  public static final Provision PERIOD = new Provision("SI 2005/2038", "reg. 7");
  public static final Provision COMMENTS = new Provision("SI 2005/2038", "reg. 5");
  public static final Provision DRAFT_REPORT = ea("s.13");
  public static final Provision STATEMENT = ea("s.15(2)");
  public static final Provision SECOND_STATEMENT = ea("s.15(2A) to (2C)");

  private StatementLaw() {}

  private static Provision ea(String place) {
    return new Provision("Education Act 2005", place);
  }

  /**
   * The statement is the authority's for a school that it maintains; an academy's is its
   * proprietor's.
   */
  public static void checkReach(Particulars school) {
    var reach = PartFour.reach(school.type());
    switch (reach) {
      case MAINTAINED_SCHOOL, PUPIL_REFERRAL_UNIT -> {}
      case ACADEMY, OUTSIDE_PART_4 ->
          throw new Refused(
              LawRefusal.NO_STATEMENT_FOR_THIS_SCHOOL,
              Fact.term("type", school.type()),
              Fact.term("reach", reach));
    }
  }
}
