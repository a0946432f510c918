package org.interventionledger.command.intervention;

import static java.util.stream.Collectors.joining;
import static org.interventionledger.api.intervention.AcademyOrderBasis.APPLICATION;
import static org.interventionledger.api.intervention.AcademyOrderBasis.DUTY;
import static org.interventionledger.api.intervention.AcademyOrderBasis.POWER;
import static org.interventionledger.api.intervention.ArrangementKind.ADVISORY_SERVICES_CONTRACT;
import static org.interventionledger.api.intervention.DirectionAnswer.NOTICE_DECLINED;
import static org.interventionledger.api.intervention.EligibleUnder.SECTION_60;
import static org.interventionledger.api.intervention.EligibleUnder.SECTION_61;
import static org.interventionledger.api.intervention.EligibleUnder.SECTION_62;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Recipient.DIOCESAN_AUTHORITY;
import static org.interventionledger.api.intervention.Recipient.FOUNDATION_GOVERNOR_APPOINTER;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.intervention.Recipient.HMCI;
import static org.interventionledger.api.intervention.SecretaryOfStatePower.APPOINT_GOVERNORS;
import static org.interventionledger.api.intervention.SecretaryOfStatePower.DIRECT_CLOSURE;
import static org.interventionledger.api.intervention.SecretaryOfStatePower.REQUIRE_ARRANGEMENTS;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.OnTheDay.board;
import static org.interventionledger.command.intervention.OnTheDay.category;
import static org.interventionledger.command.intervention.OnTheDay.consented;
import static org.interventionledger.command.intervention.OnTheDay.then;
import static org.interventionledger.command.intervention.Probe.outcome;
import static org.interventionledger.command.intervention.Probe.position;
import static org.interventionledger.command.intervention.Probe.told;
import static org.interventionledger.command.intervention.StateDrafts.intention;
import static org.interventionledger.command.intervention.StateDrafts.learnt;
import static org.interventionledger.command.intervention.StateDrafts.order;
import static org.interventionledger.command.intervention.StateDrafts.use;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.intervention.AcademyOrderBasis;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.FoundationGovernorsMatched;
import org.interventionledger.api.intervention.BudgetEvent.DelegatedBudgetSuspended;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.DirectedNotice;
import org.interventionledger.api.intervention.DirectionEvent.DirectionToWarnRecorded;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordDirectionOnInterimBoard;
import org.interventionledger.api.intervention.StepsFor;
import org.interventionledger.api.intervention.SuspensionEmergency;
import org.interventionledger.api.record.FindPosition.StandingDuty;
import org.interventionledger.command.board.BoardOnADay;

/** What shows each row of the law of powers, boards and academy orders, by rule and first day. */
final class ProbesOfPowers {

  private ProbesOfPowers() {}

  static void into(Map<String, Probe> all) {
    ofTheAuthority(all);
    ofTheSecretaryOfState(all);
    boards(all);
    academyOrders(all);
  }

