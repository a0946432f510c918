package org.interventionledger.api.framework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that follows by one rule, in the order in which the pack says it. */
public record Then(List<Consequence> follows) {

  public Then {
    follows = List.copyOf(follows);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Then of(Map<String, Object> written) {
    return new Then(
        written.entrySet().stream()
            .flatMap(verb -> Consequence.of(verb.getKey(), verb.getValue()))
            .toList());
  }

  @JsonValue
  Map<String, Object> written() {
    var verbs = new LinkedHashMap<String, Object>();
    follows.forEach(
        one -> one.written().forEach((verb, value) -> verbs.merge(verb, value, Then::both)));
    return verbs;
  }

  // Two levels set by one rule stand under one verb.
  private static Object both(Object one, Object other) {
    var both = new LinkedHashMap<>(Given.map(one));
    both.putAll(Given.map(other));
    return both;
  }
}
