package org.interventionledger.ui.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.ui.form.Bound;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The packs that are shipped in the folder {@code frameworks}. */
final class ShippedPacks {

  static final Path TOP = top();
  private static final PackText DOOR = new PackText(JsonMapper.builder().build());
  private static final YAMLMapper YAML = new YAMLMapper();

  private ShippedPacks() {}

  static List<String> names() {
    try (var files = Files.list(TOP.resolve("frameworks"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String text(String name) throws IOException {
    return Files.readString(TOP.resolve("frameworks").resolve(name));
  }

  /** As the door reads it. */
  static Bound<Pack> read(String name) throws IOException {
    var read = DOOR.read(text(name));
    return read.faults().isEmpty()
        ? new Bound.Sound<>(read.pack())
        : new Bound.Faulty<>(read.faults());
  }

  static JsonNode tree(String name) throws IOException {
    return YAML.readTree(text(name));
  }

  /** The items that rows name, those of the limits left aside. */
  static Set<String> inRows(JsonNode pack) {
    var items = new TreeSet<String>();
    for (var section : pack.properties()) {
      if (!section.getKey().equals("limits")) {
        collect(section.getValue(), prefix(pack), items);
      }
    }
    return items;
  }

  /** The items of one kind of limit. */
  static Set<String> limited(JsonNode pack, String kind) {
    var items = new TreeSet<String>();
    for (var limit : pack.path("limits")) {
      if (limit.path("kind").asString().equals(kind)) {
        collect(limit, prefix(pack), items);
      }
    }
    return items;
  }

  static String prefix(JsonNode pack) {
    return pack.path("framework").path("srcPrefix").asString();
  }

  private static void collect(JsonNode node, String prefix, Set<String> items) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (field.getKey().equals("src")) {
        field.getValue().forEach(number -> items.add("%s-%03d".formatted(prefix, number.asInt())));
      } else {
        collect(field.getValue(), prefix, items);
      }
    }
    if (node.isArray()) {
      node.forEach(element -> collect(element, prefix, items));
    }
  }

  private static Path top() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
        .filter(folder -> Files.isDirectory(folder.resolve("frameworks")))
        .findFirst()
        .orElseThrow();
  }
}
