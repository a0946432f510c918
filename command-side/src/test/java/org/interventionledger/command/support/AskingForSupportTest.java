package org.interventionledger.command.support;

import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.support.SupportFixture.ASKED;
import static org.interventionledger.command.support.SupportFixture.REQUEST;
import static org.interventionledger.command.support.SupportFixture.SENIOR;
import static org.interventionledger.command.support.SupportFixture.VISIT;
import static org.interventionledger.command.support.SupportFixture.ask;
import static org.interventionledger.command.support.SupportFixture.asked;
import static org.interventionledger.command.support.SupportFixture.ealing;
import static org.interventionledger.command.support.SupportFixture.given;
import static org.interventionledger.command.support.SupportFixture.hillingdon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.Participant;
import org.interventionledger.api.activity.TakingPart;
import org.interventionledger.api.framework.Cadence;
import org.interventionledger.api.framework.Entitlement;
import org.interventionledger.api.framework.Entitlement.Funding;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.framework.Span;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.support.EntitlementAsked;
import org.interventionledger.api.support.SupportCommand;
import org.interventionledger.api.support.SupportCommand.AskForSupport;
import org.interventionledger.api.support.SupportEvent.SupportAsked;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.RefusedBecause;
import org.interventionledger.command.support.SupportFixture.Under;
import org.junit.jupiter.api.Test;

/** Asking for support under the entitlements of Hillingdon 2022-23 and Ealing 2015-18. */
class AskingForSupportTest {

  private static final Under P1 = hillingdon("P1");
  private static final Under AMBER = ealing("amber");
  private static final String EA_DAYS = "entitlements ea-days-p1 (HIL-081, HIL-182)";

  /** HIL-081, HIL-182: two days per half-term at priority 1. */
  @Test
  void it_carries_the_row_with_its_amount_and_its_items() {
    given(P1)
        .when(ask("ea-days-p1", null, false), SENIOR)
        .expectEvents(
            asked(
                P1,
                REQUEST,
                Optional.of(
                    new EntitlementAsked(
                        "ea-days-p1",
                        "EA support",
                        Optional.empty(),
                        List.of(),
                        Optional.of(new Entitlement.Amount(2, Span.Unit.day, Cadence.Per.halfTerm)),
                        new PackRow(
                            "entitlements", "ea-days-p1", List.of("HIL-081", "HIL-182"))))));
  }

  /** E15-171: who pays is said line by line, and by the line it is taken. */
  @Test
  void who_pays_is_what_the_document_says_of_the_line() {
    given(AMBER)
        .when(ask("primary-amber", "coaches", false), SENIOR)
        .expectEvents(
            asked(
                AMBER,
                REQUEST,
                Optional.of(
                    new EntitlementAsked(
                        "primary-amber",
                        "Support at AMBER (primary and special)",
                        Optional.of("coaches"),
                        List.of(Funding.S),
                        Optional.empty(),
                        new PackRow("entitlements", "primary-amber", List.of("E15-171"))))));
  }

  @Test
  void what_the_school_is_not_entitled_to_at_its_level_needs_a_reason() {
    var p3 = hillingdon("P3");
    refused(p3, ask("ea-days-p1", null, false), FrameworkRefusal.NOT_ENTITLED, p3.cite(EA_DAYS));
    given(p3).when(ask("ea-days-p1", null, true), SENIOR).expectSuccessfulHandlerExecution();
  }

  @Test
  void what_nobody_recorded_entitles_to_nothing() {
    refused(
        P1,
        ask("rel-ri-m", null, false),
        FrameworkRefusal.NOT_ENTITLED,
        P1.cite("entitlements rel-ri-m (HIL-038, HIL-210)"));
  }

  @Test
  void what_is_beyond_all_entitlements_needs_a_reason() {
    refused(
        P1,
        ask(null, null, false),
        FrameworkRefusal.BEYOND_THE_ENTITLEMENTS,
        P1.cite("entitlements"));
    given(P1)
        .when(ask(null, null, true), SENIOR)
        .expectEvents(asked(P1, REQUEST, Optional.empty()));
  }

