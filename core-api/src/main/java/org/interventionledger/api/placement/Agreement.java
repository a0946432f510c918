package org.interventionledger.api.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.terms.Narrative;

/**
 * Who decided on a level or register, and who agreed or was heard; parties of the framework by
 * their ids.
 *
 * @param departure why not with everybody with whom the framework has it agreed
 */
public record Agreement(
    Optional<String> by,
    List<String> with,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Narrative> departure) {
  public Agreement {
    with = List.copyOf(with);
    departure = departure == null ? Optional.empty() : departure;
  }

  /** With everybody with whom the framework has it agreed. */
  public Agreement(Optional<String> by, List<String> with) {
    this(by, with, Optional.empty());
  }
}
