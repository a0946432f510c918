package org.interventionledger.ui.act;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.ui.form.Field;
import org.interventionledger.ui.form.Fields;
import org.interventionledger.ui.form.Posted;
import org.interventionledger.ui.form.PostedTree;
import tools.jackson.databind.node.ObjectNode;

/** The form of an act as a page has it: the matter as one choice, then what the act asks for, then lateness. */
record FilledAct(ActKind<?> kind, Posted posted) {

  static final String ABOUT = "about";
  static final String FORM = "form";

  /** What the page asks for, beside the matter. */
  static List<Field> fields(ActKind<?> kind) {
    return Stream.concat(kind.ownFields().stream(), Fields.of(Circumstances.class).stream()).toList();
  }

  List<Field> fields() {
    return fields(kind);
  }

  /** With a first row to fill in on every list. */
  FilledAct withFirstRows() {
    var filled = this;
    for (var field : fields()) {
      filled = field instanceof Field.Rows || field instanceof Field.Texts ? filled.withOneMore(field.name()) : filled;
    }
    return filled;
  }

  /** Without the rows that were left empty. */
  FilledAct tidied() {
    var left = posted;
    for (var field : fields()) {
      left =
          switch (field) {
            case Field.Rows rows -> left.withoutBlankRows(rows.name(), rows.most());
            case Field.Texts texts -> left.withoutBlankRows(texts.name(), texts.most());
            default -> left;
          };
    }
    return new FilledAct(kind, left);
  }

  FilledAct withOneMore(String list) {
    return new FilledAct(kind, posted.with(list + "[" + posted.rows(list, most(list)) + "]", ""));
  }

  /** The row is written {@code copies[2]}. */
  FilledAct withoutRow(String row) {
    var list = row.replaceAll("\\[.*", "");
    int most = most(list);
    int index = index(row);
    return index < most ? new FilledAct(kind, posted.withoutRow(list, index, most)) : this;
  }

  /** The same as the API would be sent it. */
  ObjectNode tree() {
    var tree = PostedTree.of(fields(), posted);
    var parts = new ArrayList<>(List.of(posted.text(ABOUT).orElse("").split("/")));
    for (var field : kind.matter()) {
      var part = parts.isEmpty() ? "" : parts.removeFirst();
      if (field instanceof Field.MatterNumber && part.matches("[0-9]{1,2}")) {
        tree.put(field.name(), Integer.parseInt(part));
      } else if (!part.isEmpty()) {
        tree.put(field.name(), part);
      }
    }
    return tree;
  }

  private int most(String list) {
    return fields().stream()
        .filter(field -> field.name().equals(list))
        .mapToInt(field -> field instanceof Field.Rows rows ? rows.most() : field instanceof Field.Texts t ? t.most() : 0)
        .findFirst()
        .orElse(0);
  }

  private static int index(String row) {
    var digits = row.replaceAll("^[^\\[]*\\[|]$", "");
    return digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
  }
}
