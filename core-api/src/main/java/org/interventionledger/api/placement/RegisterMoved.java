package org.interventionledger.api.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.terms.Narrative;

/**
 * What became of a register that a school, its governing body or its setting was on when the
 * school's journey was moved.
 *
 * @param since since when it has been on it; carried over, that stays
 * @param after the register of the new version, where it was carried over
 * @param subject who was on it; null is the school itself, also where it was said in so many words
 */
public record RegisterMoved(
    Labelled register,
    LocalDate since,
    Counterpart counterpart,
    Optional<Labelled> after,
    Optional<Narrative> reason,
    @JsonInclude(JsonInclude.Include.NON_NULL) Subject subject) {
  public RegisterMoved {
    subject = Subject.unlessSchool(subject);
  }

  /** Of the school itself. */
  public RegisterMoved(
      Labelled register,
      LocalDate since,
      Counterpart counterpart,
      Optional<Labelled> after,
      Optional<Narrative> reason) {
    this(register, since, counterpart, after, reason, null);
  }

  /** Which register it was, and of whom. */
  public String place() {
    return Subject.place(register.id(), subject);
  }

  /** Which register it is since, and of whom. */
  public Optional<String> placeAfter() {
    return after.map(it -> Subject.place(it.id(), subject));
  }
}
