package org.interventionledger.command.acting;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Acting;

/** Whether dates come in the order in which things happen. */
public final class Order {

  private Order() {}

  /** An act is not dated before the one it follows. */
  public static void check(LocalDate happenedOn, SchoolEvent follows) {
    check(happenedOn, follows.happenedOn(), follows.getClass().getSimpleName());
  }

  /**
   * A day is not before another.
   *
   * @param follows the earlier event's type, or the name of the earlier day in the act
   */
  public static void check(LocalDate day, LocalDate notBefore, String follows) {
    if (day.isBefore(notBefore)) {
      throw new Refused(
          RecordRefusal.OUT_OF_ORDER,
          date("happenedOn", day),
          date("notBefore", notBefore),
          text("follows", follows));
    }
  }

  /** A day told in an act, besides the day of the act itself, has come. */
  public static void checkHasCome(LocalDate day, Acting acting) {
    if (day.isAfter(acting.today())) {
      throw new Refused(
          RecordRefusal.DATE_IN_THE_FUTURE, date("happenedOn", day), date("today", acting.today()));
    }
  }
}
