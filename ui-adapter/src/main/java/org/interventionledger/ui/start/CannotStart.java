package org.interventionledger.ui.start;

/** Why the application does not start, and what to do about it, in plain words. */
public final class CannotStart extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String whatToDo;

  public CannotStart(String why, String whatToDo) {
    this(why, whatToDo, null);
  }

  public CannotStart(String why, String whatToDo, Throwable cause) {
    super(why, cause);
    this.whatToDo = whatToDo;
  }

  String whatToDo() {
    return whatToDo;
  }
}
