package org.interventionledger.ui.pool;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.pool.FindPool;
import org.interventionledger.api.pool.FindPool.InPool;
import org.interventionledger.api.pool.FindPool.Pool;
import org.interventionledger.api.pool.FindSeats;
import org.interventionledger.api.pool.FindSeats.Seats;
import org.interventionledger.api.pool.PoolRole;
import org.interventionledger.api.record.Readership;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Binder;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.layout.Words;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.node.ObjectNode;

/** The one way from a form about the pool, of a page or of the API, to the ledger, and back. */
@Component
class PoolDesk {

  /** Before it nobody can have been in the pool. */
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  /** Beyond it nobody says when they are available. */
  private static final int YEARS_AHEAD = 20;

  private final Binder binder;
  private final Ledger ledger;
  private final Words words;

  PoolDesk(Binder binder, Ledger ledger, Words words) {
    this.binder = binder;
    this.ledger = ledger;
    this.words = words;
  }

  /** Read a form; nothing is done yet. */
  <F extends Record & PoolForm> Bound<F> read(PoolKind<F> kind, ObjectNode filled) {
    return switch (binder.bind(kind.form(), filled)) {
      case Bound.Sound<F>(var form)
          when form instanceof WithAvailability it && it.contradictsItself() ->
          new Bound.Faulty<>(List.of(new Fault("from", Fault.Kind.NOT_VALID, List.of())));
      case Bound<F> bound -> bound;
    };
  }

  /** Do it, and wait until it can be seen. */
  boolean record(PoolForm form, SignedIn signedIn) {
    var officer = signedIn.officer();
    return ledger.act(
        form.toCommand(officer.authority()), officer, ActForm.narrative(form.lateReason()));
  }

  /** A list without rows would say that there is nobody: whose role does not read it gets none. */
  Pool find(SignedIn signedIn, Optional<PoolRole> role, Optional<LocalDate> availableOn) {
    if (!Readership.POOL.includes(signedIn.officer().role())) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, words.of("pool.not-yours"));
    }
    availableOn.ifPresent(this::possible);
    return ledger.ask(new FindPool(signedIn.reader(), role, availableOn), Pool.class);
  }

  Optional<InPool> person(SignedIn signedIn, String personId) {
    return find(signedIn, Optional.empty(), Optional.empty()).people().stream()
        .filter(it -> it.personId().equals(personId))
        .findFirst();
  }

  /** The boards on which a person in the pool sits. */
  Seats seats(SignedIn signedIn, String personId, Optional<LocalDate> on) {
    var day = possible(on.orElseGet(ledger::today));
    var person =
        person(signedIn, personId)
            .orElseThrow(
                () -> new ResponseStatusException(HttpStatus.NOT_FOUND, words.of("pool.unknown")));
    return ledger.ask(new FindSeats(signedIn.reader(), List.of(person.name()), day), Seats.class);
  }

  LocalDate today() {
    return ledger.today();
  }

  private LocalDate possible(LocalDate day) {
    if (day.isBefore(EARLIEST) || day.isAfter(ledger.today().plusYears(YEARS_AHEAD))) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, words.of("pool.day.impossible"));
    }
    return day;
  }

  static boolean may(Act act, SignedIn signedIn) {
    return act.isOpenTo(signedIn.officer().role());
  }

  static void check(Act act, SignedIn signedIn) {
    if (!may(act, signedIn)) {
      throw new AccessDeniedException("Not open to " + signedIn.officer().role() + ": " + act);
    }
  }
}
