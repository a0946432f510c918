package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.intervention.DirectedNotice;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.calendar.Counting;
import org.interventionledger.command.statute.SecretaryOfStateLaw.DirectionToWarn;
import org.interventionledger.command.statute.Statute;

/** The periods that a direction sets running, by the law of the day on which it was given. */
record DirectionPeriods(DirectedNotice notice, LocalDate directedOn) {

  Provision provision() {
    return Provision.eia(notice.section());
  }

  Optional<CountedPeriod> ofCopy(Counting counting) {
    return law().copyToGoverningBody().stream()
        .mapToObj(days -> beginning(directedOn, days, counting))
        .findFirst();
  }

  Optional<CountedPeriod> ofReply(Counting counting) {
    return law().replyOfGoverningBody().stream()
        .mapToObj(days -> beginning(directedOn, days, counting))
        .findFirst();
  }

  CountedPeriod ofAnswer(Counting counting) {
    return beginning(directedOn, law().response(), counting);
  }

  CountedPeriod ofNotice(LocalDate answeredOn, Counting counting) {
    return beginning(answeredOn, law().notice(), counting);
  }

  /** As it would be counted now. */
  CountedPeriod again(DirectedStep step, LocalDate from, Counting counting) {
    return switch (step) {
      case COPY -> ofCopy(counting).orElseThrow();
      case REPLY -> ofReply(counting).orElseThrow();
      case ANSWER -> ofAnswer(counting);
      case NOTICE -> ofNotice(from, counting);
    };
  }

  private CountedPeriod beginning(LocalDate day, int workingDays, Counting counting) {
    return counting.workingDays().beginningWith(day, workingDays, provision());
  }

  private DirectionToWarn law() {
    var law = Statute.on(directedOn).secretaryOfState();
    return switch (notice) {
      case SECTION_60 -> law.directionToWarn().orElseThrow();
      case SECTION_60A -> law.directionToWarnOnPay().orElseThrow();
    };
  }
}
