package org.interventionledger.command.school;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolLink;
import org.interventionledger.api.school.SchoolProfileEvent;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolChangedAuthority;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolEntered;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolLinksChanged;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolParticularsChanged;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.journal.RecordedStreams;
import org.springframework.stereotype.Component;

/**
 * Reads a school's own stream, without taking its lock: an act on it does not wait for an import.
 */
@Component
record SchoolsInEventStore(RecordedStreams streams) implements Schools {

  @Override
  public Optional<Particulars> find(Urn urn) {
    return last(urn, SchoolsInEventStore::particulars);
  }

  @Override
  public Optional<SchoolInTime> inTime(Urn urn) {
    return SchoolInTime.of(events(urn));
  }

  @Override
  public List<SchoolLink> links(Urn urn) {
    return last(urn, SchoolsInEventStore::links).orElse(List.of());
  }

  private <T> Optional<T> last(Urn urn, Function<SchoolProfileEvent, Optional<T>> told) {
    return events(urn)
        .flatMap(event -> told.apply(event).stream())
        .reduce((earlier, later) -> later);
  }

  private Stream<SchoolProfileEvent> events(Urn urn) {
    return streams.read("school:" + urn).stream()
        .map(recorded -> (SchoolProfileEvent) recorded.event());
  }

  /** Those that the event tells; a change of authority tells none beside the event that does. */
  static Optional<Particulars> particulars(SchoolProfileEvent event) {
    return switch (event) {
      case SchoolEntered entered -> Optional.of(entered.particulars());
      case SchoolParticularsChanged changed -> Optional.of(changed.particulars());
      case SchoolChangedAuthority _, SchoolLinksChanged _ -> Optional.empty();
    };
  }

  /** All of them, where the event tells them. */
  static Optional<List<SchoolLink>> links(SchoolProfileEvent event) {
    return switch (event) {
      case SchoolLinksChanged changed -> Optional.of(changed.links());
      case SchoolEntered _, SchoolParticularsChanged _, SchoolChangedAuthority _ ->
          Optional.empty();
    };
  }
}
