package org.interventionledger.api.school;

import java.util.Arrays;
import java.util.Optional;

/** "EstablishmentStatus" of the national register, with its codes there. */
public enum EstablishmentStatus {
  OPEN(1),
  CLOSED(2),
  OPEN_BUT_PROPOSED_TO_CLOSE(3),
  PROPOSED_TO_OPEN(4);

  private final int code;

  EstablishmentStatus(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }

  /** Empty for a code that the national register has not used so far. */
  public static Optional<EstablishmentStatus> ofCode(int code) {
    return Arrays.stream(values()).filter(status -> status.code == code).findFirst();
  }
}
