package org.interventionledger.ui.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.interventionledger.ui.form.Fault.Kind;
import tools.jackson.databind.JsonNode;

/** Reads single values from JSON. */
final class Values {

  /**
   * Years that a date of an intervention can have; the law of today's school system begins in 1944.
   */
  static final int FIRST_YEAR = 1900;

  static final int LAST_YEAR = 2199;

  private static final String UUID_PATTERN = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private final List<Fault> faults;

  Values(List<Fault> faults) {
    this.faults = faults;
  }

  String text(Field.Text field, JsonNode node, String path) {
    return characters(node, path, field.longest(), field.lines());
  }

  String line(JsonNode node, String path, int longest) {
    return characters(node, path, longest, false);
  }

  private String characters(JsonNode node, String path, int longest, boolean lines) {
    if (!node.isString()) {
      return fault(path, Kind.NOT_A_TEXT);
    }
    var text = node.stringValue();
    if (text.length() > longest) {
      return fault(path, Kind.TOO_LONG, longest);
    }
    return Texts.fault(text, lines)
        .map(kind -> this.<String>fault(path, kind))
        .orElseGet(text::strip);
  }

  String uuid(JsonNode node, String path) {
    if (!node.isString() || !node.stringValue().matches(UUID_PATTERN)) {
      return fault(path, Kind.NOT_A_UUID);
    }
    return node.stringValue();
  }

  LocalDate day(JsonNode node, String path) {
    if (!node.isString() || !node.stringValue().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      return fault(path, Kind.NOT_A_DATE);
    }
    try {
      var day = LocalDate.parse(node.stringValue());
      return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
          ? fault(path, Kind.DATE_OUT_OF_RANGE, FIRST_YEAR, LAST_YEAR)
          : day;
    } catch (DateTimeException notInTheCalendar) {
      return fault(path, Kind.NOT_A_DATE);
    }
  }

  Integer number(JsonNode node, String path) {
    return node.isIntegralNumber() && node.canConvertToInt()
        ? node.intValue()
        : fault(path, Kind.NOT_A_NUMBER);
  }

  Enum<?> term(Class<? extends Enum<?>> terms, JsonNode node, String path) {
    var constants = TermsOfNewEntries.of(terms);
    return constants.stream()
        .filter(constant -> node.isString() && constant.name().equals(node.stringValue()))
        .<Enum<?>>map(constant -> constant)
        .findFirst()
        .orElseGet(() -> fault(path, Kind.NOT_ONE_OF, names(constants)));
  }

  private static String names(List<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).collect(Collectors.joining(", "));
  }

  private <T> T fault(String path, Kind kind, Object... facts) {
    faults.add(Fault.of(path, kind, facts));
    return null;
  }
}
