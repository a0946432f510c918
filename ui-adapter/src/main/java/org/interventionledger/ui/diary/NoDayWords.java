package org.interventionledger.ui.diary;

import java.util.Optional;
import org.interventionledger.api.framework.Span;
import org.interventionledger.api.record.FindDiary.NoDay;
import org.interventionledger.ui.layout.Words;
import org.springframework.stereotype.Component;

/** Why something that stands open has no day, in words. */
@Component("noDayWords")
public class NoDayWords {

  private final Words words;

  NoDayWords(Words words) {
    this.words = words;
  }

  /** For the diary. */
  public String of(NoDay noDay) {
    return of(noDay.uncounted());
  }

  /**
   * @param uncounted how soon, where that could not be counted
   */
  public String of(Optional<Span> uncounted) {
    return uncounted
        .map(span -> words.of("no-day.uncounted", span.n(), words.of(span.unit())))
        .orElseGet(() -> words.of("no-day.not-named"));
  }
}
