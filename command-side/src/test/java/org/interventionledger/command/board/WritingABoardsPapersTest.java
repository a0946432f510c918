package org.interventionledger.command.board;

import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.board.BoardFixture.BEGAN;
import static org.interventionledger.command.board.BoardFixture.MEMBER;
import static org.interventionledger.command.board.BoardFixture.NEWCOMER;
import static org.interventionledger.command.board.BoardFixture.OFFICER;
import static org.interventionledger.command.board.BoardFixture.appointed;
import static org.interventionledger.command.board.BoardFixture.constituted;
import static org.interventionledger.command.board.BoardFixture.end;
import static org.interventionledger.command.board.BoardFixture.given;
import static org.interventionledger.command.board.BoardFixture.left;
import static org.interventionledger.command.board.BoardFixture.withText;
import static org.interventionledger.command.board.BoardPaperDrafts.OF_INSTRUMENT;
import static org.interventionledger.command.board.BoardPaperDrafts.OF_RESUMPTION;
import static org.interventionledger.command.board.BoardPaperDrafts.instrument;
import static org.interventionledger.command.board.BoardPaperDrafts.instrumentMade;
import static org.interventionledger.command.board.BoardPaperDrafts.resume;
import static org.interventionledger.command.board.BoardPaperDrafts.resumption;

import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.TestExecutor;
import org.axonframework.test.matchers.Matchers;
import org.interventionledger.api.board.BoardEnding;
import org.interventionledger.api.board.InterimBoardCommand;
import org.interventionledger.api.board.InterimBoardCommand.GiveNoticeOfResumption;
import org.interventionledger.api.board.InterimBoardCommand.MakeInstrumentOfAppointment;
import org.interventionledger.api.board.InterimBoardCommand.RecordMemberLeft;
import org.interventionledger.api.board.InterimBoardEvent.InstrumentOfAppointmentMade;
import org.interventionledger.api.board.MemberLeaving;
import org.interventionledger.api.intervention.Learnt;
import org.interventionledger.api.intervention.PreconditionKind;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.InterimBoardTakenOver;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.RefusedBecause;
import org.junit.jupiter.api.Test;

/** Instruments of appointment and the notice of resumption: Sch. 6, paras 5, 6, 9 and 17. */
class WritingABoardsPapersTest {

  private static final BoardEnding RESUMED = BoardEnding.NORMAL_GOVERNMENT_RESUMES;

  @Test
  void a_member_is_appointed_by_one_instrument_which_names_its_provisions() {
    given(constituted(Optional.empty()))
        .when(instrument(MEMBER, BEGAN, Optional.empty(), OF_INSTRUMENT), OFFICER)
        .expectEventsMatching(restsOn("Sch. 6, paras 5 and 6"));
    given(constituted(Optional.empty()))
        .when(instrument(MEMBER, BEGAN, Optional.of(WORDS), OF_INSTRUMENT), OFFICER)
        .expectEventsMatching(restsOn("Sch. 6, paras 5, 6 and 9"));
    refused(
        given(constituted(Optional.empty()), instrumentMade(MEMBER, BEGAN, Optional.empty())),
        instrument(MEMBER, TODAY, Optional.empty(), OF_INSTRUMENT),
        RecordRefusal.INSTRUMENT_ALREADY_MADE);
    refused(
        given(constituted(Optional.empty())),
        instrument(NEWCOMER, TODAY, Optional.empty(), OF_INSTRUMENT),
        LawRefusal.MEMBER_NOT_FOUND);
  }

