package org.interventionledger.api.placement;

import java.util.List;
import java.util.Optional;

/**
 * Who decided on a level or register, and who agreed or was heard; parties of the framework by
 * their ids.
 */
public record Agreement(Optional<String> by, List<String> with) {
  public Agreement {
    with = List.copyOf(with);
  }
}
