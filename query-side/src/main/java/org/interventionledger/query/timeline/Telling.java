package org.interventionledger.query.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interventionledger.api.evidence.Shown;
import org.interventionledger.api.intervention.Approval;

/**
 * What is to be said of an event: the key of its sentence, what the sentence names, and the
 * paragraphs under it. Which words that makes is the bundle's.
 */
record Telling(String key, Map<String, Object> named, List<Paragraph> paragraphs) {

  /**
   * A paragraph by the key of its heading; a collection is one paragraph with its elements in
   * lines.
   */
  record Paragraph(String heading, Object text) {}

  static Telling of(String key) {
    return new Telling(key, Map.of(), List.of());
  }

  /** The sentence under the event's own name. */
  static Telling of(Record event) {
    return of(event.getClass().getSimpleName());
  }

  /** The sentence under the event's own name for a case of it. */
  static Telling of(Record event, Enum<?> which) {
    return of(event.getClass().getSimpleName() + "." + which.name());
  }

  Telling naming(String name, Object value) {
    var more = new LinkedHashMap<>(named);
    more.put(name, value);
    return new Telling(key, more, paragraphs);
  }

  /** Left out where there is nothing to say. */
  Telling detail(String heading, Object text) {
    return switch (text) {
      case Optional<?> maybe -> maybe.map(there -> detail(heading, there)).orElse(this);
      case Collection<?> elements when elements.isEmpty() -> this;
      default -> with(new Paragraph(heading, text));
    };
  }

  /** The documents that show something, and the note of what does. */
  Telling shown(Optional<Shown> shown) {
    return detail("evidence", shown.map(Shown::evidence).orElse(List.of()))
        .detail("note", shown.flatMap(Shown::note));
  }

  /** Which text a notice gives, and when that text was approved. */
  Telling giving(Optional<Approval> approval) {
    return detail("textGiven", approval.map(Telling::given));
  }

  private static String given(Approval approval) {
    return Words.sentence(
        "Approval", Map.of("approvedOn", approval.approvedOn(), "sha256", approval.textSha256()));
  }

  Telling details(Telling others) {
    var all = this;
    for (var paragraph : others.paragraphs) {
      all = all.with(paragraph);
    }
    return all;
  }

  private Telling with(Paragraph paragraph) {
    var more = new ArrayList<>(paragraphs);
    more.add(paragraph);
    return new Telling(key, named, List.copyOf(more));
  }
}
