package org.interventionledger.command.support;

import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.Northmoor.correctionOf;
import static org.interventionledger.command.support.SupportFixture.ANOTHER;
import static org.interventionledger.command.support.SupportFixture.REQUEST;
import static org.interventionledger.command.support.SupportFixture.SENIOR;
import static org.interventionledger.command.support.SupportFixture.agreed;
import static org.interventionledger.command.support.SupportFixture.ask;
import static org.interventionledger.command.support.SupportFixture.asked;
import static org.interventionledger.command.support.SupportFixture.deliver;
import static org.interventionledger.command.support.SupportFixture.delivered;
import static org.interventionledger.command.support.SupportFixture.given;
import static org.interventionledger.command.support.SupportFixture.hillingdon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.support.Closing;
import org.interventionledger.api.support.SupportCommand;
import org.interventionledger.api.support.SupportCommand.CloseSupportRequest;
import org.interventionledger.api.support.SupportCommand.CorrectSupportEntry;
import org.interventionledger.api.support.SupportCommand.RecordSupportDelivered;
import org.interventionledger.api.support.SupportEvent.SupportAsked;
import org.interventionledger.api.support.SupportEvent.SupportEntryCorrected;
import org.interventionledger.api.support.SupportEvent.SupportRequestClosed;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.RefusedBecause;
import org.interventionledger.command.support.SupportFixture.Under;
import org.junit.jupiter.api.Test;

/** Delivering support, and putting right what was entered about it. */
class DeliveringSupportTest {

  private static final Under P1 = hillingdon("P1");
  private static final String EA_DAYS = P1.cite("entitlements ea-days-p1 (HIL-081, HIL-182)");
  private static final SupportAsked DAYS = asked(P1, REQUEST, "ea-days-p1", null);
  private static final SupportAsked MORE_DAYS = asked(P1, ANOTHER, "ea-days-p1", null);

  /**
   * HIL-182: the spring term’s second half ends on 27 March, the summer term begins on 13 April.
   */
  @Test
  void it_is_recorded_by_its_days_two_in_each_half_term() {
    given(P1, DAYS, agreed(DAYS))
        .when(
            deliver(REQUEST, false, "2026-03-26", "2026-03-27", "2026-04-13", "2026-04-14"), SENIOR)
        .expectEvents(
            delivered(DAYS, false, "2026-03-26", "2026-03-27", "2026-04-13", "2026-04-14"));
  }

  @Test
  void a_third_day_in_a_half_term_needs_a_reason_whichever_request_had_the_others() {
    given(P1, DAYS, agreed(DAYS))
        .when(deliver(REQUEST, false, "2026-03-25", "2026-03-26", "2026-03-27"), SENIOR)
        .expectException(RefusedBecause.of(FrameworkRefusal.MORE_THAN_THE_ENTITLEMENT, EA_DAYS));
    var two = delivered(DAYS, false, "2026-03-25", "2026-03-26");
    given(P1, DAYS, agreed(DAYS), two, MORE_DAYS, agreed(MORE_DAYS))
        .when(deliver(ANOTHER, false, "2026-03-27"), SENIOR)
        .expectException(RefusedBecause.of(FrameworkRefusal.MORE_THAN_THE_ENTITLEMENT, EA_DAYS));
    given(P1, DAYS, agreed(DAYS), two, MORE_DAYS, agreed(MORE_DAYS))
        .when(deliver(ANOTHER, true, "2026-03-27"), SENIOR)
        .expectEvents(delivered(MORE_DAYS, true, "2026-03-27"));
    given(P1, DAYS, agreed(DAYS), two, MORE_DAYS, agreed(MORE_DAYS))
        .when(deliver(ANOTHER, false, "2026-04-13"), SENIOR)
        .expectEvents(delivered(MORE_DAYS, false, "2026-04-13"));
  }

  @Test
  void it_follows_an_agreement_and_is_recorded_once() {
    given(P1)
        .when(deliver(REQUEST, false, "2026-03-26"), SENIOR)
        .expectException(
            RefusedBecause.of(FrameworkRefusal.SUPPORT_NOT_ASKED_FOR, P1.cite("entitlements")));
    given(P1, DAYS)
        .when(deliver(REQUEST, false, "2026-03-26"), SENIOR)
        .expectException(RefusedBecause.of(FrameworkRefusal.SUPPORT_NOT_AGREED, EA_DAYS));
    given(P1, DAYS, agreed(DAYS), delivered(DAYS, false, "2026-03-26"))
        .when(deliver(REQUEST, false, "2026-03-27"), SENIOR)
        .expectException(RefusedBecause.of(FrameworkRefusal.SUPPORT_ALREADY_DELIVERED, EA_DAYS));
    given(P1, DAYS, agreed(DAYS), withdrawn())
        .when(deliver(REQUEST, false, "2026-03-26"), SENIOR)
        .expectException(RefusedBecause.of(FrameworkRefusal.SUPPORT_REQUEST_CLOSED, EA_DAYS));
  }

