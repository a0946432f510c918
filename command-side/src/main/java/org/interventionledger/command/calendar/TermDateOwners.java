package org.interventionledger.command.calendar;

import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;

import org.interventionledger.api.calendar.CalendarCommand.AdoptTermDates;
import org.interventionledger.api.calendar.TermDatesSetBy;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.school.Schools;

/**
 * Whose term dates may be adopted: the officer's own authority's, and those of its schools that set
 * them.
 */
final class TermDateOwners {

  private TermDateOwners() {}

  static void check(AdoptTermDates adopt, Acting acting, Schools schools) {
    checkAuthority(adopt.authority(), adopt.authority().code(), acting);
    adopt.school().ifPresent(urn -> checkSchool(urn, acting, schools));
  }

  private static void checkSchool(Urn urn, Acting acting, Schools schools) {
    var school =
        schools
            .find(urn)
            .orElseThrow(() -> new Refused(RecordRefusal.SCHOOL_NOT_KNOWN, text("urn", urn)));
    checkAuthority(school.authority(), school.authorityName(), acting);
    if (setBy(school.type()) == TermDatesSetBy.AUTHORITY) {
      throw new Refused(
          LawRefusal.TERM_DATES_NOT_THE_SCHOOLS_OWN,
          text("school", school.name()),
          term("type", school.type()));
    }
  }

  private static void checkAuthority(AuthorityCode authority, String name, Acting acting) {
    if (!acting.officer().authority().equals(authority)) {
      throw new Refused(
          RecordRefusal.SCHOOL_OF_ANOTHER_AUTHORITY,
          text("authority", name),
          text("officersAuthority", acting.officer().authority()));
    }
  }

  /**
   * The governing body of a foundation, voluntary aided or foundation special school; else the
   * authority.
   */
  static TermDatesSetBy setBy(EstablishmentType type) {
    return switch (type) {
      case FOUNDATION_SCHOOL, VOLUNTARY_AIDED_SCHOOL, FOUNDATION_SPECIAL_SCHOOL ->
          TermDatesSetBy.GOVERNING_BODY;
      case EstablishmentType _ -> TermDatesSetBy.AUTHORITY;
    };
  }
}
