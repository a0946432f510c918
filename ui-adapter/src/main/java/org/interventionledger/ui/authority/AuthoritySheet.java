package org.interventionledger.ui.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.activity.Involved;
import org.interventionledger.api.activity.Participant;
import org.interventionledger.api.authority.AuthorityEvent;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityActivityHeld;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityEntryCorrected;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityReportGiven;
import org.interventionledger.api.authority.FindAuthorityEntries.AuthorityEntries;
import org.interventionledger.api.authority.FindAuthorityEntries.Entry;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.ui.export.Sheet;
import org.interventionledger.ui.layout.Words;
import org.springframework.stereotype.Component;

/**
 * What the authority held and gave itself as a CSV file: a row for each entry, also for what was
 * put right.
 */
@Component
class AuthoritySheet implements Sheet<AuthorityEntries> {

  private static final List<String> COLUMNS =
      List.of(
          "number",
          "on",
          "what",
          "label",
          "present",
          "absent",
          "involved",
          "figures-on",
          "account",
          "departure",
          "basis",
          "recorded-by",
          "recorded-at",
          "late",
          "standing",
          "put-right");

  private final Words words;

  AuthoritySheet(Words words) {
    this.words = words;
  }

  @Override
  public Class<AuthorityEntries> of() {
    return AuthorityEntries.class;
  }

  @Override
  public String fileName(AuthorityEntries entries) {
    return words.of("authority.csv.file");
  }

  @Override
  public List<String> header() {
    return COLUMNS.stream().map(column -> words.of("authority.csv." + column)).toList();
  }

  @Override
  public List<List<String>> rows(AuthorityEntries entries) {
    return entries.entries().stream().map(this::row).toList();
  }

  private List<String> row(Entry entry) {
    return Stream.of(
            Stream.of(String.valueOf(entry.number()), entry.done().happenedOn().toString()),
            done(entry.done()),
            Stream.of(
                entry.recordedBy().name(),
                entry.recordedAt().toString(),
                text(entry.lateReason()),
                words.of(entry.standing()),
                entry.putRight().stream()
                    .map(
                        it ->
                            words.of(
                                "authority.csv.put-right.row",
                                it.entry(),
                                it.correctedOn(),
                                it.by(),
                                words.of(it.reason()),
                                it.byEntry(),
                                it.explanation(),
                                it.evidence()))
                    .collect(Collectors.joining("; "))))
        .flatMap(cells -> cells)
        .toList();
  }

  private Stream<String> done(AuthorityEvent done) {
    return switch (done) {
      case AuthorityActivityHeld it ->
          Stream.of(
              words.of("authority.held"),
              it.label(),
              participants(it.present()),
              participants(it.absent()),
              "",
              "",
              it.account().text(),
              text(it.departure()),
              basis(it.framework(), it.row()));
      case AuthorityReportGiven it ->
          Stream.of(
              words.of("authority.given"),
              it.label(),
              "",
              "",
              involved(it.involved()),
              it.figuresOn().map(LocalDate::toString).orElse(""),
              it.account().text(),
              text(it.departure()),
              basis(it.framework(), it.row()));
      case AuthorityEntryCorrected _ ->
          throw new IllegalArgumentException("A correction is no entry of its own");
    };
  }

  private static String participants(List<Participant> parties) {
    return parties.stream()
        .map(it -> it.label() + it.name().map(name -> " (" + name + ")").orElse(""))
        .collect(Collectors.joining("; "));
  }

  private String involved(List<Involved> parties) {
    return parties.stream()
        .map(it -> words.of("authority.involved", it.label(), words.of(it.as()), it.on()))
        .collect(Collectors.joining("; "));
  }

  private static String basis(FrameworkVersion version, PackRow row) {
    return version + ", " + row;
  }

  private static String text(Optional<Narrative> text) {
    return text.map(Narrative::text).orElse("");
  }
}
