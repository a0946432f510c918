package org.interventionledger.ui.form;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns what a page's form was filled in with into the tree that the API would be sent. */
public final class PostedTree {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Posted posted;

  private PostedTree(Posted posted) {
    this.posted = posted;
  }

  /** What is left empty is left out. */
  public static ObjectNode of(List<Field> fields, Posted posted) {
    return new PostedTree(posted).object(fields, "");
  }

  private ObjectNode object(List<Field> fields, String prefix) {
    var tree = NODES.objectNode();
    for (var field : fields) {
      var node = node(field, prefix + field.name());
      if (node != null) {
        tree.set(field.name(), node);
      }
    }
    return tree;
  }

  private JsonNode node(Field field, String path) {
    return switch (field) {
      case Field.Text _, Field.OneOf _, Field.Offered _, Field.NewId _, Field.MatterId _ ->
          text(path);
      case Field.Day _ -> day(path);
      case Field.Count _, Field.MatterNumber _ -> number(path);
      case Field.SomeOf _ ->
          NODES.arrayNode().addAll(posted.all(path).stream().map(PostedTree::stringNode).toList());
      case Field.Level _ -> level(path);
      case Field.Part part -> object(part.fields(), path + ".");
      case Field.Texts texts -> list(path, texts.most(), this::textOrBlank);
      case Field.Rows rows -> list(path, rows.most(), row -> object(rows.each(), row + "."));
    };
  }

  private JsonNode text(String path) {
    return posted.text(path).map(PostedTree::stringNode).orElse(null);
  }

  private JsonNode textOrBlank(String path) {
    return stringNode(posted.raw(path).orElse(""));
  }

  private static JsonNode stringNode(String text) {
    return NODES.stringNode(text);
  }

  private JsonNode number(String path) {
    return posted
        .text(path)
        .map(String::strip)
        .<JsonNode>map(
            text ->
                text.matches("[0-9]{1,9}")
                    ? NODES.numberNode(Integer.parseInt(text))
                    : stringNode(text))
        .orElse(null);
  }

  private JsonNode level(String path) {
    var chosen = posted.text(path).orElse(null);
    if (chosen == null) {
      return null;
    }
    var parts = chosen.split("/", 2);
    var level = NODES.objectNode().put("scale", parts[0]);
    return parts.length == 2 ? level.put("level", parts[1]) : level;
  }

  // Three inputs make a day; what is no number stays as it is, to be named as a fault.
  private JsonNode day(String path) {
    var parts = List.of("year", "month", "day").stream().map(part -> path + "." + part).toList();
    if (parts.stream().allMatch(part -> posted.text(part).isEmpty())) {
      return null;
    }
    var numbers = parts.stream().map(part -> posted.text(part).orElse("?").strip()).toList();
    return stringNode(
        String.join("-", pad(numbers.get(0), 4), pad(numbers.get(1), 2), pad(numbers.get(2), 2)));
  }

  private static String pad(String number, int digits) {
    return number.matches("[0-9]{1," + digits + "}") && digits == 2 && number.length() < 2
        ? "0" + number
        : number;
  }

  private JsonNode list(String path, int most, java.util.function.Function<String, JsonNode> each) {
    var list = NODES.arrayNode();
    IntStream.range(0, posted.rows(path, most))
        .mapToObj(at -> each.apply(path + "[" + at + "]"))
        .forEach(list::add);
    return list;
  }
}
