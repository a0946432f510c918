package org.interventionledger.command.rules;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.interventionledger.api.framework.Asked;

/** What is known of one school on one day, under the names by which conditions ask. */
public record Facts(Map<Asked, Value> known) {

  public static final Facts NONE = new Facts(Map.of());

  public Facts {
    known = Map.copyOf(known);
  }

  public Value of(Asked asked) {
    return known.getOrDefault(asked, Value.UNKNOWN);
  }

  /** Without what is said under the names of one framework. */
  public Facts ofSchoolAlone() {
    return new Facts(
        known.entrySet().stream()
            .filter(fact -> fact.getKey() instanceof Asked.OfSchool)
            .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** Without what is said in answer to some questions. */
  public Facts without(Predicate<Asked> such) {
    var others = new HashMap<>(known);
    others.keySet().removeIf(such);
    return new Facts(others);
  }

  /** With these parties told, and nobody else. */
  public Facts toldAlone(Set<String> parties) {
    var others = new HashMap<>(known);
    others.keySet().removeIf(Asked.Told.class::isInstance);
    parties.forEach(party -> others.put(new Asked.Told(party), Value.of(true)));
    return new Facts(others);
  }

  public Facts with(Asked asked, Value value) {
    var more = new HashMap<>(known);
    more.put(asked, value);
    return new Facts(more);
  }

  public Facts with(Map<Asked, Value> others) {
    var more = new HashMap<>(known);
    more.putAll(others);
    return new Facts(more);
  }
}
