package org.interventionledger.ui.correction;

import java.util.Optional;
import org.interventionledger.api.record.FindTimeline.Entry;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.ui.act.ActKind;
import org.interventionledger.ui.act.ActKinds;
import tools.jackson.databind.JsonNode;

/**
 * An entry that is to be put right.
 *
 * @param content what counts in it: its own content, or what a correction put in an earlier one's
 *     place
 */
record Mistaken(Entry entry, JsonNode content) {

  EntryRef ref() {
    return entry.entry();
  }

  /** The act by which it should be entered again; none for what the ledger entered itself. */
  Optional<ActKind<?>> kind() {
    return CorrectedActs.of(content.path("event").asString(entry.type())).flatMap(ActKinds::of);
  }
}
