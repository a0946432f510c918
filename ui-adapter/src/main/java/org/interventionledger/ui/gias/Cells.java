package org.interventionledger.ui.gias;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.interventionledger.api.school.RowFault;
import org.interventionledger.api.school.RowFault.Reason;
import org.interventionledger.api.terms.Urn;

/** The values of one row by column. The first fault found stays; what is at fault reads as null. */
public final class Cells<C extends Heading> {

  /** The longest value that is taken in; the longest school's name so far has 83 characters. */
  static final int LONGEST_TAKEN = 300;

  /**
   * The longest value of a column that is not taken in: beyond it, rows have run into each other.
   */
  static final int LONGEST = 4_000;

  private static final int LONGEST_SHOWN = 80;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd-MM-uuuu").withResolverStyle(ResolverStyle.STRICT);

  private final Headings<C> headings;
  private final long line;
  private final List<String> values;
  private RowFault fault;

  public Cells(Headings<C> headings, long line, List<String> values) {
    this.headings = headings;
    this.line = line;
    this.values = values;
    for (var place = 0; place < values.size() && fault == null; place++) {
      checkAnyValue(place);
    }
  }

  public Optional<RowFault> fault() {
    return Optional.ofNullable(fault);
  }

  /** Whether the file has the column. */
  public boolean has(C column) {
    return headings.has(column);
  }

  /** Its words with single spaces between them; null where there are none. */
  public String text(C column) {
    var place = headings.places().get(column);
    var text = place == null ? "" : values.get(place).strip().replaceAll("\\s+", " ");
    if (text.isEmpty()) {
      return column.needed() ? atFault(column, Reason.MISSING, "") : null;
    }
    return text.length() > LONGEST_TAKEN ? atFault(column, Reason.TOO_LONG, text) : text;
  }

  public Integer number(C column) {
    return read(column, Reason.BAD_NUMBER, Cells::wholeNumber);
  }

  public LocalDate day(C column) {
    return read(column, Reason.BAD_DATE, Cells::day);
  }

  /** What the text of a column stands for; null where it stands for nothing. */
  public <T> T read(C column, Reason otherwise, Function<String, Optional<T>> meaning) {
    var text = text(column);
    if (text == null) {
      return null;
    }
    return meaning.apply(text).orElseGet(() -> atFault(column, otherwise, text));
  }

  public <T> T atFault(C column, Reason reason, String value) {
    if (fault == null) {
      fault = new RowFault(line, column.heading(), reason, shortened(value));
    }
    return null;
  }

  public static Optional<Integer> wholeNumber(String text) {
    return text.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  public static Optional<Urn> urn(String text) {
    return text.matches("[1-9][0-9]{5}") ? Optional.of(Urn.parse(text)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text, DAY));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  /** The value itself is not shown: the column may be one that holds a head teacher's name. */
  private void checkAnyValue(int place) {
    var value = values.get(place);
    if (value.length() > LONGEST) {
      fault = new RowFault(line, headings.nameAt(place), Reason.TOO_LONG, "");
    } else if (value.chars().anyMatch(Cells::isNoCharacter)) {
      fault = new RowFault(line, headings.nameAt(place), Reason.BAD_CHARACTER, "");
    }
  }

  /** A byte that windows-1252 does not define is decoded as U+FFFD, which no defined byte is. */
  private static boolean isNoCharacter(int character) {
    return character == 0xFFFD
        || character < ' ' && character != '\n' && character != '\r' && character != '\t';
  }

  private static String shortened(String value) {
    return value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN - 1) + "…";
  }
}
