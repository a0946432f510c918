package org.interventionledger.api.school;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.terms.Urn;

/**
 * A link between a school and another, as the national register has it.
 *
 * @param urn the other school's, which need not be in the ledger
 * @param type the register's words, such as "Predecessor - merged"
 * @param since when the link was established, where the register says so
 */
public record SchoolLink(
    Urn urn, String name, Direction direction, String type, Optional<LocalDate> since) {

  /** Which of the two came first. */
  public enum Direction {
    PREDECESSOR,
    SUCCESSOR,
    /** Neither, such as a sixth form centre of several schools. */
    OTHER
  }
}
