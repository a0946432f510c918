package org.interventionledger.query.timeline;

import java.util.Optional;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.RuleCause;
import org.interventionledger.api.placement.RuleEvent;
import org.interventionledger.api.record.FindTimeline.After;
import org.interventionledger.api.record.FindTimeline.Cause;
import org.interventionledger.api.record.FindTimeline.Kind;

/** What stands in the timeline by a rule of the framework: by which, and after what. */
record ByRule(RuleCause cause, FrameworkVersion framework) {

  static Optional<ByRule> of(SchoolEvent event) {
    return event instanceof RuleEvent rule
        ? Optional.of(new ByRule(rule.cause(), rule.framework()))
        : Optional.empty();
  }

  /**
   * As it is told to a reader.
   *
   * @param after of which kind the entry is that it followed; empty where the reader may not read
   *     it
   */
  Cause toldWith(Optional<Kind> after) {
    return new Cause(
        cause.rule(),
        cause.items(),
        framework,
        after.map(kind -> new After(cause.entry(), kind, cause.type(), cause.happenedOn())));
  }
}
