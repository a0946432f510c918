package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.ArrangementKind.ADVISORY_SERVICES_CONTRACT;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.ConsentDecision.CONSENTED;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.ENTER_INTO_ARRANGEMENTS;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.intervention.Power.SUSPEND_DELEGATED_BUDGET;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.SomeSchools.ACADEMY;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;
import static org.interventionledger.command.intervention.SomeSchools.closedOn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.Act;
import org.interventionledger.api.intervention.AcademyOrderBasis;
import org.interventionledger.api.intervention.DirectedNotice;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.record.FindPosition.OpenAct;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.api.record.FindPositionInLaw;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.calendar.Counting;
import org.interventionledger.command.calendar.Terms;
import org.interventionledger.command.evidence.Cited;
import org.junit.jupiter.api.Test;

/** What the position tells as open on the ladder is accepted when it is done soundly that day. */
class AgreeingWithTheDecisionTest {

  private static final Set<Readership> ALL = EnumSet.allOf(Readership.class);

  private static final Counting WITH_A_HOLIDAY =
      new Counting(Terms.withHolidayOn("2026-06-19"), Terms.both());

  /**
   * Of these, more than the day decides: which entry, power, report or board it is about. The
   * position says that there is one of which it may be done.
   */
  private static final Set<Act> OF_MORE_THAN_THE_DAY =
      EnumSet.of(
          Act.CORRECT_ENTRY, // One on which nothing rests.
          Act.RECORD_POWER_OF_SECRETARY_OF_STATE, // Each power has gateways of its own.
          Act.RECORD_END_OF_POWER_OF_SECRETARY_OF_STATE,
          Act.RECORD_DIRECTION_ON_INTERIM_BOARD, // A board that is there.
          Act.RECORD_TAKEOVER_OF_INTERIM_BOARD,
          Act.RECORD_REPORT_RECEIVED, // The report of one inspection.
          Act.RECORD_SECOND_STATEMENT_REQUIRED,
          Act.RECORD_FOUNDATION_GOVERNORS_MATCHED, // As many as those of one appointment.
          Act.RECORD_SECRETARY_OF_STATE_COMPLIANCE,
          Act.RECORD_SECRETARY_OF_STATE_PROPOSAL,
          Act.RECORD_ORDER_TO_WARN,
          Act.RECORD_DIRECTED_STEPS,
          Act.AGREE_MONITORING, // See ActingByConsentAndRequestTest.
          Act.END_MONITORING,
          Act.REQUEST_INSPECTION,
          Act.RECORD_INSPECTION_ANSWER);

  private final Set<Act> tried = EnumSet.noneOf(Act.class);

  @Test
  void at_a_school_without_history_on_the_first_days_of_the_law() {
    assertAgreed(
        COMMUNITY,
        List.of(),
        "2004-12-31",
        "2005-01-01",
        "2007-03-31",
        "2007-04-01",
        "2010-01-12",
        "2010-07-29",
        "2016-04-17",
        "2016-04-18",
        "2017-01-10",
        "2017-01-11",
        "2026-06-15");
    assertThat(tried).contains(Act.RECORD_INFORMATION_REQUEST, Act.RECORD_DRAFT_REPORT_RECEIVED);
  }

  @Test
  void a_draft_report_and_a_request_are_open_from_the_first_day_of_their_law() {
    assertThat(open(COMMUNITY, List.of(), "2007-03-31"))
        .doesNotContain(Act.RECORD_DRAFT_REPORT_RECEIVED);
    assertThat(open(COMMUNITY, List.of(), "2007-04-01")).contains(Act.RECORD_DRAFT_REPORT_RECEIVED);
    assertThat(open(COMMUNITY, List.of(), "2004-12-31"))
        .doesNotContain(Act.RECORD_INFORMATION_REQUEST);
    assertThat(open(COMMUNITY, List.of(), "2005-01-01")).contains(Act.RECORD_INFORMATION_REQUEST);
    assertThat(position(COMMUNITY, CaseFile.EMPTY, day("2004-12-31"), Desk.COUNTING).barred())
        .filteredOn(barred -> barred.act() == Act.RECORD_INFORMATION_REQUEST)
        .extracting(barred -> barred.why().refusal())
        .containsExactly(LawRefusal.LAW_OF_THAT_DATE_NOT_HELD);
  }

