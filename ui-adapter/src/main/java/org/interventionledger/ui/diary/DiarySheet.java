package org.interventionledger.ui.diary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.activity.Duty;
import org.interventionledger.api.placement.FindRegister.LeftOut;
import org.interventionledger.ui.export.Sheet;
import org.interventionledger.ui.layout.Words;
import org.springframework.stereotype.Component;

/**
 * The diary as a CSV file: one row for each thing due, then one for each stretch in which a duty
 * was missed, however long ago, and one for each duty that cannot be reckoned, with the reason. A
 * duty that is overdue has both its rows: as what is to be done, and as the breach that it is.
 */
@Component
class DiarySheet implements Sheet<OfficeDiary> {

  private static final List<String> COLUMNS =
      List.of(
          "due-on",
          "overdue",
          "urn",
          "school",
          "what",
          "subject",
          "basis",
          "owner",
          "no-day",
          "from",
          "done-on",
          "given-up-on",
          "why-given-up");

  private final Words words;
  private final NoDayWords noDay;
  private final NotKnownWords notKnown;

  DiarySheet(Words words, NoDayWords noDay, NotKnownWords notKnown) {
    this.words = words;
    this.noDay = noDay;
    this.notKnown = notKnown;
  }

  @Override
  public Class<OfficeDiary> of() {
    return OfficeDiary.class;
  }

  @Override
  public String fileName(OfficeDiary diary) {
    return words.of("diary.csv.file");
  }

  @Override
  public List<String> header() {
    return COLUMNS.stream().map(column -> words.of("diary.csv." + column)).toList();
  }

  @Override
  public List<List<String>> rows(OfficeDiary diary) {
    return Stream.of(
            diary.items().stream().map(this::row),
            diary.breaches().stream().flatMap(this::missed),
            diary.cannotBeReckoned().stream().flatMap(this::notReckoned),
            diary.leavesOut().stream().map(this::note))
        .flatMap(rows -> rows)
        .toList();
  }

  private Stream<List<String>> missed(Breach breach) {
    return breach.stretches().stream().map(duty -> missed(duty, breach.givenUp()));
  }

  private List<String> missed(Duty duty, Optional<Breach.GivenUp> givenUp) {
    return row(
        Breach.lastDay(duty),
        duty.state() == Duty.State.OVERDUE,
        orNone(duty.urn()),
        schoolOrAuthority(duty.school()),
        words.of("diary.csv.breach", words.of(duty.state())),
        duty.label(),
        DutyItems.basis(duty),
        OfficeDiary.joined(duty.forWhom()).orElse(""),
        "",
        orNone(duty.from()),
        orNone(duty.doneOn()),
        orNone(givenUp.map(Breach.GivenUp::on)),
        orNone(givenUp.flatMap(Breach.GivenUp::why)));
  }

  private Stream<List<String>> notReckoned(NotReckoned duty) {
    return duty.own().isPresent()
        ? Stream.of(notReckoned(duty, "", schoolOrAuthority(Optional.empty())))
        : duty.schools().stream().map(at -> notReckoned(duty, at.urn(), at.school()));
  }

  private List<String> notReckoned(NotReckoned duty, Object urn, String school) {
    return row(
        orNone(duty.dueBy()),
        false,
        urn,
        school,
        words.of("diary.csv.not-reckoned"),
        duty.label(),
        duty.basis(),
        OfficeDiary.joined(duty.forWhom()).orElse(""),
        why(duty),
        orNone(duty.from()),
        "",
        "",
        "");
  }

  private String schoolOrAuthority(Optional<String> school) {
    return school.orElseGet(() -> words.of("diary.own"));
  }

  private String why(NotReckoned duty) {
    return duty.notKnown().isEmpty()
        ? words.of("diary.csv.no-term-dates", duty.schoolYear().orElseThrow())
        : words.of("not-known.why", notKnown.when(duty), notKnown.of(duty.notKnown()));
  }

  /** After the rest: whose matters are not in the file. */
  private List<String> note(LeftOut leftOut) {
    var said = words.of("diary.left-out." + leftOut.name());
    return row("", false, "", said, "", "", "", "", "", "", "", "", "");
  }

  private List<String> row(DueItem item) {
    return row(
        item.noDay().isPresent() ? "" : item.dueOn(),
        item.overdue(),
        orNone(item.urn()),
        schoolOrAuthority(item.school()),
        words.of(item.what()),
        item.subject(),
        item.basis().orElse(""),
        item.owner().orElse(""),
        item.noDay().map(noDay::of).orElse(""),
        "",
        "",
        "",
        "");
  }

  private List<String> row(Object dueOn, boolean overdue, Object... others) {
    var isOverdue = words.of(overdue ? "diary.csv.yes" : "diary.csv.no");
    return Stream.concat(Stream.of(dueOn, isOverdue), Stream.of(others))
        .map(Object::toString)
        .toList();
  }

  private static String orNone(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
