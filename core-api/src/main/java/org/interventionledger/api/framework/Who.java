package org.interventionledger.api.framework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A party and its part in something. A party alone, written as one word, takes part.
 *
 * @param as its part; null where nothing but its taking part is said
 * @param when under which circumstances
 * @param at in which periods of the calendar
 */
public record Who(String party, Part as, Force force, Condition when, List<String> at) {

  public Who {
    when = Given.when(when);
    at = Given.list(at);
  }

  /** The parts there are. */
  public enum Part {
    lead,
    call,
    attend,
    invite,
    author,
    coauthor,
    agree,
    validate,
    review,
    oversee,
    receive,
    issue,
    address,
    approve,
    copy,
    inform
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Who of(Object written) {
    if (!(written instanceof Map<?, ?> map)) {
      return named(String.valueOf(written));
    }
    return new Who(
        String.valueOf(map.get("party")),
        map.containsKey("as") ? Part.valueOf(String.valueOf(map.get("as"))) : null,
        map.containsKey("force") ? Force.valueOf(String.valueOf(map.get("force"))) : null,
        map.containsKey("when") ? Condition.of(Given.map(map.get("when"))) : null,
        map.containsKey("at") ? Given.words(map.get("at")) : null);
  }

  public static Who named(String party) {
    return new Who(party, null, null, null, null);
  }

  @JsonValue
  Object written() {
    var written = new LinkedHashMap<String, Object>();
    written.put("party", party);
    if (as != null) {
      written.put("as", as);
    }
    if (force != null) {
      written.put("force", force);
    }
    if (!when.equals(Condition.ALWAYS)) {
      written.put("when", when);
    }
    if (!at.isEmpty()) {
      written.put("at", at);
    }
    return written.size() == 1 ? party : written;
  }
}
