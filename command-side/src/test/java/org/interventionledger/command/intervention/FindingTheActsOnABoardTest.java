package org.interventionledger.command.intervention;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.Act.APPOINT_BOARD_MEMBER;
import static org.interventionledger.api.Act.END_INTERIM_BOARD;
import static org.interventionledger.api.Act.GIVE_NOTICE_OF_RESUMPTION;
import static org.interventionledger.api.Act.HAND_BACK_TO_GOVERNING_BODY;
import static org.interventionledger.api.Act.MAKE_INSTRUMENT_OF_APPOINTMENT;
import static org.interventionledger.api.Act.NOMINATE_CHAIR;
import static org.interventionledger.api.Act.RECORD_MEMBER_LEFT;
import static org.interventionledger.api.Act.SET_UP_SHADOW_GOVERNING_BODY;
import static org.interventionledger.api.intervention.PreconditionKind.APPROVAL_OF_THE_TEXT;
import static org.interventionledger.api.intervention.PreconditionKind.DRAFT_OF_THE_TEXT;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.command.intervention.Drafts.NORTHMOOR;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.member;
import static org.interventionledger.command.intervention.Drafts.words;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.interventionledger.api.Act;
import org.interventionledger.api.board.BoardEnding;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.board.InterimBoardEvent.BoardMemberAppointed;
import org.interventionledger.api.board.InterimBoardEvent.HandedBackToGoverningBody;
import org.interventionledger.api.board.InterimBoardEvent.InstrumentOfAppointmentMade;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardConstituted;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEnded;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEntryCorrected;
import org.interventionledger.api.board.InterimBoardEvent.NoticeOfResumptionGiven;
import org.interventionledger.api.board.InterimBoardEvent.ShadowGoverningBodySetUp;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.Learnt;
import org.interventionledger.api.intervention.PreconditionEvent.PreconditionRecorded;
import org.interventionledger.api.intervention.PreconditionKind;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.DirectionOnInterimBoardRecorded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.InterimBoardTakenOver;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.record.FindPosition.OpenAct;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.api.record.FindPositionInLaw;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.board.BoardsInEventStore;
import org.interventionledger.command.rules.LocalGates;
import org.junit.jupiter.api.Test;

/** A board whose notice is of 15 June 2026 and that is constituted from the 22nd. */
class FindingTheActsOnABoardTest {

  private static final Set<Act> ON_A_BOARD =
      EnumSet.of(
          APPOINT_BOARD_MEMBER,
          RECORD_MEMBER_LEFT,
          NOMINATE_CHAIR,
          MAKE_INSTRUMENT_OF_APPOINTMENT,
          GIVE_NOTICE_OF_RESUMPTION,
          SET_UP_SHADOW_GOVERNING_BODY,
          END_INTERIM_BOARD,
          HAND_BACK_TO_GOVERNING_BODY);

  private static final Provision ANY = eia("Sch. 6");
  private static final InterimBoardEvent CONSTITUTED = constituted(1, Optional.empty());

  private static final List<InterventionEvent> TEXT_OF_RESUMPTION =
      List.of(
          text(DRAFT_OF_THE_TEXT, Optional.empty(), Optional.of("a.adair")),
          text(APPROVAL_OF_THE_TEXT, Optional.of("d.quill"), Optional.of("a.adair")));

  @Test
  void a_notice_of_resumption_waits_for_the_approval_of_its_text() {
    assertThat(whileTextIs(List.of()))
        .containsEntry(GIVE_NOTICE_OF_RESUMPTION, RecordRefusal.TEXT_NOT_YET_DRAFTED);
    assertThat(whileTextIs(List.of(TEXT_OF_RESUMPTION.getFirst())))
        .containsEntry(GIVE_NOTICE_OF_RESUMPTION, RecordRefusal.TEXT_NOT_YET_APPROVED);
    assertThat(whileTextIs(TEXT_OF_RESUMPTION)).doesNotContainKey(GIVE_NOTICE_OF_RESUMPTION);
  }

  private static Map<Act, Refusal> whileTextIs(List<InterventionEvent> text) {
    return barred(
        position(
            "2026-06-23",
            Set.of(Readership.STATUTORY, Readership.BOARD, Readership.DELIBERATION),
            text,
            List.of(CONSTITUTED)));
  }

