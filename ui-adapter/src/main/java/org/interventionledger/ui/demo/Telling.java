package org.interventionledger.ui.demo;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.interventionledger.api.board.InterimBoardCommand;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardConstituted;
import org.interventionledger.api.record.FindTimeline;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.ledger.Ledger;

/** Enters stories act by act, each by the officer who did it. */
record Telling(Ledger ledger, Reader reader, Function<String, Officer> people) {

  static final Narrative LATE = new Narrative("Entered when the demonstration was set up");

  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final int PAUSES = 400;

  /**
   * @return how many of its acts were not there yet
   */
  int tell(Story story) {
    var trace = new Trace(timeline(story.school().urn()));
    var told = 0;
    for (var step : story.steps()) {
      if (!trace.takes(step.command())) {
        record(step);
        told++;
      }
    }
    return told;
  }

  private List<FindTimeline.Entry> timeline(Urn urn) {
    var asked =
        new FindTimeline(reader, urn, Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
    return ledger.ask(asked, FindTimeline.Timeline.class).entries();
  }

  private void record(Story.Step step) {
    if (step.command() instanceof InterimBoardCommand) {
      awaitBoard(step.command().urn());
    }
    var late = Optional.of(LATE).filter(_ -> step.command().happenedOn().isBefore(ledger.today()));
    ledger.record(step.command(), people.apply(step.officer()), late);
  }

  /** A board follows its establishment a moment later, by a policy. */
  private void awaitBoard(Urn urn) {
    for (var pauses = 0; pauses < PAUSES && !hasBoard(urn); pauses++) {
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private boolean hasBoard(Urn urn) {
    return timeline(urn).stream()
        .anyMatch(entry -> entry.type().equals(InterimBoardConstituted.class.getSimpleName()));
  }
}
