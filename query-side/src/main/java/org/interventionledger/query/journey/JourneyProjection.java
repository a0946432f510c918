package org.interventionledger.query.journey;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.SourceId;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.activity.ActivityEvent;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.meeting.MeetingEvent;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.support.SupportEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Folds a school's journey anew after each of its entries and has every view of it written. An
 * entry can be put right long after others came, so rows are never changed in place.
 */
@ProcessingGroup("journeys")
@Component
class JourneyProjection {

  private final Entries entries;
  private final List<JourneyView> views;

  JourneyProjection(JdbcClient jdbc, List<JourneyView> views) {
    this.entries = new Entries(jdbc);
    this.views = List.copyOf(views);
  }

  @EventHandler
  void on(PlacementEvent event, @SourceId String stream, @SequenceNumber long number) {
    fold(event, stream, number);
  }

  @EventHandler
  void on(ActivityEvent event, @SourceId String stream, @SequenceNumber long number) {
    fold(event, stream, number);
  }

  @EventHandler
  void on(SupportEvent event, @SourceId String stream, @SequenceNumber long number) {
    fold(event, stream, number);
  }

  @EventHandler
  void on(MeetingEvent event, @SourceId String stream, @SequenceNumber long number) {
    fold(event, stream, number);
  }

  @EventHandler
  void on(InterventionEvent event, @SourceId String stream, @SequenceNumber long number) {
    fold(event, stream, number);
  }

  @EventHandler
  void on(InterimBoardEvent event, @SourceId String stream, @SequenceNumber long number) {
    fold(event, stream, number);
  }

  @ResetHandler
  void clear() {
    entries.clear();
    views.forEach(JourneyView::clear);
  }

  private void fold(SchoolEvent event, String stream, long number) {
    entries.keep(new Entry(stream, number, event));
    var journey = Journey.of(EffectiveEntries.of(entries.of(event.urn())));
    views.forEach(view -> view.write(event.urn(), journey));
  }
}
