package org.interventionledger.ui.layout;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * The days between which a page is asked to show what it shows, as they were typed. A day that
 * cannot be read is said to be so on the page, and does not filter.
 */
public record DaysAsked(String from, String to) {

  public DaysAsked {
    from = from == null ? "" : from.strip();
    to = to == null ? "" : to.strip();
  }

  public Optional<LocalDate> first() {
    return day(from);
  }

  public Optional<LocalDate> last() {
    return day(to);
  }

  /** The fields that cannot be read: {@code from}, {@code to}. */
  public List<String> faults() {
    var from = this.from.isEmpty() || first().isPresent() ? List.<String>of() : List.of("from");
    var to = this.to.isEmpty() || last().isPresent() ? List.<String>of() : List.of("to");
    return from.isEmpty() ? to : to.isEmpty() ? from : List.of("from", "to");
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }
}