  private static void ofTheAuthority(Map<String, Probe> all) {
    all.put(
        "window.months 2016-04-18",
        new Probe(
            "arrangements of the Secretary of State after a notice whose two months ended on 25"
                + " March 2016",
            day -> outcome(OldLaw.given("2016-01-04"), used(REQUIRE_ARRANGEMENTS, day, true))));
    all.put(
        "power63.consult 2007-04-01",
        new Probe(
            "requiring arrangements without consultation",
            day ->
                outcome(
                    category(day),
                    PowerDrafts.require(day.toString(), ADVISORY_SERVICES_CONTRACT))));
    all.put(
        "power64.consult 2007-04-01",
        new Probe(
            "appointing governors without consultation",
            day -> outcome(category(day), appoint(day))));
    all.put(
        "power64.barred-after-s67 2010-01-12",
        new Probe(
            "appointing governors after the Secretary of State did",
            day ->
                outcome(
                    inspection("2009-09-15", "2009-10-15", Category.SPECIAL_MEASURES),
                    use(APPOINT_GOVERNORS, SECTION_62, "2009-12-01", "2009-12-01"),
                    appoint(day))));
    all.put(
        "power64.barred-after-s67 2016-04-18",
        new Probe(
            "the same, the Secretary of State told first where that has to be",
            day ->
                outcome(
                    then(
                        Stream.of(
                            inspection("2016-01-12", "2016-02-12", Category.SPECIAL_MEASURES),
                            use(APPOINT_GOVERNORS, SECTION_62, "2016-03-01", "2016-03-01")),
                        toldFirst(day, appoint(day))))));
    all.put(
        "power64.barred 2007-04-01",
        new Probe(
            "appointing governors during an interim board",
            day -> outcome(then(board(day), appoint(day)))));
    all.put(
        "power64.va-match 2007-04-01",
        new Probe(
            "at an aided school warned on the day: foundation governors match one for one",
            ProbesOfPowers::matched));
    all.put(
        "power65.consent 2007-04-01",
        new Probe(
            "notice of a board without consent",
            day ->
                outcome(
                    then(
                        consented(day).limit(3),
                        Drafts.establish(day.toString(), day.toString())))));
    all.put(
        "power65.consult 2007-04-01",
        new Probe(
            "applying for consent without consultation",
            day -> outcome(category(day), Drafts.apply(day.toString()))));
    all.put(
        "power66.effect 2007-04-01",
        new Probe(
            "a suspension received two days after its notice",
            day ->
                told(
                    DelegatedBudgetSuspended.class,
                    it ->
                        "effect "
                            + (it.happenedOn().toEpochDay() - it.noticeGivenOn().toEpochDay())
                            + " days after the notice",
                    category(day),
                    PowerDrafts.suspend(day.toString(), day.plusDays(2).toString()))));
    all.put(
        "power66.barred 2007-04-01",
        new Probe(
            "suspending the budget during an interim board",
            day -> outcome(then(board(day), PowerDrafts.suspend(day.toString(), day.toString())))));
    all.put(
        "sch15.notice 2007-04-01",
        new Probe(
            "notice of a suspension under Sch. 15 a day short of a month",
            day ->
                outcome(
                    PowerDrafts.giveSuspensionNotice(
                        day.toString(), day.plusMonths(1).minusDays(1).toString()))));
    all.put(
        "notify-sos.before 2016-04-18",
        new Probe(
            "appointing governors, the Secretary of State not told",
            day -> outcome(category(day), appoint(day))));
    all.put(
        "freeze.on-sos-intent 2016-04-18",
        new Probe(
            "appointing governors after the Secretary of State told of an intention",
            day ->
                outcome(
                    then(
                        Stream.of(category(day), intention(day.toString(), APPOINT_GOVERNORS)),
                        toldFirst(day, appoint(day))))));
  }

  private static void ofTheSecretaryOfState(Map<String, Probe> all) {
    all.put(
        "s66a.scope 2016-04-18",
        new Probe(
            "arrangements required under s.62",
            day -> outcome(used(REQUIRE_ARRANGEMENTS, day, false))));
    all.put(
        "s67-69.scope 2007-04-01",
        new Probe(
            "governors appointed under s.62", day -> outcome(used(APPOINT_GOVERNORS, day, false))));
    all.put(
        "s67-69.scope 2010-01-12",
        new Probe(
            "governors appointed under s.60", day -> outcome(used(APPOINT_GOVERNORS, day, true))));
    all.put(
        "s68.scope 2007-04-01",
        new Probe("closure directed under s.62", day -> outcome(used(DIRECT_CLOSURE, day, false))));
    all.put(
        "s68.scope 2011-11-17",
        new Probe(
            "closure directed under s.61",
            day -> outcome(use(DIRECT_CLOSURE, SECTION_61, day.toString(), day.toString()))));
    for (var from : new String[] {"2010-01-12", "2016-04-18"}) {
      all.put(
          "s69a.response " + from,
          new Probe(
              "a direction to consider a notice under s.60",
              day -> periods(DirectedNotice.SECTION_60, day)));
    }
    all.put(
        "s69a.response 2011-11-17",
        new Probe(
            "the order to give a notice that was declined",
            day ->
                outcome(
                    DirectionDrafts.direct(DirectedNotice.SECTION_60, "2011-11-01"),
                    DirectionDrafts.answer("2011-11-14", NOTICE_DECLINED, HMCI),
                    DirectionDrafts.order(day.toString(), null))));
    all.put(
        "s69b.response 2010-01-12",
        new Probe(
            "a direction to consider a notice under s.60A",
            day -> periods(DirectedNotice.SECTION_60A, day)));
  }

