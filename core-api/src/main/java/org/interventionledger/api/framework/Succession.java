package org.interventionledger.api.framework;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.interventionledger.api.terms.Narrative;

/** How a version stands to those that its authority adopted before it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "relation")
public sealed interface Succession {

  /** The decision, with its reason. */
  Narrative decision();

  /**
   * It takes the place of an earlier one: journeys begin under it from its first day, where they
   * began under that one. Those begun before keep theirs until they are moved.
   */
  record Supersedes(VersionChoice version, Narrative decision) implements Succession {}

  /** It stands beside the earlier ones: journeys come to it only when they are moved there. */
  record StandsBeside(Narrative decision) implements Succession {}
}
