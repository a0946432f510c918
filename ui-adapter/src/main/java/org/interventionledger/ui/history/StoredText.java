package org.interventionledger.ui.history;

import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stored text of an event, set out in lines: nothing left out, added or put in another order.
 */
@Component
public class StoredText {

  private final JsonMapper json;

  StoredText(JsonMapper json) {
    this.json = json;
  }

  /** As it is stored where it cannot be set out. */
  public String inLines(String payload) {
    try {
      return json.writerWithDefaultPrettyPrinter().writeValueAsString(json.readTree(payload));
    } catch (JacksonException notJson) {
      return payload;
    }
  }
}
