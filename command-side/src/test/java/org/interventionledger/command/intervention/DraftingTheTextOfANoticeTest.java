package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.listWithAnyOf;
import static org.axonframework.test.matchers.Matchers.messageWithPayload;
import static org.axonframework.test.matchers.Matchers.predicate;
import static org.interventionledger.api.intervention.ArrangementKind.ADVISORY_SERVICES_CONTRACT;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.ConsentDecision.CONSENTED;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.ENTER_INTO_ARRANGEMENTS;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.intervention.Power.SUSPEND_DELEGATED_BUDGET;
import static org.interventionledger.api.intervention.PreWarningOutcome.NO_RESPONSE;
import static org.interventionledger.api.intervention.PreconditionKind.APPROVAL_OF_THE_TEXT;
import static org.interventionledger.api.intervention.PreconditionKind.DRAFT_OF_THE_TEXT;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.command.intervention.Drafts.answer;
import static org.interventionledger.command.intervention.Drafts.apply;
import static org.interventionledger.command.intervention.Drafts.consult;
import static org.interventionledger.command.intervention.Drafts.decide;
import static org.interventionledger.command.intervention.Drafts.establish;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.giveNotice;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.Drafts.person;
import static org.interventionledger.command.intervention.Drafts.preWarn;
import static org.interventionledger.command.intervention.Drafts.propose;
import static org.interventionledger.command.intervention.Drafts.strikeOut;
import static org.interventionledger.command.intervention.Drafts.withdraw;
import static org.interventionledger.command.intervention.PowerDrafts.appoint;
import static org.interventionledger.command.intervention.PowerDrafts.consultOnArrangements;
import static org.interventionledger.command.intervention.PowerDrafts.giveSuspensionNotice;
import static org.interventionledger.command.intervention.PowerDrafts.require;
import static org.interventionledger.command.intervention.PowerDrafts.revoke;
import static org.interventionledger.command.intervention.PowerDrafts.suspend;
import static org.interventionledger.command.intervention.PowerDrafts.tellSecretaryOfState;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.evidence.Sha256;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorsAppointed;
import org.interventionledger.api.intervention.Approval;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsRequired;
import org.interventionledger.api.intervention.BudgetEvent.BudgetSuspensionRevoked;
import org.interventionledger.api.intervention.BudgetEvent.DelegatedBudgetSuspended;
import org.interventionledger.api.intervention.BudgetEvent.NoticeOfSuspensionGiven;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.PreWarningEvent.PreWarningNoticeSent;
import org.interventionledger.api.intervention.PreconditionCommand.RecordPrecondition;
import org.interventionledger.api.intervention.PreconditionKind;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.intervention.WarningNoticeEvent.PowersProposed;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeWithdrawn;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.statute.Considerations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Drafting the text of a notice and approving it are two people, whatever the authority gives as a
 * notice; and what is given is the text that was approved.
 */
class DraftingTheTextOfANoticeTest {

  private static final String WORDS = "The letter as it is to be given.";
  private static final String OTHER_WORDS = "The letter with a later day.";
  private static final Officer DANA = Papers.APPROVER;
  private static final Officer SAM = Desk.SENIOR_OFFICER;
  private static final DocumentRef LETTER =
      new DocumentRef("cd".repeat(32), "Letter.pdf", "application/pdf", 30_000);

  /**
   * @param giving what gives it
   * @param history what came before, in good order
   */
  record Notice(InterventionCommand giving, InterventionCommand... history) {

    PreparedAct act() {
      return PreparedAct.of(giving).orElseThrow();
    }

    /** Nothing is on record of what comes before it. */
    Desk unconsidered() {
      return Desk.of(COMMUNITY)
          .unprepared()
          .after(Preparations.all(List.of(history)).toArray(InterventionCommand[]::new));
    }

    /** All is on record that the law asks for, and nothing of its text. */
    Desk unwritten() {
      return unconsidered()
          .after(
              Considerations.required(act().step(), act().on()).stream()
                  .map(kind -> fact(9).of(kind).noted("Minute 12 of the panel").written())
                  .toArray(InterventionCommand[]::new));
    }

    PreconditionDraft fact(int daysBefore) {
      return new PreconditionDraft(on(daysBefore).toString()).before(act().step());
    }

    LocalDate on(int daysBefore) {
      return act().on().minusDays(daysBefore);
    }

    RecordPrecondition drafted(int daysBefore, Officer by, String words) {
      return fact(daysBefore).of(DRAFT_OF_THE_TEXT).signed(by).noted(words).written();
    }

