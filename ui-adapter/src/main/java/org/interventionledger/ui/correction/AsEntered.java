package org.interventionledger.ui.correction;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was recorded, under the names by which a form asks for it: what shows something, what was
 * stated at the act, how a letter was posted, and a time of day without its seconds. Before it had
 * documents, a proof was a note.
 */
final class AsEntered {

  private static final int HOURS_AND_MINUTES = "14:05".length();

  private AsEntered() {}

  static JsonNode of(JsonNode recorded) {
    var entered = recorded.deepCopy();
    if (entered instanceof ObjectNode event) {
      rename(event);
      event.path("copies").forEach(AsEntered::copy);
      OtherNames.add(event);
      AskedById.rename(event);
    }
    return entered;
  }

  private static void copy(JsonNode copy) {
    if (copy instanceof ObjectNode sent) {
      rename(sent);
    }
  }

  private static void rename(ObjectNode part) {
    if (part.get("shown") instanceof ObjectNode shown) {
      part.set("evidence", shown.path("evidence"));
      part.set("shownBy", shown.path("note"));
    }
    if (part.has("proof")) {
      part.set("shownBy", part.path("proof"));
    }
    if (part.get("posted") instanceof ObjectNode posted) {
      part.set("postedOn", posted.path("postedOn"));
      part.set("judgement", posted.path("judgement"));
    }
    if (part.get("apart") instanceof ObjectNode apart) {
      part.set("apart", apart.path("reasons"));
    }
    for (var name : List.of("evidence", "documents")) {
      if (part.get(name) instanceof ArrayNode documents) {
        documents.forEach(AsEntered::document);
      }
    }
    if (part.get("stated") instanceof ObjectNode stated) {
      stated(part, stated);
    }
    time(part, "sentAt");
    time(part, "timeOfDay");
  }

  private static void stated(ObjectNode part, ObjectNode stated) {
    var reviewed = part.putArray("reviewed");
    stated
        .path("reviewed")
        .forEach(source -> reviewed.addObject().set("source", source.path("id")));
    part.set("contactBy", stated.path("contactBy").path("id"));
    part.set("appropriate", stated.path("appropriate"));
  }

  private static void document(JsonNode document) {
    if (document instanceof ObjectNode kept) {
      kept.set("document", kept.path("sha256"));
    }
  }

  private static void time(ObjectNode part, String name) {
    var time = part.path(name).asString("");
    if (time.length() > HOURS_AND_MINUTES) {
      part.put(name, time.substring(0, HOURS_AND_MINUTES));
    }
  }
}