  @Test
  void it_is_not_delivered_before_it_was_agreed_or_after_the_day_of_the_act() {
    given(P1, DAYS, agreed(DAYS))
        .when(deliver(REQUEST, false, "2026-03-03"), SENIOR)
        .expectException(RefusedBecause.of(RecordRefusal.OUT_OF_ORDER));
    given(P1, DAYS, agreed(DAYS))
        .when(deliver(REQUEST, true, "2026-03-04"), SENIOR)
        .expectSuccessfulHandlerExecution();
    var later =
        new RecordSupportDelivered(
            SCHOOL,
            REQUEST,
            LocalDate.of(2026, 3, 26),
            List.of(LocalDate.of(2026, 3, 27)),
            WORDS,
            WORDS,
            Optional.empty());
    given(P1, DAYS, agreed(DAYS))
        .when(later, SENIOR)
        .expectException(RefusedBecause.of(RecordRefusal.OUT_OF_ORDER));
  }

  @Test
  void what_is_other_than_agreed_needs_a_reason() {
    var forTwoDays = agreed(DAYS, LocalDate.of(2026, 3, 26), 2);
    given(P1, DAYS, forTwoDays)
        .when(deliver(REQUEST, false, "2026-03-09", "2026-03-26"), SENIOR)
        .expectSuccessfulHandlerExecution();
    for (var days :
        List.of(
            List.of("2026-03-08"),
            List.of("2026-03-27"),
            List.of("2026-03-24", "2026-03-25", "2026-03-26"))) {
      given(P1, DAYS, forTwoDays)
          .when(deliver(REQUEST, false, days.toArray(String[]::new)), SENIOR)
          .expectException(
              RefusedBecause.of(FrameworkRefusal.DELIVERED_OTHERWISE_THAN_AGREED, EA_DAYS));
      given(P1, DAYS, forTwoDays)
          .when(deliver(REQUEST, true, days.toArray(String[]::new)), SENIOR)
          .expectEvents(delivered(DAYS, true, days.toArray(String[]::new)));
    }
  }

  @Test
  void what_is_delivered_in_parts_adds_up_until_it_is_what_was_agreed() {
    var forTwoDays = agreed(DAYS, LocalDate.of(2026, 3, 26), 2);
    var first = delivered(DAYS, false, "2026-03-09");
    var second = delivered(DAYS, false, "2026-03-26");
    given(P1, DAYS, forTwoDays)
        .when(deliver(REQUEST, false, "2026-03-09"), SENIOR)
        .expectEvents(first);
    given(P1, DAYS, forTwoDays, first)
        .when(deliver(REQUEST, false, "2026-03-26"), SENIOR)
        .expectEvents(second);
    given(P1, DAYS, forTwoDays, first)
        .when(deliver(REQUEST, true, "2026-03-09", "2026-03-26"), SENIOR)
        .expectException(RefusedBecause.of(FrameworkRefusal.DAY_ALREADY_DELIVERED, EA_DAYS));
    given(P1, DAYS, forTwoDays, first)
        .when(deliver(REQUEST, false, "2026-03-25", "2026-03-26"), SENIOR)
        .expectException(
            RefusedBecause.of(FrameworkRefusal.DELIVERED_OTHERWISE_THAN_AGREED, EA_DAYS));
    given(P1, DAYS, forTwoDays, first, second)
        .when(deliver(REQUEST, true, "2026-03-27"), SENIOR)
        .expectException(RefusedBecause.of(FrameworkRefusal.SUPPORT_ALREADY_DELIVERED, EA_DAYS));
    given(P1, DAYS, forTwoDays, first)
        .when(SupportFixture.agree(List.of(), null, null, true), SENIOR)
        .expectException(RefusedBecause.of(FrameworkRefusal.SUPPORT_ALREADY_AGREED, EA_DAYS));
  }

