package org.interventionledger.command.intervention;

import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.CountedMatter;
import org.interventionledger.api.record.FindPosition.Period;

/** What follows on a direction to consider a warning notice within working days: ss.69A and 69B. */
enum DirectedStep {
  COPY(CountedMatter.COPY_OF_DIRECTION, Period.COPY_OF_DIRECTION),
  REPLY(CountedMatter.REPLY_TO_DIRECTION, Period.REPLY_TO_DIRECTION),
  ANSWER(CountedMatter.ANSWER_TO_DIRECTION, Period.ANSWER_TO_DIRECTION),
  NOTICE(CountedMatter.DIRECTED_NOTICE, Period.DIRECTED_NOTICE);

  private final CountedMatter matter;
  private final Period running;

  DirectedStep(CountedMatter matter, Period running) {
    this.matter = matter;
    this.running = running;
  }

  CountedMatter matter() {
    return matter;
  }

  Period running() {
    return running;
  }

  /** Empty for a period that no direction sets running. */
  static Optional<DirectedStep> of(CountedMatter matter) {
    return Stream.of(values()).filter(step -> step.matter == matter).findFirst();
  }
}
