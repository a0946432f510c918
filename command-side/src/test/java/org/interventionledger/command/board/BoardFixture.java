package org.interventionledger.command.board;

import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.WORDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.interventionledger.api.board.BoardEnding;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.board.InterimBoardCommand.AppointBoardMember;
import org.interventionledger.api.board.InterimBoardCommand.ConstituteInterimBoard;
import org.interventionledger.api.board.InterimBoardCommand.EndInterimBoard;
import org.interventionledger.api.board.InterimBoardCommand.NominateChair;
import org.interventionledger.api.board.InterimBoardCommand.RecordMemberLeft;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.board.InterimBoardEvent.BoardMemberAppointed;
import org.interventionledger.api.board.InterimBoardEvent.BoardMemberLeft;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardConstituted;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEnded;
import org.interventionledger.api.board.MemberLeaving;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.acting.NamedByFamily;

/** An interim board under test: two members, one of them its chair, at work since five days ago. */
final class BoardFixture {

  static final Map<String, String> OFFICER = Northmoor.as(Role.SENIOR_OFFICER).toMetadata();
  static final LocalDate BEGAN = TODAY.minusDays(5);
  static final PersonName CHAIR = new PersonName("C. Chair");
  static final PersonName MEMBER = new PersonName("D. Member");
  static final PersonName NEWCOMER = new PersonName("E. Newcomer");

  private BoardFixture() {}

  static TestExecutor<InterimBoard> given(InterimBoardEvent... events) {
    return given(Northmoor.school(), List.of(), (_, _) -> Optional.empty(), events);
  }

  static TestExecutor<InterimBoard> given(SteppingOn steppingOn, InterimBoardEvent... events) {
    return given(Northmoor.school(), List.of(), steppingOn, events);
  }

  static TestExecutor<InterimBoard> given(
      Particulars school,
      List<SecretaryOfStateEvent> state,
      SteppingOn steppingOn,
      InterimBoardEvent... events) {
    return given(school, state, steppingOn, BoardPaperDrafts.APPROVED, events);
  }

  static TestExecutor<InterimBoard> withText(TextsOfResumption texts, InterimBoardEvent... events) {
    return given(Northmoor.school(), List.of(), (_, _) -> Optional.empty(), texts, events);
  }

  private static TestExecutor<InterimBoard> given(
      Particulars school,
      List<SecretaryOfStateEvent> state,
      SteppingOn steppingOn,
      TextsOfResumption texts,
      InterimBoardEvent... events) {
    var fixture = new AggregateTestFixture<>(InterimBoard.class);
    fixture.registerCommandDispatchInterceptor(new NamedByFamily());
    fixture.registerInjectableResource(
        new BoardDesk(_ -> Optional.of(school), steppingOn, _ -> state, texts));
    return fixture.given((Object[]) events);
  }

  static ConstituteInterimBoard constitute(Optional<LocalDate> endsOn) {
    return new ConstituteInterimBoard(
        SCHOOL, 1, BEGAN.minusDays(1), BEGAN, endsOn, members(), CHAIR);
  }

  static InterimBoardConstituted constituted(Optional<LocalDate> endsOn) {
    return new InterimBoardConstituted(
        SCHOOL,
        NORTHMOOR,
        1,
        BEGAN.minusDays(1),
        BEGAN,
        endsOn,
        members(),
        CHAIR,
        Provision.eia("s.65(1) and Sch. 6, para. 3").asOn(BEGAN.minusDays(1)));
  }

  private static List<BoardMember> members() {
    return List.of(
        new BoardMember(CHAIR, BEGAN, "Headship"), new BoardMember(MEMBER, BEGAN, "Finance"));
  }

  static AppointBoardMember appoint(PersonName name, LocalDate on) {
    return new AppointBoardMember(SCHOOL, 1, on, new BoardMember(name, on, "Law"));
  }

  static BoardMemberAppointed appointed(PersonName name, LocalDate on) {
    return new BoardMemberAppointed(
        SCHOOL,
        NORTHMOOR,
        1,
        on,
        new BoardMember(name, on, "Law"),
        Provision.eia("Sch. 6, paras 4 and 5").asOn(on));
  }

  static RecordMemberLeft leave(PersonName name, LocalDate on) {
    return new RecordMemberLeft(SCHOOL, 1, on, name, MemberLeaving.RESIGNATION, WORDS);
  }

  static BoardMemberLeft left(PersonName name, LocalDate on) {
    return new BoardMemberLeft(
        SCHOOL,
        NORTHMOOR,
        1,
        on,
        name,
        MemberLeaving.RESIGNATION,
        WORDS,
        Provision.eia("Sch. 6, para. 5").asOn(on));
  }

  static NominateChair nominate(PersonName name, LocalDate on) {
    return new NominateChair(SCHOOL, 1, on, name);
  }

  static EndInterimBoard end(LocalDate on) {
    return end(on, BoardEnding.CLOSURE);
  }

  static EndInterimBoard end(LocalDate on, BoardEnding how) {
    return new EndInterimBoard(SCHOOL, 1, on, how, WORDS);
  }

  static InterimBoardEnded ended(LocalDate on) {
    return new InterimBoardEnded(
        SCHOOL,
        NORTHMOOR,
        1,
        on,
        BoardEnding.CLOSURE,
        WORDS,
        Provision.eia("Sch. 6, paras 16 and 18").asOn(on));
  }
}
