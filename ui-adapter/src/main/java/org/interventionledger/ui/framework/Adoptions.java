package org.interventionledger.ui.framework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.framework.FindFrameworks;
import org.interventionledger.api.framework.FindFrameworks.Frameworks;
import org.interventionledger.api.framework.FrameworkCommand.AdoptFramework;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Succession;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Binder;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The one way from a framework pack, of a page or of the API, to the ledger. */
@Component
class Adoptions {

  private final Binder binder;
  private final PackCheck check;
  private final DaysOfEffect days;
  private final Ledger ledger;

  Adoptions(Binder binder, PackCheck check, DaysOfEffect days, Ledger ledger) {
    this.binder = binder;
    this.check = check;
    this.days = days;
    this.ledger = ledger;
  }

  /** An adoption as somebody means to do it. */
  record Intended(AdoptionForm form, Pack pack, Optional<Succession> succession) {

    AdoptFramework toCommand(AuthorityCode authority) {
      return new AdoptFramework(
          authority, form.adoptedOn(), form.effectiveFrom(), pack, succession);
    }

    Optional<Narrative> lateReason() {
      return ActForm.narrative(form.lateReason());
    }
  }

  /** Read an adoption; nothing is done yet. Faults in the pack stand under {@code pack}. */
  Bound<Intended> read(ObjectNode filled) {
    return switch (binder.bind(AdoptionForm.class, filled)) {
      case Bound.Faulty<AdoptionForm>(var faults) -> new Bound.Faulty<>(withPack(faults, filled));
      case Bound.Sound<AdoptionForm>(var form) -> read(form);
    };
  }

  // A day that was forgotten hides nothing of the pack.
  private List<Fault> withPack(List<Fault> faults, ObjectNode filled) {
    var pack = filled.path("pack");
    if (!pack.isString() || faults.stream().anyMatch(fault -> fault.field().equals("pack"))) {
      return faults;
    }
    return switch (check.read(pack.asString())) {
      case Bound.Sound<Pack> _ -> faults;
      case Bound.Faulty<Pack>(var inPack) ->
          Stream.concat(faults.stream(), inPack.stream().map(Adoptions::inPack)).toList();
    };
  }

  private Bound<Intended> read(AdoptionForm form) {
    var pack = check.read(form.pack());
    var said = Successions.faults(form);
    return switch (pack) {
      case Bound.Sound<Pack>(var sound) when said.isEmpty() ->
          new Bound.Sound<>(new Intended(form, sound, Successions.of(form)));
      case Bound.Sound<Pack> _ -> new Bound.Faulty<>(said);
      case Bound.Faulty<Pack>(var faults) ->
          new Bound.Faulty<>(
              Stream.concat(said.stream(), faults.stream().map(Adoptions::inPack)).toList());
    };
  }

  /** Do it, and wait until it can be seen. */
  boolean record(Intended intended, SignedIn signedIn) {
    var officer = signedIn.officer();
    return ledger.act(intended.toCommand(officer.authority()), officer, intended.lateReason());
  }

  /** What is to be known of it, and bars nothing. */
  List<String> warnings(Intended intended) {
    return days.warnings(intended.form().effectiveFrom());
  }

  Frameworks find(SignedIn signedIn) {
    return ledger.ask(new FindFrameworks(signedIn.reader()), Frameworks.class);
  }

  private static Fault inPack(Fault fault) {
    return new Fault("pack" + fault.field(), fault.kind(), List.copyOf(fault.facts()));
  }
}
