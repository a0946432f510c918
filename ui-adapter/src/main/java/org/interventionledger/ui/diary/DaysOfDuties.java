package org.interventionledger.ui.diary;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.ui.layout.Words;
import org.interventionledger.ui.ledger.Ledger;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Days about which a framework can be asked. */
@Component
class DaysOfDuties {

  /** Before it there is nothing that could be on record. */
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  /** Beyond it no authority has set its terms. */
  private static final int YEARS_AHEAD = 5;

  private final Ledger ledger;
  private final Words words;

  DaysOfDuties(Ledger ledger, Words words) {
    this.ledger = ledger;
    this.words = words;
  }

  /** The day asked about, or today. */
  LocalDate asked(Optional<LocalDate> on) {
    var day = on.orElseGet(ledger::today);
    if (day.isBefore(EARLIEST) || day.isAfter(ledger.today().plusYears(YEARS_AHEAD))) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, words.of("duties.day.impossible"));
    }
    return day;
  }
}
