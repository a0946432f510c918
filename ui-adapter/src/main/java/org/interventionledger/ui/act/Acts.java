package org.interventionledger.ui.act;

import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.act.Intended.Matter;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Binder;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.form.Field;
import org.interventionledger.ui.ledger.AsSeen;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.ledger.MayRecord;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The one way from a filled form, of a page or of the API, to the ledger. */
@Component
public class Acts {

  private final Binder binder;
  private final Ledger ledger;
  private final NeedsOfOfficers needs;
  private final AsSeen seen;
  private final MayRecord mayRecord;

  Acts(Binder binder, Ledger ledger, NeedsOfOfficers needs, AsSeen seen, MayRecord mayRecord) {
    this.binder = binder;
    this.ledger = ledger;
    this.needs = needs;
    this.seen = seen;
    this.mayRecord = mayRecord;
  }

  /** Read a form with what accompanies it; nothing is done yet. */
  public <F extends Record & ActForm> Bound<Intended> read(ActKind<F> kind, ObjectNode filled) {
    var own = filled.deepCopy();
    var about = JsonNodeFactory.instance.objectNode();
    Optional.ofNullable(own.remove(Circumstances.LATE_REASON))
        .ifPresent(reason -> about.set(Circumstances.LATE_REASON, reason));
    return join(kind, binder.bind(kind.form(), own), binder.bind(Circumstances.class, about));
  }

  /** The officer may know of such entries at the school; nothing is done yet. */
  void checkMayRecord(Urn urn, Intended intended, SignedIn signedIn) {
    mayRecord.check(intended.form().toCommand(urn), signedIn.reader());
  }

  /**
   * Do it, and wait until it can be seen.
   *
   * @param tag of the school's record as it was seen, if what was seen has to stand
   * @return whether it can be seen already; it is recorded in any case
   */
  public boolean record(Urn urn, Intended intended, SignedIn signedIn, Optional<String> tag) {
    var command = intended.form().toCommand(urn);
    mayRecord.check(command, signedIn.reader());
    needs.check(command, signedIn.officer());
    seen.act(
        urn,
        signedIn.reader(),
        tag,
        () -> ledger.record(command, signedIn.officer(), intended.lateReason()));
    return ledger.await();
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
