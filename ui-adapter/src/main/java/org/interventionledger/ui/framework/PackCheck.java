package org.interventionledger.ui.framework;

import java.util.List;
import java.util.Locale;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.VerifyPack;
import org.interventionledger.api.framework.VerifyPack.Soundness;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.ledger.Ledger;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Reads a pack and has it verified: first its form against the schema, then what its rows say
 * together.
 */
@Component
class PackCheck {

  private final PackText texts;
  private final Ledger ledger;
  private final MessageSource messages;

  PackCheck(PackText texts, Ledger ledger, MessageSource messages) {
    this.texts = texts;
    this.ledger = ledger;
    this.messages = messages;
  }

  /** The pack, or every fault it has. */
  Bound<Pack> read(String text) {
    return switch (texts.read(text)) {
      case Bound.Faulty<Pack>(var faults) -> new Bound.Faulty<>(faults);
      case Bound.Sound<Pack>(var pack) -> verified(pack);
    };
  }

  private Bound<Pack> verified(Pack pack) {
    var faults = ledger.ask(new VerifyPack(pack), Soundness.class).faults();
    return faults.isEmpty()
        ? new Bound.Sound<>(pack)
        : new Bound.Faulty<>(faults.stream().map(this::inWords).toList());
  }

  private Fault inWords(PackFault fault) {
    var words =
        messages.getMessage("pack.fault." + fault.kind(), fault.facts().toArray(), Locale.UK);
    return new Fault(fault.path(), Fault.Kind.UNSOUND, List.of(fault.path(), words));
  }
}
