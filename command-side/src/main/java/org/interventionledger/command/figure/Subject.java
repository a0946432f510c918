package org.interventionledger.command.figure;

import java.time.LocalDate;
import org.interventionledger.api.figure.Audience;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.rules.SchoolPast;
import org.interventionledger.command.school.SchoolInTime;

/**
 * A school of which the figures of an authority are counted, on the days on which it was its own.
 */
record Subject(Urn urn, SchoolInTime school, SchoolPast past, AuthorityCode authority) {

  /** As it is told to others: to elected members nothing of Ofsted's before its publication. */
  Subject to(Audience audience) {
    return switch (audience) {
      case OFFICERS -> this;
      case MEMBERS -> new Subject(urn, school, past.asPublished(), authority);
    };
  }

  /** By the framework of the authority. */
  Subject inOwnWords() {
    return new Subject(urn, school, new InOwnWords(past, authority), authority);
  }

  boolean countsOn(LocalDate day) {
    return isTheAuthoritysOn(day) && school.isOpenOn(day);
  }

  boolean isTheAuthoritysOn(LocalDate day) {
    return school.isOf(authority, day);
  }

  /** Whether it counts by particulars that came only after the day. */
  boolean countsByLaterParticulars(LocalDate day) {
    return day.isBefore(school.heldSince()) && countsOn(day);
  }
}