  @Test
  void it_is_an_entitlement_of_the_framework_and_a_line_of_it() {
    refused(
        P1, ask("tea", null, true), FrameworkRefusal.NOT_IN_THE_FRAMEWORK, P1.cite("entitlements"));
    refused(
        AMBER,
        ask("primary-amber", "tea", false),
        FrameworkRefusal.NOT_IN_THE_FRAMEWORK,
        AMBER.cite("entitlements primary-amber"));
  }

  /** HIL-165: the request comes of a visit that was held, and not before it. */
  @Test
  void it_may_name_the_visit_at_which_it_was_asked_for() {
    given(P1)
        .when(at(VISIT.activityId(), ASKED), SENIOR)
        .expectEvents(
            new SupportAsked(
                SCHOOL,
                NORTHMOOR,
                REQUEST,
                ASKED,
                Optional.of(brokerage()),
                WORDS,
                WORDS,
                new Participant("headteacher", "Headteacher", Optional.empty()),
                Optional.of(VISIT.activityId()),
                Optional.empty(),
                P1.framework()));
    refused(at("another", ASKED), RecordRefusal.ACTIVITY_NOT_FOUND);
    refused(at(VISIT.activityId(), VISIT.heldOn().minusDays(1)), RecordRefusal.OUT_OF_ORDER);
  }

  @Test
  void who_asked_is_a_party_of_the_framework() {
    var stranger =
        new AskForSupport(
            SCHOOL,
            REQUEST,
            ASKED,
            Optional.of("brokerage"),
            Optional.empty(),
            WORDS,
            WORDS,
            new TakingPart("uncle", Optional.empty()),
            Optional.empty(),
            Optional.empty());
    refused(P1, stranger, FrameworkRefusal.PARTY_UNKNOWN, P1.cite("parties"));
  }

  @Test
  void each_request_has_an_identifier_of_its_own() {
    given(P1, asked(P1, REQUEST, Optional.empty()))
        .when(ask("brokerage", null, false), SENIOR)
        .expectException(RefusedBecause.of(RecordRefusal.NAME_ALREADY_TAKEN));
  }

  @Test
  void reasons_are_said_in_words() {
    var ticked =
        new AskForSupport(
            SCHOOL,
            REQUEST,
            ASKED,
            Optional.empty(),
            Optional.empty(),
            WORDS,
            WORDS,
            new TakingPart("headteacher", Optional.empty()),
            Optional.empty(),
            Optional.of(new Narrative("yes")));
    refused(ticked, RecordRefusal.A_BARE_TICK);
  }

  @Test
  void an_auditor_asks_for_nothing() {
    given(P1)
        .when(ask("brokerage", null, false), Northmoor.as(Role.AUDITOR).toMetadata())
        .expectException(RefusedBecause.of(RecordRefusal.ROLE_MAY_NOT_ACT));
  }

  private static EntitlementAsked brokerage() {
    return new EntitlementAsked(
        "brokerage",
        "Brokerage of support",
        Optional.empty(),
        List.of(),
        Optional.empty(),
        new PackRow("entitlements", "brokerage", List.of("HIL-144", "HIL-160", "HIL-249")));
  }

  private static AskForSupport at(String visit, LocalDate on) {
    return new AskForSupport(
        SCHOOL,
        REQUEST,
        on,
        Optional.of("brokerage"),
        Optional.empty(),
        WORDS,
        WORDS,
        new TakingPart("headteacher", Optional.empty()),
        Optional.of(visit),
        Optional.empty());
  }

  private static void refused(Under under, SupportCommand act, Refusal refusal, String citation) {
    given(under).when(act, SENIOR).expectException(RefusedBecause.of(refusal, citation));
  }

  private static void refused(SupportCommand act, Refusal refusal) {
    given(P1).when(act, SENIOR).expectException(RefusedBecause.of(refusal));
  }
}
