package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.ArrangementKind.ADVISORY_SERVICES_CONTRACT;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.ComplianceVerdict.NOT_COMPLIED;
import static org.interventionledger.api.intervention.DirectedNotice.SECTION_60;
import static org.interventionledger.api.intervention.DirectedNotice.SECTION_60A;
import static org.interventionledger.api.intervention.DirectionAnswer.NOTICE_DECLINED;
import static org.interventionledger.api.intervention.DirectionAnswer.NOTICE_WILL_BE_GIVEN;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.ENTER_INTO_ARRANGEMENTS;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.intervention.Power.SUSPEND_DELEGATED_BUDGET;
import static org.interventionledger.api.intervention.PreWarningOutcome.NO_RESPONSE;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.Recipient.HMCI;
import static org.interventionledger.api.intervention.RepresentationsDecision.CONFIRMED;
import static org.interventionledger.api.intervention.SecretaryOfStatePower.INTERIM_BOARD;
import static org.interventionledger.api.intervention.SecretaryOfStatePower.REQUIRE_ARRANGEMENTS;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.giveNotice;
import static org.interventionledger.command.intervention.PowerDrafts.appoint;
import static org.interventionledger.command.intervention.PowerDrafts.tellSecretaryOfState;
import static org.interventionledger.command.intervention.PowerDrafts.warnedAndProposed;
import static org.interventionledger.command.intervention.Probe.outcome;
import static org.interventionledger.command.intervention.Probe.position;
import static org.interventionledger.command.intervention.Probe.told;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.CountedMatter;
import org.interventionledger.api.intervention.DirectionEvent.DirectionAnswered;
import org.interventionledger.api.intervention.DirectionEvent.DirectionCopied;
import org.interventionledger.api.intervention.DirectionEvent.GoverningBodyRespondedToDirection;
import org.interventionledger.api.intervention.DraftReportEvent.CommentsOnDraftSent;
import org.interventionledger.api.intervention.EligibleUnder;
import org.interventionledger.api.intervention.InformationEvent.DataComplaintAcknowledged;
import org.interventionledger.api.intervention.InformationEvent.InformationRequestAnswered;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.StatementEvent.StatementOfActionSent;
import org.interventionledger.api.record.FindPosition.Period;
import org.interventionledger.command.ReadmeTable;
import org.interventionledger.command.board.BoardOnADay;
import org.junit.jupiter.api.Test;

/**
 * Each period of the law on the day before its last day, on it and on the day after: the README's
 * table of them is what comes of it.
 */
class TheLastDaysOfPeriodsTest {

  private static final InterventionCommand INTO_A_CATEGORY =
      Drafts.inspection("2026-05-05", "2026-06-05", SPECIAL_MEASURES);

  private static final InterventionCommand[] GOVERNORS = {
    INTO_A_CATEGORY,
    tellSecretaryOfState("2026-06-08", ADDITIONAL_GOVERNORS),
    appoint(
        "2026-06-15",
        List.of(
            PowerDrafts.governor("Kit Moss", "2026-06-15", Optional.of("2026-07-31")),
            PowerDrafts.governor("Ada Byrne", "2026-06-15", Optional.of("2026-08-31"))))
  };

  /** Of these neither the law nor the paper that begins them has a last day. */
  private static final Map<Period, List<InterventionCommand>> WITHOUT_END =
      Map.of(
          Period.FREEZE_OF_POWERS,
          List.of(INTO_A_CATEGORY, StateDrafts.intention("2026-06-15", INTERIM_BOARD)),
          Period.ARRANGEMENTS,
          List.of(
              INTO_A_CATEGORY,
              tellSecretaryOfState("2026-06-08", ENTER_INTO_ARRANGEMENTS),
              PowerDrafts.consultOnArrangements("2026-06-08", "2026-06-15", GOVERNING_BODY),
              PowerDrafts.require("2026-06-16", ADVISORY_SERVICES_CONTRACT)),
          Period.BUDGET_SUSPENSION,
          List.of(
              INTO_A_CATEGORY,
              tellSecretaryOfState("2026-06-08", SUSPEND_DELEGATED_BUDGET),
              PowerDrafts.suspend("2026-06-09", "2026-06-10")));

  /** What is done on a day, the last day of the period, and what the code calls it. */
  private record Try(
      LocalDate lastDay, String does, Function<String, String> on, List<Enum<?>> of) {
    String after(int days) {
      return on.apply(lastDay.plusDays(days).toString());
    }
  }

  private final Map<String, Try> periods = new LinkedHashMap<>();

