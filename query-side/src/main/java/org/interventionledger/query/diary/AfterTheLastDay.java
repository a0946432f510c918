package org.interventionledger.query.diary;

import static java.util.stream.Collectors.joining;

import java.util.EnumSet;
import java.util.Set;
import org.interventionledger.api.record.FindDiary.What;

/** What is still due of a school that has closed. */
public final class AfterTheLastDay {

  /**
   * Of its record, which is still there: somebody asked or complained about it, or an outcome waits
   * in it. Nothing else can be done any longer.
   */
  private static final Set<What> OF_THE_RECORD =
      EnumSet.of(What.INFORMATION_REQUEST, What.COMPLAINT_TO_ACKNOWLEDGE, What.OUTCOME_TO_SETTLE);

  /**
   * In SQL: whether an item d of the diary may be due on :today at school s, by the last day of the
   * school, where that is held.
   */
  public static final String STILL_DUE =
      "(s.closed_on is null or s.closed_on >= :today or d.what in (%s))"
          .formatted(
              OF_THE_RECORD.stream().map(what -> "'" + what.name() + "'").collect(joining(", ")));

  private AfterTheLastDay() {}
}