  @Test
  void along_a_warning_notice_to_a_board() {
    var done =
        List.<InterventionCommand>of(
            Drafts.giveNotice("2026-05-01", "2026-05-29"),
            Drafts.findNotComplied("2026-05-30"),
            Drafts.propose("2026-06-01", "2026-06-11", INTERIM_EXECUTIVE_BOARD),
            Drafts.consult("2026-06-01", "2026-06-10"),
            Drafts.apply("2026-06-12"),
            Drafts.decide("2026-06-20", CONSENTED),
            Drafts.establish("2026-06-22", "2026-06-29"));

    assertAgreed(COMMUNITY, done.subList(0, 1), around("2026-05-01", "2026-05-29"));
    assertAgreed(COMMUNITY, done, around("2026-06-01", "2026-06-11"));
    assertAgreed(COMMUNITY, done, around("2026-06-20", "2026-06-22", "2026-06-29", "2026-07-29"));
    assertThat(tried)
        .contains(Act.RECORD_SERVICE_OF_NOTICE, Act.ASSESS_COMPLIANCE, Act.APPLY_FOR_INTERIM_BOARD);
  }

  @Test
  void of_the_powers_in_a_category() {
    var done =
        List.<InterventionCommand>of(
            inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES),
            PowerDrafts.tellSecretaryOfState(
                "2026-05-04",
                ENTER_INTO_ARRANGEMENTS,
                ADDITIONAL_GOVERNORS,
                SUSPEND_DELEGATED_BUDGET),
            PowerDrafts.consultOnArrangements("2026-05-04", "2026-05-11", GOVERNING_BODY),
            PowerDrafts.require("2026-05-20", ADVISORY_SERVICES_CONTRACT),
            PowerDrafts.appoint("2026-05-22", "Kit Moss"),
            PowerDrafts.suspend("2026-05-26", "2026-05-27"),
            PowerDrafts.revoke("2026-06-22", "2026-06-23"));

