package org.interventionledger.api.framework;

import java.util.List;

/**
 * Does a pack hold together, and does it keep to the law? Asked before it is adopted, and also of a
 * pack that could be read in part alone: what its other parts say together is told all the same.
 *
 * @param unread the places that could not be read, as JSON pointers. {@code /scales/0/levels} was
 *     left out or is not there; {@code /scales/0/?} says that the row has something more under a
 *     name that nothing has, or that its text breaks off
 */
public record VerifyPack(Pack pack, List<String> unread) {

  public VerifyPack {
    unread = List.copyOf(unread);
  }

  /** Of a pack that was read whole. */
  public VerifyPack(Pack pack) {
    this(pack, List.of());
  }

  /**
   * The answer: every fault, kind by kind. What may be nothing but the consequence of a part that
   * could not be read is no fault.
   */
  public record Soundness(List<PackFault> faults) {
    public Soundness {
      faults = List.copyOf(faults);
    }
  }
}
