package org.interventionledger.command.calendar;

import java.util.List;
import org.interventionledger.api.calendar.TermDates;
import org.interventionledger.api.terms.AuthorityCode;

/** The term dates that authorities adopted for their schools. */
@FunctionalInterface
public interface AuthorityTerms {

  /** Those of each school year held, in order. */
  List<TermDates> of(AuthorityCode authority);
}
