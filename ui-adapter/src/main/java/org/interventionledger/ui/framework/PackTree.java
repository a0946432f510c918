package org.interventionledger.ui.framework;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.form.Fault.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A text in YAML or JSON as far as it can be read: up to where it breaks off, and of a name that
 * stands twice the later.
 */
final class PackTree {

  // JSON is YAML too.
  private static final YAMLMapper YAML =
      new YAMLMapper(
          YAMLFactory.builder()
              .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).build())
              .build());

  /**
   * What was read.
   *
   * @param places each place, as a JSON pointer, with its number in the order of the file
   * @param cut the places that were open where the text breaks off
   * @param unread see {@link org.interventionledger.api.framework.VerifyPack}
   */
  record Read(
      JsonNode tree,
      Map<String, Integer> places,
      List<Fault> faults,
      Set<String> cut,
      Set<String> unread) {

    /**
     * A place as the text has it. What must all hold is one to whoever reads a pack, whether it
     * stands under {@code all} or not.
     */
    String place(String path) {
      return place(tree, "", path.substring(Math.min(1, path.length()))).orElse(path);
    }

    private static Optional<String> place(JsonNode node, String at, String rest) {
      if (rest.isEmpty()) {
        return Optional.of(at);
      }
      var end = rest.indexOf('/') < 0 ? rest.length() : rest.indexOf('/');
      var step = "/" + rest.substring(0, end);
      var below = node.at(step);
      var found =
          below.isMissingNode()
              ? Optional.<String>empty()
              : place(below, at + step, rest.substring(Math.min(end + 1, rest.length())));
      return found.or(() -> amongAll(node.path("all"), at, rest));
    }

    private static Optional<String> amongAll(JsonNode all, String at, String rest) {
      return IntStream.range(0, all.size())
          .mapToObj(index -> place(all.path(index), at + "/all/" + index, rest))
          .flatMap(Optional::stream)
          .findFirst();
    }

    /** The number of a place, or of the nearest that it stands in. */
    int order(String path) {
      for (var at = path; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
        if (places.containsKey(at)) {
          return places.get(at);
        }
      }
      return 0;
    }
  }

  private final JsonParser parser;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Set<String> unread = new HashSet<>();
  private final Deque<String> open = new ArrayDeque<>();
  private JsonNode root = MissingNode.getInstance();

  private PackTree(JsonParser parser) {
    this.parser = parser;
  }

  static Read read(String text) {
    try (var parser = YAML.createParser(text)) {
      return new PackTree(parser).read();
    }
  }

  private Read read() {
    try {
      if (parser.nextToken() != null) {
        value("", node -> root = node);
        if (parser.nextToken() != null) {
          notYaml(parser.currentTokenLocation().getLineNr(), 1);
        }
      }
    } catch (JacksonException malformed) {
      var at = malformed.getLocation();
      notYaml(at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr());
      open.forEach(place -> unread.add(place + "/?"));
      unread.add("/?");
    }
    return new Read(root, places, faults, Set.copyOf(open), unread);
  }

  private void notYaml(int line, int column) {
    faults.add(new Fault("", Kind.NOT_YAML, List.of(line, column)));
  }

  private void value(String at, Consumer<JsonNode> keep) {
    places.putIfAbsent(at, places.size());
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        var object = JsonNodeFactory.instance.objectNode();
        keep.accept(object);
        open.push(at);
        members(at, object);
        open.pop();
      }
      case START_ARRAY -> {
        var array = JsonNodeFactory.instance.arrayNode();
        keep.accept(array);
        open.push(at);
        elements(at, array);
        open.pop();
      }
      default -> keep.accept(parser.readValueAsTree());
    }
  }

  private void members(String at, ObjectNode object) {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      var place = at + "/" + escaped(name);
      if (object.has(name)) {
        var line = parser.currentTokenLocation().getLineNr();
        faults.add(new Fault(place, Kind.NAMED_TWICE, List.of(place, line)));
        unread.add(place);
      }
      parser.nextToken();
      value(place, node -> object.set(name, node));
    }
  }

  private void elements(String at, ArrayNode array) {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      value(at + "/" + array.size(), array::add);
    }
  }

  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
