package org.interventionledger.command.board;

import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.board.BoardFixture.BEGAN;
import static org.interventionledger.command.board.BoardFixture.MEMBER;
import static org.interventionledger.command.board.BoardFixture.NEWCOMER;
import static org.interventionledger.command.board.BoardFixture.OFFICER;
import static org.interventionledger.command.board.BoardFixture.appoint;
import static org.interventionledger.command.board.BoardFixture.appointed;
import static org.interventionledger.command.board.BoardFixture.constituted;
import static org.interventionledger.command.board.BoardFixture.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.TestExecutor;
import org.interventionledger.api.board.InterimBoardCommand.MakeInstrumentOfAppointment;
import org.interventionledger.api.board.InterimBoardCommand.RecordMemberLeft;
import org.interventionledger.api.board.InterimBoardEvent.InstrumentOfAppointmentMade;
import org.interventionledger.api.board.MemberLeaving;
import org.interventionledger.api.intervention.Learnt;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.DirectionOnInterimBoardRecorded;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.RefusedBecause;
import org.junit.jupiter.api.Test;

/** How many, who, on what terms and until when, as was directed: Sch. 6, para. 5A. */
class AppointingAsDirectedTest {

  @Test
  void no_member_is_appointed_beyond_the_number_that_was_directed_last() {
    board(directed(1, 2, BEGAN))
        .when(appoint(NEWCOMER, TODAY), OFFICER)
        .expectException(RefusedBecause.of(LawRefusal.NUMBER_OF_MEMBERS_AS_DIRECTED));
    board(directed(1, 3, BEGAN))
        .when(appoint(NEWCOMER, TODAY), OFFICER)
        .expectSuccessfulHandlerExecution();
    board(directed(1, 2, BEGAN), directed(1, 3, BEGAN.plusDays(1)))
        .when(appoint(NEWCOMER, TODAY), OFFICER)
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void of_two_the_one_told_last_counts_in_whatever_order_they_were_recorded() {
    board(directed(1, 3, BEGAN.plusDays(1)), directed(1, 2, BEGAN))
        .when(appoint(NEWCOMER, TODAY), OFFICER)
        .expectSuccessfulHandlerExecution();
    board(directed(1, 2, BEGAN.plusDays(1)), directed(1, 3, BEGAN))
        .when(appoint(NEWCOMER, TODAY), OFFICER)
        .expectException(RefusedBecause.of(LawRefusal.NUMBER_OF_MEMBERS_AS_DIRECTED));
  }

  @Test
  void of_two_told_on_one_day_the_one_recorded_last_counts() {
    board(directed(1, 2, BEGAN), directed(1, 3, BEGAN))
        .when(appoint(NEWCOMER, TODAY), OFFICER)
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void a_direction_on_another_board_does_not_count() {
    board(directed(2, 2, BEGAN))
        .when(appoint(NEWCOMER, TODAY), OFFICER)
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void it_binds_from_the_day_on_which_the_authority_was_told() {
    for (var told : List.of(TODAY.minusDays(1), TODAY)) {
      board(directed(1, 2, told))
          .when(appoint(NEWCOMER, TODAY), OFFICER)
          .expectException(RefusedBecause.of(LawRefusal.NUMBER_OF_MEMBERS_AS_DIRECTED));
    }
    board(directed(1, 2, TODAY.plusDays(1)))
        .when(appoint(NEWCOMER, TODAY), OFFICER)
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void nobody_is_appointed_whose_appointment_was_directed_to_end() {
    for (var told : List.of(TODAY.minusDays(1), TODAY)) {
      board(toEnd(NEWCOMER, told))
          .when(appoint(NEWCOMER, TODAY), OFFICER)
          .expectException(RefusedBecause.of(LawRefusal.MEMBER_TO_END_AS_DIRECTED));
    }
    board(toEnd(NEWCOMER, TODAY.plusDays(1)))
        .when(appoint(NEWCOMER, TODAY), OFFICER)
        .expectSuccessfulHandlerExecution();
    board(toEnd(NEWCOMER, BEGAN), toAppoint(NEWCOMER))
        .when(appoint(NEWCOMER, TODAY), OFFICER)
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void the_authority_ends_no_appointment_that_was_directed_nor_leaves_fewer_than_were() {
    withThird(toAppoint(NEWCOMER))
        .when(leave(NEWCOMER, MemberLeaving.NOTICE_UNDER_TERMS), OFFICER)
        .expectException(RefusedBecause.of(LawRefusal.MEMBERS_AS_DIRECTED));
    withThird(directed(1, 3, BEGAN))
        .when(leave(NEWCOMER, MemberLeaving.NOTICE_UNDER_TERMS), OFFICER)
        .expectException(RefusedBecause.of(LawRefusal.NUMBER_OF_MEMBERS_AS_DIRECTED));
    withThird(directed(1, 2, BEGAN), toEnd(NEWCOMER, BEGAN))
        .when(leave(NEWCOMER, MemberLeaving.NOTICE_UNDER_TERMS), OFFICER)
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void that_somebody_resigned_is_recorded_whatever_was_directed() {
    withThird(toAppoint(NEWCOMER), directed(1, 3, BEGAN))
        .when(leave(NEWCOMER, MemberLeaving.RESIGNATION), OFFICER)
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void an_instrument_has_the_terms_that_were_directed_word_for_word() {
    for (var told : List.of(TODAY.minusDays(1), TODAY)) {
      board(onTerms("Two days a week, unpaid.", told))
          .when(instrument("Three days a week.", Optional.empty()), OFFICER)
          .expectException(RefusedBecause.of(LawRefusal.TERMS_AS_DIRECTED));
    }
    board(onTerms("Two days a week, unpaid.", TODAY.plusDays(1)))
        .when(instrument("Three days a week.", Optional.empty()), OFFICER)
        .expectSuccessfulHandlerExecution();
    board(onTerms("Two days a week, unpaid.", BEGAN))
        .when(
            instrument("As directed: two days  a week, unpaid. No cars.", Optional.empty()),
            OFFICER)
        .expectSuccessfulHandlerExecution();
    board(onTerms("Two days a week.", BEGAN), onTerms("Three days a week.", BEGAN.plusDays(1)))
        .when(instrument("Three days a week.", Optional.empty()), OFFICER)
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void terms_of_those_whom_a_direction_names_are_of_nobody_else() {
    var newcomers = onTerms("Three days a week.", BEGAN.plusDays(1), NEWCOMER);
    var members = onTerms("Two days a week.", BEGAN, MEMBER);

    board(newcomers)
        .when(instrument("Two days a week.", Optional.empty()), OFFICER)
        .expectSuccessfulHandlerExecution();
    board(members, newcomers)
        .when(instrument("Two days a week.", Optional.empty()), OFFICER)
        .expectSuccessfulHandlerExecution();
    board(members, newcomers)
        .when(instrument("Three days a week.", Optional.empty()), OFFICER)
        .expectException(RefusedBecause.of(LawRefusal.TERMS_AS_DIRECTED));
  }

  @Test
  void an_instrument_ends_when_it_was_directed_to() {
    var by = BEGAN.plusYears(1);
    for (var until : List.of(Optional.<LocalDate>empty(), Optional.of(by.plusDays(1)))) {
      board(toEnd(MEMBER, BEGAN))
          .when(instrument("Unpaid, as agreed.", until), OFFICER)
          .expectException(RefusedBecause.of(LawRefusal.MEMBER_TO_END_AS_DIRECTED));
    }
    for (var until : List.of(by, by.minusDays(1))) {
      board(toEnd(MEMBER, BEGAN))
          .when(instrument("Unpaid, as agreed.", Optional.of(until)), OFFICER)
          .expectSuccessfulHandlerExecution();
    }
  }

  @Test
  void an_instrument_is_made_anew_where_it_is_not_as_was_directed_since() {
    for (var told : List.of(TODAY.minusDays(1), TODAY)) {
      withInstrument(onTerms("Two days a week, unpaid.", told))
          .when(instrument("Two days a week, unpaid.", Optional.empty()), OFFICER)
          .expectSuccessfulHandlerExecution();
      withInstrument(onTerms("Two days a week, unpaid.", told))
          .when(instrument("Three days a week.", Optional.empty()), OFFICER)
          .expectException(RefusedBecause.of(LawRefusal.TERMS_AS_DIRECTED));
    }
    withInstrument(toEnd(MEMBER, BEGAN))
        .when(instrument("Unpaid, as agreed.", Optional.of(BEGAN.plusYears(1))), OFFICER)
        .expectSuccessfulHandlerExecution();
    var beforeIt =
        new MakeInstrumentOfAppointment(
            SCHOOL,
            1,
            BEGAN.minusDays(1),
            MEMBER,
            Optional.empty(),
            WORDS,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            WORDS,
            Optional.empty());
    withInstrument(onTerms("Two days a week, unpaid.", BEGAN.minusDays(1)))
        .when(beforeIt, OFFICER)
        .expectException(RefusedBecause.of(RecordRefusal.OUT_OF_ORDER));
  }

  @Test
  void and_never_where_it_is_or_where_nothing_was_directed_about_its_member() {
    for (var state :
        List.of(
            onTerms("Two days a week, unpaid.", TODAY.plusDays(1)),
            onTerms(WORDS.text(), BEGAN),
            onTerms("Two days a week, unpaid.", BEGAN, NEWCOMER),
            toEnd(NEWCOMER, BEGAN))) {
      withInstrument(state)
          .when(instrument("Two days a week, unpaid.", Optional.empty()), OFFICER)
          .expectException(RefusedBecause.of(RecordRefusal.INSTRUMENT_ALREADY_MADE));
    }
  }

  @Test
  void the_new_instrument_stands_in_the_place_of_the_old_one() {
    var since = onTerms("Two days a week, unpaid.", TODAY);
    var made = BoardPaperDrafts.instrumentMade(MEMBER, BEGAN, Optional.of(WORDS));
    var anew =
        new InstrumentOfAppointmentMade(
            made.urn(),
            made.authority(),
            made.board(),
            TODAY,
            made.member(),
            made.until(),
            new Narrative("Two days a week, unpaid."),
            made.pay(),
            Optional.empty(),
            made.copies(),
            made.underAuthority(),
            made.noAppointer(),
            made.provision());
    given(
            Northmoor.school(),
            List.of(since),
            (_, _) -> Optional.empty(),
            constituted(Optional.empty()),
            appointed(NEWCOMER, BEGAN),
            made,
            anew)
        .when(instrument("Two days a week, unpaid.", Optional.empty()), OFFICER)
        .expectException(RefusedBecause.of(RecordRefusal.INSTRUMENT_ALREADY_MADE));
    given(
            Northmoor.school(),
            List.of(since),
            (_, _) -> Optional.empty(),
            constituted(Optional.empty()),
            appointed(NEWCOMER, BEGAN),
            made,
            anew)
        .when(leave(MEMBER, MemberLeaving.NOTICE_UNDER_TERMS), OFFICER)
        .expectException(RefusedBecause.of(LawRefusal.TERMS_KNOW_NO_NOTICE));
  }

  private static TestExecutor<InterimBoard> withInstrument(SecretaryOfStateEvent state) {
    return given(
        Northmoor.school(),
        List.of(state),
        (_, _) -> Optional.empty(),
        constituted(Optional.empty()),
        BoardPaperDrafts.instrumentMade(MEMBER, BEGAN, Optional.empty()));
  }

  private static TestExecutor<InterimBoard> withThird(SecretaryOfStateEvent... state) {
    return given(
        Northmoor.school(),
        Stream.of(state).toList(),
        (_, _) -> Optional.empty(),
        constituted(Optional.empty()),
        appointed(NEWCOMER, BEGAN));
  }

  private static RecordMemberLeft leave(PersonName name, MemberLeaving why) {
    return new RecordMemberLeft(SCHOOL, 1, TODAY, name, why, WORDS);
  }

  private static MakeInstrumentOfAppointment instrument(String terms, Optional<LocalDate> until) {
    var usual =
        BoardPaperDrafts.instrument(
            MEMBER, TODAY, Optional.empty(), BoardPaperDrafts.OF_INSTRUMENT);
    return new MakeInstrumentOfAppointment(
        usual.urn(),
        usual.board(),
        usual.madeOn(),
        usual.member(),
        until,
        new Narrative(terms),
        usual.pay(),
        usual.endsByNotice(),
        usual.copies(),
        usual.underAuthority(),
        usual.noAppointer());
  }

  private static SecretaryOfStateEvent toEnd(PersonName name, LocalDate toldOn) {
    return directed(
        toldOn, List.of(), Optional.empty(), List.of(name), Optional.of(BEGAN.plusYears(1)));
  }

  private static SecretaryOfStateEvent toAppoint(PersonName name) {
    return directed(
        BEGAN.plusDays(1), List.of(name), Optional.empty(), List.of(), Optional.empty());
  }

  private static SecretaryOfStateEvent onTerms(
      String terms, LocalDate toldOn, PersonName... appoint) {
    return directed(
        toldOn, List.of(appoint), Optional.of(new Narrative(terms)), List.of(), Optional.empty());
  }

  private static SecretaryOfStateEvent directed(
      LocalDate toldOn,
      List<PersonName> appoint,
      Optional<Narrative> terms,
      List<PersonName> end,
      Optional<LocalDate> endBy) {
    return new DirectionOnInterimBoardRecorded(
        SCHOOL,
        NORTHMOOR,
        1,
        BEGAN,
        Optional.empty(),
        appoint,
        terms,
        end,
        endBy,
        new Learnt("Regional Director", toldOn, "RG/123", Optional.empty()),
        Provision.eia("Sch. 6, para. 5A"));
  }

  private static TestExecutor<InterimBoard> board(SecretaryOfStateEvent... state) {
    return given(
        Northmoor.school(),
        Stream.of(state).toList(),
        (_, _) -> Optional.empty(),
        constituted(Optional.empty()));
  }

  private static SecretaryOfStateEvent directed(int board, int members, LocalDate toldOn) {
    return new DirectionOnInterimBoardRecorded(
        SCHOOL,
        NORTHMOOR,
        board,
        BEGAN,
        Optional.of(members),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        new Learnt("Regional Director", toldOn, "RG/122", Optional.empty()),
        Provision.eia("Sch. 6, para. 5A"));
  }
}
