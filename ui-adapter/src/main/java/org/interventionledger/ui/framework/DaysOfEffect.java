package org.interventionledger.ui.framework;

import java.time.LocalDate;
import java.util.List;
import org.interventionledger.ui.layout.Dates;
import org.interventionledger.ui.layout.Words;
import org.interventionledger.ui.ledger.Ledger;
import org.springframework.stereotype.Component;

/** What is to be known of the day from which a version would be in force, and bars nothing. */
@Component
class DaysOfEffect {

  /**
   * A day further ahead is asked about. No document gives a number; two years is the ledger's own:
   * a framework is adopted for the school year at hand or for the next, which has begun by then.
   * The warning says it in words.
   */
  static final int YEARS_AHEAD = 2;

  private final Ledger ledger;
  private final Words words;
  private final Dates dates;

  DaysOfEffect(Ledger ledger, Words words, Dates dates) {
    this.ledger = ledger;
    this.words = words;
    this.dates = dates;
  }

  List<String> warnings(LocalDate effectiveFrom) {
    var today = ledger.today();
    if (effectiveFrom.isAfter(today.plusYears(YEARS_AHEAD))) {
      return List.of(words.of("adoption.far-ahead", dates.day(effectiveFrom)));
    }
    return effectiveFrom.isAfter(today)
        ? List.of()
        : List.of(words.of("adoption.at-once", dates.day(effectiveFrom)));
  }
}
