package org.interventionledger.ui.form;

import java.util.List;

/** What came of reading a form: the form as a record, or every fault found in it. */
public sealed interface Bound<F> {

  record Sound<F>(F form) implements Bound<F> {}

  record Faulty<F>(List<Fault> faults) implements Bound<F> {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
