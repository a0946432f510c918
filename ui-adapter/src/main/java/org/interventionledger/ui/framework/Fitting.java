package org.interventionledger.ui.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.interventionledger.ui.framework.FormFaults.FormFault;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What of a pack can be read although not all of it fits the schema: a part that does not fit is
 * left out, and the rows keep their places.
 *
 * @param unread see {@link org.interventionledger.api.framework.VerifyPack}
 */
record Fitting(JsonNode tree, Set<String> unread) {

  // A word too long, or an identifier of strange signs, is read all the same.
  private static final Set<String> READABLE =
      Set.of("pattern", "minLength", "maxLength", "minItems", "maxItems", "uniqueItems");

  private static final Set<String> ROWS =
      Set.of(
          "parties",
          "facts",
          "scales",
          "levels",
          "indicators",
          "activities",
          "variants",
          "cadence",
          "records",
          "measures",
          "grounds",
          "entitlements",
          "rules",
          "access",
          "readers",
          "kpis",
          "limits",
          "calendar",
          "seats",
          "any",
          "all");

  private static final Set<String> WITHOUT_PLACES = Set.of("src", "funding", "subjects", "roles");

  private static final Pattern LINE = Pattern.compile("/\\w+/[0-9]+/(inputs|items)/[0-9]+");

  static Fitting of(JsonNode read, List<FormFault> faults) {
    var unread = new HashSet<String>();
    var tree = read.isObject() ? read.deepCopy() : JsonNodeFactory.instance.objectNode();
    // From the last to the first, for what is taken out of a list moves what follows it.
    faults.reversed().forEach(fault -> leaveOut(fault, tree, unread));
    return new Fitting(tree, unread);
  }

  private static void leaveOut(FormFault fault, JsonNode tree, Set<String> unread) {
    switch (fault.keyword()) {
      case "required" -> {
        unread.add(fault.about());
        whole(fault.place()).ifPresent(place -> leaveOut(place, tree));
        if (fault.about().equals(fault.place()) && tree.at(fault.place()).isEmpty()) {
          leaveOut(fault.place(), tree);
        }
      }
      case "additionalProperties", "propertyNames" -> {
        unread.add(fault.place() + "/?");
        leaveOut(fault.about(), tree);
      }
      case String keyword when READABLE.contains(keyword) -> {}
      case String _ -> {
        unread.add(fault.place());
        leaveOut(whole(fault.place()).orElse(fault.place()), tree);
      }
    }
  }

  // A line of one of these is read as a whole or not at all.
  private static Optional<String> whole(String place) {
    var line = LINE.matcher(place);
    return line.lookingAt() ? Optional.of(line.group()) : Optional.empty();
  }

  private static void leaveOut(String place, JsonNode tree) {
    if (place.isEmpty()) {
      return;
    }
    var pointer = JsonPointer.compile(place);
    var parent = pointer.head();
    switch (tree.at(parent)) {
      case ObjectNode object -> {
        object.remove(pointer.last().getMatchingProperty());
        if (object.isEmpty() && isPart(parent, tree)) {
          leaveOut(parent.toString(), tree);
        }
      }
      case ArrayNode array -> leaveOut(array, pointer.last().getMatchingIndex(), parent);
      case JsonNode _ -> {}
    }
  }

  // A row stays in its place, and the framework itself, though nothing of it could be read.
  private static boolean isPart(JsonPointer place, JsonNode tree) {
    return !place.matches()
        && !place.head().matches()
        && tree.at(place.head()) instanceof ObjectNode;
  }

  private static void leaveOut(ArrayNode array, int index, JsonPointer list) {
    var name = list.last().getMatchingProperty();
    if (WITHOUT_PLACES.contains(name)) {
      array.remove(index);
    } else if (ROWS.contains(name)) {
      array.set(index, JsonNodeFactory.instance.objectNode());
    } else {
      array.set(index, "?");
    }
  }
}
