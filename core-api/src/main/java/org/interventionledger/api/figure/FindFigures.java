package org.interventionledger.api.figure;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Reader;

/**
 * Which figures and lists does the authority's framework report, and what are they on a day?
 * Answered by the query side with {@code Optional<Figures>}: empty for an authority that is not the
 * reader's. They are reckoned by the command side, which is asked {@link FindFiguresOnRecord}.
 *
 * @param since the day with which it is compared, and after which what happened is counted
 * @param report the report of the framework as which they are read: for its readers, of its
 *     schools, and for its period where no other first day is chosen
 */
public record FindFigures(
    Reader reader,
    AuthorityCode authority,
    LocalDate on,
    Optional<LocalDate> since,
    Audience audience,
    Optional<String> report) {

  /** As no report of its own. */
  public FindFigures(
      Reader reader,
      AuthorityCode authority,
      LocalDate on,
      Optional<LocalDate> since,
      Audience audience) {
    this(reader, authority, on, since, audience, Optional.empty());
  }
}