  @Test
  void whoever_left_and_is_appointed_again_has_a_new_instrument() {
    given(
            constituted(Optional.empty()),
            appointed(NEWCOMER, BEGAN),
            instrumentMade(NEWCOMER, BEGAN, Optional.empty()),
            left(NEWCOMER, BEGAN),
            appointed(NEWCOMER, TODAY))
        .when(instrument(NEWCOMER, TODAY, Optional.empty(), OF_INSTRUMENT), OFFICER)
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void its_copies_go_to_the_board_the_governors_before_and_the_secretary_of_state() {
    for (var left : OF_INSTRUMENT) {
      refused(
          given(constituted(Optional.empty())),
          instrument(MEMBER, BEGAN, Optional.empty(), without(left, OF_INSTRUMENT)),
          LawRefusal.INSTRUMENT_RECIPIENT_MISSING);
    }
  }

  @Test
  void an_appointment_ends_by_notice_only_where_its_terms_allow_that() {
    var noticed =
        new RecordMemberLeft(
            Northmoor.SCHOOL, 1, TODAY, MEMBER, MemberLeaving.NOTICE_UNDER_TERMS, WORDS);
    refused(
        given(
            constituted(Optional.empty()),
            appointed(NEWCOMER, BEGAN),
            instrumentMade(MEMBER, BEGAN, Optional.empty())),
        noticed,
        LawRefusal.TERMS_KNOW_NO_NOTICE);
    given(
            constituted(Optional.empty()),
            appointed(NEWCOMER, BEGAN),
            instrumentMade(MEMBER, BEGAN, Optional.of(WORDS)))
        .when(noticed, OFFICER)
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void a_foundation_school_may_have_nobody_who_appoints_foundation_governors() {
    var none =
        Optional.of(new Narrative("The trust was dissolved; there are partnership governors."));
    var foundation = Northmoor.schoolOf(EstablishmentType.FOUNDATION_SCHOOL);
    var instrument = instrument(MEMBER, BEGAN, Optional.empty(), OF_INSTRUMENT);
    var resumption = resume(TODAY, TODAY.plusDays(9), OF_RESUMPTION);

    refused(at(foundation), instrument, LawRefusal.INSTRUMENT_RECIPIENT_MISSING);
    refused(at(foundation), resumption, LawRefusal.RESUMPTION_RECIPIENT_MISSING);
    for (var act : List.of(saying(none, instrument), saying(none, resumption))) {
      at(foundation).when(act, OFFICER).expectSuccessfulHandlerExecution();
      refused(
          at(Northmoor.schoolOf(EstablishmentType.VOLUNTARY_AIDED_SCHOOL)),
          act,
          LawRefusal.APPOINTER_IS_CERTAIN);
      refused(at(Northmoor.school()), act, RecordRefusal.NO_APPOINTER_ASKED_FOR);
    }
  }

  private static TestExecutor<InterimBoard> at(Particulars school) {
    return given(school, List.of(), (_, _) -> Optional.empty(), constituted(Optional.empty()));
  }

  private static InterimBoardCommand saying(
      Optional<Narrative> noAppointer, MakeInstrumentOfAppointment act) {
    return new MakeInstrumentOfAppointment(
        act.urn(),
        act.board(),
        act.madeOn(),
        act.member(),
        act.until(),
        act.terms(),
        act.pay(),
        act.endsByNotice(),
        act.copies(),
        act.underAuthority(),
        noAppointer);
  }

  private static InterimBoardCommand saying(
      Optional<Narrative> noAppointer, GiveNoticeOfResumption act) {
    return new GiveNoticeOfResumption(
        act.urn(),
        act.board(),
        act.givenOn(),
        act.resumesOn(),
        act.copies(),
        act.reasons(),
        act.underAuthority(),
        noAppointer);
  }

  @Test
  void the_text_of_a_notice_of_resumption_is_drafted_and_approved_by_two_people_first() {
    var resume = resume(TODAY, TODAY.plusDays(9), OF_RESUMPTION);
    var draft =
        BoardPaperDrafts.text(
            PreconditionKind.DRAFT_OF_THE_TEXT, Optional.empty(), Optional.of("a.adair"));
    var byTheGiver =
        BoardPaperDrafts.text(
            PreconditionKind.APPROVAL_OF_THE_TEXT,
            Optional.of(Northmoor.as(Role.SENIOR_OFFICER).officer().id()),
            Optional.empty());

    refused(
        withText((_, _) -> List.of(), constituted(Optional.empty())),
        resume,
        RecordRefusal.TEXT_NOT_YET_DRAFTED);
    refused(
        withText((_, _) -> List.of(draft), constituted(Optional.empty())),
        resume,
        RecordRefusal.TEXT_NOT_YET_APPROVED);
    refused(
        withText((_, _) -> List.of(draft, byTheGiver), constituted(Optional.empty())),
        resume,
        RecordRefusal.NOBODY_GIVES_WHAT_THEY_APPROVED);
  }

  @Test
  void a_revised_text_of_a_notice_of_resumption_loses_its_approval() {
    var approved = BoardPaperDrafts.APPROVED.before(Northmoor.SCHOOL, 1);

    refused(
        withText(
            (_, _) -> List.of(approved.get(0), approved.get(1), approved.get(0)),
            constituted(Optional.empty())),
        resume(TODAY, TODAY.plusDays(9), OF_RESUMPTION),
        RecordRefusal.TEXT_NOT_YET_APPROVED);
  }

  @Test
  void notice_of_resumption_is_for_a_day_to_come_and_given_once() {
    refused(
        given(constituted(Optional.empty())),
        resume(TODAY, TODAY.minusDays(1), OF_RESUMPTION),
        LawRefusal.RESUMPTION_FOLLOWS_ITS_NOTICE);
    refused(
        given(constituted(Optional.empty())),
        resume(TODAY, TODAY, OF_RESUMPTION),
        LawRefusal.RESUMPTION_FOLLOWS_ITS_NOTICE);
    given(constituted(Optional.empty()))
        .when(resume(TODAY, TODAY.plusDays(1), OF_RESUMPTION), OFFICER)
        .expectSuccessfulHandlerExecution();
    refused(
        given(constituted(Optional.empty()), resumption(BEGAN, TODAY)),
        resume(TODAY, TODAY.plusDays(9), OF_RESUMPTION),
        RecordRefusal.RESUMPTION_ALREADY_NOTIFIED);
    refused(
        given(constituted(Optional.of(TODAY.plusYears(1)))),
        resume(TODAY, TODAY.plusDays(9), OF_RESUMPTION),
        LawRefusal.BOARD_PERIOD_SET_BY_NOTICE);
  }

  @Test
  void notice_of_resumption_goes_to_the_board_and_the_secretary_of_state() {
    for (var left : OF_RESUMPTION) {
      refused(
          given(constituted(Optional.empty())),
          resume(TODAY, TODAY.plusDays(9), without(left, OF_RESUMPTION)),
          LawRefusal.RESUMPTION_RECIPIENT_MISSING);
    }
  }

  @Test
  void the_board_ends_on_the_day_before_normal_government_resumes() {
    refused(
        given(constituted(Optional.empty())),
        end(TODAY, RESUMED),
        LawRefusal.NO_NOTICE_OF_RESUMPTION);
    for (var day : List.of(TODAY.minusDays(2), TODAY)) {
      refused(
          given(constituted(Optional.empty()), resumption(BEGAN, TODAY)),
          end(day, RESUMED),
          LawRefusal.BOARD_ENDS_THE_DAY_BEFORE_RESUMPTION);
    }
    given(constituted(Optional.empty()), resumption(BEGAN, TODAY))
        .when(end(TODAY.minusDays(1), RESUMED), OFFICER)
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void the_notices_of_a_board_that_was_taken_over_are_the_secretary_of_states() {
    SecretaryOfStateEvent takenOver =
        new InterimBoardTakenOver(
            Northmoor.SCHOOL,
            Northmoor.NORTHMOOR,
            1,
            BEGAN,
            new Learnt("Regional Director", BEGAN, "RG/1", Optional.empty()),
            Provision.eia("s.70C"));
    var board =
        given(
            Northmoor.school(),
            List.of(takenOver),
            (_, _) -> Optional.empty(),
            constituted(Optional.empty()));
    refused(
        board,
        resume(TODAY, TODAY.plusDays(9), OF_RESUMPTION),
        LawRefusal.INTERIM_BOARD_TAKEN_OVER);
    given(
            Northmoor.school(),
            List.of(takenOver),
            (_, _) -> Optional.empty(),
            constituted(Optional.empty()))
        .when(end(TODAY, RESUMED), OFFICER)
        .expectSuccessfulHandlerExecution();
  }

  private static Recipient[] without(Recipient left, Recipient... all) {
    return List.of(all).stream().filter(one -> one != left).toArray(Recipient[]::new);
  }

  private static org.hamcrest.Matcher<
          ? extends List<? super org.axonframework.eventhandling.EventMessage<?>>>
      restsOn(String place) {
    return Matchers.payloadsMatching(
        Matchers.exactSequenceOf(
            Matchers.matches(
                (InstrumentOfAppointmentMade made) ->
                    made.provision().equals(Provision.eia(place).asOn(made.madeOn()))),
            Matchers.andNoMore()));
  }

  private static void refused(
      TestExecutor<InterimBoard> board, InterimBoardCommand act, Refusal refusal) {
    board.when(act, OFFICER).expectException(RefusedBecause.of(refusal));
  }
}
