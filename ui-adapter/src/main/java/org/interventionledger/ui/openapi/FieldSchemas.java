package org.interventionledger.ui.openapi;

import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.ui.form.Field;
import org.interventionledger.ui.form.Labels;
import org.interventionledger.ui.form.TermsOfNewEntries;
import org.springframework.stereotype.Component;

/** Describes forms as schemas of OpenAPI 3.1, by the very fields that binding goes by. */
@Component
class FieldSchemas {

  // No control characters, and something to be seen: see Texts in the forms' package.
  private static final String CONTROLS =
      "\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F";
  private static final String TEXT =
      "^[^" + CONTROLS + "]*[^\\s" + CONTROLS + "][^" + CONTROLS + "]*$";
  private static final String LINE =
      "^[^\\n\\r" + CONTROLS + "]*[^\\s" + CONTROLS + "][^\\n\\r" + CONTROLS + "]*$";
  private static final String DAY = "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$";
  private static final String UUID = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";

  private final Labels labels;

  FieldSchemas(Labels labels) {
    this.labels = labels;
  }

  /** An object of these fields and no other. */
  Schema<Object> object(List<Field> fields) {
    var object = schema("object").additionalProperties(false);
    for (var field : fields) {
      object.addProperty(field.name(), described(field));
      if (field.required()) {
        object.addRequiredItem(field.name());
      }
    }
    return object;
  }

  Schema<Object> described(Field field) {
    var schema = of(field);
    if (!field.required()) {
      schema.addType("null");
      if (schema.getEnum() != null) {
        schema.getEnum().add(null);
      }
    }
    var words = Stream.of(Optional.of(labels.label(field)), labels.hint(field), labels.rule(field));
    return schema.description(
        words.flatMap(Optional::stream).collect(Collectors.joining(". ", "", ".")));
  }

  private Schema<Object> of(Field field) {
    return switch (field) {
      case Field.Text text -> text(text.longest(), text.lines());
      case Field.Offered offered -> text(offered.longest(), false);
      case Field.MatterId id -> text(id.longest(), false);
      case Field.NewId _ -> schema("string").format("uuid").pattern(UUID);
      case Field.Day _ -> schema("string").format("date").pattern(DAY);
      case Field.Count count -> number(count.least(), count.most());
      case Field.MatterNumber number -> number(1, number.most());
      case Field.OneOf one -> terms(one.terms());
      case Field.SomeOf some -> array(terms(some.terms()), 0, Integer.MAX_VALUE).uniqueItems(true);
      case Field.Level level -> object(level.parts());
      case Field.Part part -> object(part.fields());
      case Field.Texts texts -> array(of(texts.each()), texts.required() ? 1 : 0, texts.most());
      case Field.Rows rows ->
          array(object(rows.each()), rows.required() ? Math.max(1, rows.least()) : 0, rows.most());
    };
  }

  private static Schema<Object> text(int longest, boolean lines) {
    return schema("string").minLength(1).maxLength(longest).pattern(lines ? TEXT : LINE);
  }

  private static Schema<Object> number(int least, int most) {
    return schema("integer").minimum(BigDecimal.valueOf(least)).maximum(BigDecimal.valueOf(most));
  }

  private static Schema<Object> terms(Class<? extends Enum<?>> terms) {
    var schema = schema("string");
    schema.setEnum(new ArrayList<>(TermsOfNewEntries.of(terms).stream().map(Enum::name).toList()));
    return schema;
  }

  private static Schema<Object> array(Schema<?> items, int least, int most) {
    var array = schema("array").items(items);
    if (least > 0) {
      array.minItems(least);
    }
    return most < Integer.MAX_VALUE ? array.maxItems(most) : array;
  }

  @SuppressWarnings("unchecked")
  static Schema<Object> schema(String type) {
    var schema = new Schema<Object>(SpecVersion.V31);
    schema.addType(type);
    return schema;
  }
}
