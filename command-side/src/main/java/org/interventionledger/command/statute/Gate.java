package org.interventionledger.command.statute;

import static org.interventionledger.api.terms.Provision.eia;

import java.util.Arrays;
import java.util.Optional;
import org.interventionledger.api.terms.Provision;

/** The gateways by which a school may become eligible for intervention: s.59(2). */
public enum Gate {
  WARNING_NOTICE("s.60"),
  PAY_AND_CONDITIONS_NOTICE("s.60A"),
  COASTING("s.60B"),
  SIGNIFICANT_IMPROVEMENT("s.61"),
  SPECIAL_MEASURES("s.62");

  private final String section;

  Gate(String section) {
    this.section = section;
  }

  public String section() {
    return section;
  }

  public Provision provision() {
    return eia(section);
  }

  /** The gate that a provision is; empty for a provision that is none. */
  public static Optional<Gate> of(Provision provision) {
    return Arrays.stream(values()).filter(gate -> gate.provision().equals(provision)).findAny();
  }
}
