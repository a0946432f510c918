package org.interventionledger.command.figure;

import java.time.LocalDate;
import org.interventionledger.api.figure.Audience;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.acting.OpenSchools;
import org.interventionledger.command.rules.SchoolPast;

/** A school of the authority, of which figures are counted. */
record Subject(Urn urn, Particulars school, SchoolPast past) {

  /** As it is told to others: to elected members nothing of Ofsted's before its publication. */
  Subject to(Audience audience) {
    return switch (audience) {
      case OFFICERS -> this;
      case MEMBERS -> new Subject(urn, school, past.asPublished());
    };
  }

  /** By the framework of an authority. */
  Subject under(AuthorityCode authority) {
    return new Subject(urn, school, new InOwnWords(past, authority));
  }

  /** To its last day. One that the national register leaves empty says nothing against it. */
  boolean isOpenOn(LocalDate day) {
    return (school.openedOn() == null || !school.openedOn().isAfter(day))
        && !OpenSchools.hasClosed(school, day);
  }
}
