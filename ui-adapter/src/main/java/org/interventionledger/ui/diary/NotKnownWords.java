package org.interventionledger.ui.diary;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.Duty;
import org.interventionledger.api.activity.NotKnown;
import org.interventionledger.api.calendar.SchoolYear;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Cadence;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.act.ActLinks;
import org.interventionledger.ui.layout.Dates;
import org.interventionledger.ui.layout.Words;
import org.springframework.stereotype.Component;

/** What nobody recorded of a school, and what hangs on it: {@code ${@notKnownWords.of(...)}}. */
@Component("notKnownWords")
public class NotKnownWords {

  private final Words words;
  private final Dates dates;

  NotKnownWords(Words words, Dates dates) {
    this.words = words;
    this.dates = dates;
  }

  /** All that was not recorded, in one line. */
  public String of(List<NotKnown> notKnown) {
    return words.of(
        "not-known.not-recorded", notKnown.stream().map(this::of).collect(joining(", ")));
  }

  private String of(NotKnown it) {
    return switch (Asked.of(it.fact())) {
      case Asked.OfSchool(var fact) -> words.orAsIs("figures.column." + fact.name(), it.label());
      case Asked.Was _ -> words.of("not-known.was", it.label());
      case Asked.Outcome _ -> words.of("not-known.outcome", it.label());
      case Asked.Now(var what) -> words.of("not-known.now." + what.name());
      case Asked.Named _, Asked.Shown _, Asked.Done _, Asked.Standing _, Asked.Told _ -> it.label();
    };
  }

  /** How it becomes known. */
  public String how(NotKnown it) {
    return it.by()
        .map(words::of)
        .orElseGet(
            () ->
                words.of(
                    Asked.of(it.fact()) instanceof Asked.OfSchool
                        ? "not-known.imported"
                        : "not-known.at-the-act"));
  }

  /** Where an act puts it on record, that act's form. */
  public String form(Urn urn, NotKnown it) {
    return ActLinks.page(urn, it.by().orElseThrow(), it.about());
  }

  /**
   * By when it is due if it is a duty, from when it would be open, or when it may have been missed.
   */
  public String when(Duty duty) {
    return when(duty.dueBy(), since(duty), duty.from().map(SchoolYear::of));
  }

  /** The same, of several schools. */
  public String when(NotReckoned duty) {
    return when(duty.dueBy(), duty.since(), duty.schoolYear());
  }

  private String when(
      Optional<LocalDate> dueBy, Optional<LocalDate> since, Optional<SchoolYear> year) {
    return dueBy
        .map(day -> words.of("not-known.due-by", dates.day(day)))
        .or(() -> since.map(day -> words.of("not-known.since", dates.day(day))))
        .or(() -> year.map(it -> words.of("not-known.missed", it)))
        .orElseGet(() -> words.of("not-known.no-day"));
  }

  /** What hangs on a change stands open from its day. */
  static Optional<LocalDate> since(Duty duty) {
    return duty.from().filter(_ -> duty.per().equals(Optional.of(Cadence.Per.change)));
  }
}