  @Test
  void there_are_none_until_the_day_of_the_notice() {
    var before = position("2026-06-14", CONSTITUTED);
    assertThat(open(before)).isEmpty();
    assertThat(barred(before)).isEmpty();

    var on = position("2026-06-15", CONSTITUTED);
    assertThat(open(on))
        .containsOnlyKeys(APPOINT_BOARD_MEMBER, NOMINATE_CHAIR, MAKE_INSTRUMENT_OF_APPOINTMENT);
    assertThat(barred(on))
        .containsEntry(RECORD_MEMBER_LEFT, RecordRefusal.OUT_OF_ORDER)
        .containsEntry(GIVE_NOTICE_OF_RESUMPTION, RecordRefusal.OUT_OF_ORDER)
        .containsEntry(SET_UP_SHADOW_GOVERNING_BODY, RecordRefusal.OUT_OF_ORDER)
        .containsEntry(END_INTERIM_BOARD, LawRefusal.BOARD_ENDS_BEFORE_IT_BEGINS)
        .containsEntry(HAND_BACK_TO_GOVERNING_BODY, LawRefusal.BOARD_STILL_IN_OFFICE);
  }

  @Test
  void each_that_is_open_names_the_board_and_its_provision() {
    for (var on : List.of("2026-06-22", "2026-06-23")) {
      var position = position(on, CONSTITUTED);

      assertThat(open(position))
          .containsOnly(
              Map.entry(APPOINT_BOARD_MEMBER, open("1", eia("Sch. 6, paras 4 and 5"))),
              Map.entry(NOMINATE_CHAIR, open("1", eia("Sch. 6, para. 8"))),
              Map.entry(MAKE_INSTRUMENT_OF_APPOINTMENT, open("1", eia("Sch. 6, paras 5 and 6"))),
              Map.entry(GIVE_NOTICE_OF_RESUMPTION, open("1", eia("Sch. 6, para. 17"))),
              Map.entry(
                  SET_UP_SHADOW_GOVERNING_BODY,
                  open("1", new Provision("SI 2010/1918", "reg. 11"))),
              Map.entry(
                  END_INTERIM_BOARD, open("1", eia("Sch. 6, paras 16 and 18").asOn(day(on)))));
      assertThat(barred(position))
          .containsOnly(
              Map.entry(RECORD_MEMBER_LEFT, LawRefusal.FEWER_THAN_TWO_MEMBERS),
              Map.entry(HAND_BACK_TO_GOVERNING_BODY, LawRefusal.BOARD_STILL_IN_OFFICE));
    }
  }

  @Test
  void one_that_is_barred_says_why_and_by_which_rule() {
    assertThat(position("2026-06-23", CONSTITUTED).barred())
        .filteredOn(act -> act.act() == RECORD_MEMBER_LEFT)
        .singleElement()
        .satisfies(
            act ->
                assertThat(act.why())
                    .isEqualTo(
                        new Refused(
                                LawRefusal.FEWER_THAN_TWO_MEMBERS,
                                number("members", 1),
                                number("fewest", 2))
                            .details()));
  }

  @Test
  void a_member_may_leave_once_there_is_a_third() {
    var third =
        new BoardMemberAppointed(
            URN, NORTHMOOR, 1, day("2026-07-01"), member("Jo Penn", "2026-07-01"), ANY);

    assertThat(barred(position("2026-06-30", CONSTITUTED, third)))
        .containsEntry(RECORD_MEMBER_LEFT, LawRefusal.FEWER_THAN_TWO_MEMBERS);
    assertThat(open(position("2026-07-01", CONSTITUTED, third))).containsKey(RECORD_MEMBER_LEFT);
    assertThat(open(position("2026-07-02", CONSTITUTED, third))).containsKey(RECORD_MEMBER_LEFT);
  }

  @Test
  void an_instrument_is_made_until_each_member_has_one() {
    var first = instrument("Ada Byrne", "2026-06-23");
    var second = instrument("Kit Marsh", "2026-06-24");

    assertThat(open(position("2026-06-23", CONSTITUTED, first, second)))
        .containsKey(MAKE_INSTRUMENT_OF_APPOINTMENT);
    assertThat(barred(position("2026-06-24", CONSTITUTED, first, second)))
        .containsEntry(MAKE_INSTRUMENT_OF_APPOINTMENT, RecordRefusal.INSTRUMENT_ALREADY_MADE);
  }

