package org.interventionledger.ui.timeline;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.interventionledger.api.record.FindTimeline;
import org.interventionledger.api.record.FindTimeline.Kind;
import org.interventionledger.api.record.FindTimeline.Timeline;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.school.Schools;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Asks for a school's timeline. */
@Component
public class Timelines {

  /** What the reader asked to see of it; empty does not filter. */
  record Filter(
      Set<Kind> kinds, Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> text) {

    Filter {
      // "kind=" names no kind, and is bound as one that is null.
      kinds = kinds.stream().filter(Objects::nonNull).collect(Collectors.toSet());
      text = text.map(String::strip).filter(words -> !words.isEmpty());
    }

    /** The same, as the query of an address. */
    String query() {
      return UriComponentsBuilder.newInstance()
          .queryParam("kind", kinds)
          .queryParamIfPresent("from", from)
          .queryParamIfPresent("to", to)
          .queryParamIfPresent("text", text.map(words -> "{text}"))
          .encode()
          .buildAndExpand(Map.of("text", text.orElse("")))
          .toUriString();
    }
  }

  private final Ledger ledger;
  private final Schools schools;

  Timelines(Ledger ledger, Schools schools) {
    this.ledger = ledger;
    this.schools = schools;
  }

  /** Everything that happened to a school. */
  public Timeline all(SignedIn signedIn, Urn urn) {
    return find(
        signedIn, urn, new Filter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty()));
  }

  Timeline find(SignedIn signedIn, Urn urn, Filter filter) {
    schools.find(signedIn, urn);
    var query =
        new FindTimeline(
            signedIn.reader(), urn, filter.kinds(), filter.from(), filter.to(), filter.text());
    return ledger.ask(query, Timeline.class);
  }
}
