package org.interventionledger.ui.correction;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.record.FindHistory;
import org.interventionledger.api.record.FindHistory.History;
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

  private static final int PAGE = 200;

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
            entry -> stored(signedIn, urn, ref).map(event -> new Mistaken(entry, content(event))));
  }

  private Optional<StoredEvent> stored(SignedIn signedIn, Urn urn, EntryRef ref) {
    var pages =
        Stream.iterate(
            Optional.of(page(signedIn, urn, 0)),
            Optional::isPresent,
            page -> page.flatMap(History::next).map(after -> page(signedIn, urn, after)));
    return pages
        .flatMap(page -> page.orElseThrow().events().stream())
        .filter(event -> event.stream().equals(ref.stream()) && event.number() == ref.number())
        .findFirst();
  }

  private History page(SignedIn signedIn, Urn urn, long after) {
    return ledger.ask(
        new FindHistory(
            signedIn.reader(),
            Optional.of(urn),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            after,
            PAGE),
        History.class);
  }

  private JsonNode content(StoredEvent event) {
    var entered = json.readTree(event.payload());
    var replacement = entered.path("replacement");
    return replacement.isObject() ? replacement : entered;
  }
}
