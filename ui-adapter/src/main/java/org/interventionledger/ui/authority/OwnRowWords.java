package org.interventionledger.ui.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.activity.Duty;
import org.interventionledger.api.framework.Cadence;
import org.interventionledger.api.framework.CalendarPeriod;
import org.interventionledger.ui.layout.Dates;
import org.interventionledger.ui.layout.Words;
import org.springframework.stereotype.Component;

/** How often the authority itself owes something, and how it stands: {@code @ownRowWords}. */
@Component("ownRowWords")
public class OwnRowWords {

  private final Words words;
  private final Dates dates;

  OwnRowWords(Words words, Dates dates) {
    this.words = words;
    this.dates = dates;
  }

  /** How often, and how binding it is. */
  public List<String> often(OwnVersion version, OwnRow row) {
    return row.cadences().stream().map(cadence -> often(version, cadence)).toList();
  }

  private String often(OwnVersion version, Cadence cadence) {
    var seasons =
        CalendarPeriod.named(cadence.at(), version.pack().framework().calendar()).stream()
            .map(words::of)
            .collect(Collectors.joining(", "));
    var when =
        Stream.of(
                Optional.of(times(cadence)),
                Optional.ofNullable(cadence.per())
                    .map(per -> words.of("authority.often.each", words.of(per))),
                Optional.of(seasons)
                    .filter(text -> !text.isEmpty())
                    .map(text -> words.of(at(cadence), text)))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return words.of(
        "authority.often", cadence.inFull(when), words.of("duties.force." + cadence.binding()));
  }

  private String times(Cadence cadence) {
    if (cadence.atLeast() != null) {
      return words.counted("authority.often.at-least", cadence.atLeast());
    }
    return cadence.times() != null && cadence.times() > 1
        ? words.counted("authority.often.times", cadence.times())
        : words.of("authority.often.once");
  }

  /** Once a year is once in any of the parts that are named. */
  private static String at(Cadence cadence) {
    return cadence.per() == Cadence.Per.year
        ? "authority.often.in-one-of"
        : "authority.often.in-each-of";
  }

  /** How it stands; of what was not done time and again, since when. */
  public List<String> standing(List<Duty> duties) {
    var overdue = duties.stream().filter(duty -> duty.state() == Duty.State.OVERDUE).toList();
    return Stream.concat(
            overdue.stream()
                .flatMap(duty -> duty.dueBy().stream())
                .min(LocalDate::compareTo)
                .map(since -> overdue(overdue.size(), since))
                .stream(),
            duties.stream().filter(duty -> duty.state() != Duty.State.OVERDUE).map(this::standing))
        .toList();
  }

  private String overdue(int times, LocalDate dueBy) {
    var since = dates.day(dueBy.plusDays(1));
    return times == 1
        ? words.of("authority.overdue", since)
        : words.counted("authority.overdue.times", times, since);
  }

  private String standing(Duty duty) {
    var state = words.of(duty.state());
    return duty.doneOn()
        .map(day -> words.of("authority.stands.done", state, dates.day(day)))
        .or(() -> duty.dueBy().map(day -> words.of("authority.stands.by", state, dates.day(day))))
        .orElse(state);
  }
}
