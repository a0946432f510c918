package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.PreWarningOutcome.INSUFFICIENT_RESPONSE;
import static org.interventionledger.api.intervention.PreWarningOutcome.NO_RESPONSE;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.command.intervention.Drafts.NORTHMOOR;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.answer;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.giveNotice;
import static org.interventionledger.command.intervention.Drafts.preWarn;
import static org.interventionledger.command.intervention.Drafts.words;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interventionledger.api.intervention.PreWarningCommand.SendPreWarningNotice;
import org.interventionledger.api.intervention.PreWarningEvent.PreWarningNoticeSent;
import org.interventionledger.api.intervention.PreWarningEvent.PreWarningResponseRecorded;
import org.interventionledger.api.intervention.WarningNoticeCommand.GiveWarningNotice;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreWarningASchoolTest {

  @Test
  void rests_on_no_provision() {
    var send = preWarn("p-1", "2026-02-02", "2026-02-16");

    Desk.of(COMMUNITY)
        .records(
            send,
            new PreWarningNoticeSent(
                URN,
                NORTHMOOR,
                "p-1",
                day("2026-02-02"),
                send.concerns(),
                send.actionSought(),
                day("2026-02-16"),
                send.copies(),
                Preparations.approval(send.sentOn().toString())));
  }

  @Test
  void records_what_came_back() {
    Desk.of(COMMUNITY)
        .after(preWarn("p-1", "2026-02-02", "2026-02-16"))
        .records(
            answer("p-1", "2026-02-10", INSUFFICIENT_RESPONSE),
            new PreWarningResponseRecorded(
                URN, NORTHMOOR, "p-1", day("2026-02-10"), INSUFFICIENT_RESPONSE, Optional.empty()));
  }

  @Test
  void asks_for_a_reply_no_earlier_than_it_is_sent() {
    Desk.of(COMMUNITY)
        .refuses(preWarn("p-1", "2026-02-02", "2026-02-01"), RecordRefusal.OUT_OF_ORDER);
    Desk.of(COMMUNITY).accepts(preWarn("p-1", "2026-02-02", "2026-02-02"));
  }

  @Test
  void is_refused_while_another_is_open() {
    var first = Desk.of(COMMUNITY).after(preWarn("p-1", "2026-02-02", "2026-02-16"));

    first.refuses(
        preWarn("p-2", "2026-02-09", "2026-02-23"),
        RecordRefusal.PRE_WARNING_STILL_OPEN,
        date("sentOn", day("2026-02-02")));
    first
        .after(answer("p-1", "2026-02-10", INSUFFICIENT_RESPONSE))
        .accepts(preWarn("p-2", "2026-02-11", "2026-02-23"));
  }

  @Test
  void is_refused_under_an_identifier_that_is_taken() {
    Desk.of(COMMUNITY)
        .after(
            preWarn("p-1", "2026-02-02", "2026-02-16"),
            answer("p-1", "2026-02-10", INSUFFICIENT_RESPONSE))
        .refuses(preWarn("p-1", "2026-02-11", "2026-02-23"), RecordRefusal.NAME_ALREADY_TAKEN);
  }

  @Test
  void a_response_is_refused_to_a_notice_that_was_not_sent() {
    Desk.of(COMMUNITY)
        .refuses(
            answer("p-1", "2026-02-10", INSUFFICIENT_RESPONSE),
            RecordRefusal.PRE_WARNING_NOT_FOUND,
            text("id", "p-1"));
  }

  @Test
  void is_answered_once() {
    Desk.of(COMMUNITY)
        .after(
            preWarn("p-1", "2026-02-02", "2026-02-16"),
            answer("p-1", "2026-02-10", INSUFFICIENT_RESPONSE))
        .refuses(
            answer("p-1", "2026-02-11", INSUFFICIENT_RESPONSE),
            RecordRefusal.PRE_WARNING_ALREADY_ANSWERED,
            date("respondedOn", day("2026-02-10")));
  }

  @Test
  void is_not_answered_before_it_was_sent() {
    Desk.of(COMMUNITY)
        .after(preWarn("p-1", "2026-02-02", "2026-02-16"))
        .refuses(answer("p-1", "2026-02-01", INSUFFICIENT_RESPONSE), RecordRefusal.OUT_OF_ORDER);
  }

  @Test
  void that_no_response_came_is_known_from_the_day_after_the_last_one() {
    var sent = Desk.of(COMMUNITY).after(preWarn("p-1", "2026-02-02", "2026-02-16"));

    sent.refuses(answer("p-1", "2026-02-15", NO_RESPONSE), RecordRefusal.OUT_OF_ORDER);
    sent.refuses(
        answer("p-1", "2026-02-16", NO_RESPONSE),
        RecordRefusal.OUT_OF_ORDER,
        text("follows", "replyBy"));
    sent.accepts(answer("p-1", "2026-02-17", NO_RESPONSE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This letter is a warning notice under section 60",
        "This notice is a formal warning notice",
        "The authority hereby gives you notice under s.60",
        "Notice given under section 60A",
        "The  authority now issues a warning notice",
        "The compliance period begins today",
        "You may make representations to HM Chief Inspector"
      })
  void never_reads_as_a_statutory_notice(String claim) {
    Desk.of(COMMUNITY)
        .refuses(
            preWarning("Attendance has fallen. " + claim + "."),
            LawRefusal.PRE_WARNING_CLAIMS_STATUTORY_EFFECT);
  }

  @Test
  void is_told_which_phrase_stands_in_the_way() {
    Desk.of(COMMUNITY)
        .refuses(
            preWarning("Attendance has fallen. The compliance  period begins today."),
            LawRefusal.PRE_WARNING_CLAIMS_STATUTORY_EFFECT,
            text("phrase", "The compliance period begins"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This letter is not a warning notice under section 60",
        "If nothing changes, the authority will consider a warning notice under section 60",
        "This is a pre-warning notice: it has no statutory effect"
      })
  void may_say_what_it_is_and_what_can_follow(String said) {
    Desk.of(COMMUNITY).accepts(preWarning(said));
  }

  @Test
  void may_be_skipped_and_a_warning_notice_never_refers_to_one() {
    Desk.of(COMMUNITY).accepts(giveNotice("2026-05-01", "2026-05-29"));
    Desk.of(COMMUNITY)
        .after(preWarn("p-1", "2026-02-02", "2026-02-16"))
        .accepts(giveNotice("2026-05-01", "2026-05-29"));
    assertThat(GiveWarningNotice.class.getRecordComponents())
        .noneMatch(part -> part.getName().toLowerCase(Locale.ROOT).contains("prewarning"));
  }

  private static SendPreWarningNotice preWarning(String concerns) {
    return new SendPreWarningNotice(
        URN,
        "p-1",
        day("2026-02-02"),
        words(concerns),
        words("A plan of action."),
        day("2026-02-16"),
        List.of());
  }
}
