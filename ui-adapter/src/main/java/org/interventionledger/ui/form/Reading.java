package org.interventionledger.ui.form;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.interventionledger.ui.form.Fault.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads values from JSON, strictly: no property that the form does not have, no value of another
 * type. What cannot be read becomes a fault and is left empty, so that all faults come at once.
 */
final class Reading {

  private final List<Fault> faults;
  private final Values values;

  Reading(List<Fault> faults) {
    this.faults = faults;
    this.values = new Values(faults);
  }

  <F extends Record> F record(Class<F> form, List<Field> fields, ObjectNode tree, String prefix) {
    var names = fields.stream().map(Field::name).toList();
    tree.propertyNames().stream()
        .filter(name -> !names.contains(name))
        .forEach(name -> faults.add(Fault.of(prefix + shown(name), Kind.UNKNOWN)));
    var components =
        fields.stream().map(field -> value(field, tree.get(field.name()), prefix)).toArray();
    return construct(form, components);
  }

  private Object value(Field field, JsonNode node, String prefix) {
    var path = prefix + field.name();
    if (node == null || node.isNull()) {
      return whenAbsent(field);
    }
    return switch (field) {
      case Field.Text text -> values.text(text, node, path);
      case Field.Offered offered -> values.line(node, path, offered.longest());
      case Field.MatterId id -> values.line(node, path, id.longest());
      case Field.NewId _ -> values.uuid(node, path);
      case Field.Day _ -> values.day(node, path);
      case Field.Count _, Field.MatterNumber _ -> values.number(node, path);
      case Field.OneOf one -> values.term(one.terms(), node, path);
      case Field.SomeOf some -> terms(some, node, path);
      case Field.Part part -> object(part.form(), part.fields(), node, path);
      case Field.Level level -> object(LevelForm.class, level.parts(), node, path);
      case Field.Texts texts ->
          list(node, path, texts.most(), (each, at) -> values.text(texts.each(), each, at));
      case Field.Rows rows ->
          list(node, path, rows.most(), (each, at) -> object(rows.row(), rows.each(), each, at));
    };
  }

  private static Object whenAbsent(Field field) {
    return switch (field) {
      case Field.NewId _ -> UUID.randomUUID().toString();
      case Field.Texts _, Field.Rows _ -> List.of();
      case Field.SomeOf _ -> Set.of();
      case Field.Text _,
          Field.Day _,
          Field.Count _,
          Field.OneOf _,
          Field.Offered _,
          Field.Level _ ->
          null;
      case Field.Part _ -> null;
      case Field.MatterId _, Field.MatterNumber _ -> null;
    };
  }

  private Set<Object> terms(Field.SomeOf some, JsonNode node, String path) {
    var read =
        list(node, path, Integer.MAX_VALUE, (each, at) -> values.term(some.terms(), each, at));
    var once = new LinkedHashSet<Object>(read);
    if (once.size() < read.size() && !once.contains(null)) {
      faults.add(Fault.of(path, Kind.TWICE));
    }
    return once;
  }

  private <T> List<T> list(
      JsonNode node, String path, int most, BiFunction<JsonNode, String, T> each) {
    if (!(node instanceof ArrayNode array)) {
      faults.add(Fault.of(path, Kind.NOT_A_LIST));
      return List.of();
    }
    if (array.size() > most) {
      faults.add(Fault.of(path, Kind.TOO_MANY, most));
      return List.of();
    }
    var elements = new ArrayList<T>();
    for (int at = 0; at < array.size(); at++) {
      elements.add(each.apply(array.get(at), path + "[" + at + "]"));
    }
    return elements;
  }

  private <F extends Record> F object(
      Class<F> form, List<Field> fields, JsonNode node, String path) {
    if (node instanceof ObjectNode object) {
      return record(form, fields, object, path + ".");
    }
    faults.add(Fault.of(path, Kind.NOT_AN_OBJECT));
    return null;
  }

  // A name that nobody chose is quoted back, so it is kept short and printable.
  private static String shown(String name) {
    var printable = name.replaceAll("[^\\p{Alnum}_.-]", "?");
    return printable.length() > 60 ? printable.substring(0, 60) : printable;
  }

  private static <F extends Record> F construct(Class<F> form, Object[] values) {
    var types =
        Arrays.stream(form.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      var canonical = form.getDeclaredConstructor(types);
      canonical.setAccessible(true);
      return canonical.newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
