package org.interventionledger.ui.timeline;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.record.FindTimeline.After;
import org.interventionledger.api.record.FindTimeline.Cause;
import org.interventionledger.api.record.FindTimeline.Entry;
import org.interventionledger.api.record.FindTimeline.Timeline;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.ui.export.Sheet;
import org.interventionledger.ui.layout.Dates;
import org.interventionledger.ui.layout.Words;
import org.springframework.stereotype.Component;

/** A timeline as a CSV file: one row for each entry. */
@Component
class TimelineSheet implements Sheet<Timeline> {

  private static final List<String> COLUMNS =
      List.of(
          "urn",
          "school",
          "entry",
          "kind",
          "happened-on",
          "recorded-at",
          "sentence",
          "detail",
          "actor",
          "role",
          "basis",
          "late-reason",
          "corrected-by",
          "corrects",
          "rule",
          "framework",
          "cause",
          "cause-kind",
          "cause-on",
          "event-id",
          "event");

  private final Words words;

  TimelineSheet(Words words) {
    this.words = words;
  }

  @Override
  public Class<Timeline> of() {
    return Timeline.class;
  }

  @Override
  public String fileName(Timeline timeline) {
    return words.of("timeline.csv.file", timeline.urn());
  }

  @Override
  public List<String> header() {
    return COLUMNS.stream().map(column -> words.of("timeline.csv." + column)).toList();
  }

  @Override
  public List<List<String>> rows(Timeline timeline) {
    return timeline.entries().stream().map(entry -> row(timeline, entry)).toList();
  }

  private List<String> row(Timeline timeline, Entry entry) {
    var detail =
        entry.detail().stream()
            .map(part -> part.heading() + ": " + part.text())
            .collect(Collectors.joining("\n"));
    return Stream.of(
            timeline.urn(),
            timeline.school(),
            entry.entry(),
            words.of(entry.kind()),
            entry.happenedOn(),
            entry.recordedAt().atZone(Dates.ENGLAND).toOffsetDateTime(),
            entry.sentence(),
            detail,
            entry.actor(),
            words.of(entry.role()),
            entry.basis().orElse(""),
            entry.lateReason().orElse(""),
            entry.correctedBy().map(EntryRef::toString).orElse(""),
            entry.corrects().map(EntryRef::toString).orElse(""),
            told(entry, Cause::rule),
            told(entry, Cause::framework),
            after(entry, After::entry),
            after(entry, after -> words.of(after.kind())),
            after(entry, After::happenedOn),
            entry.eventId(),
            entry.type())
        .map(Object::toString)
        .toList();
  }

  private static String told(Entry entry, Function<Cause, ?> what) {
    return entry.cause().map(what).map(Object::toString).orElse("");
  }

  /** Of the entry that a rule followed; empty where the reader may not read that entry. */
  private static String after(Entry entry, Function<After, ?> what) {
    return entry.cause().flatMap(Cause::after).map(what).map(Object::toString).orElse("");
  }
}