  private static void boards(Map<String, Probe> all) {
    all.put(
        "ieb.min-members 2007-04-01",
        new Probe(
            "notice of a board of one member",
            day -> outcome(then(consented(day), established(day, 1)))));
    all.put(
        "ieb.max-members 2007-04-01",
        new Probe(
            "notice of a board of thirty members",
            day ->
                told(
                    InterimBoardEstablished.class,
                    it -> it.members().size() + " members",
                    then(consented(day), established(day, 30)))));
    all.put(
        "ieb.sos-directions 2016-04-18",
        new Probe("a direction on the members", day -> outcome(directed(day))));
    all.put(
        "ieb.copies 2007-04-01",
        new Probe(
            "notice of a board with a copy for the governing body alone",
            day ->
                outcome(
                    then(
                        consented(day),
                        new BoardDraft(day.toString(), day.toString())
                            .copiedTo(Drafts.copies(day.toString(), GOVERNING_BODY))
                            .written()))));
    all.put(
        "ieb.duration 2007-04-01",
        new Probe(
            "notice of a board with a period of a year",
            day ->
                told(
                    InterimBoardEstablished.class,
                    it -> it.endsOn().map(_ -> "a period is set").orElse("none is set"),
                    then(
                        consented(day),
                        new BoardDraft(day.toString(), day.toString())
                            .until(day.plusYears(1).toString())
                            .written()))));
    all.put(
        "ieb.resumption 2007-04-01", new Probe("a notice of resumption", BoardOnADay::resumption));
    all.put(
        "ieb.budget 2007-04-01",
        new Probe(
            "a board on the day after a suspension of the budget",
            ProbesOfPowers::suspensionAtTheStart));
    all.put("ieb.shadow-gb 2010-12-31", new Probe("a shadow governing body", BoardOnADay::shadow));
    all.put(
        "ieb.takeover 2016-04-18",
        new Probe(
            "the takeover of a board of the authority",
            day ->
                outcome(
                    then(
                        board(LocalDate.of(2016, 3, 1)),
                        StateDrafts.takeOver(1, day.toString())))));
  }

  private static void academyOrders(Map<String, Probe> all) {
    all.put("academy-order 2010-07-29", ordered("an order by the power, under s.62", POWER));
    all.put("academy-order 2016-04-18", ordered("an order by the duty, under s.62", DUTY));
    all.put("academy-order 2026-06-29", ordered("an order by the duty, under s.62", DUTY));
    all.put(
        "academy-order.saving 2026-06-29",
        new Probe(
            "the duties after an order by the duty of 1 May 2026",
            day -> duties(day, order("2026-05-01", DUTY, SECTION_62))));
    all.put(
        "academy-order.facilitate 2016-04-18",
        new Probe(
            "the duties after an order by the power of 1 May 2015",
            day -> duties(day, order("2015-05-01", POWER, SECTION_62))));
    all.put(
        "academy-order.application 2010-07-29",
        new Probe("an order on application", day -> outcome(order(day.toString(), APPLICATION))));
    all.put(
        "academy-order.conversion 2010-07-29",
        new Probe(
            "a conversion with an order of the day",
            day ->
                outcome(
                    order(day.toString(), APPLICATION), StateDrafts.conversion(day.toString()))));
    all.put(
        "academy-order.steps 2016-04-18",
        new Probe(
            "steps directed under an order of 1 May 2015",
            day ->
                outcome(
                    order("2015-05-01", POWER, SECTION_62),
                    StateDrafts.steps(day.toString(), "2016-12-31", StepsFor.LOCAL_AUTHORITY))));
    all.put(
        "academy-order.revocation 2016-04-18",
        new Probe(
            "the revocation of an order of 1 May 2015",
            day ->
                outcome(
                    order("2015-05-01", POWER, SECTION_62),
                    StateDrafts.revocation(day.toString()))));
  }

