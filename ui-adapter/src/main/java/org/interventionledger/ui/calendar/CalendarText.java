package org.interventionledger.ui.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.interventionledger.api.calendar.BankHoliday;
import org.interventionledger.api.calendar.Division;
import org.interventionledger.api.calendar.TermDates;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.form.Fault.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calendars as files, uploaded or sent: read whole, or every fault told. */
final class CalendarText {

  private static final JsonMapper STRICT =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(20).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private CalendarText() {}

  static Bound<List<BankHoliday>> bankHolidays(byte[] bytes, Division division) {
    return then(
        text(bytes), text -> then(json(text), file -> GovUkBankHolidays.read(file, division)));
  }

  /** JSON begins with a bracket; anything else is taken for a spreadsheet's text. */
  static Bound<List<TermDates>> termDates(byte[] bytes, AuthorityCode authority) {
    return then(text(bytes), text -> then(tree(text), tree -> TermDatesJson.read(tree, authority)));
  }

  private static Bound<JsonNode> tree(String text) {
    return text.stripLeading().startsWith("[") || text.stripLeading().startsWith("{")
        ? json(text)
        : TermDatesCsv.tree(text);
  }

  private static Bound<JsonNode> json(String text) {
    try {
      return new Bound.Sound<>(STRICT.readTree(text));
    } catch (JacksonException malformed) {
      var at = malformed.getLocation();
      var line = at == null ? 0 : at.getLineNr();
      var column = at == null ? 0 : at.getColumnNr();
      return new Bound.Faulty<>(List.of(new Fault("", Kind.NOT_YAML, List.of(line, column))));
    }
  }

  static Bound<String> text(byte[] bytes) {
    try {
      return new Bound.Sound<>(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException notUtf8) {
      return new Bound.Faulty<>(List.of(new Fault("", Kind.UNREADABLE_CHARACTER, List.of())));
    }
  }

  private static <F, G> Bound<G> then(Bound<F> read, Function<F, Bound<G>> further) {
    return switch (read) {
      case Bound.Sound<F>(var form) -> further.apply(form);
      case Bound.Faulty<F>(var faults) -> new Bound.Faulty<>(faults);
    };
  }
}
