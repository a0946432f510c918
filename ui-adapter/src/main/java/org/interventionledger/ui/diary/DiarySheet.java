package org.interventionledger.ui.diary;

import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.record.FindDiary.Diary;
import org.interventionledger.api.record.FindDiary.Item;
import org.interventionledger.ui.export.Sheet;
import org.interventionledger.ui.layout.Words;
import org.springframework.stereotype.Component;

/** The diary as a CSV file: one row for each thing due. */
@Component
class DiarySheet implements Sheet<Diary> {

  private static final List<String> COLUMNS =
      List.of("due-on", "overdue", "urn", "school", "what", "subject", "basis", "owner", "no-day");

  private final Words words;
  private final NoDayWords noDay;

  DiarySheet(Words words, NoDayWords noDay) {
    this.words = words;
    this.noDay = noDay;
  }

  @Override
  public Class<Diary> of() {
    return Diary.class;
  }

  @Override
  public String fileName(Diary diary) {
    return words.of("diary.csv.file");
  }

  @Override
  public List<String> header() {
    return COLUMNS.stream().map(column -> words.of("diary.csv." + column)).toList();
  }

  @Override
  public List<List<String>> rows(Diary diary) {
    return diary.items().stream().map(this::row).toList();
  }

  private List<String> row(Item item) {
    return Stream.of(
            item.noDay().isPresent() ? "" : item.dueOn(),
            words.of(item.overdue() ? "diary.csv.yes" : "diary.csv.no"),
            item.urn(),
            item.school(),
            words.of(item.what()),
            item.subject(),
            item.basis().orElse(""),
            item.owner().orElse(""),
            item.noDay().map(noDay::of).orElse(""))
        .map(Object::toString)
        .toList();
  }
}
