package org.interventionledger.ui.authority;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.activity.FindDuties.Duties;
import org.interventionledger.api.activity.FindOwnDuties;
import org.interventionledger.api.authority.AuthorityCommand.CorrectAuthorityEntry;
import org.interventionledger.api.authority.FindAuthorityEntries;
import org.interventionledger.api.authority.FindAuthorityEntries.AuthorityEntries;
import org.interventionledger.api.authority.FindAuthorityEntries.Entry;
import org.interventionledger.api.authority.FindAuthorityEntries.Standing;
import org.interventionledger.api.framework.FindFrameworks;
import org.interventionledger.api.framework.FindFrameworks.Frameworks;
import org.interventionledger.api.record.Readership;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Binder;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.layout.Words;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.node.ObjectNode;

/** The one way from what is told of the authority itself, by page or by API, to the ledger. */
@Component
class AuthorityDesk {

  private final Binder binder;
  private final OwnCorrectionReading corrections;
  private final Ledger ledger;
  private final Words words;

  AuthorityDesk(Binder binder, OwnCorrectionReading corrections, Ledger ledger, Words words) {
    this.binder = binder;
    this.corrections = corrections;
    this.ledger = ledger;
    this.words = words;
  }

  /** Read a form; nothing is done yet. */
  <F extends Record & AuthorityForm> Bound<F> read(AuthorityKind<F> kind, ObjectNode filled) {
    return binder.bind(kind.form(), filled);
  }

  /** Read a correction; nothing is done yet. */
  Bound<CorrectAuthorityEntry> readCorrection(ObjectNode filled, SignedIn signedIn) {
    return corrections.read(filled, signedIn.officer().authority(), ledger.today());
  }

  /** Do it, and wait until it can be seen. */
  boolean record(AuthorityForm form, SignedIn signedIn) {
    var officer = signedIn.officer();
    return ledger.act(
        form.toCommand(officer.authority()), officer, ActForm.narrative(form.lateReason()));
  }

  /** Put it right, and wait until that can be seen. */
  boolean correct(CorrectAuthorityEntry correction, SignedIn signedIn) {
    return ledger.act(correction, signedIn.officer(), Optional.empty());
  }

  /** A list without rows would say that there was nothing: whose role reads none gets no list. */
  AuthorityEntries find(SignedIn signedIn) {
    if (!Readership.DEALINGS.includes(signedIn.officer().role())) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, words.of("authority.not-yours"));
    }
    return ledger.ask(new FindAuthorityEntries(signedIn.reader()), AuthorityEntries.class);
  }

  /** An entry that counts, and so can be put right. */
  Entry entry(SignedIn signedIn, long number) {
    return find(signedIn).entries().stream()
        .filter(it -> it.number() == number && it.standing() == Standing.COUNTS)
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  OwnOffers offers(SignedIn signedIn) {
    return OwnOffers.of(
        ledger.ask(new FindFrameworks(signedIn.reader()), Frameworks.class),
        signedIn.officer().authority(),
        ledger.today());
  }

  /** How what the authority owes stands; nothing for whoever may not know of it. */
  OwnStandings standings(SignedIn signedIn) {
    var today = ledger.today();
    return new OwnStandings(
        ledger.ask(new FindOwnDuties(signedIn.reader(), today), Duties.class).duties(), today);
  }

  /** The acts on what the authority does itself that are open to somebody. */
  static List<Act> open(SignedIn signedIn) {
    return AuthorityKind.ALL.stream()
        .<Act>map(AuthorityKind::act)
        .filter(act -> may(act, signedIn))
        .toList();
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
