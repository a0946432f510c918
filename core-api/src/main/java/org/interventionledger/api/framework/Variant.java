package org.interventionledger.api.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** What is added to an activity for some schools. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Variant(
    Condition when,
    List<Cadence> cadence,
    List<Who> who,
    List<String> unstated,
    List<Integer> src) {

  public Variant {
    when = Given.when(when);
    cadence = Given.list(cadence);
    who = Given.list(who);
    unstated = Given.list(unstated);
    src = Given.list(src);
  }
}
