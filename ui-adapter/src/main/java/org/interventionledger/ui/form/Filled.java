package org.interventionledger.ui.form;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** A page's form as it was filled in, and what its buttons do to its lists. */
public record Filled(List<Field> fields, Posted posted) {

  /** A list on the page: its path, and how many rows it can have. */
  private record Listed(String path, int most) {}

  /** The same as the API would be sent it. */
  public ObjectNode tree() {
    return PostedTree.of(fields, posted);
  }

  /** With a first row to fill in on every list that has none. */
  public Filled withFirstRows() {
    return lists()
        .filter(list -> posted.rows(list.path(), list.most()) == 0)
        .map(list -> (UnaryOperator<Posted>) some -> some.with(list.path() + "[0]", ""))
        .reduce(this, Filled::after, (one, _) -> one);
  }

  /** Without the rows that were left empty. */
  public Filled tidied() {
    return lists()
        .map(
            list -> (UnaryOperator<Posted>) some -> some.withoutBlankRows(list.path(), list.most()))
        .reduce(this, Filled::after, (one, _) -> one);
  }

  /**
   * What a button does: {@code add:copies} adds a row, {@code remove:copies[2]} takes one out,
   * every other one does nothing to the lists.
   */
  public Filled after(String step) {
    return lists()
        .filter(list -> step.startsWith("add:") && list.path().equals(step.substring(4)))
        .findFirst()
        .map(
            list ->
                after(
                    some ->
                        some.with(
                            list.path() + "[" + some.rows(list.path(), list.most()) + "]", "")))
        .orElseGet(() -> step.startsWith("remove:") ? withoutRow(step.substring(7)) : this);
  }

  private Filled withoutRow(String row) {
    return lists()
        .filter(list -> row.matches("\\Q" + list.path() + "\\E\\[[0-9]{1,3}]"))
        .findFirst()
        .map(list -> after(some -> some.withoutRow(list.path(), index(row), list.most())))
        .orElse(this);
  }

  private Filled after(UnaryOperator<Posted> change) {
    return new Filled(fields, change.apply(posted));
  }

  private static int index(String row) {
    return Integer.parseInt(row.substring(row.lastIndexOf('[') + 1, row.length() - 1));
  }

  private Stream<Listed> lists() {
    return lists(fields, "");
  }

  private static Stream<Listed> lists(List<Field> fields, String prefix) {
    return fields.stream()
        .flatMap(
            field ->
                switch (field) {
                  case Field.Rows rows -> Stream.of(new Listed(prefix + rows.name(), rows.most()));
                  case Field.Texts texts ->
                      Stream.of(new Listed(prefix + texts.name(), texts.most()));
                  case Field.Part part -> lists(part.fields(), prefix + part.name() + ".");
                  default -> Stream.empty();
                });
  }
}
