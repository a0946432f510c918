package org.interventionledger.query.timeline;

import static org.interventionledger.query.support.People.NORTHMOOR;
import static org.interventionledger.query.timeline.Examples.FRAMEWORK;
import static org.interventionledger.query.timeline.Examples.URN;
import static org.interventionledger.query.timeline.Examples.WORDS;
import static org.interventionledger.query.timeline.Examples.correction;
import static org.interventionledger.query.timeline.Examples.march;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.activity.Participant;
import org.interventionledger.api.correction.Correction.Reason;
import org.interventionledger.api.framework.Entitlement.Funding;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.support.Closing;
import org.interventionledger.api.support.EntitlementAsked;
import org.interventionledger.api.support.Payer;
import org.interventionledger.api.support.SupportEvent.SupportAgreed;
import org.interventionledger.api.support.SupportEvent.SupportAsked;
import org.interventionledger.api.support.SupportEvent.SupportDelivered;
import org.interventionledger.api.support.SupportEvent.SupportEntryCorrected;
import org.interventionledger.api.support.SupportEvent.SupportRequestClosed;
import org.interventionledger.api.terms.PersonName;

/** Support: asked for, agreed, delivered, or not given. */
final class SupportExamples {

  private static final Participant HEAD =
      new Participant("headteacher", "Headteacher", Optional.of(new PersonName("Jo Pell")));
  private static final EntitlementAsked COACHES =
      new EntitlementAsked(
          "primary-amber",
          "Support at AMBER",
          Optional.of("coaches"),
          List.of(Funding.S),
          Optional.empty(),
          new PackRow("entitlements", "primary-amber", List.of("NOR-171")));

  private SupportExamples() {}

  static Stream<SchoolEvent> all() {
    return Stream.of(
        asked("s-1", Optional.of(COACHES)),
        asked("s-2", Optional.empty()),
        agreed(List.of(Payer.SCHOOL), Optional.empty(), Optional.empty()),
        agreed(
            List.of(Payer.AUTHORITY, Payer.SCHOOLS_FORUM), Optional.of(march(27)), Optional.of(2)),
        agreed(List.of(Payer.ANOTHER), Optional.empty(), Optional.of(1)),
        delivered(),
        new SupportRequestClosed(URN, NORTHMOOR, "s-2", march(10), WORDS, Closing.WITHDRAWN, WORDS),
        new SupportRequestClosed(URN, NORTHMOOR, "s-3", march(10), WORDS, Closing.DECLINED, WORDS),
        new SupportRequestClosed(
            URN, NORTHMOOR, "s-1", march(12), WORDS, Closing.NO_MORE_COMES, WORDS),
        new SupportEntryCorrected(
            URN, NORTHMOOR, correction(5, Reason.WRONG_DATE), Optional.of(delivered())));
  }

  private static SupportAsked asked(String id, Optional<EntitlementAsked> entitlement) {
    return new SupportAsked(
        URN,
        NORTHMOOR,
        id,
        march(2),
        entitlement,
        WORDS,
        WORDS,
        HEAD,
        Optional.empty(),
        entitlement.isEmpty() ? Optional.of(WORDS) : Optional.empty(),
        FRAMEWORK);
  }

  private static SupportAgreed agreed(
      List<Payer> payers, Optional<LocalDate> until, Optional<Integer> days) {
    return new SupportAgreed(
        URN,
        NORTHMOOR,
        "s-1",
        march(4),
        WORDS,
        WORDS,
        payers,
        march(9),
        until,
        days,
        List.of(HEAD),
        Optional.empty(),
        Optional.empty(),
        Optional.of(COACHES),
        FRAMEWORK);
  }

  private static SupportDelivered delivered() {
    return new SupportDelivered(
        URN,
        NORTHMOOR,
        "s-1",
        march(20),
        List.of(march(19), march(20)),
        WORDS,
        WORDS,
        Optional.empty(),
        Optional.of(COACHES),
        FRAMEWORK);
  }
}