  @Test
  void resumption_is_notified_and_a_shadow_set_up_once() {
    var resumption =
        new NoticeOfResumptionGiven(
            URN,
            NORTHMOOR,
            1,
            day("2026-07-01"),
            day("2027-09-01"),
            List.of(),
            words("Ready."),
            words("Scheme of delegation, 4.2"),
            Optional.empty(),
            ANY,
            Optional.empty());
    var shadow =
        new ShadowGoverningBodySetUp(
            URN,
            NORTHMOOR,
            1,
            day("2026-07-02"),
            List.of(new PersonName("Jo Penn")),
            words("Two parents."),
            Optional.empty(),
            words("Scheme of delegation, 4.2"),
            ANY);

    assertThat(open(position("2026-06-30", CONSTITUTED, resumption)))
        .containsKey(GIVE_NOTICE_OF_RESUMPTION);
    assertThat(barred(position("2026-07-01", CONSTITUTED, resumption)))
        .containsEntry(GIVE_NOTICE_OF_RESUMPTION, RecordRefusal.RESUMPTION_ALREADY_NOTIFIED);
    assertThat(barred(position("2026-07-02", CONSTITUTED, resumption, shadow)))
        .containsEntry(
            SET_UP_SHADOW_GOVERNING_BODY, RecordRefusal.SHADOW_GOVERNING_BODY_ALREADY_SET_UP);
    assertThat(open(position("2027-02-28", CONSTITUTED, resumption)))
        .containsKey(SET_UP_SHADOW_GOVERNING_BODY);
    assertThat(barred(position("2027-03-01", CONSTITUTED, resumption)))
        .containsEntry(SET_UP_SHADOW_GOVERNING_BODY, LawRefusal.SHADOW_GOVERNING_BODY_TOO_LATE);
  }

  @Test
  void where_the_notice_set_the_period_it_runs_out_by_itself() {
    var forAMonth = constituted(1, Optional.of(day("2026-07-22")));

    assertThat(barred(position("2026-07-22", forAMonth)))
        .containsEntry(GIVE_NOTICE_OF_RESUMPTION, LawRefusal.BOARD_PERIOD_SET_BY_NOTICE)
        .doesNotContainKey(APPOINT_BOARD_MEMBER);
    assertThat(open(position("2026-07-21", forAMonth)).get(END_INTERIM_BOARD).provision())
        .contains(eia("Sch. 6, paras 16 and 18").asOn(day("2026-07-21")));
    assertThat(open(position("2026-07-22", forAMonth)).get(END_INTERIM_BOARD).provision())
        .contains(eia("Sch. 6, paras 7 and 18; Sch. 6, paras 16 and 18").asOn(day("2026-07-22")));
    var after = position("2026-07-23", forAMonth);
    assertThat(open(after).get(END_INTERIM_BOARD).provision())
        .contains(eia("Sch. 6, paras 16 and 18").asOn(day("2026-07-23")));
    assertThat(barred(after)).containsEntry(APPOINT_BOARD_MEMBER, LawRefusal.BOARD_ALREADY_ENDED);
    assertThat(open(after)).containsOnlyKeys(END_INTERIM_BOARD);
  }

  @Test
  void after_the_end_it_is_handed_back_once() {
    var ended = ended(BoardEnding.NORMAL_GOVERNMENT_RESUMES);
    var handedBack =
        new HandedBackToGoverningBody(
            URN,
            NORTHMOOR,
            1,
            day("2026-12-21"),
            new PersonName("Jo Penn"),
            words("Two parents."),
            ANY);

    var dayBefore = position("2026-12-17", CONSTITUTED, ended);
    assertThat(open(dayBefore)).isEmpty();
    assertThat(barred(dayBefore))
        .containsEntry(APPOINT_BOARD_MEMBER, LawRefusal.BOARD_ALREADY_ENDED)
        .containsEntry(END_INTERIM_BOARD, LawRefusal.BOARD_ALREADY_ENDED);
    assertThat(barred(position("2026-12-18", CONSTITUTED, ended)))
        .containsEntry(END_INTERIM_BOARD, LawRefusal.BOARD_ALREADY_ENDED)
        .containsEntry(HAND_BACK_TO_GOVERNING_BODY, LawRefusal.GOVERNING_BODY_FOLLOWS_THE_BOARD);
    assertThat(open(position("2026-12-19", CONSTITUTED, ended)))
        .containsOnlyKeys(HAND_BACK_TO_GOVERNING_BODY);
    assertThat(barred(position("2026-12-21", CONSTITUTED, ended, handedBack)))
        .containsEntry(HAND_BACK_TO_GOVERNING_BODY, RecordRefusal.ALREADY_HANDED_BACK);
    assertThat(barred(position("2026-12-19", CONSTITUTED, ended(BoardEnding.CLOSURE))))
        .containsEntry(HAND_BACK_TO_GOVERNING_BODY, LawRefusal.NO_GOVERNING_BODY_FOLLOWS);
  }

