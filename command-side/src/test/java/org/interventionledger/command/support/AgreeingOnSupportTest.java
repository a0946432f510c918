package org.interventionledger.command.support;

import static org.interventionledger.api.support.Payer.ANOTHER;
import static org.interventionledger.api.support.Payer.AUTHORITY;
import static org.interventionledger.api.support.Payer.SCHOOL;
import static org.interventionledger.api.support.Payer.SCHOOLS_FORUM;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.support.SupportFixture.AGREED;
import static org.interventionledger.command.support.SupportFixture.ASKED;
import static org.interventionledger.command.support.SupportFixture.REQUEST;
import static org.interventionledger.command.support.SupportFixture.SENIOR;
import static org.interventionledger.command.support.SupportFixture.agree;
import static org.interventionledger.command.support.SupportFixture.agreed;
import static org.interventionledger.command.support.SupportFixture.asked;
import static org.interventionledger.command.support.SupportFixture.delivered;
import static org.interventionledger.command.support.SupportFixture.desk;
import static org.interventionledger.command.support.SupportFixture.ealing;
import static org.interventionledger.command.support.SupportFixture.given;
import static org.interventionledger.command.support.SupportFixture.hillingdon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.support.Closing;
import org.interventionledger.api.support.Payer;
import org.interventionledger.api.support.SupportCommand.AgreeSupport;
import org.interventionledger.api.support.SupportCommand.CloseSupportRequest;
import org.interventionledger.api.support.SupportEvent.SupportAgreed;
import org.interventionledger.api.support.SupportEvent.SupportAsked;
import org.interventionledger.api.support.SupportEvent.SupportRequestClosed;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.RefusedBecause;
import org.interventionledger.command.support.SupportFixture.Under;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Agreeing who gives support and who pays for it. */
class AgreeingOnSupportTest {

  private static final Under AMBER = ealing("amber");
  private static final Under P1 = hillingdon("P1");
  private static final String ANOTHER_REQUEST = SupportFixture.ANOTHER;
  private static final String A_THIRD = "9a1f3d25-4b6c-4a9f-9b1e-7c8b0d3e5f73";
  private static final String AMBER_ROW = "entitlements primary-amber (E15-171)";
  private static final LocalDate FIRST_OF_SUMMER = LocalDate.of(2026, 4, 13);
  private static final LocalDate FIRST_AFTER_FEBRUARY = LocalDate.of(2026, 2, 23);
  private static final LocalDate LAST_OF_SPRING = LocalDate.of(2026, 3, 27);
  private static final LocalDate END_OF_FIRST_HALF = LocalDate.of(2026, 5, 29);
  private static final LocalDate LAST_DAY_OF_TERM = LocalDate.of(2026, 7, 21);
  private static final String EA_ROW = P1.cite("entitlements ea-days-p1 (HIL-081, HIL-182)");
  private static final SupportAsked EA_DAYS = asked(P1, REQUEST, "ea-days-p1", null);
  private static final SupportAsked OTHER_DAYS = asked(P1, ANOTHER_REQUEST, "ea-days-p1", null);

