package org.interventionledger.ui.ofsted;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.PublishedInspection;
import org.interventionledger.api.intervention.PublishedInspection.Inspected;
import org.interventionledger.api.intervention.PublishedInspection.PublishedJudgement;
import org.interventionledger.api.school.RowFault.Reason;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.ui.gias.Cells;

/** The inspections of one row. What is at fault in them is a fault of the row. */
record ListedInspections(Cells<OfstedColumn> cells, List<Listing> listings) {

  private static final List<DateTimeFormatter> DAYS =
      Stream.of("dd/MM/uuuu", "dd-MM-uuuu", "uuuu-MM-dd")
          .map(DateTimeFormatter::ofPattern)
          .map(form -> form.withResolverStyle(ResolverStyle.STRICT))
          .toList();

  /**
   * Of anything in Ofsted's lists: schools opened long before they were inspected, and no day has
   * two digits of its year only.
   */
  private static final int EARLIEST_YEAR = 1000;

  /** Copies in databases and spreadsheets give a day the hour at which it begins. */
  private static final Pattern MIDNIGHT = Pattern.compile("[ T]00:00(:00(\\.0+)?)?Z?$");

  /** Each inspection once, also where it stands under two headings. */
  List<PublishedInspection> all() {
    var inspections = new ArrayList<PublishedInspection>();
    for (var listing : listings) {
      read(listing).ifPresent(more -> add(more, inspections));
    }
    return inspections;
  }

  private static void add(PublishedInspection more, List<PublishedInspection> inspections) {
    var same = inspections.stream().filter(more::isSameAs).findFirst();
    if (same.isEmpty()) {
      inspections.add(more);
    } else if (same.get().judgements().size() < more.judgements().size()) {
      inspections.set(inspections.indexOf(same.get()), more);
    }
  }

  private Optional<PublishedInspection> read(Listing listing) {
    var number = text(listing.number());
    var start = day(listing.start());
    var published = day(listing.published());
    var converted = code(listing.converted(), Codes::answer).flatMap(Function.identity());
    if (start.isEmpty()) {
      if (number.isPresent() || published.isPresent() || saysWhatWasFound(listing)) {
        cells.atFault(listing.start(), Reason.BAD_INSPECTION, "");
      }
      return Optional.empty();
    }
    if (published.filter(start.get()::isAfter).isPresent()) {
      cells.atFault(listing.published(), Reason.BAD_INSPECTION, "");
    }
    var name = text(listing.type());
    return converted.orElse(false)
        ? Optional.empty()
        : Optional.of(
            new PublishedInspection(
                number,
                Codes.kind(listing.of(), name.orElse("")),
                name,
                start.get(),
                published,
                judgements(listing),
                category(listing),
                otherDays(listing, start.get(), published),
                note(listing),
                inspected(listing)));
  }

  /** Grades or a category, of an inspection of which nothing else is said, are not passed over. */
  private boolean saysWhatWasFound(Listing listing) {
    return !judgements(listing).isEmpty()
        || category(listing).filter(it -> it != Category.NONE).isPresent();
  }

  /** None, where its column is there and empty; where there is no column, nothing is said. */
  private Optional<Category> category(Listing listing) {
    return cells.has(listing.category())
        ? Optional.of(code(listing.category(), Codes::category).orElse(Category.NONE))
        : Optional.empty();
  }

  private List<PublishedJudgement> judgements(Listing listing) {
    return listing.areas().stream()
        .flatMap(
            graded ->
                code(graded.grade(), code -> Codes.judgement(graded, code))
                    .flatMap(Function.identity())
                    .stream())
        .toList();
  }

  /** A grade given from the inspection to its report is one of that inspection. */
  private boolean otherDays(Listing listing, LocalDate start, Optional<LocalDate> published) {
    return listing.areas().stream()
        .map(Areas.Graded::gradedOn)
        .flatMap(Optional::stream)
        .map(this::day)
        .flatMap(Optional::stream)
        .anyMatch(day -> day.isBefore(start) || day.isAfter(published.orElse(start)));
  }

  /** What the vocabulary of judgements has no place for, in Ofsted's words. */
  private Optional<Narrative> note(Listing listing) {
    var effective =
        code(listing.effective(), Codes::answer)
            .flatMap(Function.identity())
            .map(yes -> Words.SAFEGUARDING + (yes ? Words.YES : Words.NO));
    var words =
        Stream.of(text(listing.outcome()), effective)
            .flatMap(Optional::stream)
            .collect(Collectors.joining(". "));
    return Optional.of(words).filter(any -> !any.isEmpty()).map(Narrative::new);
  }

  /** Ofsted's own heading, and its answers. */
  private static final class Words {
    private static final String SAFEGUARDING = "Safeguarding is effective? ";
    private static final String YES = "Yes";
    private static final String NO = "No";
  }

  private Inspected inspected(Listing listing) {
    return new Inspected(
        code(listing.urn(), Reason.BAD_URN, Cells::urn),
        code(listing.itself(), Codes::answer).flatMap(Function.identity()),
        day(OfstedTable.OPENED_ON));
  }

  /** Nothing, where the file says NULL. */
  private Optional<String> text(OfstedColumn column) {
    return Optional.ofNullable(cells.text(column)).filter(text -> !text.equalsIgnoreCase("NULL"));
  }

  private Optional<LocalDate> day(OfstedColumn column) {
    return code(column, Reason.BAD_DATE, ListedInspections::day);
  }

  private <T> Optional<T> code(OfstedColumn column, Function<String, Optional<T>> meaning) {
    return code(column, Reason.UNKNOWN_CODE, meaning);
  }

  private <T> Optional<T> code(
      OfstedColumn column, Reason otherwise, Function<String, Optional<T>> meaning) {
    return text(column)
        .map(text -> meaning.apply(text).orElseGet(() -> cells.atFault(column, otherwise, text)));
  }

  private static Optional<LocalDate> day(String text) {
    var day = MIDNIGHT.matcher(text).replaceFirst("");
    return DAYS.stream()
        .map(form -> day(day, form))
        .filter(Objects::nonNull)
        .filter(it -> it.getYear() >= EARLIEST_YEAR)
        .findFirst();
  }

  private static LocalDate day(String text, DateTimeFormatter form) {
    try {
      return LocalDate.parse(text, form);
    } catch (DateTimeException inAnotherForm) {
      return null;
    }
  }
}
