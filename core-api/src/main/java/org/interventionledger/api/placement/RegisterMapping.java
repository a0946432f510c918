package org.interventionledger.api.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.terms.Narrative;

/**
 * What becomes of a register that a school, its governing body or its setting is on, when the
 * school's journey is moved.
 *
 * @param register its id in the version that the journey is under
 * @param subject who is on it; null is the school itself
 * @param to the register of the new version, of the same, where it is carried over
 * @param reason needed unless it is carried over under the same id
 */
public record RegisterMapping(
    String register,
    @JsonInclude(JsonInclude.Include.NON_NULL) Subject subject,
    Counterpart counterpart,
    Optional<String> to,
    Optional<Narrative> reason) {
  public RegisterMapping {
    subject = Subject.unlessSchool(subject);
  }

  /** Of the school itself. */
  public RegisterMapping(
      String register, Counterpart counterpart, Optional<String> to, Optional<Narrative> reason) {
    this(register, null, counterpart, to, reason);
  }

  /** Which register, and of whom. */
  public String place() {
    return Subject.place(register, subject);
  }
}
