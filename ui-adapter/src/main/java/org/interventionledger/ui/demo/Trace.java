package org.interventionledger.ui.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.record.FindTimeline.Entry;

/**
 * What of a story stands in the ledger already. An act is known by the kind of entry it leaves and
 * its day; two alike are counted twice.
 */
final class Trace {

  private record Left(String type, LocalDate on) {}

  private final List<Left> entries;

  Trace(List<Entry> timeline) {
    this.entries =
        new ArrayList<>(
            timeline.stream().map(entry -> new Left(entry.type(), entry.happenedOn())).toList());
  }

  /** Whether the act is there; each entry answers for one act only. */
  boolean takes(SchoolCommand act) {
    return entries.remove(new Left(Leaving.typeOf(act), act.happenedOn()));
  }
}
