package org.interventionledger.command.statute;

import org.interventionledger.api.terms.Provision;

/** The instruments that made Part 4 what it was from one day to the next. */
final class LawOf {

  private LawOf() {}

  /** As enacted, in force with the rest of Part 4 by SI 2007/935, art. 5(j). */
  static Provision asEnacted(String place) {
    return Provision.eia(place + " (as enacted; SI 2007/935, art. 5)");
  }

  /** Apprenticeships, Skills, Children and Learning Act 2009, Sch. 13; SI 2009/3317. */
  static Provision asclaSchedule13(String place) {
    return new Provision(
        "Apprenticeships, Skills, Children and Learning Act 2009",
        "Sch. 13" + place + " (SI 2009/3317)");
  }

  /** Education Act 2011, s.44; SI 2011/2750: in force on 17 November 2011. */
  static Provision educationAct2011(String place) {
    return new Provision("Education Act 2011", place + " (SI 2011/2750)");
  }

  /** Education and Adoption Act 2016, ss.2 to 14; SI 2016/466, reg. 2. */
  static Provision adoptionAct(String place) {
    return new Provision("Education and Adoption Act 2016", place + " (SI 2016/466, reg. 2)");
  }

  static Provision instrument(String number, String place) {
    return new Provision(number, place);
  }
}
