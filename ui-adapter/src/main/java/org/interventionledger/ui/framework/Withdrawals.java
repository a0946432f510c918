package org.interventionledger.ui.framework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.Act;
import org.interventionledger.api.framework.FindFrameworks.Adopted;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Binder;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.layout.Dates;
import org.interventionledger.ui.layout.Words;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The one way from the withdrawal of an adoption, by page or by the API, to the ledger. */
@Component
class Withdrawals {

  private final Adoptions adoptions;
  private final Binder binder;
  private final Ledger ledger;
  private final Words words;
  private final Dates dates;

  Withdrawals(Adoptions adoptions, Binder binder, Ledger ledger, Words words, Dates dates) {
    this.adoptions = adoptions;
    this.binder = binder;
    this.ledger = ledger;
    this.words = words;
    this.dates = dates;
  }

  static boolean may(SignedIn signedIn) {
    return Act.WITHDRAW_ADOPTION.isOpenTo(signedIn.officer().role());
  }

  static void check(SignedIn signedIn) {
    if (!may(signedIn)) {
      throw new AccessDeniedException(
          "Not open to " + signedIn.officer().role() + ": withdrawing an adoption");
    }
  }

  /** Read a form; nothing is done yet. */
  Bound<AdoptionWithdrawalForm> read(ObjectNode filled) {
    return binder.bind(AdoptionWithdrawalForm.class, filled);
  }

  /** Do it, and wait until it can be seen. */
  boolean record(AdoptionWithdrawalForm form, SignedIn signedIn) {
    var officer = signedIn.officer();
    return ledger.act(
        form.toCommand(officer.authority()), officer, ActForm.narrative(form.lateReason()));
  }

  /** The versions of the officer's authority whose first day has not come. */
  List<Adopted> open(SignedIn signedIn) {
    return standing(signedIn).stream()
        .filter(row -> row.effectiveFrom().isAfter(ledger.today()))
        .toList();
  }

  /** What is to be known before it is recorded: what does not come, and what stays. */
  List<String> warnings(AdoptionWithdrawalForm form, SignedIn signedIn) {
    return standing(signedIn).stream()
        .filter(row -> row.version().equals(form.choice()))
        .flatMap(row -> Stream.concat(Stream.of(goes(row)), stays(row, signedIn).stream()))
        .toList();
  }

  private String goes(Adopted row) {
    return words.of("withdrawal.goes", row.version(), dates.day(row.effectiveFrom()));
  }

  private Optional<String> stays(Adopted withdrawn, SignedIn signedIn) {
    return standing(signedIn).stream()
        .filter(
            row -> row.superseded().filter(it -> it.by().equals(withdrawn.version())).isPresent())
        .map(row -> words.of("withdrawal.stays", row.version()))
        .findFirst();
  }

  private List<Adopted> standing(SignedIn signedIn) {
    return adoptions.find(signedIn).of(signedIn.officer().authority());
  }
}
