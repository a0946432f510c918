package org.interventionledger.api.framework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * When a line of a pack applies. It is written as names with the values they must have, all of
 * which must hold; {@code any}, {@code all} and {@code not} nest. There is no other language in it.
 */
public sealed interface Condition {

  /** Nothing is asked: it always applies. */
  Condition ALWAYS = new All(List.of());

  /** All must hold. */
  record All(List<Condition> of) implements Condition {
    public All {
      of = List.copyOf(of);
    }
  }

  /** One of them must hold. */
  record AnyOf(List<Condition> of) implements Condition {
    public AnyOf {
      of = List.copyOf(of);
    }
  }

  /** It must not hold. */
  record Not(Condition that) implements Condition {}

  /** What is asked must have a value that passes the test. */
  record Holds(Asked asked, Test test) implements Condition {}

  /** What a value must be. */
  sealed interface Test {

    /** One of these; where several values stand at once, all of these. */
    record Among(List<String> values) implements Test {
      public Among {
        values = List.copyOf(values);
      }
    }

    /** None of these. */
    record Other(List<String> than) implements Test {
      public Other {
        than = List.copyOf(than);
      }
    }

    /** A number not below this one. */
    record AtLeast(int number) implements Test {}

    private static Test of(Object written) {
      if (!(written instanceof Map<?, ?> map)) {
        return new Among(Given.words(written));
      }
      if (map.containsKey("not")) {
        return new Other(Given.words(map.get("not")));
      }
      return new AtLeast(Integer.parseInt(String.valueOf(map.get("gte"))));
    }

    private static Object written(Test test) {
      return switch (test) {
        case Among(var values) -> Given.written(values);
        case Other(var than) -> Map.of("not", Given.written(than));
        case AtLeast(var number) -> Map.of("gte", number);
      };
    }
  }

  /** Each thing that it asks, with what it must be, in the order in which it does. */
  default Stream<Holds> everyPart() {
    return switch (this) {
      case All(var of) -> of.stream().flatMap(Condition::everyPart);
      case AnyOf(var of) -> of.stream().flatMap(Condition::everyPart);
      case Not(var that) -> that.everyPart();
      case Holds holds -> Stream.of(holds);
    };
  }

  /** Whether it asks for something that is known at the act alone. */
  default boolean asks(Asked.AtTheAct what) {
    return everyPart().anyMatch(part -> part.asked().equals(new Asked.Now(what)));
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Condition of(Map<String, Object> written) {
    var parts = new ArrayList<Condition>();
    written.forEach((name, value) -> parts.add(part(name, value)));
    return parts.size() == 1 ? parts.getFirst() : new All(parts);
  }

  private static Condition part(String name, Object value) {
    return switch (name) {
      case "any" -> new AnyOf(several(value));
      case "all" -> new All(several(value));
      case "not" -> new Not(of(Given.map(value)));
      default -> new Holds(Asked.of(name), Test.of(value));
    };
  }

  private static List<Condition> several(Object value) {
    return ((List<?>) value).stream().map(part -> of(Given.map(part))).toList();
  }

  /** As a pack writes it. */
  @JsonValue
  default Map<String, Object> written() {
    return switch (this) {
      case All(var of) -> together(of);
      case AnyOf(var of) -> Map.of("any", of.stream().map(Condition::written).toList());
      case Not(var that) -> Map.of("not", that.written());
      case Holds(var asked, var test) -> Map.of(asked.name(), Test.written(test));
    };
  }

  private static Map<String, Object> together(List<Condition> of) {
    var names = new LinkedHashMap<String, Object>();
    var parts = of.stream().map(Condition::written).toList();
    parts.forEach(names::putAll);
    var distinct = names.size() == parts.stream().mapToInt(Map::size).sum();
    return distinct && parts.size() != 1 ? names : Map.of("all", parts);
  }
}
