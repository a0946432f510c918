package org.interventionledger.ui.form;

import java.util.List;

/**
 * A field as a page shows it. Each kind has its fragment of the same name in {@code
 * fragments/form.html}.
 */
public sealed interface FieldView {

  Head head();

  /**
   * What every kind has.
   *
   * @param name of its input
   * @param id of its first input, to which the error summary leads
   * @param asked its label, with a word on whether it may be left out
   * @param hint empty for none
   * @param error empty for none
   */
  record Head(String name, String id, String label, String asked, String hint, String error) {

    public boolean hasHint() {
      return !hint.isEmpty();
    }

    public boolean hasError() {
      return !error.isEmpty();
    }

    /** What describes the input: its hint, then its error; {@code null} for neither. */
    public String describedBy() {
      var ids = (hasHint() ? id + "-hint " : "") + (hasError() ? id + "-error" : "");
      return ids.isEmpty() ? null : ids.strip();
    }
  }

  record Hidden(Head head, String value) implements FieldView {}

  /**
   * A line to type in.
   *
   * @param suggestions what may be taken instead of typing
   */
  record Line(Head head, String value, int longest, boolean number, List<Choice> suggestions)
      implements FieldView {

    /** The id of its list of suggestions; {@code null} where there are none. */
    public String listId() {
      return suggestions.isEmpty() ? null : head.id() + "-list";
    }
  }

  record Area(Head head, String value, int longest) implements FieldView {}

  record Day(Head head, String day, String month, String year) implements FieldView {}

  record Radios(Head head, List<Option> options) implements FieldView {}

  record Checkboxes(Head head, List<Option> options) implements FieldView {}

  record Select(Head head, List<Option> options) implements FieldView {}

  /** A form within a form, under a heading of its own. */
  record Section(Head head, List<FieldView> fields) implements FieldView {}

  /** Rows of fields, with a way to add and to take out one. */
  record Group(Head head, List<Row> rows, boolean more) implements FieldView {}

  /** One row of a group. */
  record Row(String title, String name, List<FieldView> fields) {}

  /** One of several to choose from. */
  record Option(String id, String value, String label, boolean chosen) {}

  /** Its kind, by which the page finds its fragment. */
  default String kind() {
    return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }
}
