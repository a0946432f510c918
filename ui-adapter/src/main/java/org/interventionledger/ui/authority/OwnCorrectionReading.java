package org.interventionledger.ui.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interventionledger.api.authority.AuthorityCommand;
import org.interventionledger.api.authority.AuthorityCommand.CorrectAuthorityEntry;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.ui.form.Binder;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.form.Fault.Kind;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads how an entry of the authority itself is put right: why, and as what act it should be. */
@Component
class OwnCorrectionReading {

  static final String REPLACEMENT = "replacement";

  private static final String ACT = "act";
  private static final String BODY = "body";
  private static final String LATE = "lateReason";

  private final Binder binder;

  OwnCorrectionReading(Binder binder) {
    this.binder = binder;
  }

  Bound<CorrectAuthorityEntry> read(ObjectNode filled, AuthorityCode authority, LocalDate today) {
    var own = filled.deepCopy();
    var replacement = Optional.ofNullable(own.remove(REPLACEMENT)).filter(node -> !node.isNull());
    var faults = new ArrayList<Fault>();
    var form = sound(binder.bind(AuthorityCorrectionForm.class, own), "", faults);
    var right = replacement.flatMap(node -> replacement(node, authority, faults));
    return faults.isEmpty()
        ? new Bound.Sound<>(
            new CorrectAuthorityEntry(authority, form.orElseThrow().on(today), right))
        : new Bound.Faulty<>(faults);
  }

  private Optional<AuthorityCommand> replacement(
      JsonNode node, AuthorityCode authority, List<Fault> faults) {
    if (!(node instanceof ObjectNode given)) {
      faults.add(fault("", Kind.NOT_AN_OBJECT));
      return Optional.empty();
    }
    given.propertyNames().stream()
        .filter(name -> !List.of(ACT, BODY).contains(name))
        .forEach(_ -> faults.add(fault(".?", Kind.UNKNOWN)));
    var kind =
        AuthorityKind.ALL.stream()
            .filter(known -> known.act().name().equals(given.path(ACT).asString("")))
            .findFirst();
    if (kind.isEmpty()) {
      faults.add(new Fault(REPLACEMENT + "." + ACT, Kind.NOT_ONE_OF, List.of(names())));
      return Optional.empty();
    }
    if (!(given.get(BODY) instanceof ObjectNode body)) {
      faults.add(fault("." + BODY, Kind.NOT_AN_OBJECT));
      return Optional.empty();
    }
    if (body.has(LATE)) {
      faults.add(fault("." + BODY + "." + LATE, Kind.UNKNOWN));
    }
    return form(kind.get(), body, faults).map(form -> form.toCommand(authority));
  }

  private <F extends Record & AuthorityForm> Optional<F> form(
      AuthorityKind<F> kind, ObjectNode body, List<Fault> faults) {
    return sound(binder.bind(kind.form(), body), REPLACEMENT + "." + BODY + ".", faults);
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

  private static Fault fault(String where, Kind kind) {
    return new Fault(REPLACEMENT + where, kind, List.of());
  }

  private static String names() {
    return AuthorityKind.ALL.stream()
        .map(kind -> kind.act().name())
        .collect(Collectors.joining(", "));
  }
}