  @Test
  void an_end_that_was_struck_out_ends_nothing() {
    var struckOut =
        new InterimBoardEntryCorrected(
            URN,
            NORTHMOOR,
            1,
            new Correction(
                1,
                day("2027-01-04"),
                Correction.Reason.DID_NOT_HAPPEN,
                words("It was another school's."),
                words("The minutes.")),
            Optional.empty());

    assertThat(open(position("2026-12-19", CONSTITUTED, ended(BoardEnding.CLOSURE), struckOut)))
        .containsKey(APPOINT_BOARD_MEMBER);
  }

  @Test
  void a_board_that_was_taken_over_may_only_be_ended() {
    var over =
        new InterimBoardTakenOver(URN, NORTHMOOR, 1, day("2026-07-01"), learnt(), eia("s.70C"));

    assertThat(open(position("2026-06-30", List.of(over), List.of(CONSTITUTED))))
        .containsKey(APPOINT_BOARD_MEMBER);
    var taken = position("2026-07-01", List.of(over), List.of(CONSTITUTED));
    assertThat(open(taken)).containsOnlyKeys(END_INTERIM_BOARD);
    assertThat(barred(taken))
        .containsEntry(APPOINT_BOARD_MEMBER, LawRefusal.INTERIM_BOARD_TAKEN_OVER)
        .containsEntry(NOMINATE_CHAIR, LawRefusal.INTERIM_BOARD_TAKEN_OVER);
  }

  @Test
  void no_more_members_are_appointed_than_were_directed() {
    var directed =
        new DirectionOnInterimBoardRecorded(
            URN,
            NORTHMOOR,
            1,
            day("2026-07-01"),
            Optional.of(2),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            learnt(),
            eia("Sch. 6, para. 5A"));

    assertThat(barred(position("2026-07-01", List.of(directed), List.of(CONSTITUTED))))
        .containsEntry(APPOINT_BOARD_MEMBER, LawRefusal.NUMBER_OF_MEMBERS_AS_DIRECTED);
  }

  @Test
  void of_two_boards_each_act_is_open_on_the_one_on_which_it_may_be_done() {
    var second = position("2027-03-02", CONSTITUTED, ended(BoardEnding.PERIOD_EXPIRED), next());

    assertThat(open(second).get(APPOINT_BOARD_MEMBER).about()).contains("2");
    assertThat(open(second).get(HAND_BACK_TO_GOVERNING_BODY).about()).contains("1");
  }

  @Test
  void who_reads_no_boards_is_told_of_none() {
    var position =
        position("2026-06-23", Set.of(Readership.STATUTORY), List.of(), List.of(CONSTITUTED));

    assertThat(open(position)).isEmpty();
    assertThat(barred(position)).isEmpty();
  }

  private static InterimBoardConstituted next() {
    return new InterimBoardConstituted(
        URN,
        NORTHMOOR,
        2,
        day("2027-03-01"),
        day("2027-03-01"),
        Optional.empty(),
        List.of(member("Ada Byrne", "2027-03-01"), member("Kit Marsh", "2027-03-01")),
        new PersonName("Ada Byrne"),
        ANY);
  }

  private static InterimBoardConstituted constituted(int number, Optional<LocalDate> endsOn) {
    return new InterimBoardConstituted(
        URN,
        NORTHMOOR,
        number,
        day("2026-06-15"),
        day("2026-06-22"),
        endsOn,
        List.of(member("Ada Byrne", "2026-06-22"), member("Kit Marsh", "2026-06-22")),
        new PersonName("Ada Byrne"),
        ANY);
  }

