package org.interventionledger.ui.register;

import java.util.Optional;
import org.interventionledger.api.placement.FindRegister;
import org.interventionledger.api.placement.FindRegister.Register;
import org.interventionledger.api.placement.FindRegister.Row;
import org.interventionledger.api.placement.FindRegister.Standing;
import org.interventionledger.ui.diary.NextOfFrameworks;
import org.interventionledger.ui.layout.Words;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Asks for the confidential register. */
@Component
class Registers {

  /** What the reader asked to see of it; empty does not filter. */
  record Filter(
      Optional<String> level,
      Optional<String> adviser,
      Optional<String> phase,
      Optional<Standing> standing,
      Optional<String> search) {

    Filter {
      level = said(level);
      adviser = said(adviser);
      phase = said(phase);
      search = said(search);
    }
  }

  static Optional<String> said(Optional<String> text) {
    return text.map(String::strip).filter(words -> !words.isEmpty());
  }

  private final Ledger ledger;
  private final NextOfFrameworks next;
  private final Words words;

  Registers(Ledger ledger, NextOfFrameworks next, Words words) {
    this.ledger = ledger;
    this.next = next;
    this.words = words;
  }

  Register find(SignedIn signedIn, Filter filter) {
    var query =
        new FindRegister(
            signedIn.reader(),
            filter.level(),
            filter.adviser(),
            filter.phase(),
            filter.standing(),
            filter.search(),
            ledger.today());
    return withDuties(ledger.ask(query, Register.class), signedIn);
  }

  /**
   * What the frameworks have done and what their rules call for is reckoned, for the schools on the
   * register and no others.
   */
  private Register withDuties(Register register, SignedIn signedIn) {
    var due = next.of(signedIn, register.rows().stream().map(Row::urn).distinct().toList());
    return new Register(
        register.mayRead(),
        register.rows().stream().map(row -> withDue(row, due.get(row.urn()))).toList(),
        register.levels(),
        register.advisers(),
        register.phases(),
        register.leavesOut());
  }

  private static Row withDue(Row row, NextOfFrameworks.Next next) {
    return next == null ? row : row.orDue(next.dueOn(), next.what().name());
  }

  /** An export without rows would say that there is nobody on the register. */
  Register export(SignedIn signedIn, Filter filter) {
    var register = find(signedIn, filter);
    if (!register.mayRead()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, words.of("register.not-yours"));
    }
    return register;
  }
}
