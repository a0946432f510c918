package org.interventionledger.ui.figure;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.figure.Audience;
import org.interventionledger.api.figure.Figures;
import org.interventionledger.api.figure.FindFigures;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.ui.layout.Words;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Asks what a framework reports. */
@Component
class FiguresAsked {

  /** Before it there is nothing that could be on record. */
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  private final Ledger ledger;
  private final Words words;

  FiguresAsked(Ledger ledger, Words words) {
    this.ledger = ledger;
    this.words = words;
  }

  /** Without a day, of today; without an authority, of the one served, the first of several. */
  Figures find(
      SignedIn signedIn,
      Optional<String> authority,
      Optional<LocalDate> on,
      Optional<LocalDate> since,
      Audience audience,
      Optional<String> report) {
    var day = on.orElseGet(ledger::today);
    if (!isPossible(day, ledger.today())) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, words.of("figures.day.impossible"));
    }
    if (since.filter(first -> !isPossible(first, day.minusDays(1))).isPresent()) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST, words.of("figures.since.impossible"));
    }
    var asked = report.filter(id -> !id.isBlank());
    var query =
        new FindFigures(
            signedIn.reader(), served(signedIn, authority), day, since, audience, asked);
    var found = ledger.askForOne(query, Figures.class).orElseThrow(this::unknown);
    if (asked.isPresent() && found.framework().isPresent() && found.report().isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, words.of("figures.report.unknown"));
    }
    return found;
  }

  static boolean isPossible(LocalDate day, LocalDate last) {
    return !day.isBefore(EARLIEST) && !day.isAfter(last);
  }

  private AuthorityCode served(SignedIn signedIn, Optional<String> authority) {
    return signedIn.authorities().stream()
        .sorted()
        .filter(
            code ->
                authority.filter(asked -> !asked.isBlank()).map(code.code()::equals).orElse(true))
        .findFirst()
        .orElseThrow(this::unknown);
  }

  private ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND, words.of("figures.authority.unknown"));
  }
}
