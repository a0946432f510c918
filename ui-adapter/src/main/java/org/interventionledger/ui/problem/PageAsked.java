package org.interventionledger.ui.problem;

import java.util.List;
import org.interventionledger.ui.form.Fault;

/**
 * Parameters of the API that ask for one page of many, refused by name where no page can answer
 * them.
 */
public final class PageAsked {

  private static final int MOST = 500;

  private PageAsked() {}

  /** How many rows on a page. */
  public static int size(int size) {
    return (int) within("size", size, 1, MOST);
  }

  /** Which page, counted from 0. */
  public static int page(int page) {
    return (int) within("page", page, 0, Integer.MAX_VALUE);
  }

  /** After which position in the store. */
  public static long after(long after) {
    return within("after", after, 0, Long.MAX_VALUE);
  }

  private static long within(String parameter, long given, long least, long most) {
    if (given < least || given > most) {
      var facts = List.<Object>of(Long.toString(least), Long.toString(most));
      throw new FaultyRequest(List.of(new Fault(parameter, Fault.Kind.NUMBER_OUT_OF_RANGE, facts)));
    }
    return given;
  }
}
