package org.interventionledger.query.timeline;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.record.FindTimeline.Kind;
import org.interventionledger.api.record.Readership;

/** An entry that was put right, as the timeline has it; all empty where it does not have it. */
record Mistaken(
    Optional<LocalDate> happenedOn,
    Optional<String> sentence,
    Optional<Kind> about,
    Optional<Readership> readership) {

  static final Mistaken NONE =
      new Mistaken(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** What is to be said of its correction. */
  Telling corrected(Correction correction, Optional<? extends SchoolEvent> replacement) {
    var instead = replacement.map(event -> Sentences.of(event, NONE));
    var telling =
        Telling.of("EntryCorrected." + (instead.isPresent() ? "replaced" : "struckOut"))
            .naming("mistaken", mentioned())
            .naming("reason", correction.reason())
            .naming("replacement", instead.map(Words::sentence).map(Mistaken::quotable))
            .naming("on", replacement.map(SchoolEvent::happenedOn))
            .detail("explanation", correction.explanation())
            .detail("evidence", correction.evidence());
    return instead.map(telling::details).orElse(telling);
  }

  private String mentioned() {
    return sentence.isEmpty()
        ? Words.sentence("EntryCorrected.unnamed", Map.of())
        : Words.sentence(
            "EntryCorrected.named",
            Map.of("on", happenedOn, "sentence", sentence.map(Mistaken::quotable)));
  }

  /** Inside quotation marks: without its full stop, and with single marks for its own. */
  private static String quotable(String sentence) {
    return sentence.replaceFirst("\\.$", "").replace('“', '‘').replace('”', '’');
  }
}
