package org.interventionledger.api.framework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an activity reads; written as one word where nothing more is said.
 *
 * @param force whether it has to be read
 */
public record Input(String from, Force force) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Input of(Object written) {
    return written instanceof Map<?, ?> map
        ? new Input(
            String.valueOf(map.get("from")), Force.valueOf(String.valueOf(map.get("force"))))
        : new Input(String.valueOf(written), null);
  }

  @JsonValue
  Object written() {
    if (force == null) {
      return from;
    }
    var written = new LinkedHashMap<String, Object>();
    written.put("from", from);
    written.put("force", force);
    return written;
  }
}
