package org.interventionledger.ui.form;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Fills a page's form in from a tree of JSON, such as what was recorded before. */
public final class Refill {

  private Refill() {}

  /** What the tree has of the fields, under names with this prefix; the rest stays as it was. */
  public static Posted from(List<Field> fields, JsonNode tree, String prefix, Posted posted) {
    var filled = posted;
    for (var field : fields) {
      var node = tree.get(field.name());
      filled =
          node == null || node.isNull()
              ? filled
              : field(field, node, prefix + field.name(), filled);
    }
    return filled;
  }

  private static Posted field(Field field, JsonNode node, String path, Posted posted) {
    return switch (field) {
      case Field.Text _, Field.OneOf _, Field.Offered _, Field.NewId _, Field.MatterId _ ->
          text(node, path, posted);
      case Field.Count _, Field.MatterNumber _ -> text(node, path, posted);
      case Field.Day _ -> day(node.asString().split("-"), path, posted);
      case Field.SomeOf _ -> posted.with(path, node.valueStream().map(JsonNode::asString).toList());
      case Field.Level _ ->
          posted.with(
              path, node.path("scale").asString("") + "/" + node.path("level").asString(""));
      case Field.Part part -> from(part.fields(), node, path + ".", posted);
      case Field.Texts _ -> rows(node, path, posted, Refill::text);
      case Field.Rows rows ->
          rows(node, path, posted, (row, at, so) -> from(rows.each(), row, at + ".", so));
    };
  }

  private static Posted text(JsonNode node, String path, Posted posted) {
    return posted.with(path, node.asString(""));
  }

  private static Posted day(String[] parts, String path, Posted posted) {
    return parts.length == 3
        ? posted
            .with(path + ".year", parts[0])
            .with(path + ".month", parts[1].replaceFirst("^0", ""))
            .with(path + ".day", parts[2].replaceFirst("^0", ""))
        : posted;
  }

  private interface Row {
    Posted fill(JsonNode row, String path, Posted posted);
  }

  private static Posted rows(JsonNode list, String path, Posted posted, Row each) {
    var filled = posted;
    for (int at = 0; at < list.size(); at++) {
      filled = each.fill(list.get(at), path + "[" + at + "]", filled);
    }
    return filled;
  }
}
