package org.interventionledger.command.intervention;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.DirectedNotice.SECTION_60;
import static org.interventionledger.api.intervention.DirectedNotice.SECTION_60A;
import static org.interventionledger.api.intervention.DirectionAnswer.NOTICE_DECLINED;
import static org.interventionledger.api.intervention.DirectionAnswer.NOTICE_WILL_BE_GIVEN;
import static org.interventionledger.api.intervention.Recipient.HMCI;
import static org.interventionledger.api.record.FindPosition.Duty.ANSWER_DIRECTION;
import static org.interventionledger.api.record.FindPosition.Duty.COPY_DIRECTION;
import static org.interventionledger.api.record.FindPosition.Duty.GIVE_DIRECTED_NOTICE;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.command.intervention.DirectionDrafts.answer;
import static org.interventionledger.command.intervention.DirectionDrafts.copy;
import static org.interventionledger.command.intervention.DirectionDrafts.direct;
import static org.interventionledger.command.intervention.DirectionDrafts.order;
import static org.interventionledger.command.intervention.DirectionDrafts.respond;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.giveNotice;
import static org.interventionledger.command.intervention.Drafts.noticeCopies;
import static org.interventionledger.command.intervention.Drafts.strikeOut;
import static org.interventionledger.command.intervention.SomeSchools.ACADEMY;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.interventionledger.api.intervention.DirectedNotice;
import org.interventionledger.api.intervention.DirectionEvent.DirectionAnswered;
import org.interventionledger.api.intervention.DirectionEvent.DirectionCopied;
import org.interventionledger.api.intervention.DirectionEvent.DirectionToWarnRecorded;
import org.interventionledger.api.intervention.DirectionEvent.GoverningBodyRespondedToDirection;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.NoticeSection;
import org.interventionledger.api.intervention.StatementEvent.Timeliness;
import org.interventionledger.api.record.FindPosition.Duty;
import org.interventionledger.api.record.FindPosition.Period;
import org.interventionledger.api.record.FindPosition.Running;
import org.interventionledger.api.record.FindPosition.StandingDuty;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Directions of the Secretary of State: s.69A while it stood, and s.69B with its four periods. */
class DirectedToConsiderAWarningNoticeTest {