  @Test
  void what_comes_of_it_is_in_the_readme() throws IOException {
    everyPeriod();
    ReadmeTable.check(
        "a period of the law, at its end",
        Stream.of(
            "its last day", "what is done", "the day before", "the last day", "the day after"),
        periods.entrySet().stream()
            .map(
                it ->
                    ReadmeTable.row(
                        it.getKey(),
                        Stream.of(
                            it.getValue().lastDay().toString(),
                            it.getValue().does(),
                            it.getValue().after(-1),
                            it.getValue().after(0),
                            it.getValue().after(1))))
            .toList());
  }

  /** Each as the code names it: one that is added there must have a row here. */
  @Test
  void every_period_that_is_counted_or_told_is_among_them_or_has_no_end_but_by_an_act() {
    everyPeriod();
    var shown = periods.values().stream().flatMap(it -> it.of().stream()).toList();
    assertThat(shown).contains(CountedMatter.values()).contains(Power.values());
    assertThat(Period.values())
        .allSatisfy(
            period ->
                assertThat(shown.contains(period))
                    .as("%s", period)
                    .isNotEqualTo(WITHOUT_END.containsKey(period)));
    WITHOUT_END.forEach(
        (period, acts) ->
            assertThat(
                    position(
                        day("2026-06-30"),
                        it ->
                            it.running().stream()
                                .filter(one -> one.period() == period)
                                .map(one -> one.endsOn().toString())
                                .collect(Collectors.joining(", ")),
                        acts.toArray(InterventionCommand[]::new)))
                .as("%s", period)
                .isEqualTo(Optional.empty().toString()));
  }

  private void everyPeriod() {
    warningNotices();
    powers();
    directions();
    boards();
    boardOfTheSecretaryOfState();
    besideTheLadder();
  }

  private void warningNotices() {
    var old = OldLaw.given("2013-07-12");
    add(
        "initial period of s.60, 15 working days from 12 July 2013",
        "2013-08-02",
        "representations",
        day -> outcome(old, OldLaw.represent(day)),
        Period.COMPLIANCE_PERIOD,
        CountedMatter.INITIAL_PERIOD);
    add(
        "the same period",
        "2013-08-02",
        "compliance judged",
        day -> outcome(old, findNotComplied(day)),
        Period.COMPLIANCE_PERIOD,
        CountedMatter.INITIAL_PERIOD);
    add(
        "after the notice was confirmed, 15 working days from 5 August 2013",
        "2013-08-27",
        "compliance judged",
        day ->
            outcome(
                old,
                OldLaw.represent("2013-07-20"),
                OldLaw.decision("2013-08-05", CONFIRMED),
                findNotComplied(day)),
        Period.COMPLIANCE_PERIOD,
        CountedMatter.PERIOD_AFTER_CONFIRMATION);
    add(
        "initial period of s.60A, 15 working days from 1 March 2012",
        "2012-03-22",
        "representations",
        day -> outcome(OnTheDay.onPay(day("2012-03-01")), OldLaw.represent(day)),
        Period.COMPLIANCE_PERIOD,
        CountedMatter.INITIAL_PERIOD);
    add(
        "compliance period that a notice of 2 February 2026 specifies",
        "2026-03-02",
        "compliance judged",
        day -> outcome(giveNotice("2026-02-02", "2026-03-02"), findNotComplied(day)),
        Period.COMPLIANCE_PERIOD);
    add(
        "compliance period that a notice of the Secretary of State of 2 February 2026 specifies",
        "2026-03-02",
        "that it was not complied with",
        day ->
            outcome(
                StateDrafts.statesNotice("2026-02-02", "2026-03-02", "2026-02-02"),
                StateDrafts.statesVerdict(day, NOT_COMPLIED)),
        Period.SECRETARY_OF_STATES_COMPLIANCE_PERIOD);
    add(
        "time for a reply to a pre-warning notice of 2 February 2026, as it says",
        "2026-03-19",
        "no reply",
        day ->
            outcome(
                Drafts.preWarn("p-1", "2026-02-02", "2026-03-19"),
                Drafts.answer("p-1", day, NO_RESPONSE)));
    add(
        "the day before that from which powers were proposed",
        "2026-06-10",
        "governors appointed",
        day -> afterProposal(ADDITIONAL_GOVERNORS, "2026-06-02", appoint(day, "Kit Moss")));
  }

