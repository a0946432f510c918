package org.interventionledger.api.framework;

import java.util.List;

/** Does a pack hold together, and does it keep to the law? Asked before it is adopted. */
public record VerifyPack(Pack pack) {

  /** The answer: every fault, in the order of the pack. */
  public record Soundness(List<PackFault> faults) {
    public Soundness {
      faults = List.copyOf(faults);
    }
  }
}
