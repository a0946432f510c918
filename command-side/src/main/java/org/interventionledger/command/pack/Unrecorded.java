package org.interventionledger.command.pack;

import java.util.List;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.command.pack.Ways.Answer;

/** How what nobody put on record is taken where a condition is asked. */
enum Unrecorded {
  /** It is not known, and nothing comes of it. */
  NOT_KNOWN,
  /**
   * Of what the ledger itself is the record, it was not so: what was not held has no outcome. So
   * cadences are reckoned.
   */
  NOT_SO,
  /** It is open, and something comes until it is known to fail. */
  OPEN;

  /** Something that is none of what is named. */
  private static final String NO_NAME = "";

  /** Whether all of it can be answered so of something of which nothing is on record. */
  boolean allows(Asked asked, List<Answer> answers) {
    return switch (this) {
      case NOT_KNOWN -> false;
      case NOT_SO ->
          switch (asked) {
            case Asked.Done _, Asked.Told _ -> answers.stream().allMatch(it -> it.allows("false"));
            case Asked.Outcome _ -> answers.stream().noneMatch(Answer::so);
            case Asked _ -> false;
          };
      case OPEN ->
          NOT_SO.allows(asked, answers) || answers.stream().allMatch(it -> it.allows(NO_NAME));
    };
  }
}
