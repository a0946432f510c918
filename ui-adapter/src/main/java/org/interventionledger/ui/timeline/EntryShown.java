package org.interventionledger.ui.timeline;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.record.FindTimeline.Entry;
import org.interventionledger.api.record.FindTimeline.Timeline;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.act.ActLinks;

/** An entry of the timeline with its places on the page and in the ledger. */
public record EntryShown(Urn urn, Entry entry) {

  public static List<EntryShown> of(Timeline timeline) {
    return timeline.entries().stream().map(entry -> new EntryShown(timeline.urn(), entry)).toList();
  }

  /** Where on the page it stands. */
  public String anchor() {
    return anchor(entry.entry());
  }

  /** Where on the page another entry stands. */
  public String anchor(EntryRef other) {
    return "entry-" + other.toString().replaceAll("[^A-Za-z0-9]", "-");
  }

  public boolean isPutRight() {
    return entry.correctedBy().isPresent();
  }

  /**
   * Where putting it right begins; what was put right, and what put it right, is not corrected from
   * here.
   */
  public Optional<String> correction() {
    return isPutRight() || entry.corrects().isPresent()
        ? Optional.empty()
        : Optional.of(ActLinks.correction(urn, entry.entry()));
  }
}
