package org.interventionledger.ui.correction;

import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.record.FindEntry;
import org.interventionledger.api.record.FindHistory.StoredEvent;
import org.interventionledger.api.record.FindTimeline;
import org.interventionledger.api.record.FindTimeline.Timeline;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds an entry with what was entered, as far as the reader may read it. */
@Component
class MistakenEntries {

  private final Ledger ledger;
  private final JsonMapper json;

  MistakenEntries(Ledger ledger, JsonMapper json) {
    this.ledger = ledger;
    this.json = json;
  }

  Optional<Mistaken> find(SignedIn signedIn, Urn urn, EntryRef ref) {
    var all =
        new FindTimeline(
            signedIn.reader(), urn, Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
    return ledger.ask(all, Timeline.class).entries().stream()
        .filter(entry -> entry.entry().equals(ref))
        .findFirst()
        .flatMap(
            entry ->
                ledger
                    .askForOne(new FindEntry(signedIn.reader(), urn, ref), StoredEvent.class)
                    .map(event -> new Mistaken(entry, content(event))));
  }

  private JsonNode content(StoredEvent event) {
    var entered = json.readTree(event.payload());
    var replacement = entered.path("replacement");
    return AsEntered.of(replacement.isObject() ? replacement : entered);
  }
}
