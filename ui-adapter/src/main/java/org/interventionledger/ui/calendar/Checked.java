package org.interventionledger.ui.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.form.Fault.Kind;
import tools.jackson.databind.JsonNode;

/** Reads the parts of a calendar's file, and keeps every fault with its place. */
final class Checked {

  private static final int EARLIEST = 1990;
  private static final int LATEST = 2100;
  private static final int LONGEST = 500;

  private final List<Fault> faults = new ArrayList<>();

  Optional<LocalDate> day(JsonNode parent, String name, String place) {
    return text(parent, name, place).flatMap(text -> day(text, place + "." + name));
  }

  Optional<LocalDate> day(String text, String place) {
    try {
      var day = LocalDate.parse(text);
      if (day.getYear() >= EARLIEST && day.getYear() <= LATEST) {
        return Optional.of(day);
      }
      fault(place, Kind.DATE_OUT_OF_RANGE, EARLIEST, LATEST);
    } catch (DateTimeParseException notADay) {
      fault(place, Kind.NOT_A_DATE);
    }
    return Optional.empty();
  }

  /** A text of at least one word. */
  Optional<String> text(JsonNode parent, String name, String place) {
    var node = parent.path(name);
    if (node.isMissingNode() || node.isNull()) {
      fault(place + "." + name, Kind.MISSING);
    } else if (!node.isString()) {
      fault(place + "." + name, Kind.NOT_A_TEXT);
    } else {
      return text(node.asString(), place + "." + name);
    }
    return Optional.empty();
  }

  Optional<String> text(String text, String place) {
    if (text.isBlank()) {
      fault(place, Kind.NO_WORD);
    } else if (text.length() > LONGEST) {
      fault(place, Kind.TOO_LONG, LONGEST);
    } else if (text.chars().anyMatch(Character::isISOControl)) {
      fault(place, Kind.UNREADABLE_CHARACTER);
    } else {
      return Optional.of(text.strip());
    }
    return Optional.empty();
  }

  /** The entries of a list; at least one. */
  List<JsonNode> entries(JsonNode parent, String name, String place) {
    var node = parent.path(name);
    if (node.isMissingNode()) {
      fault(place + "." + name, Kind.MISSING);
    } else if (!node.isArray()) {
      fault(place + "." + name, Kind.NOT_A_LIST);
    } else if (node.isEmpty()) {
      fault(place + "." + name, Kind.TOO_FEW, 1);
    }
    return node.valueStream().toList();
  }

  void fault(String place, Kind kind, Object... facts) {
    faults.add(new Fault(place, kind, List.of(facts)));
  }

  /** What was read, where nothing is wrong with any of it. */
  <T> Bound<T> bound(Supplier<T> read) {
    return faults.isEmpty() ? new Bound.Sound<>(read.get()) : new Bound.Faulty<>(faults);
  }
}
