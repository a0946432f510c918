package org.interventionledger.ui.calendar;

import java.util.List;
import java.util.Locale;
import org.interventionledger.api.Act;
import org.interventionledger.ui.form.Field;
import org.interventionledger.ui.form.Fields;

/** Which calendar is adopted, as its pages ask for it. */
enum CalendarKind {
  BANK_HOLIDAYS(Act.ADOPT_BANK_HOLIDAYS, BankHolidaysForm.class, ".json,application/json"),
  TERM_DATES(Act.ADOPT_TERM_DATES, TermDatesForm.class, ".json,.csv,application/json,text/csv");

  private final Act act;
  private final Class<? extends Record> form;
  private final String accepts;

  CalendarKind(Act act, Class<? extends Record> form, String accepts) {
    this.act = act;
    this.form = form;
    this.accepts = accepts;
  }

  static CalendarKind of(String path) {
    return valueOf(path.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  /** As addresses and messages name it. */
  String path() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Act act() {
    return act;
  }

  List<Field> fields() {
    return Fields.of(form);
  }

  /** What a browser offers to choose a file from. */
  String accepts() {
    return accepts;
  }
}
