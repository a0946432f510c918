package org.interventionledger.query.diary;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The diary's words for what an item is about. */
enum Words {
  PAPER,
  OUTCOME,
  PRE_WARNING,
  WARNING_NOTICE,
  STATE_NOTICE,
  SUSPENSION,
  CLOSURE_DIRECTION,
  STATE_BOARD,
  STEPS,
  MONITORING,
  INSPECTION_REQUEST,
  BOARD_PROPOSED,
  BOARD,
  REFERRAL,
  STATEMENT,
  DRAFT_REPORT,
  INFORMATION_REQUEST,
  DATA_COMPLAINT,
  DIRECTION,
  RESUMPTION,
  GOVERNING_BODY,
  SUPPORT_SO_FAR;

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.interventionledger.query.diary.diary", Locale.ROOT);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  String of(String what, LocalDate day) {
    return MessageFormat.format(BUNDLE.getString(name()), what, DAY.format(day));
  }

  String of(String what, int some, int of) {
    return MessageFormat.format(BUNDLE.getString(name()), what, some, of);
  }

  String of(LocalDate day) {
    return MessageFormat.format(BUNDLE.getString(name()), DAY.format(day));
  }
}
