package org.interventionledger.api.activity;

import java.util.List;
import java.util.Optional;

/**
 * What is stated when something is held, because a rule or a row of the framework asks for it then
 * and nothing else on record could say it. What is not stated is not known.
 *
 * @param reviewed what was read beforehand, by its name in the framework's rules
 * @param contactBy the party that made contact with the school, by its id
 * @param appropriate whether it was appropriate to have those take part of whom the framework says
 *     "where appropriate"
 */
public record Stating(
    List<String> reviewed, Optional<String> contactBy, Optional<Appropriateness> appropriate) {

  public static final Stating NOTHING = new Stating(List.of(), Optional.empty(), Optional.empty());

  public Stating {
    reviewed = List.copyOf(reviewed);
  }
}