    assertAgreed(COMMUNITY, done, around("2026-04-20", "2026-05-11", "2026-05-20", "2026-05-27"));
    assertAgreed(COMMUNITY, done, around("2026-06-23"));
    assertThat(tried).contains(Act.END_ARRANGEMENTS, Act.END_ADDITIONAL_GOVERNOR);
  }

  @Test
  void of_a_notice_of_the_law_until_2016() {
    assertAgreed(
        COMMUNITY,
        List.of(OldLaw.given("2012-05-28"), OldLaw.represent("2012-06-11")),
        around("2012-05-28", "2012-06-11", "2012-06-20"));
    assertThat(tried).contains(Act.RECORD_REPRESENTATIONS, Act.RECORD_REPRESENTATIONS_DECISION);
  }

  @Test
  void of_what_the_secretary_of_state_did() {
    assertAgreed(
        COMMUNITY,
        List.of(
            StateDrafts.intention("2026-05-05", SecretaryOfStatePower.APPOINT_GOVERNORS),
            StateDrafts.release("2026-05-12"),
            DirectionDrafts.direct(DirectedNotice.SECTION_60A, "2026-06-12"),
            StateDrafts.order("2026-06-22", AcademyOrderBasis.APPLICATION),
            StateDrafts.conversion("2026-09-01")),
        around("2026-05-05", "2026-05-12", "2026-06-12", "2026-06-22", "2026-09-01"));
    assertThat(tried).contains(Act.RECORD_RELEASE_OF_FREEZE, Act.COPY_DIRECTION);
  }

  @Test
  void of_a_draft_a_report_a_request_and_a_complaint_as_calendars_change() {
    var done =
        List.<InterventionCommand>of(
            inspection("2026-05-05", "2026-06-05", SPECIAL_MEASURES),
            StatementDrafts.receive("2026-06-08", "2026-05-05"),
            InformationDrafts.draftReceived("2026-06-15"),
            InformationDrafts.ask("2026-06-11"),
            InformationDrafts.complain("2026-06-19"));

    assertAgreed(COMMUNITY, done, around("2026-06-08", "2026-06-11", "2026-06-15", "2026-06-19"));
    assertThat(tried).doesNotContain(Act.RECALCULATE_PERIOD);
    for (var on : around("2026-06-15", "2026-06-22")) {
      assertAgreed(COMMUNITY, file(done), day(on), WITH_A_HOLIDAY);
    }
    assertThat(tried)
        .contains(
            Act.RECALCULATE_PERIOD, Act.RECORD_COMMENTS_SENT, Act.RECORD_COMPLAINT_ACKNOWLEDGEMENT);
    for (var on : around("2026-06-20")) {
      assertAgreed(closedOn("2026-06-20"), file(done), day(on), WITH_A_HOLIDAY);
    }
  }

  @Test
  void of_an_academy() {
    assertAgreed(
        ACADEMY,
        List.of(Drafts.refer("r-1", "2026-05-12"), Drafts.acknowledge("r-1", "2026-05-20")),
        around("2026-05-12", "2026-05-20"));
    assertThat(tried).contains(Act.REFER_TO_REGIONAL_DIRECTOR, Act.RECORD_REFERRAL_OUTCOME);
  }

  /** Where a period stays as it is, or its calendar is not held, it cannot be counted again. */
  @Test
  void a_period_that_would_not_move_is_barred_and_it_is_said_why() {
    var file = file(List.of(InformationDrafts.draftReceived("2026-06-15")));
    var notHeld = new Counting(Desk.COUNTING.calendars(), Terms.of());

    assertThat(recalculation(file, Desk.COUNTING)).contains(RecordRefusal.PERIOD_STAYS_AS_IT_IS);
    assertThat(recalculation(file, notHeld)).contains(LawRefusal.TERM_DATES_NOT_HELD);
    assertThat(recalculation(file, WITH_A_HOLIDAY)).isEmpty();
  }

  private static Optional<Refusal> recalculation(CaseFile file, Counting counting) {
    return position(COMMUNITY, file, day("2026-06-17"), counting).barred().stream()
        .filter(barred -> barred.act() == Act.RECALCULATE_PERIOD)
        .map(barred -> barred.why().refusal())
        .findFirst();
  }

  private void assertAgreed(Particulars school, List<InterventionCommand> done, String... days) {
    for (var on : days) {
      assertAgreed(school, file(school, done), day(on), Desk.COUNTING);
    }
  }

  private void assertAgreed(Particulars school, CaseFile file, LocalDate on, Counting counting) {
    var known = file.asOf(on);
    for (var open : position(school, file, on, counting).open()) {
      var act = new SoundActs(known, on).of(open);
      if (act.isEmpty()) {
        assertThat(OF_MORE_THAN_THE_DAY).as("open on " + on).contains(open.act());
        continue;
      }
      tried.add(open.act());
      assertThat(refused(act.get(), known, school, counting))
          .as("%s of %s on %s", open.act(), open.about(), on)
          .isEmpty();
    }
  }

  private static Optional<String> refused(
      InterventionCommand command, CaseFile known, Particulars school, Counting counting) {
    try {
      var acting = Walk.acting(command.happenedOn(), 0);
      var officer = Papers.officer(command, acting.officer());
      Decisions.decide(
          command,
          known,
          new Acting(officer, acting.today(), acting.lateReason()),
          Optional.of(school),
          Cited.NOTHING,
          counting);
      return Optional.empty();
    } catch (Refused refused) {
      return Optional.of(refused.getMessage());
    }
  }

  private static List<Act> open(Particulars school, List<InterventionCommand> done, String on) {
    return position(school, file(school, done), day(on), Desk.COUNTING).open().stream()
        .map(OpenAct::act)
        .toList();
  }

  private static Position position(
      Particulars school, CaseFile file, LocalDate on, Counting counting) {
    return Positions.of(
        file, school, new FindPositionInLaw(Drafts.URN, on, ALL), List.of(), counting);
  }

  private static CaseFile file(List<InterventionCommand> done) {
    return file(COMMUNITY, done);
  }

  private static CaseFile file(Particulars school, List<InterventionCommand> done) {
    return Situation.at(school, done.toArray(InterventionCommand[]::new)).file();
  }

  private static String[] around(String... days) {
    var around = new ArrayList<String>();
    for (var on : days) {
      for (var beside : List.of(-1, 0, 1)) {
        around.add(day(on).plusDays(beside).toString());
      }
    }
    return around.toArray(String[]::new);
  }
}