  private final Desk onPay = Desk.of(COMMUNITY).after(direct(SECTION_60A, "2026-06-08"));
  private final Desk copied = onPay.after(copy("2026-06-09"));
  private final Desk onStandards = Desk.of(COMMUNITY).after(direct(SECTION_60, "2012-01-09"));

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "SECTION_60, 2010-01-11, false",
    "SECTION_60, 2010-01-12, true",
    "SECTION_60, 2010-01-13, true",
    "SECTION_60, 2016-04-16, true",
    "SECTION_60, 2016-04-17, true",
    "SECTION_60, 2016-04-18, false",
    "SECTION_60A, 2010-01-11, false",
    "SECTION_60A, 2010-01-12, true",
    "SECTION_60A, 2010-01-13, true",
    "SECTION_60A, 2016-04-18, true",
    "SECTION_60A, 2026-06-08, true",
  })
  void the_law_of_the_day_knows_it_or_not(DirectedNotice notice, String on, boolean known) {
    if (known) {
      Desk.of(COMMUNITY).accepts(direct(notice, on));
    } else {
      Desk.of(COMMUNITY)
          .refuses(direct(notice, on), LawRefusal.ACT_UNKNOWN_TO_THE_LAW_OF_THAT_DATE);
    }
  }

  @Test
  void under_section_69b_every_period_begins_with_the_day_of_the_direction() {
    Desk.of(COMMUNITY)
        .when(direct(SECTION_60A, "2026-06-08"))
        .expectEventsMatching(
            only(
                DirectionToWarnRecorded.class,
                it -> {
                  assertThat(it.copyPeriod().orElseThrow().endsOn()).isEqualTo("2026-06-09");
                  assertThat(it.replyPeriod().orElseThrow().endsOn()).isEqualTo("2026-06-16");
                  assertThat(it.answerPeriod().endsOn()).isEqualTo("2026-06-19");
                  assertThat(it.answerPeriod().countedFrom()).isEqualTo("2026-06-08");
                  assertThat(it.answerPeriod().notCounted()).hasSize(2);
                  assertThat(it.provision()).isEqualTo(eia("s.69B").asOn(day("2026-06-08")));
                }));
  }

  /** The Act defines "working day" nowhere since 18 April 2016; s.69B counts as it did before. */
  @ParameterizedTest(name = "directed on {0}: copy by {1}, reply by {2}, answer by {3}")
  @CsvSource({
    "2016-04-17, 2016-04-19, 2016-04-26, 2016-04-29", // a Sunday
    "2016-04-18, 2016-04-19, 2016-04-26, 2016-04-29",
    "2016-04-19, 2016-04-20, 2016-04-27, 2016-05-03", // 2 May is a bank holiday in England
  })
  void working_days_are_those_of_the_old_law_before_on_and_after_its_last_day(
      String on, String copyBy, String replyBy, String answerBy) {
    Desk.of(COMMUNITY)
        .when(direct(SECTION_60A, on))
        .expectEventsMatching(
            only(
                DirectionToWarnRecorded.class,
                it -> {
                  assertThat(it.copyPeriod().orElseThrow().endsOn()).isEqualTo(copyBy);
                  assertThat(it.replyPeriod().orElseThrow().endsOn()).isEqualTo(replyBy);
                  assertThat(it.answerPeriod().endsOn()).isEqualTo(answerBy);
                }));
  }

  @Test
  void under_section_69a_the_authority_has_ten_working_days_and_the_governing_body_is_not_asked() {
    Desk.of(COMMUNITY)
        .when(direct(SECTION_60, "2012-01-09"))
        .expectEventsMatching(
            only(
                DirectionToWarnRecorded.class,
                it -> {
                  assertThat(it.copyPeriod()).isEmpty();
                  assertThat(it.replyPeriod()).isEmpty();
                  assertThat(it.answerPeriod().endsOn()).isEqualTo("2012-01-20");
                  assertThat(it.provision()).isEqualTo(eia("s.69A").asOn(day("2012-01-09")));
                }));
    onStandards.refuses(
        copy("2012-01-10"),
        LawRefusal.GOVERNING_BODY_NOT_ASKED,
        date("directedOn", day("2012-01-09")));
    onStandards.refuses(respond("2012-01-10"), LawRefusal.GOVERNING_BODY_NOT_ASKED);
  }

  @Test
  void a_direction_given_on_a_saturday_counts_from_the_monday() {
    Desk.of(COMMUNITY)
        .when(direct(SECTION_60A, "2026-06-06"))
        .expectEventsMatching(
            only(
                DirectionToWarnRecorded.class,
                it -> assertThat(it.answerPeriod().endsOn()).isEqualTo("2026-06-19")));
  }

  @ParameterizedTest(name = "copied on {0}: {1}")
  @CsvSource({"2026-06-08, IN_TIME", "2026-06-09, IN_TIME", "2026-06-10, LATE"})
  void the_governing_body_has_its_copy_within_two_working_days(String on, Timeliness timeliness) {
    onPay
        .when(copy(on))
        .expectEventsMatching(
            only(DirectionCopied.class, it -> assertThat(it.timeliness()).isEqualTo(timeliness)));
  }

  @ParameterizedTest(name = "responded on {0}: {1}")
  @CsvSource({"2026-06-15, IN_TIME", "2026-06-16, IN_TIME", "2026-06-17, LATE"})
  void the_governing_body_is_invited_to_respond_within_seven(String on, Timeliness timeliness) {
    copied
        .when(respond(on))
        .expectEventsMatching(
            only(
                GoverningBodyRespondedToDirection.class,
                it -> assertThat(it.timeliness()).isEqualTo(timeliness)));
  }

  @ParameterizedTest(name = "answered on {0}: {1}, notice by {2}")
  @CsvSource({
    "2026-06-18, IN_TIME, 2026-06-24",
    "2026-06-19, IN_TIME, 2026-06-25",
    "2026-06-22, LATE, 2026-06-26",
  })
  void the_authority_responds_within_ten_and_gives_the_notice_within_five(
      String on, Timeliness timeliness, String noticeBy) {
    copied
        .when(answer(on, NOTICE_WILL_BE_GIVEN))
        .expectEventsMatching(
            only(
                DirectionAnswered.class,
                it -> {
                  assertThat(it.timeliness()).isEqualTo(timeliness);
                  assertThat(it.noticePeriod().orElseThrow().endsOn()).isEqualTo(noticeBy);
                }));
  }

  @Test
  void each_step_is_taken_once_and_in_its_order() {
    onPay.refuses(respond("2026-06-10"), LawRefusal.DIRECTION_NOT_COPIED);
    onPay.refuses(
        answer("2026-06-10", NOTICE_DECLINED),
        LawRefusal.DIRECTION_NOT_COPIED,
        date("copyBy", day("2026-06-09")));
    copied.refuses(copy("2026-06-10"), RecordRefusal.DIRECTION_ALREADY_COPIED);
    onPay.refuses(copy("2026-06-07"), RecordRefusal.OUT_OF_ORDER);
    copied.refuses(respond("2026-06-08"), RecordRefusal.OUT_OF_ORDER);
    copied
        .after(respond("2026-06-12"))
        .refuses(respond("2026-06-15"), RecordRefusal.GOVERNING_BODY_HAS_RESPONDED);
    copied
        .after(answer("2026-06-18", NOTICE_DECLINED))
        .refuses(answer("2026-06-19", NOTICE_WILL_BE_GIVEN), LawRefusal.DIRECTION_ALREADY_ANSWERED);
    Desk.of(COMMUNITY).refuses(copy("2026-06-09"), RecordRefusal.DIRECTION_NOT_FOUND);
    onPay.refuses(direct(SECTION_60A, "2026-06-10"), RecordRefusal.NAME_ALREADY_TAKEN);
    Desk.of(ACADEMY).refuses(direct(SECTION_60A, "2026-06-08"), LawRefusal.NOT_A_MAINTAINED_SCHOOL);
  }

  @Test
  void hmci_has_a_copy_of_the_response_under_section_69a_on_the_same_day() {
    onStandards.refuses(
        answer("2012-01-20", NOTICE_DECLINED),
        LawRefusal.ANSWER_NOT_COPIED_TO_HMCI,
        date("answeredOn", day("2012-01-20")));
    onStandards.accepts(answer("2012-01-20", NOTICE_DECLINED, HMCI));
  }

  @ParameterizedTest(name = "ordered under s.69A on {0}: {1}")
  @CsvSource({
    "2011-11-16, false",
    "2011-11-17, true",
    "2011-11-18, true",
    "2016-04-17, true",
    "2016-04-18, false",
  })
  void what_was_declined_could_be_ordered_since_17_november_2011(String on, boolean known) {
    var declined =
        Desk.of(COMMUNITY)
            .after(direct(SECTION_60, "2011-11-01"), answer("2011-11-14", NOTICE_DECLINED, HMCI));
    if (known) {
      declined.accepts(order(on, null));
    } else {
      declined.refuses(order(on, null), LawRefusal.ACT_UNKNOWN_TO_THE_LAW_OF_THAT_DATE);
    }
  }

  @Test
  void only_what_was_declined_is_ordered_and_once() {
    copied.refuses(order("2026-06-22", null), LawRefusal.NOTICE_NOT_DECLINED);
    copied
        .after(answer("2026-06-18", NOTICE_WILL_BE_GIVEN))
        .refuses(order("2026-06-22", null), LawRefusal.NOTICE_NOT_DECLINED);
    var declined = copied.after(answer("2026-06-18", NOTICE_DECLINED));
    declined.refuses(order("2026-06-17", null), RecordRefusal.OUT_OF_ORDER);
    declined
        .after(order("2026-06-22", "2026-06-26"))
        .refuses(order("2026-06-23", null), RecordRefusal.NOTICE_ALREADY_ORDERED);
  }

  @Test
  void what_is_owed_is_a_duty_until_it_is_done_with_the_last_day_on_which_it_is_in_time() {
    assertThat(directed().positionOn("2026-06-08").duties())
        .containsExactly(
            owed(COPY_DIRECTION, "2026-06-08", "2026-06-09"),
            owed(ANSWER_DIRECTION, "2026-06-08", "2026-06-19"));
    var copied = directed().then(copy("2026-06-09"));
    assertThat(copied.positionOn("2026-06-22").duties())
        .containsExactly(owed(ANSWER_DIRECTION, "2026-06-08", "2026-06-19"));
    copied.then(answer("2026-06-18", NOTICE_WILL_BE_GIVEN));
    assertThat(copied.positionOn("2026-06-18").duties())
        .containsExactly(owed(GIVE_DIRECTED_NOTICE, "2026-06-18", "2026-06-24"));
  }

  @Test
  void a_notice_that_was_declined_is_owed_once_it_is_ordered() {
    var declined = directed().then(copy("2026-06-09")).then(answer("2026-06-18", NOTICE_DECLINED));
    assertThat(declined.positionOn("2026-06-18").duties()).isEmpty();
    declined.then(order("2026-06-22", "2026-06-26"));
    assertThat(declined.positionOn("2026-06-22").duties())
        .containsExactly(owed(GIVE_DIRECTED_NOTICE, "2026-06-22", "2026-06-26"));
  }

  @Test
  void the_notice_that_was_agreed_to_ends_the_duty() {
    var agreed =
        new Journey(COMMUNITY)
            .then(direct(SECTION_60, "2016-04-15"))
            .then(answer("2016-04-18", NOTICE_WILL_BE_GIVEN, HMCI));
    assertThat(agreed.positionOn("2016-04-19").duties())
        .extracting(StandingDuty::duty)
        .containsExactly(GIVE_DIRECTED_NOTICE);
    agreed.then(giveNotice("2016-04-20", "2016-05-13"));
    assertThat(agreed.positionOn("2016-04-20").duties()).isEmpty();
  }

  @Test
  void a_notice_on_pay_is_owed_under_section_69b_and_no_other_notice_ends_the_duty() {
    var agreed =
        directed().then(copy("2026-06-09")).then(answer("2026-06-18", NOTICE_WILL_BE_GIVEN));
    agreed.then(giveNotice("2026-06-19", "2026-07-17"));
    assertThat(agreed.positionOn("2026-06-19").duties())
        .containsExactly(owed(GIVE_DIRECTED_NOTICE, "2026-06-18", "2026-06-24"));

    var onPay =
        new NoticeDraft("2026-06-22", "2026-07-17")
            .named("on-pay")
            .under(NoticeSection.SECTION_60A)
            .on(Ground.PAY_AND_CONDITIONS_NOT_COMPLIED_WITH)
            .copiedTo(
                noticeCopies("2026-06-22").stream()
                    .filter(copy -> copy.recipient() != HMCI)
                    .toList());
    agreed.then(onPay.written());
    assertThat(agreed.positionOn("2026-06-22").duties()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-06-08, COPY_OF_DIRECTION REPLY_TO_DIRECTION ANSWER_TO_DIRECTION",
    "2026-06-09, COPY_OF_DIRECTION REPLY_TO_DIRECTION ANSWER_TO_DIRECTION",
    "2026-06-10, REPLY_TO_DIRECTION ANSWER_TO_DIRECTION",
    "2026-06-16, REPLY_TO_DIRECTION ANSWER_TO_DIRECTION",
    "2026-06-17, ANSWER_TO_DIRECTION",
    "2026-06-19, ANSWER_TO_DIRECTION",
    "2026-06-20, ''",
  })
  void its_periods_run_with_their_arithmetic(String on, String periods) {
    var running = directed().positionOn(on).running();
    assertThat(running).extracting(Running::counted).allMatch(Optional::isPresent);
    assertThat(running.stream().map(Running::period).map(Period::name).collect(joining(" ")))
        .isEqualTo(periods);
  }

  @Test
  void what_rests_on_an_entry_is_put_right_first() {
    copied.refuses(strikeOut(0, "2026-07-01"), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
    copied.accepts(strikeOut(1, "2026-07-01"));
  }

  private static Journey directed() {
    return new Journey(COMMUNITY).then(direct(SECTION_60A, "2026-06-08"));
  }

  private static StandingDuty owed(Duty duty, String since, String until) {
    return new StandingDuty(
        duty, day(since), Optional.of(day(until)), eia("s.69B").asOn(day("2026-06-08")));
  }

  private static <E> Matcher<? extends List<? super EventMessage<?>>> only(
      Class<E> kind, Consumer<E> that) {
    return Matchers.payloadsMatching(
        Matchers.exactSequenceOf(
            Matchers.matches(
                (InterventionEvent event) -> {
                  that.accept(kind.cast(event));
                  return true;
                }),
            Matchers.andNoMore()));
  }
}
