package org.interventionledger.ui.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interventionledger.api.Act;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.act.ActKind;
import org.interventionledger.ui.act.ActKinds;
import org.interventionledger.ui.act.NeedsOfOfficers;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Binder;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.form.Fault.Kind;
import org.interventionledger.ui.ledger.AsSeen;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.ledger.MayRecord;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The one way from a correction, of a page or of the API, to the ledger. */
@Component
class Corrections {

  static final String REPLACEMENT = "replacement";

  private final Binder binder;
  private final Ledger ledger;
  private final NeedsOfOfficers needs;
  private final MayRecord mayRecord;
  private final AsSeen seen;

  Corrections(
      Binder binder, Ledger ledger, NeedsOfOfficers needs, MayRecord mayRecord, AsSeen seen) {
    this.binder = binder;
    this.ledger = ledger;
    this.needs = needs;
    this.mayRecord = mayRecord;
    this.seen = seen;
  }

  /** Read a correction; nothing is done yet. */
  Bound<SchoolCommand> read(Urn urn, ObjectNode filled) {
    var own = filled.deepCopy();
    var replacement = Optional.ofNullable(own.remove(REPLACEMENT)).filter(node -> !node.isNull());
    var faults = new ArrayList<Fault>();
    var form = sound(binder.bind(CorrectionForm.class, own), "", faults);
    var right = replacement.flatMap(node -> replacement(urn, node, faults));
    if (!faults.isEmpty()) {
      return new Bound.Faulty<>(faults);
    }
    return form.map(why -> command(urn, why, right)).orElseThrow();
  }

  /** Do it, and wait until it can be seen. */
  boolean record(SchoolCommand command, SignedIn signedIn) {
    mayRecord.check(command, signedIn.reader());
    needs.check(command, signedIn.officer());
    seen.act(
        command.urn(),
        signedIn.reader(),
        Optional.empty(),
        () -> ledger.record(command, signedIn.officer(), Optional.empty()));
    return ledger.await();
  }

  private Bound<SchoolCommand> command(Urn urn, CorrectionForm why, Optional<SchoolCommand> right) {
    var stream = CorrectedStream.of(urn, why.stream());
    if (stream.isEmpty()) {
      return faulty(new Fault("stream", Kind.NOT_A_STREAM, List.of(urn)));
    }
    return stream
        .get()
        .correct(why.on(ledger.today()), right)
        .<Bound<SchoolCommand>>map(Bound.Sound::new)
        .orElseGet(
            () ->
                faulty(
                    new Fault(
                        REPLACEMENT + ".act", Kind.NOT_OF_THIS_STREAM, List.of(why.stream()))));
  }

  private static Bound<SchoolCommand> faulty(Fault fault) {
    return new Bound.Faulty<>(List.of(fault));
  }

  private Optional<SchoolCommand> replacement(Urn urn, JsonNode node, List<Fault> faults) {
    if (!(node instanceof ObjectNode given)) {
      faults.add(new Fault(REPLACEMENT, Kind.NOT_AN_OBJECT, List.of()));
      return Optional.empty();
    }
    given.propertyNames().stream()
        .filter(name -> !List.of("act", "body").contains(name))
        .forEach(name -> faults.add(new Fault(REPLACEMENT + ".?", Kind.UNKNOWN, List.of())));
    var kind = kind(given.path("act"));
    if (kind.isEmpty()) {
      faults.add(new Fault(REPLACEMENT + ".act", Kind.NOT_ONE_OF, List.of(names())));
      return Optional.empty();
    }
    if (!(given.get("body") instanceof ObjectNode body)) {
      faults.add(new Fault(REPLACEMENT + ".body", Kind.NOT_AN_OBJECT, List.of()));
      return Optional.empty();
    }
    return form(kind.get(), body, faults).map(form -> form.toCommand(urn));
  }

  private <F extends Record & ActForm> Optional<F> form(
      ActKind<F> kind, ObjectNode body, List<Fault> faults) {
    return sound(binder.bind(kind.form(), body), REPLACEMENT + ".body.", faults);
  }

  private static <T> Optional<T> sound(Bound<T> bound, String prefix, List<Fault> faults) {
    return switch (bound) {
      case Bound.Sound<T>(var form) -> Optional.of(form);
      case Bound.Faulty<T>(var found) -> {
        found.forEach(
            fault -> faults.add(new Fault(prefix + fault.field(), fault.kind(), fault.facts())));
        yield Optional.empty();
      }
    };
  }

  private static Optional<ActKind<?>> kind(JsonNode act) {
    return Arrays.stream(Act.values())
        .filter(known -> act.isString() && known.name().equals(act.stringValue()))
        .findFirst()
        .flatMap(ActKinds::of);
  }

  private static String names() {
    return ActKinds.ALL.stream().map(kind -> kind.act().name()).collect(Collectors.joining(", "));
  }
}
