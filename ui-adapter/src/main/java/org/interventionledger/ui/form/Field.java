package org.interventionledger.ui.form;

import java.util.List;
import java.util.Optional;

/**
 * One thing that a form asks for, read once from a component of its record. Binding, pages and the
 * API's description all go by it, so that they cannot disagree.
 */
public sealed interface Field {

  Spot spot();

  Need need();

  /** Where it stands: its name, and the form that has it, by which its words are found. */
  record Spot(String form, String name) {}

  /**
   * A text.
   *
   * @param suggested what is offered for it; it may say something else
   */
  record Text(Spot spot, Need need, int longest, boolean lines, Optional<Offer> suggested)
      implements Field {}

  record Day(Spot spot, Need need) implements Field {}

  record Count(Spot spot, Need need, int least, int most) implements Field {}

  /** One constant of a vocabulary. */
  record OneOf(Spot spot, Need need, Class<? extends Enum<?>> terms) implements Field {}

  /** Some constants of a vocabulary, each once. */
  record SomeOf(Spot spot, Need need, Class<? extends Enum<?>> terms) implements Field {}

  /** One of what the school's record or the framework offers. */
  record Offered(Spot spot, Need need, int longest, Offer offer) implements Field {}

  /** A level of the framework, by its scale and its own id. */
  record Level(Spot spot, Need need, List<Field> parts) implements Field {}

  /** Several texts, in order. */
  record Texts(Spot spot, Need need, int most, Text each) implements Field {}

  /** Several rows, in order. */
  record Rows(
      Spot spot, Need need, int least, int most, Class<? extends Record> row, List<Field> each)
      implements Field {}

  /** A form within a form. */
  record Part(Spot spot, Class<? extends Record> form, List<Field> fields) implements Field {
    @Override
    public Need need() {
      return Need.BY_FORM;
    }
  }

  /** Identifier of the matter that begins here. */
  record NewId(Spot spot) implements Field {
    @Override
    public Need need() {
      return Need.NONE;
    }
  }

  /** Identifier of the matter that the act is about. */
  record MatterId(Spot spot, int longest) implements Field {
    @Override
    public Need need() {
      return Need.BY_FORM;
    }
  }

  /** Number of the matter that the act is about: a board, or an action of a meeting. */
  record MatterNumber(Spot spot, int most) implements Field {
    @Override
    public Need need() {
      return Need.BY_FORM;
    }
  }

  /** Whether the form itself is not taken without it. */
  default boolean required() {
    return need() instanceof Need.ByForm;
  }

  default String name() {
    return spot().name();
  }

  /** Whether it says which existing matter the act is about. */
  default boolean tellsMatter() {
    return this instanceof MatterId || this instanceof MatterNumber;
  }

  /** Its value in a form that was read. */
  default Object valueIn(Record form) {
    try {
      var accessor = form.getClass().getMethod(name());
      accessor.setAccessible(true);
      return accessor.invoke(form);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
