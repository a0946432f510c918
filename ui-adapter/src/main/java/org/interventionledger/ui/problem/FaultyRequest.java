package org.interventionledger.ui.problem;

import java.util.List;
import org.interventionledger.ui.form.Fault;

/** Thrown by the API where what was sent cannot be taken as it is. */
public final class FaultyRequest extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  public FaultyRequest(List<Fault> faults) {
    super(faults.toString(), null, false, false);
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