    RecordPrecondition approved(int daysBefore, Officer by, String words) {
      return fact(daysBefore).of(APPROVAL_OF_THE_TEXT).signed(by).noted(words).written();
    }

    @Override
    public String toString() {
      return act().step().name() + " " + giving.getClass().getSimpleName();
    }
  }

  static Stream<Notice> notices() {
    var category = inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES);
    var warned = giveNotice("2026-05-01", "2026-05-29");
    return Stream.of(
        new Notice(preWarn("p-1", "2026-05-18", "2026-06-01")),
        new Notice(withdraw("2026-05-20"), warned),
        new Notice(
            propose("2026-06-08", "2026-06-22", INTERIM_EXECUTIVE_BOARD),
            warned,
            findNotComplied("2026-05-30")),
        new Notice(
            require("2026-05-18", ADVISORY_SERVICES_CONTRACT),
            category,
            tellSecretaryOfState("2026-05-11", ENTER_INTO_ARRANGEMENTS),
            consultOnArrangements("2026-05-01", "2026-05-15", GOVERNING_BODY)),
        new Notice(
            appoint("2026-05-18", "Ada Byrne"),
            category,
            tellSecretaryOfState("2026-05-11", ADDITIONAL_GOVERNORS)),
        new Notice(
            suspend("2026-05-18", "2026-05-19"),
            category,
            tellSecretaryOfState("2026-05-11", SUSPEND_DELEGATED_BUDGET)),
        new Notice(giveSuspensionNotice("2026-05-18", "2026-07-01")),
        new Notice(
            revoke("2026-08-03", "2026-09-01"), giveSuspensionNotice("2026-05-18", "2026-07-01")),
        new Notice(
            establish("2026-06-02", "2026-06-08"),
            category,
            consult("2026-05-01", "2026-05-15"),
            apply("2026-05-18"),
            decide("2026-06-01", CONSENTED)));
  }

  @Test
  void that_is_every_notice_but_the_warning_notice_and_that_of_the_boards_own_stream() {
    assertThat(notices().map(Notice::act).map(PreparedAct::step).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(StatutoryStep.values())
                .filter(Approvals::isDemandedBefore)
                .filter(step -> step != StatutoryStep.NOTICE_OF_RESUMPTION)
                .filter(step -> step != StatutoryStep.SUSPENSION_OF_DELEGATED_BUDGET)
                .toList());
  }

  @ParameterizedTest
  @MethodSource("notices")
  void a_text_that_nobody_wrote_is_neither_approved_nor_given(Notice notice) {
    notice
        .unwritten()
        .by(DANA)
        .refuses(
            notice.approved(3, DANA, WORDS),
            RecordRefusal.TEXT_NOT_YET_DRAFTED,
            term("step", notice.act().step()),
            date("happenedOn", notice.on(3)));
    notice
        .unwritten()
        .refuses(
            notice.giving(),
            RecordRefusal.TEXT_NOT_YET_DRAFTED,
            term("step", notice.act().step()),
            date("happenedOn", notice.act().on()));
  }

  @ParameterizedTest
  @MethodSource("notices")
  void whoever_wrote_any_version_does_not_approve_it(Notice notice) {
    var text =
        notice.unwritten().after(notice.drafted(5, DANA, WORDS), notice.drafted(4, SAM, WORDS));

    for (var writer : List.of(SAM, DANA)) {
      text.by(writer)
          .refuses(
              notice.approved(3, writer, WORDS),
              RecordRefusal.NOBODY_APPROVES_THEIR_OWN_NOTICE,
              text("officer", writer.name()),
              text("writers", "d.quill, s.okafor"));
    }
  }

  @ParameterizedTest
  @MethodSource("notices")
  void whoever_approved_it_does_not_give_it_and_its_writer_may(Notice notice) {
    var approved =
        notice.unwritten().after(notice.drafted(5, SAM, WORDS), notice.approved(3, DANA, WORDS));

    approved
        .by(DANA)
        .refuses(
            notice.giving(),
            RecordRefusal.NOBODY_GIVES_WHAT_THEY_APPROVED,
            text("officer", DANA.name()),
            term("step", notice.act().step()),
            date("approvedOn", notice.on(3)));
    approved.by(SAM).accepts(notice.giving());
  }

  @ParameterizedTest
  @MethodSource("notices")
  void a_revised_draft_loses_its_approval(Notice notice) {
    var revised =
        notice
            .unwritten()
            .after(
                notice.drafted(5, SAM, WORDS),
                notice.approved(3, DANA, WORDS),
                notice.drafted(2, SAM, OTHER_WORDS));

    revised.refuses(
        notice.giving(),
        RecordRefusal.TEXT_NOT_YET_APPROVED,
        term("step", notice.act().step()),
        date("happenedOn", notice.act().on()),
        date("draftedOn", notice.on(2)),
        text("writers", "s.okafor"));
    revised.after(notice.approved(1, DANA, OTHER_WORDS)).accepts(notice.giving());
  }

  @ParameterizedTest
  @MethodSource("notices")
  void another_text_than_that_drafted_last_is_not_approved(Notice notice) {
    notice
        .unwritten()
        .after(notice.drafted(5, SAM, WORDS), notice.drafted(4, SAM, OTHER_WORDS))
        .by(DANA)
        .refuses(
            notice.approved(3, DANA, WORDS),
            RecordRefusal.NOT_THE_TEXT_THAT_WAS_DRAFTED,
            term("step", notice.act().step()),
            date("draftedOn", notice.on(4)),
            text("drafted", Sha256.of(OTHER_WORDS)),
            text("stated", Sha256.of(WORDS)));
  }

  @ParameterizedTest
  @MethodSource("notices")
  void the_entry_that_gives_it_says_which_text_it_gives(Notice notice) {
    var inWords =
        notice.unwritten().after(notice.drafted(5, SAM, WORDS), notice.approved(3, DANA, WORDS));
    gives(notice, inWords, Sha256.of(WORDS));

    var onPaper =
        notice
            .unwritten()
            .keeping(LETTER)
            .after(paper(notice, 5, DRAFT_OF_THE_TEXT), paper(notice, 3, APPROVAL_OF_THE_TEXT));
    gives(notice, onPaper, LETTER.sha256());
  }

  private static RecordPrecondition paper(Notice notice, int daysBefore, PreconditionKind kind) {
    return notice.fact(daysBefore).of(kind).shownBy(LETTER.sha256()).written();
  }

  private static void gives(Notice notice, Desk desk, String sha256) {
    var approval = Optional.of(new Approval("d.quill", notice.on(3), sha256));
    desk.when(notice.giving())
        .expectEventsMatching(
            listWithAnyOf(
                messageWithPayload(predicate(event -> approvalIn(event).equals(approval)))));
  }

  private static Optional<Approval> approvalIn(Object event) {
    return switch (event) {
      case PreWarningNoticeSent it -> it.approval();
      case WarningNoticeWithdrawn it -> it.approval();
      case PowersProposed it -> it.approval();
      case ArrangementsRequired it -> it.approval();
      case AdditionalGovernorsAppointed it -> it.approval();
      case DelegatedBudgetSuspended it -> it.approval();
      case NoticeOfSuspensionGiven it -> it.approval();
      case BudgetSuspensionRevoked it -> it.approval();
      case InterimBoardEstablished it -> it.approval();
      default -> Optional.empty();
    };
  }

  @Test
  void a_document_is_approved_as_the_document_that_was_drafted() {
    var notice = new Notice(preWarn("p-1", "2026-05-18", "2026-06-01"));

    notice
        .unwritten()
        .keeping(LETTER)
        .after(paper(notice, 5, DRAFT_OF_THE_TEXT))
        .by(DANA)
        .refuses(
            notice.approved(3, DANA, WORDS),
            RecordRefusal.NOT_THE_TEXT_THAT_WAS_DRAFTED,
            text("drafted", LETTER.sha256()));
  }

  /** An approval that names no notice is of the text that was drafted last, and of no other. */
  @Test
  void a_notice_is_not_given_by_the_approval_of_the_text_of_another() {
    var notice = new Notice(preWarn("p-1", "2026-05-18", "2026-06-01"));
    var another =
        notice
            .unwritten()
            .after(notice.fact(5).of(DRAFT_OF_THE_TEXT).about("p-2").noted(OTHER_WORDS).written());

    another
        .after(notice.approved(3, DANA, OTHER_WORDS))
        .refuses(notice.giving(), RecordRefusal.TEXT_NOT_YET_DRAFTED);
    notice
        .unwritten()
        .after(
            notice.fact(6).of(DRAFT_OF_THE_TEXT).about("p-1").noted(WORDS).written(),
            notice.fact(5).of(DRAFT_OF_THE_TEXT).about("p-2").noted(OTHER_WORDS).written(),
            notice.approved(3, DANA, OTHER_WORDS))
        .refuses(notice.giving(), RecordRefusal.TEXT_NOT_YET_APPROVED);
  }

  @Test
  void a_draft_is_recorded_by_whoever_wrote_it() {
    var notice = new Notice(preWarn("p-1", "2026-05-18", "2026-06-01"));

    notice
        .unwritten()
        .by(SAM)
        .refuses(
            notice.drafted(5, DANA, WORDS),
            RecordRefusal.DRAFTED_BY_WHOEVER_ACTS,
            text("person", DANA.name()),
            text("officer", SAM.name()));
  }

  @Test
  void neither_a_version_nor_an_approval_is_dated_before_what_it_follows() {
    var notice = new Notice(preWarn("p-1", "2026-05-18", "2026-06-01"));
    var drafted = notice.unwritten().after(notice.drafted(4, SAM, WORDS));

    drafted.by(DANA).refuses(notice.approved(5, DANA, WORDS), RecordRefusal.OUT_OF_ORDER);
    drafted.by(DANA).accepts(notice.approved(4, DANA, WORDS));
    drafted
        .after(notice.approved(3, DANA, WORDS))
        .by(SAM)
        .refuses(notice.drafted(4, SAM, OTHER_WORDS), RecordRefusal.OUT_OF_ORDER);
  }

  /** Which text is on record for a board, and of which day, is not for an adviser to find out. */
  @Test
  void an_adviser_drafts_no_text_of_what_an_adviser_does_not_read() {
    var adviser = new Officer("a.adair", person("Avery Adair"), Role.ADVISER, Drafts.NORTHMOOR);
    var board = notice(StatutoryStep.INTERIM_EXECUTIVE_BOARD);

    for (var desk :
        List.of(
            board.unwritten(),
            board
                .unwritten()
                .after(board.drafted(5, SAM, WORDS), board.approved(3, DANA, WORDS)))) {
      desk.by(adviser)
          .refuses(
              board.drafted(9, adviser, OTHER_WORDS),
              RecordRefusal.ROLE_DRAFTS_NO_SUCH_TEXT,
              term("role", Role.ADVISER),
              term("step", StatutoryStep.INTERIM_EXECUTIVE_BOARD));
      desk.by(adviser)
          .refuses(
              new PreconditionDraft("2026-05-01")
                  .before(StatutoryStep.NOTICE_OF_RESUMPTION)
                  .of(DRAFT_OF_THE_TEXT)
                  .signed(adviser)
                  .noted(WORDS)
                  .written(),
              RecordRefusal.ROLE_DRAFTS_NO_SUCH_TEXT,
              term("role", Role.ADVISER));
    }
  }

  @Test
  void an_adviser_drafts_other_texts_and_is_not_told_when_what_was_done_about_them() {
    var adviser = new Officer("a.adair", person("Avery Adair"), Role.ADVISER, Drafts.NORTHMOOR);
    var notice = notice(StatutoryStep.ADDITIONAL_GOVERNORS);
    var approved =
        notice.unwritten().after(notice.drafted(5, SAM, WORDS), notice.approved(3, DANA, WORDS));
    var early = notice.drafted(4, adviser, OTHER_WORDS);

    approved.by(adviser).accepts(notice.drafted(3, adviser, OTHER_WORDS));
    approved
        .by(adviser)
        .refuses(
            early,
            RecordRefusal.TEXT_HAS_GONE_FURTHER,
            term("step", StatutoryStep.ADDITIONAL_GOVERNORS),
            date("consideredOn", early.consideredOn()));
  }

  private static Notice notice(StatutoryStep step) {
    return notices().filter(notice -> notice.act().step() == step).findFirst().orElseThrow();
  }

  /** What is dated after an act did not come before it, and counts for the next. */
  @Test
  void an_act_that_is_entered_late_does_not_use_up_what_is_dated_after_it() {
    var first = new Notice(preWarn("p-1", "2026-05-18", "2026-06-01"));
    var texts =
        first.unwritten().after(first.drafted(5, SAM, WORDS), first.approved(3, DANA, WORDS));
    var next = new Notice(preWarn("p-2", "2026-06-15", "2026-06-29"));
    var later =
        texts.after(
            next.fact(9).of(DRAFT_OF_THE_TEXT).signed(SAM).noted(OTHER_WORDS).written(),
            next.fact(8).of(APPROVAL_OF_THE_TEXT).signed(DANA).noted(OTHER_WORDS).written());

    later.recordedOn("2026-06-10").accepts(first.giving());
    later.after(first.giving(), answer("p-1", "2026-06-02", NO_RESPONSE)).accepts(next.giving());
  }

  /** Another matter, or one that is not named as it is on record, would count for nothing. */
  @Test
  void what_comes_before_a_step_names_a_matter_that_is_on_record_where_the_step_begins_none() {
    for (var step :
        List.of(
            StatutoryStep.WITHDRAWAL_OF_WARNING_NOTICE,
            StatutoryStep.NOTICE_OF_PROPOSED_POWERS,
            StatutoryStep.REVOCATION_OF_SUSPENSION)) {
      var notice = notice(step);
      var known = notice.act().matter().orElseThrow();

      notice
          .unwritten()
          .refuses(
              notice.fact(5).of(DRAFT_OF_THE_TEXT).about("no-such").noted(WORDS).written(),
              RecordRefusal.MATTER_NOT_ON_RECORD,
              term("step", step),
              text("about", "no-such"),
              text("known", known));
      notice
          .unwritten()
          .accepts(notice.fact(5).of(DRAFT_OF_THE_TEXT).about(known).noted(WORDS).written());
    }
  }

  @Test
  void a_notice_of_resumption_is_of_a_board_by_its_number() {
    var board = notice(StatutoryStep.INTERIM_EXECUTIVE_BOARD);
    var established =
        board
            .unwritten()
            .after(board.drafted(5, SAM, WORDS), board.approved(3, DANA, WORDS), board.giving());

    established.refuses(
        ofResumption("board 1"),
        RecordRefusal.MATTER_NOT_ON_RECORD,
        text("about", "board 1"),
        text("known", "1"));
    established.accepts(ofResumption("1"));
    established
        .by(new Officer("a.adair", person("Avery Adair"), Role.ADVISER, Drafts.NORTHMOOR))
        .accepts(
            new PreconditionDraft("2026-06-08")
                .before(StatutoryStep.NOTICE_OF_RESUMPTION)
                .about("board 1")
                .noted(WORDS)
                .written());
  }

  private static RecordPrecondition ofResumption(String board) {
    return new PreconditionDraft("2026-06-08")
        .before(StatutoryStep.NOTICE_OF_RESUMPTION)
        .of(DRAFT_OF_THE_TEXT)
        .about(board)
        .noted(WORDS)
        .written();
  }

  /** Section 66 and Schedule 15 are two ways to one end, with a notice each. */
  @Test
  void what_is_on_record_for_one_way_to_suspend_a_budget_is_not_for_the_other() {
    for (var pair : List.of(suspensions(), suspensions().reversed())) {
      var one = pair.getFirst();
      var other = pair.getLast();
      var written = one.unwritten().after(one.drafted(5, SAM, WORDS), one.approved(3, DANA, WORDS));

      written.refuses(
          other.giving(),
          LawRefusal.PRECONDITION_NOT_RECORDED,
          terms("missing", Considerations.required(other.act().step(), other.act().on())));
      written.after(other.drafted(2, SAM, OTHER_WORDS)).accepts(one.giving());
    }
  }

  @Test
  void what_was_put_on_record_before_the_two_ways_were_told_apart_counts_for_either() {
    for (var notice : suspensions()) {
      notice
          .unconsidered()
          .after(
              Preparations.before(StatutoryStep.SUSPENSION_OF_DELEGATED_BUDGET, notice.act().on())
                  .toArray(InterventionCommand[]::new))
          .accepts(notice.giving());
    }
  }

  private static List<Notice> suspensions() {
    return notices()
        .filter(notice -> isSuspension(notice.act().step()))
        .map(
            notice ->
                new Notice(
                    notice.giving(),
                    inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES),
                    tellSecretaryOfState("2026-05-11", SUSPEND_DELEGATED_BUDGET)))
        .toList();
  }

  private static boolean isSuspension(StatutoryStep step) {
    return step == StatutoryStep.SUSPENSION_UNDER_SECTION_66
        || step == StatutoryStep.SUSPENSION_UNDER_SCHEDULE_15;
  }

  @Test
  void a_draft_is_not_put_right_under_its_approval() {
    var notice = new Notice(preWarn("p-1", "2026-05-18", "2026-06-01"));
    var approved =
        notice.unwritten().after(notice.drafted(5, SAM, WORDS), notice.approved(3, DANA, WORDS));

    approved.refuses(strikeOut(0, "2026-05-18"), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
    approved.accepts(strikeOut(1, "2026-05-18"));
  }
}