  private static Probe ordered(String does, AcademyOrderBasis basis) {
    return new Probe(does, day -> outcome(order(day.toString(), basis, SECTION_62)));
  }

  private static String duties(LocalDate day, InterventionCommand ordered) {
    return position(
        day, it -> it.duties().stream().map(StandingDuty::duty).toList().toString(), ordered);
  }

  private static String periods(DirectedNotice notice, LocalDate day) {
    return told(
        DirectionToWarnRecorded.class,
        it ->
            Stream.of(it.copyPeriod(), it.replyPeriod(), Optional.of(it.answerPeriod()))
                    .flatMap(Optional::stream)
                    .map(period -> String.valueOf(period.workingDays()))
                    .collect(joining(", "))
                + " working days",
        DirectionDrafts.direct(notice, day.toString()));
  }

  private static InterventionCommand used(
      SecretaryOfStatePower power, LocalDate day, boolean afterNotice) {
    return use(power, afterNotice ? SECTION_60 : SECTION_62, day.toString(), day.toString());
  }

  private static InterventionCommand appoint(LocalDate day) {
    return PowerDrafts.appoint(day.toString(), "Kit Moss");
  }

  private static InterventionCommand[] toldFirst(LocalDate day, InterventionCommand act) {
    return OnTheDay.isOfTheOldLaw(day)
        ? new InterventionCommand[] {act}
        : new InterventionCommand[] {
          PowerDrafts.tellSecretaryOfState(day.toString(), ADDITIONAL_GOVERNORS), act
        };
  }

  private static String matched(LocalDate day) {
    var later = day.plusDays(50).toString();
    return told(
        SomeSchools.VOLUNTARY_AIDED,
        event -> ((FoundationGovernorsMatched) event).governors().size() + " for 1",
        OnTheDay.copied(
            day,
            day,
            GOVERNING_BODY,
            HEAD_TEACHER,
            HMCI,
            DIOCESAN_AUTHORITY,
            FOUNDATION_GOVERNOR_APPOINTER),
        findNotComplied(day.plusDays(35).toString()),
        Drafts.propose(
            day.plusDays(36).toString(), day.plusDays(43).toString(), ADDITIONAL_GOVERNORS),
        PowerDrafts.appoint(later, "Kit Moss"),
        PowerDrafts.match(later, Optional.of(later), "Jo Pike"));
  }

  private static InterventionCommand established(LocalDate day, int members) {
    return new BoardDraft(day.toString(), day.toString())
        .with(
            IntStream.range(0, members)
                .mapToObj(number -> Drafts.member(name(number), day.toString()))
                .toArray(BoardMember[]::new))
        .chairedBy(name(0))
        .written();
  }

  private static String name(int number) {
    return "Member " + (char) ('A' + number / 26) + (char) ('a' + number % 26);
  }

  private static InterventionCommand directed(LocalDate day) {
    return new RecordDirectionOnInterimBoard(
        URN,
        1,
        day,
        Optional.of(3),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        learnt(day.toString()));
  }

  private static String suspensionAtTheStart(LocalDate day) {
    return Probe.state(
        SomeSchools.COMMUNITY,
        file ->
            file.position()
                .powers()
                .suspensions()
                .all()
                .toList()
                .getLast()
                .getClass()
                .getSimpleName(),
        then(
            Stream.of(
                PowerDrafts.giveSuspensionNotice(
                    day.toString(), day.toString(), SuspensionEmergency.MISMANAGEMENT)),
            board(day.plusDays(1)).toArray(InterventionCommand[]::new)));
  }
}