  private static InterimBoardEnded ended(BoardEnding how) {
    return new InterimBoardEnded(
        URN, NORTHMOOR, 1, day("2026-12-18"), how, words("Minutes handed over."), ANY);
  }

  private static InstrumentOfAppointmentMade instrument(String member, String madeOn) {
    return new InstrumentOfAppointmentMade(
        URN,
        NORTHMOOR,
        1,
        day(madeOn),
        new PersonName(member),
        Optional.empty(),
        words("As agreed."),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        words("Scheme of delegation, 4.2"),
        Optional.empty(),
        ANY);
  }

  private static Learnt learnt() {
    return new Learnt("Regional Director", day("2026-07-01"), "RG/118", Optional.empty());
  }

  private static OpenOn open(String board, Provision provision) {
    return new OpenOn(Optional.of(board), Optional.of(provision));
  }

  private record OpenOn(Optional<String> about, Optional<Provision> provision) {}

  private static Map<Act, OpenOn> open(Position position) {
    return position.open().stream()
        .filter(act -> ON_A_BOARD.contains(act.act()))
        .collect(toMap(OpenAct::act, act -> new OpenOn(act.about(), act.provision())));
  }

  private static Map<Act, Refusal> barred(Position position) {
    return position.barred().stream()
        .filter(act -> ON_A_BOARD.contains(act.act()))
        .collect(toMap(act -> act.act(), act -> act.why().refusal()));
  }

  private static InterventionEvent text(
      PreconditionKind kind, Optional<String> approvedBy, Optional<String> draftedBy) {
    return new PreconditionRecorded(
        URN,
        NORTHMOOR,
        StatutoryStep.NOTICE_OF_RESUMPTION,
        Optional.empty(),
        kind,
        day("2026-06-15"),
        words("It says when normal government resumes."),
        new PersonName("Dana Quill"),
        "Head of service",
        Optional.empty(),
        List.of(),
        Optional.of(words("Normal government resumes.")),
        Optional.empty(),
        approvedBy,
        draftedBy);
  }

  private static Position position(String on, InterimBoardEvent... events) {
    return position(on, TEXT_OF_RESUMPTION, List.of(events));
  }

  private static Position position(
      String on, List<InterventionEvent> state, List<InterimBoardEvent> events) {
    return position(on, Set.of(Readership.STATUTORY, Readership.BOARD), state, events);
  }

  /** Through the events of both kinds of stream, as the query is answered. */
  private static Position position(
      String on,
      Set<Readership> readable,
      List<InterventionEvent> state,
      List<InterimBoardEvent> events) {
    var store =
        EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
    var boards =
        events.stream()
            .filter(InterimBoardConstituted.class::isInstance)
            .map(event -> established((InterimBoardConstituted) event));
    var number = 0L;
    for (var event : Stream.<InterventionEvent>concat(boards, state.stream()).toList()) {
      store.publish(
          new GenericDomainEventMessage<>("Intervention", "intervention:" + URN, number++, event));
    }
    for (var board : List.of(1, 2)) {
      var entry = 0L;
      for (var event : events) {
        if (event.board() == board) {
          store.publish(
              new GenericDomainEventMessage<>(
                  "InterimBoard", "ieb:" + URN + ":" + board, entry++, event));
        }
      }
    }
    return new PositionAnswers(
            store,
            _ -> Optional.of(COMMUNITY),
            new BoardsInEventStore(store),
            LocalGates.OPEN,
            Desk.COUNTING.calendars(),
            Desk.COUNTING.schoolYears())
        .handle(new FindPositionInLaw(URN, day(on), readable))
        .orElseThrow();
  }

  private static InterimBoardEstablished established(InterimBoardConstituted board) {
    return new InterimBoardEstablished(
        URN,
        NORTHMOOR,
        board.board(),
        board.noticeGivenOn(),
        board.constitutedFrom(),
        board.endsOn(),
        board.members(),
        board.chair(),
        List.of(),
        words("No capacity to improve."),
        words("Scheme of delegation, 4.2"),
        eia("s.62"),
        Optional.empty(),
        eia("s.65(1)"),
        Optional.empty());
  }
}