  /** E15-171: LA, S and SF line by line. */
  @ParameterizedTest
  @CsvSource({
    "school-to-school brokerage and contract, AUTHORITY",
    "coaches, SCHOOL",
    "signposting, SCHOOLS_FORUM"
  })
  void the_one_whom_the_framework_names_pays_without_more(String line, Payer payer) {
    given(AMBER, asked(AMBER, REQUEST, "primary-amber", line))
        .when(agree(List.of(payer), null, null, false), SENIOR)
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void another_pays_with_a_reason() {
    var coaches = asked(AMBER, REQUEST, "primary-amber", "coaches");
    refused(coaches, List.of(AUTHORITY), FrameworkRefusal.ANOTHER_IS_TO_PAY, AMBER.cite(AMBER_ROW));
    refused(
        coaches,
        List.of(SCHOOL, AUTHORITY),
        FrameworkRefusal.ANOTHER_IS_TO_PAY,
        AMBER.cite(AMBER_ROW));
    refused(coaches, List.of(ANOTHER), FrameworkRefusal.ANOTHER_IS_TO_PAY, AMBER.cite(AMBER_ROW));
    given(AMBER, coaches)
        .when(agree(List.of(AUTHORITY), null, null, true), SENIOR)
        .expectSuccessfulHandlerExecution();
  }

  /** E15-169: "LA/SF" is either of the two, or both. */
  @Test
  void of_several_whom_the_framework_names_any_may_pay() {
    var greenStar = ealing("green-star");
    var visit =
        asked(
            greenStar,
            REQUEST,
            "primary-green-star",
            "desktop analysis and autumn link officer visit");
    for (var payers :
        List.of(List.of(AUTHORITY), List.of(SCHOOLS_FORUM), List.of(AUTHORITY, SCHOOLS_FORUM))) {
      given(greenStar, visit)
          .when(agree(payers, null, null, false), SENIOR)
          .expectSuccessfulHandlerExecution();
    }
  }

  /** E15-167, E15-171, E15-175: to be confirmed, or no code at all. */
  @ParameterizedTest
  @CsvSource({"targeted networks", "universal services"})
  void where_the_document_is_silent_or_leaves_it_open_it_is_said_with_a_reason(String line) {
    var open = asked(AMBER, REQUEST, "primary-amber", line);
    refused(open, List.of(SCHOOL), FrameworkRefusal.WHO_PAYS_IS_NOT_STATED, AMBER.cite(AMBER_ROW));
    given(AMBER, open)
        .when(agree(List.of(SCHOOL), null, null, true), SENIOR)
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void of_what_is_beyond_the_entitlements_no_document_says_who_pays() {
    refused(
        asked(AMBER, REQUEST, Optional.empty()),
        List.of(AUTHORITY),
        FrameworkRefusal.WHO_PAYS_IS_NOT_STATED,
        AMBER.cite("entitlements"));
  }

  /** HIL-181, HIL-182: the days of an adviser go by priority. */
  @Test
  void what_the_school_is_no_longer_entitled_to_is_agreed_with_a_reason() {
    var days = asked(P1, REQUEST, "ea-days-p1", null);
    var moved = SupportFixture.deskOfOneThatMoved(P1, hillingdon("P2"), SupportFixture.AGREED);
    var later =
        SupportFixture.deskOfOneThatMoved(P1, hillingdon("P2"), SupportFixture.AGREED.plusDays(1));

    given(moved, days)
        .when(agree(List.of(AUTHORITY), null, null, true), SENIOR)
        .expectException(
            RefusedBecause.of(
                FrameworkRefusal.NO_LONGER_ENTITLED,
                P1.cite("entitlements ea-days-p1 (HIL-081, HIL-182)")));
    given(moved, days)
        .when(SupportFixture.agreeBeyond(List.of(AUTHORITY)), SENIOR)
        .expectSuccessfulHandlerExecution();
    given(later, days)
        .when(agree(List.of(AUTHORITY), null, null, true), SENIOR)
        .expectSuccessfulHandlerExecution();
  }

  /** HIL-182: two days in each of the two half-terms of the summer. */
  @Test
  void no_more_days_are_agreed_than_the_half_terms_have() {
    var days = asked(P1, REQUEST, "ea-days-p1", null);
    given(P1, days)
        .when(agree(List.of(AUTHORITY), 4, LAST_DAY_OF_TERM, true), SENIOR)
        .expectSuccessfulHandlerExecution();
    given(P1, days)
        .when(agree(List.of(AUTHORITY), 5, LAST_DAY_OF_TERM, true), SENIOR)
        .expectException(
            RefusedBecause.of(
                FrameworkRefusal.MORE_THAN_THE_ENTITLEMENT,
                P1.cite("entitlements ea-days-p1 (HIL-081, HIL-182)")));
    given(P1, days)
        .when(agree(List.of(AUTHORITY), 3, LocalDate.of(2026, 5, 29), true), SENIOR)
        .expectException(
            RefusedBecause.of(
                FrameworkRefusal.MORE_THAN_THE_ENTITLEMENT,
                P1.cite("entitlements ea-days-p1 (HIL-081, HIL-182)")));
    given(P1, days)
        .when(agree(List.of(AUTHORITY), 3, LocalDate.of(2026, 5, 30), true), SENIOR)
        .expectSuccessfulHandlerExecution();
  }

  /** HIL-182: two days in a half-term, by one agreement or by several. */
  @Test
  void what_else_is_agreed_counts_in_the_half_term_it_falls_in() {
    var elsewhere = agreed(OTHER_DAYS, FIRST_OF_SUMMER, END_OF_FIRST_HALF, 2);
    moreThanTheEntitlement(elsewhere, 1, END_OF_FIRST_HALF);
    moreThanTheEntitlement(elsewhere, 3, LAST_DAY_OF_TERM);
    within(elsewhere, 2, LAST_DAY_OF_TERM);
    given(P1, OTHER_DAYS, elsewhere, EA_DAYS)
        .when(SupportFixture.agreeBeyond(List.of(AUTHORITY), 1, END_OF_FIRST_HALF), SENIOR)
        .expectSuccessfulHandlerExecution();
    within(agreed(OTHER_DAYS, LocalDate.of(2026, 3, 27), 2), 2, END_OF_FIRST_HALF);
  }

  /** Three days of the summer leave one, whichever half-term each of them is in. */
  @Test
  void days_agreed_for_several_half_terms_are_too_many_where_they_fit_into_none() {
    var elsewhere = agreed(OTHER_DAYS, FIRST_OF_SUMMER, LAST_DAY_OF_TERM, 3);
    within(elsewhere, 1, END_OF_FIRST_HALF);
    moreThanTheEntitlement(elsewhere, 2, END_OF_FIRST_HALF);
  }

  /** Three days of one half-term, with the reason for the third, leave the next as it was. */
  @Test
  void days_beyond_a_half_term_take_nothing_from_the_one_beside_it() {
    var beyond = agreed(OTHER_DAYS, FIRST_AFTER_FEBRUARY, LAST_OF_SPRING, 3);
    within(beyond, 2, END_OF_FIRST_HALF);
    moreThanTheEntitlement(beyond, 3, END_OF_FIRST_HALF);
    within(beyond, 4, LAST_DAY_OF_TERM);
    moreThanTheEntitlement(beyond, 5, LAST_DAY_OF_TERM);
    var delivered = delivered(OTHER_DAYS, true, "2026-03-03", "2026-03-04", "2026-03-05");
    given(P1, OTHER_DAYS, beyond, delivered, EA_DAYS)
        .when(agree(List.of(AUTHORITY), 2, END_OF_FIRST_HALF, true), SENIOR)
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void in_the_half_term_they_are_of_they_leave_no_room() {
    moreThanTheEntitlement(
        agreed(OTHER_DAYS, FIRST_OF_SUMMER, END_OF_FIRST_HALF, 5), 1, END_OF_FIRST_HALF);
    within(agreed(OTHER_DAYS, FIRST_OF_SUMMER, END_OF_FIRST_HALF, 5), 2, LAST_DAY_OF_TERM);
    moreThanTheEntitlement(
        agreed(OTHER_DAYS, FIRST_OF_SUMMER, END_OF_FIRST_HALF, 5), 3, LAST_DAY_OF_TERM);
  }

  /** One day that may be in either is in the summer, where the spring is full already. */
  @Test
  void what_could_be_in_either_is_where_there_is_room() {
    var full = asked(P1, A_THIRD, "ea-days-p1", null);
    var before = agreed(full, FIRST_AFTER_FEBRUARY, LAST_OF_SPRING, 3);
    var either = agreed(OTHER_DAYS, FIRST_AFTER_FEBRUARY, END_OF_FIRST_HALF, 1);
    given(P1, full, before, OTHER_DAYS, either, EA_DAYS)
        .when(agree(List.of(AUTHORITY), 1, END_OF_FIRST_HALF, true), SENIOR)
        .expectSuccessfulHandlerExecution();
    given(P1, full, before, OTHER_DAYS, either, EA_DAYS)
        .when(agree(List.of(AUTHORITY), 2, END_OF_FIRST_HALF, true), SENIOR)
        .expectException(RefusedBecause.of(FrameworkRefusal.MORE_THAN_THE_ENTITLEMENT, EA_ROW));
  }

  @Test
  void what_was_agreed_without_a_number_of_days_counts_for_none() {
    within(agreed(OTHER_DAYS, FIRST_OF_SUMMER, END_OF_FIRST_HALF, null), 2, END_OF_FIRST_HALF);
  }

  @Test
  void of_what_is_delivered_the_days_count_and_of_what_is_closed_nothing() {
    var two = agreed(OTHER_DAYS, FIRST_OF_SUMMER, END_OF_FIRST_HALF, 2);
    var one = delivered(OTHER_DAYS, false, "2026-04-20");
    given(P1, OTHER_DAYS, two, one, EA_DAYS)
        .when(agree(List.of(AUTHORITY), 1, END_OF_FIRST_HALF, true), SENIOR)
        .expectException(RefusedBecause.of(FrameworkRefusal.MORE_THAN_THE_ENTITLEMENT, EA_ROW));
    var noMore = noMoreOf(ANOTHER_REQUEST);
    given(P1, OTHER_DAYS, two, one, noMore, EA_DAYS)
        .when(agree(List.of(AUTHORITY), 1, END_OF_FIRST_HALF, true), SENIOR)
        .expectSuccessfulHandlerExecution();
    given(P1, OTHER_DAYS, two, one, noMore, EA_DAYS)
        .when(agree(List.of(AUTHORITY), 2, END_OF_FIRST_HALF, true), SENIOR)
        .expectException(RefusedBecause.of(FrameworkRefusal.MORE_THAN_THE_ENTITLEMENT, EA_ROW));
    given(P1, OTHER_DAYS, two, closed(ANOTHER_REQUEST), EA_DAYS)
        .when(agree(List.of(AUTHORITY), 2, END_OF_FIRST_HALF, true), SENIOR)
        .expectSuccessfulHandlerExecution();
  }

  private static void moreThanTheEntitlement(SupportAgreed elsewhere, int days, LocalDate until) {
    given(P1, OTHER_DAYS, elsewhere, EA_DAYS)
        .when(agree(List.of(AUTHORITY), days, until, true), SENIOR)
        .expectException(RefusedBecause.of(FrameworkRefusal.MORE_THAN_THE_ENTITLEMENT, EA_ROW));
  }

  private static void within(SupportAgreed elsewhere, int days, LocalDate until) {
    given(P1, OTHER_DAYS, elsewhere, EA_DAYS)
        .when(agree(List.of(AUTHORITY), days, until, true), SENIOR)
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void without_term_dates_no_half_terms_are_guessed() {
    given(desk(P1), asked(P1, REQUEST, "ea-days-p1", null))
        .when(agree(List.of(AUTHORITY), 50, LAST_DAY_OF_TERM, true), SENIOR)
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void it_follows_a_request_and_is_made_once() {
    var coaches = asked(AMBER, REQUEST, "primary-amber", "coaches");
    given(AMBER)
        .when(agree(List.of(SCHOOL), null, null, false), SENIOR)
        .expectException(
            RefusedBecause.of(FrameworkRefusal.SUPPORT_NOT_ASKED_FOR, AMBER.cite("entitlements")));
    given(AMBER, coaches, agreed(coaches))
        .when(agree(List.of(SCHOOL), null, null, false), SENIOR)
        .expectException(
            RefusedBecause.of(FrameworkRefusal.SUPPORT_ALREADY_AGREED, AMBER.cite(AMBER_ROW)));
    given(AMBER, coaches, agreed(coaches), delivered(coaches, false, "2026-03-10"))
        .when(agree(List.of(SCHOOL), null, null, false), SENIOR)
        .expectException(
            RefusedBecause.of(FrameworkRefusal.SUPPORT_ALREADY_DELIVERED, AMBER.cite(AMBER_ROW)));
  }

  @Test
  void a_request_that_was_withdrawn_or_declined_is_made_anew() {
    var coaches = asked(AMBER, REQUEST, "primary-amber", "coaches");
    given(AMBER, coaches).when(close(AGREED), SENIOR).expectEvents(closed());
    given(AMBER, coaches, closed())
        .when(agree(List.of(SCHOOL), null, null, false), SENIOR)
        .expectException(
            RefusedBecause.of(FrameworkRefusal.SUPPORT_REQUEST_CLOSED, AMBER.cite(AMBER_ROW)));
    given(AMBER, coaches, closed())
        .when(close(AGREED), SENIOR)
        .expectException(
            RefusedBecause.of(FrameworkRefusal.SUPPORT_REQUEST_CLOSED, AMBER.cite(AMBER_ROW)));
    given(AMBER, coaches, agreed(coaches), delivered(coaches, false, "2026-03-10"))
        .when(close(LocalDate.of(2026, 3, 11)), SENIOR)
        .expectException(
            RefusedBecause.of(FrameworkRefusal.SUPPORT_ALREADY_DELIVERED, AMBER.cite(AMBER_ROW)));
  }

  @Test
  void its_days_come_in_their_order() {
    var coaches = asked(AMBER, REQUEST, "primary-amber", "coaches");
    given(AMBER, coaches)
        .when(agree(List.of(SCHOOL), null, LocalDate.of(2026, 4, 12), false), SENIOR)
        .expectException(RefusedBecause.of(RecordRefusal.OUT_OF_ORDER));
    given(AMBER, coaches)
        .when(close(ASKED.minusDays(1)), SENIOR)
        .expectException(RefusedBecause.of(RecordRefusal.OUT_OF_ORDER));
    given(AMBER, coaches, agreed(coaches))
        .when(close(AGREED.minusDays(1)), SENIOR)
        .expectException(RefusedBecause.of(RecordRefusal.OUT_OF_ORDER));
  }

  @Test
  void an_adviser_asks_and_does_not_agree() {
    given(AMBER, asked(AMBER, REQUEST, "primary-amber", "coaches"))
        .when(agree(List.of(SCHOOL), null, null, false), Northmoor.as(Role.ADVISER).toMetadata())
        .expectException(RefusedBecause.of(RecordRefusal.ROLE_MAY_NOT_ACT));
  }

  private static CloseSupportRequest close(LocalDate on) {
    return new CloseSupportRequest(Northmoor.SCHOOL, REQUEST, on, Closing.DECLINED, WORDS);
  }

  private static SupportRequestClosed closed() {
    return closed(REQUEST);
  }

  private static SupportRequestClosed closed(String id) {
    return new SupportRequestClosed(
        Northmoor.SCHOOL, Northmoor.NORTHMOOR, id, AGREED, WORDS, Closing.DECLINED, WORDS);
  }

  private static SupportRequestClosed noMoreOf(String id) {
    return new SupportRequestClosed(
        Northmoor.SCHOOL,
        Northmoor.NORTHMOOR,
        id,
        LocalDate.of(2026, 4, 20),
        WORDS,
        Closing.NO_MORE_COMES,
        WORDS);
  }

  private static void refused(
      SupportAsked asked, List<Payer> payers, Refusal refusal, String citation) {
    AgreeSupport act = agree(payers, null, null, false);
    given(AMBER, asked).when(act, SENIOR).expectException(RefusedBecause.of(refusal, citation));
  }
}
