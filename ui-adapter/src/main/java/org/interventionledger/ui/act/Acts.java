package org.interventionledger.ui.act;

import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.act.Intended.Matter;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Binder;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.form.Field;
import org.interventionledger.ui.ledger.Ledger;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The one way from a filled form, of a page or of the API, to the ledger. */
@Component
public class Acts {

  private final Binder binder;
  private final Ledger ledger;
  private final NeedsOfOfficers needs;

  Acts(Binder binder, Ledger ledger, NeedsOfOfficers needs) {
    this.binder = binder;
    this.ledger = ledger;
    this.needs = needs;
  }

  /** Read a form with what accompanies it; nothing is done yet. */
  public <F extends Record & ActForm> Bound<Intended> read(ActKind<F> kind, ObjectNode filled) {
    var own = filled.deepCopy();
    var about = JsonNodeFactory.instance.objectNode();
    Optional.ofNullable(own.remove(Circumstances.LATE_REASON))
        .ifPresent(reason -> about.set(Circumstances.LATE_REASON, reason));
    return join(kind, binder.bind(kind.form(), own), binder.bind(Circumstances.class, about));
  }

  /**
   * Do it, and wait until it can be seen.
   *
   * @return whether it can be seen already; it is recorded in any case
   */
  public boolean record(Urn urn, Intended intended, Officer officer) {
    var command = intended.form().toCommand(urn);
    needs.check(command, officer);
    return ledger.act(command, officer, intended.lateReason());
  }

  private static <F extends Record & ActForm> Bound<Intended> join(
      ActKind<F> kind, Bound<F> form, Bound<Circumstances> about) {
    if (form instanceof Bound.Sound(var sound) && about instanceof Bound.Sound(var circumstances)) {
      return new Bound.Sound<>(new Intended(sound, begun(kind, sound), circumstances.whyLate()));
    }
    return new Bound.Faulty<>(Stream.concat(faults(form), faults(about)).toList());
  }

  private static Stream<Fault> faults(Bound<?> bound) {
    return bound instanceof Bound.Faulty<?>(var faults) ? faults.stream() : Stream.empty();
  }

  private static Optional<Matter> begun(ActKind<?> kind, Record form) {
    return kind.fields().stream()
        .filter(Field.NewId.class::isInstance)
        .map(id -> new Matter(id.name(), String.valueOf(id.valueIn(form))))
        .findFirst();
  }
}