  @Test
  void of_what_was_delivered_in_part_somebody_says_with_a_reason_that_no_more_comes() {
    var forTwoDays = agreed(DAYS, LocalDate.of(2026, 3, 26), 2);
    var first = delivered(DAYS, false, "2026-03-09");
    given(P1, DAYS, forTwoDays, first)
        .when(close("2026-03-20", Closing.NO_MORE_COMES), SENIOR)
        .expectEvents(closed("2026-03-20", Closing.NO_MORE_COMES));
    given(P1, DAYS, forTwoDays, first)
        .when(close("2026-03-08", Closing.NO_MORE_COMES), SENIOR)
        .expectException(RefusedBecause.of(RecordRefusal.OUT_OF_ORDER));
    for (var how : List.of(Closing.WITHDRAWN, Closing.DECLINED)) {
      given(P1, DAYS, forTwoDays, first)
          .when(close("2026-03-20", how), SENIOR)
          .expectException(RefusedBecause.of(FrameworkRefusal.SUPPORT_PARTLY_DELIVERED, EA_DAYS));
    }
    given(P1, DAYS, forTwoDays)
        .when(close("2026-03-20", Closing.NO_MORE_COMES), SENIOR)
        .expectException(RefusedBecause.of(FrameworkRefusal.NOTHING_DELIVERED_YET, EA_DAYS));
    given(P1, DAYS)
        .when(close("2026-03-20", Closing.NO_MORE_COMES), SENIOR)
        .expectException(RefusedBecause.of(FrameworkRefusal.NOTHING_DELIVERED_YET, EA_DAYS));
    given(P1, DAYS, forTwoDays, first, closed("2026-03-20", Closing.NO_MORE_COMES))
        .when(deliver(REQUEST, false, "2026-03-26"), SENIOR)
        .expectException(RefusedBecause.of(FrameworkRefusal.SUPPORT_ALREADY_DELIVERED, EA_DAYS));
  }

  @Test
  void agreed_support_may_still_be_withdrawn() {
    given(P1, DAYS, agreed(DAYS))
        .when(
            new CloseSupportRequest(
                SCHOOL, REQUEST, LocalDate.of(2026, 3, 5), Closing.WITHDRAWN, WORDS),
            SENIOR)
        .expectEvents(withdrawn());
  }

  @Test
  void a_mistaken_delivery_is_put_right_by_the_right_one() {
    given(P1, DAYS, agreed(DAYS), delivered(DAYS, false, "2026-03-26"))
        .when(correct(2, deliver(REQUEST, false, "2026-03-27")), SENIOR)
        .expectEvents(
            new SupportEntryCorrected(
                SCHOOL,
                Northmoor.NORTHMOOR,
                correctionOf(2),
                Optional.of(delivered(DAYS, false, "2026-03-27"))));
  }

  @Test
  void what_later_entries_rest_on_is_put_right_after_them() {
    given(P1, DAYS, agreed(DAYS))
        .when(correct(0, ask("ea-days-p1", null, true)), SENIOR)
        .expectException(RefusedBecause.of(RecordRefusal.LATER_ENTRIES_REST_ON_IT));
    var first = delivered(DAYS, false, "2026-03-26");
    given(
            P1,
            DAYS,
            agreed(DAYS),
            MORE_DAYS,
            agreed(MORE_DAYS),
            first,
            delivered(MORE_DAYS, false, "2026-03-27"))
        .when(correct(4, deliver(ANOTHER, false, "2026-03-25")), SENIOR)
        .expectException(RefusedBecause.of(RecordRefusal.LATER_ENTRIES_REST_ON_IT));
    given(P1, DAYS, agreed(DAYS), MORE_DAYS, agreed(MORE_DAYS), first)
        .when(correct(4, deliver(ANOTHER, false, "2026-03-25")), SENIOR)
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void an_entry_is_replaced_by_one_of_its_kind() {
    given(P1, DAYS, agreed(DAYS), delivered(DAYS, false, "2026-03-26"))
        .when(
            correct(
                2,
                new CloseSupportRequest(
                    SCHOOL, REQUEST, LocalDate.of(2026, 3, 5), Closing.WITHDRAWN, WORDS)),
            SENIOR)
        .expectException(RefusedBecause.of(RecordRefusal.REPLACEMENT_OF_ANOTHER_KIND));
  }

  private static CorrectSupportEntry correct(long entry, SupportCommand right) {
    return new CorrectSupportEntry(SCHOOL, correctionOf(entry), Optional.of(right));
  }

  private static CloseSupportRequest close(String on, Closing how) {
    return new CloseSupportRequest(SCHOOL, REQUEST, LocalDate.parse(on), how, WORDS);
  }

  private static SupportRequestClosed closed(String on, Closing how) {
    return new SupportRequestClosed(
        SCHOOL, Northmoor.NORTHMOOR, REQUEST, LocalDate.parse(on), WORDS, how, WORDS);
  }

  private static SupportRequestClosed withdrawn() {
    return new SupportRequestClosed(
        SCHOOL,
        Northmoor.NORTHMOOR,
        REQUEST,
        LocalDate.of(2026, 3, 5),
        WORDS,
        Closing.WITHDRAWN,
        WORDS);
  }
}
