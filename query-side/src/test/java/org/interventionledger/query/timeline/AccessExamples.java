package org.interventionledger.query.timeline;

import static org.interventionledger.query.support.People.NORTHMOOR;
import static org.interventionledger.query.timeline.Examples.FRAMEWORK;
import static org.interventionledger.query.timeline.Examples.URN;
import static org.interventionledger.query.timeline.Examples.WORDS;
import static org.interventionledger.query.timeline.Examples.march;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.placement.AccessEvent.DisclosureRecorded;
import org.interventionledger.api.placement.AccessEvent.NeedToKnowEnded;
import org.interventionledger.api.placement.AccessEvent.NeedToKnowRecorded;
import org.interventionledger.api.placement.DisclosureBasis;
import org.interventionledger.api.placement.DisclosureManner;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.terms.PersonName;

/** Entries of who came to know what of a school, and who needs to. */
final class AccessExamples {

  private static final PersonName NAME = new PersonName("Ada Lindqvist");

  private AccessExamples() {}

  static Stream<SchoolEvent> all() {
    return Stream.of(bases(), manners(), needs()).flatMap(events -> events);
  }

  private static Stream<SchoolEvent> bases() {
    return Stream.of(DisclosureBasis.values())
        .map(basis -> disclosed(basis, DisclosureManner.SENT, Optional.of(NAME)));
  }

  private static Stream<SchoolEvent> manners() {
    return Stream.of(DisclosureManner.values())
        .map(how -> disclosed(DisclosureBasis.AS_OF_RIGHT, how, Optional.empty()));
  }

  private static DisclosureRecorded disclosed(
      DisclosureBasis basis, DisclosureManner how, Optional<PersonName> person) {
    return new DisclosureRecorded(
        URN,
        NORTHMOOR,
        march(4),
        new Labelled("sarr", "Schools At Risk Register"),
        new Labelled("ofsted", "Ofsted"),
        "lead inspector",
        person,
        how,
        WORDS,
        List.of(),
        basis,
        Optional.of(WORDS),
        Optional.empty(),
        Optional.of("Council protocols"),
        FRAMEWORK,
        Optional.of(new PackRow("access", "sarr", List.of("HIL-196"))));
  }

  private static Stream<SchoolEvent> needs() {
    return Stream.of(
        new NeedToKnowRecorded(
            URN, NORTHMOOR, march(4), "a.lindqvist", NAME, WORDS, Optional.empty()),
        new NeedToKnowRecorded(
            URN, NORTHMOOR, march(4), "a.lindqvist", NAME, WORDS, Optional.of(march(20))),
        new NeedToKnowEnded(URN, NORTHMOOR, march(9), "a.lindqvist", NAME, WORDS));
  }
}
