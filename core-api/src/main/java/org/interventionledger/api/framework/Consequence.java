package org.interventionledger.api.framework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What follows when a rule's condition becomes true. */
public sealed interface Consequence {

  /** A scale, or a fact of the pack's own, takes a value. */
  record SetTo(String name, String value) implements Consequence {}

  /** A scale rises to a level; where it stands higher already, it stays. */
  record Raise(String scale, String level) implements Consequence {}

  /** A scale rises by one level; from the highest it goes nowhere. */
  record Advance(List<String> scales) implements Consequence {}

  /** A scale goes back to where it starts. */
  record Release(List<String> scales) implements Consequence {}

  /** Activities, records, measures or support lines become due. */
  record Require(List<String> what) implements Consequence {}

  /** The same are offered. */
  record Offer(List<String> what) implements Consequence {}

  /** A level is to be considered, and the consideration recorded either way. */
  record ConsiderLevel(String scale, List<String> levels) implements Consequence {}

  /** Measures are to be considered, and the consideration recorded either way. */
  record ConsiderMeasures(List<String> measures) implements Consequence {}

  /** A measure is taken. */
  record Apply(List<String> measures) implements Consequence {}

  /** The school is given somebody. */
  record Assign(List<String> parties) implements Consequence {}

  /** All of some parties, and at least one of others, are told. */
  record Inform(List<String> all, List<String> anyOf) implements Consequence {}

  static Stream<Consequence> of(String verb, Object value) {
    return switch (verb) {
      case "set" ->
          pairs(value).map(pair -> new SetTo(pair.getKey(), String.valueOf(pair.getValue())));
      case "raise" ->
          pairs(value).map(pair -> new Raise(pair.getKey(), String.valueOf(pair.getValue())));
      case "advance" -> Stream.of(new Advance(Given.words(value)));
      case "release" -> Stream.of(new Release(Given.words(value)));
      case "require" -> Stream.of(new Require(Given.words(value)));
      case "offer" -> Stream.of(new Offer(Given.words(value)));
      case "consider" ->
          pairs(value).map(pair -> considered(pair.getKey(), Given.words(pair.getValue())));
      case "apply" -> Stream.of(new Apply(Given.words(value)));
      case "assign" -> Stream.of(new Assign(Given.words(value)));
      case "inform" -> Stream.of(informed(value));
      default -> throw new IllegalArgumentException("No rule can " + verb);
    };
  }

  private static Stream<Map.Entry<String, Object>> pairs(Object value) {
    return Given.map(value).entrySet().stream();
  }

  private static Consequence considered(String name, List<String> values) {
    return name.equals("measure") ? new ConsiderMeasures(values) : new ConsiderLevel(name, values);
  }

  private static Consequence informed(Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      return new Inform(Given.words(value), List.of());
    }
    return new Inform(
        map.containsKey("also") ? Given.words(map.get("also")) : List.of(),
        map.containsKey("anyOf") ? Given.words(map.get("anyOf")) : List.of());
  }

  /** As a pack writes it. */
  default Map<String, Object> written() {
    return switch (this) {
      case SetTo(var name, var value) -> Map.of("set", Map.of(name, value));
      case Raise(var scale, var level) -> Map.of("raise", Map.of(scale, level));
      case Advance(var scales) -> Map.of("advance", Given.written(scales));
      case Release(var scales) -> Map.of("release", Given.written(scales));
      case Require(var what) -> Map.of("require", Given.written(what));
      case Offer(var what) -> Map.of("offer", Given.written(what));
      case ConsiderLevel(var scale, var levels) ->
          Map.of("consider", Map.of(scale, Given.written(levels)));
      case ConsiderMeasures(var measures) ->
          Map.of("consider", Map.of("measure", Given.written(measures)));
      case Apply(var measures) -> Map.of("apply", Given.written(measures));
      case Assign(var parties) -> Map.of("assign", Given.written(parties));
      case Inform(var all, var anyOf) ->
          Map.of("inform", anyOf.isEmpty() ? all : alsoAnyOf(all, anyOf));
    };
  }

  private static Map<String, Object> alsoAnyOf(List<String> all, List<String> anyOf) {
    var informed = new LinkedHashMap<String, Object>();
    informed.put("anyOf", anyOf);
    if (!all.isEmpty()) {
      informed.put("also", all);
    }
    return informed;
  }
}
