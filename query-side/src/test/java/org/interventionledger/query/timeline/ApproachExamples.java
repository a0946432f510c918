package org.interventionledger.query.timeline;

import static org.interventionledger.query.support.People.NORTHMOOR;
import static org.interventionledger.query.timeline.Examples.DELEGATION;
import static org.interventionledger.query.timeline.Examples.URN;
import static org.interventionledger.query.timeline.Examples.WORDS;
import static org.interventionledger.query.timeline.Examples.march;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.intervention.ApproachEvent.InspectionRequestAnswered;
import org.interventionledger.api.intervention.ApproachEvent.InspectionRequested;
import org.interventionledger.api.intervention.ApproachEvent.MonitoringAgreed;
import org.interventionledger.api.intervention.ApproachEvent.MonitoringEnded;
import org.interventionledger.api.intervention.InspectionAnswer;
import org.interventionledger.api.intervention.MonitoringEnding;
import org.interventionledger.api.terms.PersonName;

/** Entries about monitoring by consent and requests to Ofsted. */
final class ApproachExamples {

  private ApproachExamples() {}

  static Stream<SchoolEvent> all() {
    return Stream.of(
            Stream.<SchoolEvent>of(
                new MonitoringAgreed(
                    URN,
                    NORTHMOOR,
                    march(2),
                    new PersonName("Ruth Asante"),
                    "chief executive",
                    "The Fellside Trust",
                    WORDS,
                    march(30))),
            Arrays.stream(MonitoringEnding.values()).map(ApproachExamples::ended),
            Stream.<SchoolEvent>of(
                new InspectionRequested(
                    URN, NORTHMOOR, march(2), WORDS, Optional.of(march(16)), DELEGATION)),
            Arrays.stream(InspectionAnswer.values()).map(ApproachExamples::answered))
        .flatMap(events -> events);
  }

  private static SchoolEvent ended(MonitoringEnding how) {
    return new MonitoringEnded(URN, NORTHMOOR, march(27), how, WORDS);
  }

  private static SchoolEvent answered(InspectionAnswer answer) {
    return new InspectionRequestAnswered(
        URN, NORTHMOOR, march(16), answer, "HMCI/26/9", Optional.empty());
  }
}
