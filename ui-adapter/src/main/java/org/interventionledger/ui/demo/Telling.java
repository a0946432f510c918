package org.interventionledger.ui.demo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.interventionledger.api.record.FindTimeline;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.ui.ledger.Ledger;

/** Enters stories act by act, each by the officer who did it. */
record Telling(Ledger ledger, Reader reader, Function<String, Officer> people) {

  static final Narrative LATE = new Narrative("Entered when the demonstration was set up");

  /**
   * @return how many of its acts were not there yet
   */
  int tell(Story story) {
    var trace = new Trace(timeline(story));
    var told = 0;
    for (var step : story.steps()) {
      if (!trace.takes(step.command())) {
        record(step);
        told++;
      }
    }
    return told;
  }

  private List<FindTimeline.Entry> timeline(Story story) {
    var asked =
        new FindTimeline(
            reader,
            story.school().urn(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return ledger.ask(asked, FindTimeline.Timeline.class).entries();
  }

  private void record(Story.Step step) {
    var late = Optional.of(LATE).filter(_ -> step.command().happenedOn().isBefore(ledger.today()));
    ledger.record(step.command(), people.apply(step.officer()), late);
  }
}
