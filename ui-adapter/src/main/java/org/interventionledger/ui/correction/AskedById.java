package org.interventionledger.ui.correction;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an entry has of the framework with its words of the day (rows, versions, an entitlement),
 * and what it lists, as a form asks for it: by ids, row by row.
 */
final class AskedById {

  private AskedById() {}

  static void rename(ObjectNode event) {
    if (event.get("entitlement") instanceof ObjectNode entitlement) {
      set(event, "line", entitlement.get("line"));
    }
    if (event.get("askedBy") instanceof ObjectNode asked) {
      set(event, "askedByName", asked.get("name"));
      set(event, "askedBy", asked.get("party"));
    }
    if (event.get("from") instanceof ObjectNode from) {
      event.put("from", name(from));
      event.put("to", name(event.path("framework")));
    }
    event.path("registers").forEach(AskedById::moved);
    event.path("levels").forEach(AskedById::moved);
    rows(event, "parties", "party");
    rows(event, "grounds", "ground");
    rows(event, "days", "day");
    ids(event);
  }

  private static void moved(JsonNode row) {
    if (row instanceof ObjectNode place && place.has("after")) {
      set(place, "of", place.get("subject"));
      set(place, "of", place.path("level").get("subject"));
      set(place, "to", place.get("after"));
      ids(place);
    }
  }

  /** One column, where a form has rows and the entry has a list. */
  private static void rows(ObjectNode event, String list, String column) {
    if (event.get(list) instanceof ArrayNode listed && isAskedInRows(list, listed)) {
      var rows = event.arrayNode();
      listed.forEach(each -> rows.addObject().set(column, each.has("id") ? each.get("id") : each));
      event.set(list, rows);
    }
  }

  /** The grounds of a notice are words of the law, and stay as they are. */
  private static boolean isAskedInRows(String list, ArrayNode listed) {
    return list.equals("days") || listed.valueStream().allMatch(AskedById::isRow);
  }

  private static void ids(ObjectNode part) {
    for (var name : List.copyOf(part.propertyNames())) {
      if (isRow(part.get(name))) {
        part.set(name, part.get(name).get("id"));
      }
    }
  }

  private static boolean isRow(JsonNode node) {
    return node.has("id") && node.has("label");
  }

  private static String name(JsonNode version) {
    return version.path("framework").asString("") + " " + version.path("version").asString("");
  }

  private static void set(ObjectNode part, String name, JsonNode recorded) {
    if (recorded != null) {
      part.set(name, recorded);
    }
  }
}
