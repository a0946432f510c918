package org.interventionledger.ui.framework;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;
import org.interventionledger.api.framework.VerifyPack;
import org.interventionledger.api.framework.VerifyPack.Soundness;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.ledger.Ledger;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Reads a pack and has it verified: its form against the schema, and what its rows say together, as
 * far as they can be read. Faults of the one kind hide none of the other.
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

  /** The pack, or every fault it has, in the order of its text. */
  Bound<Pack> read(String text) {
    var read = texts.read(text);
    var form = read.faults().stream().map(Fault::field).collect(Collectors.toSet());
    var unsound =
        ledger.ask(new VerifyPack(read.pack(), read.unread()), Soundness.class).faults().stream()
            .filter(fault -> fault.kind() != Kind.MISSING_PART || isNews(fault, form, read))
            .map(fault -> inWords(fault, read.text().place(fault.path())))
            .toList();
    var faults = read.with(unsound);
    return faults.isEmpty() ? new Bound.Sound<>(read.pack()) : new Bound.Faulty<>(faults);
  }

  // Not where the schema missed it as well, and not where the text breaks off before it may come.
  private static boolean isNews(PackFault fault, Set<String> form, PackText.Reading read) {
    var path = fault.path();
    return !form.contains(path)
        && !read.text().cut().contains(path.substring(0, path.lastIndexOf('/')));
  }

  private Fault inWords(PackFault fault, String place) {
    var words =
        messages.getMessage("pack.fault." + fault.kind(), fault.facts().toArray(), Locale.UK);
    return new Fault(place, Fault.Kind.UNSOUND, List.of(place.isEmpty() ? "/" : place, words));
  }
}
