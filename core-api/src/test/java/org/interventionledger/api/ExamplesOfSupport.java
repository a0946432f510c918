package org.interventionledger.api;

import static org.interventionledger.api.Example.CORRECTION;
import static org.interventionledger.api.Example.DAY;
import static org.interventionledger.api.Example.FRAMEWORK;
import static org.interventionledger.api.Example.LATER;
import static org.interventionledger.api.Example.NAME;
import static org.interventionledger.api.Example.NORTHMOOR;
import static org.interventionledger.api.Example.REASONS;
import static org.interventionledger.api.Example.URN;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.Participant;
import org.interventionledger.api.framework.Cadence;
import org.interventionledger.api.framework.Entitlement;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.framework.Span;
import org.interventionledger.api.pool.Availability.Available;
import org.interventionledger.api.pool.Availability.NotAtPresent;
import org.interventionledger.api.pool.PoolEvent.PersonAddedToPool;
import org.interventionledger.api.pool.PoolEvent.PersonTakenOffPool;
import org.interventionledger.api.pool.PoolEvent.PoolEntryChanged;
import org.interventionledger.api.pool.PoolEvent.PoolEntryCorrected;
import org.interventionledger.api.pool.PoolRole;
import org.interventionledger.api.support.Closing;
import org.interventionledger.api.support.EntitlementAsked;
import org.interventionledger.api.support.Payer;
import org.interventionledger.api.support.SupportEvent.SupportAgreed;
import org.interventionledger.api.support.SupportEvent.SupportAsked;
import org.interventionledger.api.support.SupportEvent.SupportDelivered;
import org.interventionledger.api.support.SupportEvent.SupportEntryCorrected;
import org.interventionledger.api.support.SupportEvent.SupportRequestClosed;
import org.interventionledger.api.terms.Narrative;

/** Support for a school, and the authority's pool of people. */
final class ExamplesOfSupport {

  private static final String REQUEST = "5b1c0a52-7d1e-4c63-9b2a-0d6f3b8a1e51";
  private static final String PERSON = "8f0e2c14-3a5b-4f8e-8a0d-6b7a9c2d4e61";
  private static final Participant HEAD =
      new Participant("headteacher", "Headteacher", Optional.of(NAME));
  private static final Narrative WHAT = new Narrative("A day of coaching each half-term.");
  private static final Optional<EntitlementAsked> ENTITLEMENT =
      Optional.of(
          new EntitlementAsked(
              "coaching",
              "Coaching",
              Optional.of("coaches"),
              List.of(Entitlement.Funding.S, Entitlement.Funding.TBC),
              Optional.of(new Entitlement.Amount(2, Span.Unit.day, Cadence.Per.halfTerm)),
              new PackRow("entitlements", "coaching", List.of("NOR-081"))));

  private ExamplesOfSupport() {}

  static List<LedgerEvent> all() {
    var closed =
        new SupportRequestClosed(URN, NORTHMOOR, REQUEST, LATER, WHAT, Closing.DECLINED, REASONS);
    return List.of(
        new SupportAsked(
            URN,
            NORTHMOOR,
            REQUEST,
            DAY,
            ENTITLEMENT,
            WHAT,
            REASONS,
            HEAD,
            Optional.of("3c1c0a52-7d1e-4c63-9b2a-0d6f3b8a1e53"),
            Optional.of(new Narrative("The level is about to change.")),
            FRAMEWORK),
        new SupportAgreed(
            URN,
            NORTHMOOR,
            REQUEST,
            DAY,
            WHAT,
            new Narrative("Oakfield Teaching School"),
            List.of(Payer.AUTHORITY, Payer.SCHOOL),
            DAY,
            Optional.of(LATER),
            Optional.of(3),
            List.of(HEAD),
            Optional.of(new Narrative("The school pays a half.")),
            Optional.of(new Narrative("A new deputy begins.")),
            ENTITLEMENT,
            FRAMEWORK),
        new SupportDelivered(
            URN,
            NORTHMOOR,
            REQUEST,
            LATER,
            List.of(DAY, LATER),
            WHAT,
            new Narrative("Phonics is taught daily."),
            Optional.of(new Narrative("A new deputy begins.")),
            ENTITLEMENT,
            FRAMEWORK),
        closed,
        new SupportEntryCorrected(URN, NORTHMOOR, CORRECTION, Optional.of(closed)),
        new PersonAddedToPool(
            NORTHMOOR,
            PERSON,
            LATER,
            NAME,
            List.of(PoolRole.BOARD_CHAIR, PoolRole.ADDITIONAL_GOVERNOR),
            new Narrative("Chaired two boards in special measures."),
            new Available(Optional.of(LATER), Optional.empty()),
            DAY),
        new PoolEntryChanged(
            NORTHMOOR,
            PERSON,
            LATER,
            List.of(PoolRole.BOARD_MEMBER),
            new Narrative("Chaired three boards."),
            new NotAtPresent()),
        new PoolEntryCorrected(
            NORTHMOOR,
            PERSON,
            CORRECTION,
            DAY,
            NAME,
            List.of(PoolRole.BOARD_MEMBER),
            new Narrative("Chaired three boards."),
            new NotAtPresent(),
            DAY),
        new PersonTakenOffPool(NORTHMOOR, PERSON, LATER, new Narrative("Moved away.")));
  }
}
