package org.interventionledger.command.statute;

import static org.interventionledger.api.terms.Certainty.INFERRED;
import static org.interventionledger.api.terms.Certainty.REMEMBERED;
import static org.interventionledger.api.terms.Certainty.SEEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.terms.Certainty;

/**
 * An edition of the statutory guidance to which authorities must have regard: s.72. A label and
 * nothing more: the text of no edition was read. Of most editions only the month is known, and on
 * the days on which it is not known which of two was in force there is none here.
 *
 * @param surelyFrom the first day on which this edition was surely the one in force
 * @param surelyUntil the last such day
 */
public record GuidanceEdition(
    String name, LocalDate surelyFrom, LocalDate surelyUntil, Certainty certainty) {

  /** What the README's table of rules calls it. */
  static final String RULE = "guidance.edition";

  /** In order of time. After the last day of the last, a later edition is to be expected. */
  static final List<GuidanceEdition> EDITIONS =
      List.of(
          edition("September 2008", "2008-10-01", "2011-11-30", REMEMBERED),
          edition("January 2012", "2012-02-01", "2014-05-01", REMEMBERED),
          edition("May 2014", "2014-05-02", "2014-11-30", INFERRED),
          edition("January 2015", "2015-02-01", "2016-04-17", INFERRED),
          edition("March 2016", "2016-04-18", "2018-01-31", REMEMBERED),
          edition("February 2018", "2018-03-01", "2018-10-31", REMEMBERED),
          edition("November 2018", "2018-12-01", "2019-08-31", SEEN),
          edition("September 2019", "2019-10-01", "2020-08-31", SEEN),
          edition("September 2020", "2020-10-01", "2022-02-28", INFERRED),
          edition("March 2022", "2022-04-01", "2022-08-31", SEEN),
          edition("September 2022, revised until January 2024", "2022-09-01", "2024-10-31", SEEN),
          edition("Support and intervention in schools", "2024-11-01", "2025-11-16", SEEN));

  /** The edition surely in force on a day; empty where that is not known. */
  public static Optional<GuidanceEdition> on(LocalDate day) {
    return EDITIONS.stream()
        .filter(
            edition -> !day.isBefore(edition.surelyFrom()) && !day.isAfter(edition.surelyUntil()))
        .findAny();
  }

  private static GuidanceEdition edition(
      String name, String from, String until, Certainty certainty) {
    return new GuidanceEdition(name, LocalDate.parse(from), LocalDate.parse(until), certainty);
  }
}