  private void powers() {
    var lastDay = "2026-07-29";
    add(
        "two months of s.63 after a period that ended on 29 May 2026",
        lastDay,
        "arrangements required",
        day ->
            afterProposal(
                ENTER_INTO_ARRANGEMENTS,
                "2026-06-15",
                PowerDrafts.consultOnArrangements("2026-06-15", "2026-06-22", GOVERNING_BODY),
                PowerDrafts.require(day, ADVISORY_SERVICES_CONTRACT)),
        Period.POWERS_WINDOW,
        ENTER_INTO_ARRANGEMENTS);
    add(
        "two months of s.64",
        lastDay,
        "governors appointed",
        day -> afterProposal(ADDITIONAL_GOVERNORS, "2026-06-15", appoint(day, "Kit Moss")),
        Period.POWERS_WINDOW,
        ADDITIONAL_GOVERNORS);
    add(
        "two months of s.66",
        lastDay,
        "a suspension received, its notice given a week before",
        day ->
            afterProposal(
                SUSPEND_DELEGATED_BUDGET,
                "2026-06-15",
                PowerDrafts.suspend(day(day).minusDays(7).toString(), day)),
        Period.POWERS_WINDOW,
        SUSPEND_DELEGATED_BUDGET);
    add(
        "none of s.65",
        lastDay,
        "consent to a board applied for",
        day ->
            outcome(
                OnTheDay.then(
                    Stream.of(warnedAndProposed(INTERIM_EXECUTIVE_BOARD)),
                    Drafts.consult("2026-06-15", "2026-06-22"),
                    Drafts.apply(day))),
        Period.POWERS_WINDOW,
        INTERIM_EXECUTIVE_BOARD);
    add(
        "two months of s.66A",
        lastDay,
        "arrangements of the Secretary of State",
        day ->
            outcome(
                giveNotice("2026-05-01", "2026-05-29"),
                StateDrafts.use(REQUIRE_ARRANGEMENTS, EligibleUnder.SECTION_60, day, day)),
        Period.POWERS_WINDOW,
        REQUIRE_ARRANGEMENTS);
    add(
        "two months of s.64 after a notice under s.60A",
        lastDay,
        "governors appointed",
        day ->
            outcome(
                OnTheDay.draftOnPay(day("2026-05-01")).written(),
                findNotComplied("2026-05-30"),
                Drafts.propose("2026-06-01", "2026-06-11", ADDITIONAL_GOVERNORS),
                tellSecretaryOfState("2026-06-15", ADDITIONAL_GOVERNORS),
                appoint(day, "Kit Moss")),
        Period.POWERS_WINDOW,
        ADDITIONAL_GOVERNORS);
    add(
        "two months of s.64 after the old law’s period of 2 August 2013",
        "2013-10-02",
        "governors appointed",
        day ->
            outcome(
                OldLaw.given("2013-07-12"),
                findNotComplied("2013-08-03"),
                Drafts.propose("2013-08-05", "2013-08-20", ADDITIONAL_GOVERNORS),
                appoint(day, "Kit Moss")),
        Period.POWERS_WINDOW,
        ADDITIONAL_GOVERNORS);
    add(
        "the month’s notice under Sch. 15 of 1 May 2026",
        "2026-06-01",
        "notice of a suspension that takes effect",
        day -> outcome(PowerDrafts.giveSuspensionNotice("2026-05-01", day)),
        Period.NOTICE_OF_SUSPENSION);
    add(
        "the terms of two additional governors, the longer until 31 August 2026",
        "2026-08-31",
        "is it running",
        day -> running(Period.ADDITIONAL_GOVERNORS, day, GOVERNORS),
        Period.ADDITIONAL_GOVERNORS);
  }

  private void directions() {
    var onStandards = DirectionDrafts.direct(SECTION_60, "2012-01-09");
    add(
        "the answer under s.69A, 10 working days with 9 January 2012",
        "2012-01-20",
        "the answer",
        day ->
            told(
                DirectionAnswered.class,
                it -> it.timeliness().name(),
                onStandards,
                DirectionDrafts.answer(day, NOTICE_DECLINED, HMCI)),
        Period.ANSWER_TO_DIRECTION,
        CountedMatter.ANSWER_TO_DIRECTION);
    add(
        "the notice under s.69A, 5 working days with an answer of 16 January 2012",
        "2012-01-20",
        "is it running",
        day ->
            running(
                Period.DIRECTED_NOTICE,
                day,
                onStandards,
                DirectionDrafts.answer("2012-01-16", NOTICE_WILL_BE_GIVEN, HMCI)),
        Period.DIRECTED_NOTICE,
        CountedMatter.DIRECTED_NOTICE);
    var onPay = DirectionDrafts.direct(SECTION_60A, "2026-06-08");
    var copied = DirectionDrafts.copy("2026-06-08");
    add(
        "the copy under s.69B, 2 working days with 8 June 2026",
        "2026-06-09",
        "the copy",
        day ->
            told(
                DirectionCopied.class,
                it -> it.timeliness().name(),
                onPay,
                DirectionDrafts.copy(day)),
        Period.COPY_OF_DIRECTION,
        CountedMatter.COPY_OF_DIRECTION);
    add(
        "the governing body’s response under s.69B, 7 working days",
        "2026-06-16",
        "the response",
        day ->
            told(
                GoverningBodyRespondedToDirection.class,
                it -> it.timeliness().name(),
                onPay,
                copied,
                DirectionDrafts.respond(day)),
        Period.REPLY_TO_DIRECTION,
        CountedMatter.REPLY_TO_DIRECTION);
    add(
        "the answer under s.69B, 10 working days",
        "2026-06-19",
        "the answer",
        day ->
            told(
                DirectionAnswered.class,
                it -> it.timeliness().name(),
                onPay,
                copied,
                DirectionDrafts.answer(day, NOTICE_DECLINED)),
        Period.ANSWER_TO_DIRECTION,
        CountedMatter.ANSWER_TO_DIRECTION);
    add(
        "the notice under s.69B, 5 working days with an answer of 18 June 2026",
        "2026-06-24",
        "is it running",
        day ->
            running(
                Period.DIRECTED_NOTICE,
                day,
                onPay,
                copied,
                DirectionDrafts.answer("2026-06-18", NOTICE_WILL_BE_GIVEN)),
        Period.DIRECTED_NOTICE,
        CountedMatter.DIRECTED_NOTICE);
  }

