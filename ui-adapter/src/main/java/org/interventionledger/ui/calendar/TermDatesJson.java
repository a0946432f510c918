package org.interventionledger.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.calendar.SchoolYear;
import org.interventionledger.api.calendar.TermDates;
import org.interventionledger.api.calendar.TermDates.HalfTerm;
import org.interventionledger.api.calendar.TermDates.Term;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Fault.Kind;
import tools.jackson.databind.JsonNode;

/**
 * Reads term dates from JSON: one school year, or a list of several, each with {@code laCode},
 * {@code academicYear}, {@code terms} ({@code term}, {@code start}, {@code halfTerm} of two days,
 * {@code end}) and {@code closures}.
 */
final class TermDatesJson {

  private final Checked checked = new Checked();

  private TermDatesJson() {}

  static Bound<List<TermDates>> read(JsonNode file, AuthorityCode authority) {
    return new TermDatesJson().years(file, authority);
  }

  private Bound<List<TermDates>> years(JsonNode file, AuthorityCode authority) {
    var years = new ArrayList<TermDates>();
    var nodes = file.isArray() ? file.valueStream().toList() : List.of(file);
    if (nodes.isEmpty()) {
      checked.fault("", Kind.TOO_FEW, 1);
    }
    for (var i = 0; i < nodes.size(); i++) {
      year(nodes.get(i), "[" + i + "]", authority).ifPresent(years::add);
    }
    return checked.bound(() -> years);
  }

  private Optional<TermDates> year(JsonNode node, String place, AuthorityCode authority) {
    var code = checked.text(node, "laCode", place);
    if (code.isPresent() && !code.get().equals(authority.code())) {
      checked.fault(place + ".laCode", Kind.NOT_ONE_OF, authority.code());
    }
    var year = checked.text(node, "academicYear", place).flatMap(text -> schoolYear(text, place));
    var terms = new ArrayList<Term>();
    var nodes = checked.entries(node, "terms", place);
    for (var i = 0; i < nodes.size(); i++) {
      term(nodes.get(i), place + ".terms[" + i + "]").ifPresent(terms::add);
    }
    var closures = closures(node.path("closures"), place + ".closures");
    return year.map(known -> new TermDates(known, terms, closures));
  }

  private Optional<SchoolYear> schoolYear(String text, String place) {
    try {
      return Optional.of(SchoolYear.of(text));
    } catch (IllegalArgumentException notOne) {
      checked.fault(place + ".academicYear", Kind.NOT_A_SCHOOL_YEAR);
      return Optional.empty();
    }
  }

  private Optional<Term> term(JsonNode node, String place) {
    var name = checked.text(node, "term", place);
    var first = checked.day(node, "start", place);
    var last = checked.day(node, "end", place);
    var half = halfTerm(node.path("halfTerm"), place + ".halfTerm");
    return name.isPresent() && first.isPresent() && last.isPresent()
        ? Optional.of(new Term(name.get(), first.get(), half, last.get()))
        : Optional.empty();
  }

  private Optional<HalfTerm> halfTerm(JsonNode node, String place) {
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    if (!node.isArray() || node.size() != 2) {
      checked.fault(place, Kind.NOT_TWO_DAYS);
      return Optional.empty();
    }
    var first = checked.day(node.get(0).asString(""), place + "[0]");
    var last = checked.day(node.get(1).asString(""), place + "[1]");
    return first.isPresent() && last.isPresent()
        ? Optional.of(new HalfTerm(first.get(), last.get()))
        : Optional.empty();
  }

  private List<LocalDate> closures(JsonNode node, String place) {
    var days = new ArrayList<LocalDate>();
    for (var i = 0; i < node.size(); i++) {
      checked.day(node.get(i).asString(""), place + "[" + i + "]").ifPresent(days::add);
    }
    return days;
  }
}
