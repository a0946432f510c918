package org.interventionledger.api.school;

import java.time.LocalDate;
import org.interventionledger.api.framework.Subject;

/**
 * That it is on a register, and since when.
 *
 * @param subject who is on it: the school itself, its governing body or its setting
 */
public record OnRegister(String register, String label, LocalDate since, Subject subject) {
  public OnRegister {
    // Rows of the time before registers could be of others do not have it.
    subject = Subject.orSchool(subject);
  }

  /** The school itself. */
  public OnRegister(String register, String label, LocalDate since) {
    this(register, label, since, Subject.school);
  }
}
