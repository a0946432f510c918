package org.interventionledger.command.board;

import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.board.BoardFixture.BEGAN;
import static org.interventionledger.command.board.BoardFixture.OFFICER;
import static org.interventionledger.command.board.BoardFixture.constituted;
import static org.interventionledger.command.board.BoardFixture.given;
import static org.interventionledger.command.board.BoardPaperDrafts.handBack;
import static org.interventionledger.command.board.BoardPaperDrafts.resumption;
import static org.interventionledger.command.board.BoardPaperDrafts.shadow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.test.aggregate.TestExecutor;
import org.interventionledger.api.board.BoardEnding;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.board.InterimBoardCommand;
import org.interventionledger.api.board.InterimBoardEvent.HandedBackToGoverningBody;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardConstituted;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEnded;
import org.interventionledger.api.board.InterimBoardEvent.ShadowGoverningBodySetUp;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.RefusedBecause;
import org.junit.jupiter.api.Test;

/** The shadow governing body (SI 2010/1918, reg. 11), and the hand-back: Sch. 6, para. 19. */
class HandingBackToAGoverningBodyTest {

  private static final Map<String, String> LATE =
      Northmoor.as(Role.SENIOR_OFFICER, NORTHMOOR, Optional.of(WORDS)).toMetadata();
  private static final PersonName GOVERNOR = new PersonName("F. Governor");

  @Test
  void a_shadow_governing_body_is_set_up_at_least_six_months_before_the_period_ends() {
    var ends = TODAY.plusMonths(6);
    given(constituted(Optional.of(ends)))
        .when(shadow(TODAY, "F. Governor"), OFFICER)
        .expectEvents(setUp(TODAY, Optional.of(TODAY)));
    given(constituted(Optional.of(ends.plusDays(1))))
        .when(shadow(TODAY, "F. Governor"), OFFICER)
        .expectSuccessfulHandlerExecution();
    refused(
        given(constituted(Optional.of(ends.minusDays(1)))),
        shadow(TODAY, "F. Governor"),
        LawRefusal.SHADOW_GOVERNING_BODY_TOO_LATE);
  }

  @Test
  void the_end_may_be_that_of_a_notice_of_resumption_or_not_known_yet() {
    refused(
        given(constituted(Optional.empty()), resumption(BEGAN, TODAY.plusMonths(6))),
        shadow(TODAY, "F. Governor"),
        LawRefusal.SHADOW_GOVERNING_BODY_TOO_LATE);
    given(constituted(Optional.empty()), resumption(BEGAN, TODAY.plusMonths(6).plusDays(1)))
        .when(shadow(TODAY, "F. Governor"), OFFICER)
        .expectSuccessfulHandlerExecution();
    given(constituted(Optional.empty()))
        .when(shadow(TODAY, "F. Governor"), OFFICER)
        .expectEvents(setUp(TODAY, Optional.empty()));
  }

  @Test
  void it_has_members_and_is_set_up_once() {
    refused(
        given(constituted(Optional.empty())),
        shadow(TODAY),
        LawRefusal.SHADOW_GOVERNING_BODY_WITHOUT_MEMBERS);
    refused(
        given(constituted(Optional.empty()), setUp(BEGAN, Optional.empty())),
        shadow(TODAY, "F. Governor"),
        RecordRefusal.SHADOW_GOVERNING_BODY_ALREADY_SET_UP);
  }

  @Test
  void the_law_knows_it_since_the_regulations_of_2010() {
    var first = LocalDate.of(2010, 12, 31);
    given(constitutedOn(first.minusYears(1)))
        .when(shadow(first.minusDays(1), "F. Governor"), LATE)
        .expectException(
            RefusedBecause.of(
                LawRefusal.ACT_UNKNOWN_TO_THE_LAW_OF_THAT_DATE, "SI 2010/1918, reg. 11"));
    for (var day : List.of(first, first.plusDays(1))) {
      given(constitutedOn(first.minusYears(1)))
          .when(shadow(day, "F. Governor"), LATE)
          .expectSuccessfulHandlerExecution();
    }
  }

  @Test
  void a_governing_body_takes_office_after_the_boards_last_day_and_once() {
    var ended = ended(TODAY.minusDays(2), BoardEnding.PERIOD_EXPIRED);
    refused(
        given(constituted(Optional.empty()), ended),
        handBack(TODAY.minusDays(2)),
        LawRefusal.GOVERNING_BODY_FOLLOWS_THE_BOARD);
    given(constituted(Optional.empty()), ended)
        .when(handBack(TODAY.minusDays(1)), OFFICER)
        .expectEvents(handedBack(TODAY.minusDays(1)));
    given(constituted(Optional.empty()), ended)
        .when(handBack(TODAY), OFFICER)
        .expectSuccessfulHandlerExecution();
    refused(
        given(constituted(Optional.empty()), ended, handedBack(TODAY.minusDays(1))),
        handBack(TODAY),
        RecordRefusal.ALREADY_HANDED_BACK);
  }

  @Test
  void it_follows_a_board_that_ended_and_not_a_closure_or_a_conversion() {
    refused(given(), handBack(TODAY), LawRefusal.BOARD_NOT_CONSTITUTED);
    refused(
        given(constituted(Optional.empty())), handBack(TODAY), LawRefusal.BOARD_STILL_IN_OFFICE);
    for (var how : List.of(BoardEnding.CLOSURE, BoardEnding.CONVERSION)) {
      refused(
          given(constituted(Optional.empty()), ended(BEGAN, how)),
          handBack(TODAY),
          LawRefusal.NO_GOVERNING_BODY_FOLLOWS);
    }
  }

  private static InterimBoardEnded ended(LocalDate on, BoardEnding how) {
    return new InterimBoardEnded(
        SCHOOL, NORTHMOOR, 1, on, how, WORDS, Provision.eia("Sch. 6, para. 18").asOn(on));
  }

  private static InterimBoardConstituted constitutedOn(LocalDate day) {
    var one = new PersonName("C. Chair");
    var members =
        List.of(
            new BoardMember(one, day, "Headship"),
            new BoardMember(new PersonName("D. Member"), day, "Finance"));
    return new InterimBoardConstituted(
        SCHOOL,
        NORTHMOOR,
        1,
        day,
        day,
        Optional.empty(),
        members,
        one,
        Provision.eia("s.65(1) and Sch. 6, para. 3"));
  }

  private static ShadowGoverningBodySetUp setUp(LocalDate on, Optional<LocalDate> atTheLatest) {
    return new ShadowGoverningBodySetUp(
        SCHOOL,
        NORTHMOOR,
        1,
        on,
        List.of(GOVERNOR),
        WORDS,
        atTheLatest,
        WORDS,
        new Provision("SI 2010/1918", "reg. 11").asOn(on));
  }

  private static HandedBackToGoverningBody handedBack(LocalDate on) {
    return new HandedBackToGoverningBody(
        SCHOOL, NORTHMOOR, 1, on, GOVERNOR, WORDS, Provision.eia("Sch. 6, para. 19").asOn(on));
  }

  private static void refused(
      TestExecutor<InterimBoard> board, InterimBoardCommand act, Refusal refusal) {
    board.when(act, OFFICER).expectException(RefusedBecause.of(refusal));
  }
}
