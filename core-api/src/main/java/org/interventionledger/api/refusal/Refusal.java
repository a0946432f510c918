package org.interventionledger.api.refusal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule that can stand in the way of an act. Each quotes its source; its text, with the facts of
 * the case, is in the pages' messages under {@code refusal.<NAME>}.
 */
public sealed interface Refusal permits LawRefusal, RecordRefusal, FrameworkRefusal {

  /** No two have the same, whosever rules they are. */
  @JsonValue
  String name();

  Kind kind();

  /** Where the rule stands, in words. */
  String citation();

  /** Every one of them. */
  static List<Refusal> all() {
    return Stream.<Refusal[]>of(
            LawRefusal.values(), RecordRefusal.values(), FrameworkRefusal.values())
        .flatMap(Stream::of)
        .toList();
  }

  /**
   * @throws IllegalArgumentException for a name that none of them has
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Refusal named(String name) {
    return all().stream()
        .filter(refusal -> refusal.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No rule is named " + name));
  }
}
