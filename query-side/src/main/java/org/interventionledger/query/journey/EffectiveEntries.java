package org.interventionledger.query.journey;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.activity.ActivityEvent.ActivityEntryCorrected;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEntryCorrected;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.meeting.MeetingEvent.MeetingEntryCorrected;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.api.support.SupportEvent.SupportEntryCorrected;
import org.interventionledger.api.terms.EntryRef;

/**
 * What counts of the entries recorded: a mistaken one gives its place to its replacement, or to
 * nothing. A replacement that is mistaken in turn is named by the number of the correction that
 * brought it. Reading never fails, whatever an entry says: it is history, and the command side has
 * judged it.
 */
final class EffectiveEntries {

  /** By place; an empty place was taken from a mistaken entry and given to none. */
  private final Map<EntryRef, Optional<? extends SchoolEvent>> counting = new LinkedHashMap<>();

  private final Map<EntryRef, EntryRef> placeOfReplacement = new HashMap<>();

  private EffectiveEntries() {}

  /** The events that count; the entries of one stream come in their order. */
  static List<SchoolEvent> of(List<Entry> entries) {
    var effective = new EffectiveEntries();
    entries.forEach(effective::take);
    return effective.counting.values().stream().<SchoolEvent>flatMap(Optional::stream).toList();
  }

  private void take(Entry entry) {
    switch (entry.event()) {
      case PlacementEntryCorrected event -> correct(entry, event.correction(), event.replacement());
      case ActivityEntryCorrected event -> correct(entry, event.correction(), event.replacement());
      case SupportEntryCorrected event -> correct(entry, event.correction(), event.replacement());
      case MeetingEntryCorrected event -> correct(entry, event.correction(), event.replacement());
      case InterventionEntryCorrected event ->
          correct(entry, event.correction(), event.replacement());
      case InterimBoardEntryCorrected event ->
          correct(entry, event.correction(), event.replacement());
      case SchoolEvent event -> counting.put(place(entry), Optional.of(event));
    }
  }

  private void correct(
      Entry entry, Correction correction, Optional<? extends SchoolEvent> replacement) {
    var mistaken = new EntryRef(entry.stream(), correction.entry());
    var place = placeOfReplacement.getOrDefault(mistaken, mistaken);
    counting.computeIfPresent(place, (_, _) -> replacement);
    placeOfReplacement.put(place(entry), place);
  }

  private static EntryRef place(Entry entry) {
    return new EntryRef(entry.stream(), entry.number());
  }
}
