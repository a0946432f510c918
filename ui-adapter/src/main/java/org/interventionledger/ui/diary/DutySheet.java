package org.interventionledger.ui.diary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.activity.Duty;
import org.interventionledger.api.activity.FindDuties.Duties;
import org.interventionledger.ui.export.Sheet;
import org.interventionledger.ui.layout.Words;
import org.springframework.stereotype.Component;

/**
 * What the frameworks have done at schools, and by the authority itself, as a CSV file: one row for
 * each duty or offer.
 */
@Component
class DutySheet implements Sheet<Duties> {

  private static final List<String> COLUMNS =
      List.of(
          "urn",
          "school",
          "activity",
          "state",
          "force",
          "times",
          "held",
          "from",
          "due-by",
          "done-on",
          "for-whom",
          "basis",
          "not-known");

  private final Words words;
  private final NotKnownWords notKnown;

  DutySheet(Words words, NotKnownWords notKnown) {
    this.words = words;
    this.notKnown = notKnown;
  }

  @Override
  public Class<Duties> of() {
    return Duties.class;
  }

  @Override
  public String fileName(Duties duties) {
    return words.of("duties.csv.file");
  }

  @Override
  public List<String> header() {
    return COLUMNS.stream().map(column -> words.of("duties." + column)).toList();
  }

  @Override
  public List<List<String>> rows(Duties duties) {
    return duties.duties().stream().map(this::row).toList();
  }

  private List<String> row(Duty duty) {
    return Stream.of(
            orNone(duty.urn()),
            duty.school().orElseGet(() -> words.of("diary.own")),
            duty.label(),
            words.of(duty.state()),
            words.of("duties.force." + duty.force().name()),
            duty.times(),
            duty.held(),
            orNone(duty.from()),
            orNone(duty.dueBy()),
            orNone(duty.doneOn()),
            String.join(", ", duty.forWhom()),
            duty.framework() + ", " + duty.row(),
            duty.notKnown().isEmpty() ? "" : notKnown.of(duty.notKnown()))
        .map(Object::toString)
        .toList();
  }

  private static String orNone(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