  private void boards() {
    add(
        "an interim period that the notice set",
        "2026-05-19",
        "that it ran out",
        day -> BoardOnADay.expiry(day(day), day("2026-05-19")),
        Period.INTERIM_PERIOD);
    add(
        "the last day before normal government resumes on 20 May 2026",
        "2026-05-19",
        "that it resumed",
        day -> BoardOnADay.resumed(day(day), day("2026-05-20")),
        Period.INTERIM_PERIOD);
    add(
        "the last day for a shadow governing body, six months before 20 November 2026",
        "2026-05-20",
        "a shadow governing body",
        day -> BoardOnADay.shadowBefore(day(day), day("2026-11-20")));
  }

  private void boardOfTheSecretaryOfState() {
    add(
        "an interim period that the Secretary of State set",
        "2026-12-18",
        "is it running",
        day ->
            running(
                Period.INTERIM_PERIOD_OF_THE_SECRETARY_OF_STATE,
                day,
                INTO_A_CATEGORY,
                StateDrafts.use(
                    INTERIM_BOARD,
                    EligibleUnder.SECTION_62,
                    "2026-06-15",
                    "2026-06-22",
                    Optional.of("2026-12-18"))),
        Period.INTERIM_PERIOD_OF_THE_SECRETARY_OF_STATE);
  }

  private void besideTheLadder() {
    var inspected = Drafts.inspection("2026-05-05", "2026-06-05", SPECIAL_MEASURES);
    add(
        "a statement of action, 10 working days after 8 June 2026",
        "2026-06-22",
        "the statement",
        day ->
            told(
                StatementOfActionSent.class,
                it -> it.timeliness().name(),
                inspected,
                StatementDrafts.receive("2026-06-08", "2026-05-05"),
                StatementDrafts.send(day, HMCI)),
        Period.STATEMENT_OF_ACTION,
        CountedMatter.STATEMENT_OF_ACTION);
    add(
        "comments on a draft report, 5 working days after 8 June 2026",
        "2026-06-15",
        "the comments",
        day ->
            told(
                CommentsOnDraftSent.class,
                it -> it.timeliness().name(),
                InformationDrafts.draftReceived("2026-06-08"),
                InformationDrafts.comment(day)),
        Period.COMMENTS_ON_DRAFT_REPORT,
        CountedMatter.COMMENTS_ON_DRAFT_REPORT);
    add(
        "a request for information, 20 working days after 11 June 2026",
        "2026-07-10",
        "the answer",
        day ->
            told(
                InformationRequestAnswered.class,
                it -> it.timeliness().name(),
                InformationDrafts.ask("2026-06-11"),
                InformationDrafts.give(day)),
        Period.INFORMATION_REQUEST,
        CountedMatter.INFORMATION_REQUEST);
    add(
        "a complaint about personal data, 30 days after 19 June 2026",
        "2026-07-19",
        "the acknowledgement",
        day ->
            told(
                DataComplaintAcknowledged.class,
                it -> it.timeliness().map(Enum::name).orElse("neither"),
                InformationDrafts.complain("2026-06-19"),
                InformationDrafts.acknowledge(day)),
        Period.DATA_COMPLAINT);
  }

  private static String afterProposal(Power power, String told, InterventionCommand... acts) {
    return outcome(
        OnTheDay.then(
            Stream.concat(
                Stream.of(warnedAndProposed(power)), Stream.of(tellSecretaryOfState(told, power))),
            acts));
  }

  private static String running(Period period, String day, InterventionCommand... acts) {
    return position(
        day(day),
        it -> it.running().stream().anyMatch(one -> one.period() == period) ? "running" : "over",
        acts);
  }

  private void add(
      String period, String lastDay, String does, Function<String, String> on, Enum<?>... of) {
    periods.put(period, new Try(day(lastDay), does, on, List.of(of)));
  }
}
