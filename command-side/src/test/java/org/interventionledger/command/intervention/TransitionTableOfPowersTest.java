package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.ArrangementKind.ADVISORY_SERVICES_CONTRACT;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.ConsentDecision.CONSENTED;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.ENTER_INTO_ARRANGEMENTS;
import static org.interventionledger.api.intervention.Power.SUSPEND_DELEGATED_BUDGET;
import static org.interventionledger.api.intervention.Recipient.DIOCESAN_AUTHORITY;
import static org.interventionledger.api.intervention.Recipient.FOUNDATION_GOVERNOR_APPOINTER;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.command.intervention.Drafts.apply;
import static org.interventionledger.command.intervention.Drafts.consult;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.decide;
import static org.interventionledger.command.intervention.Drafts.establish;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.PowerDrafts.APPOINTMENT;
import static org.interventionledger.command.intervention.PowerDrafts.ARRANGEMENTS;
import static org.interventionledger.command.intervention.PowerDrafts.appoint;
import static org.interventionledger.command.intervention.PowerDrafts.consultOnArrangements;
import static org.interventionledger.command.intervention.PowerDrafts.endArrangements;
import static org.interventionledger.command.intervention.PowerDrafts.endGovernor;
import static org.interventionledger.command.intervention.PowerDrafts.giveSuspensionNotice;
import static org.interventionledger.command.intervention.PowerDrafts.match;
import static org.interventionledger.command.intervention.PowerDrafts.require;
import static org.interventionledger.command.intervention.PowerDrafts.review;
import static org.interventionledger.command.intervention.PowerDrafts.revoke;
import static org.interventionledger.command.intervention.PowerDrafts.suspend;
import static org.interventionledger.command.intervention.PowerDrafts.tellSecretaryOfState;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.BudgetCommand.GiveNoticeOfSuspension;
import org.interventionledger.api.intervention.InterventionCommand;
import org.junit.jupiter.api.Test;

/** The README's tables of the powers under ss.63, 64 and 66 are what the code does. */
class TransitionTableOfPowersTest {

  private static final InterventionCommand CATEGORY =
      inspection("2026-01-13", "2026-02-10", SPECIAL_MEASURES);

  @Test
  void arrangements() throws IOException {
    var told = tellSecretaryOfState("2026-02-11", ENTER_INTO_ARRANGEMENTS);
    var consulted = consultOnArrangements("2026-02-11", "2026-02-18", GOVERNING_BODY);
    var required = require("2026-02-20", ADVISORY_SERVICES_CONTRACT);
    Transitions.of(TransitionTableOfPowersTest::arrangements)
        .in("not eligible", Situation.after())
        .in(", eligible", Situation.after(CATEGORY))
        .in(", Secretary of State not told", Situation.after(CATEGORY, consulted))
        .in(", Secretary of State told", Situation.after(CATEGORY, told, consulted))
        .in("s", Situation.after(CATEGORY, told, consulted, required))
        .in(
            "e",
            Situation.after(CATEGORY, told, consulted, required, endArrangements("2026-03-02")))
        .act("tell the Secretary of State", on -> tellSecretaryOfState(on, ENTER_INTO_ARRANGEMENTS))
        .act("consult", on -> consultOnArrangements("2026-03-10", on, GOVERNING_BODY))
        .act("require", on -> require(on, ADVISORY_SERVICES_CONTRACT))
        .act("end", PowerDrafts::endArrangements)
        .coverAll(RequiredArrangements.class, "NotConsulted", "Consulted")
        .areInTheReadme("arrangements (s.63) that are");
  }

  @Test
  void additional_governors() throws IOException {
    var told = tellSecretaryOfState("2026-02-11", ADDITIONAL_GOVERNORS);
    var appointed = appoint("2026-02-20", "Kit Moss", "Robin Ash");
    Transitions.of(TransitionTableOfPowersTest::governors)
        .in("not eligible", aided())
        .in(", eligible, Secretary of State not told", aided(CATEGORY))
        .in(", eligible, Secretary of State told", aided(CATEGORY, told))
        .in("o", aided(CATEGORY, told, appointed))
        .in(
            "l",
            aided(
                CATEGORY,
                told,
                appointed,
                endGovernor("2026-03-02", "Kit Moss"),
                endGovernor("2026-03-02", "Robin Ash")))
        .in("b", aided(with(appointed, aidedBoard(), told)))
        .act("tell the Secretary of State", on -> tellSecretaryOfState(on, ADDITIONAL_GOVERNORS))
        .act("appoint", on -> appoint(on, "Kit Moss"))
        .act("one leaves", on -> endGovernor(on, "Kit Moss"))
        .act("foundation governors match", on -> match(on, Optional.of(on), "Jo Pike"))
        .areInTheReadme("additional governors (s.64) that are");
  }

  @Test
  void a_suspension_of_the_delegated_budget() throws IOException {
    var told = tellSecretaryOfState("2026-02-11", SUSPEND_DELEGATED_BUDGET);
    var suspended = suspend("2026-02-20", "2026-02-21");
    Transitions.of(TransitionTableOfPowersTest::suspension)
        .in("not eligible", Situation.after())
        .in(", eligible, Secretary of State not told", Situation.after(CATEGORY))
        .in(", eligible, Secretary of State told", Situation.after(CATEGORY, told))
        .in("s", Situation.after(CATEGORY, told, suspended))
        .in("r", Situation.after(CATEGORY, told, suspended, revoke("2026-03-02", "2026-03-03")))
        .in("b", Situation.after(with(suspended, communityBoard(), told)))
        .act(
            "tell the Secretary of State", on -> tellSecretaryOfState(on, SUSPEND_DELEGATED_BUDGET))
        .act("suspend under s.66", on -> suspend(on, on))
        .act("notice under Sch. 15", on -> another(giveSuspensionNotice(on, "2026-05-01")))
        .act("review", on -> review(on, "2026-09-01"))
        .act("revoke", on -> revoke(on, "2026-03-23"))
        .coverAll(Suspension.class, "NotSuspended")
        .areInTheReadme("a suspension of the budget (s.66; SSFA 1998, Sch. 15) that is");
  }

  private static String arrangements(Situation situation) {
    var powers = situation.file().position().powers();
    return powers
        .arrangements()
        .find(ARRANGEMENTS)
        .map(it -> it.getClass().getSimpleName())
        .orElse(powers.consultation().isPresent() ? "Consulted" : "NotConsulted");
  }

  private static String governors(Situation situation) {
    return situation
        .file()
        .position()
        .powers()
        .appointments()
        .find(APPOINTMENT)
        .map(
            it ->
                it.remainingOn(day(situation.day())).isEmpty()
                    ? it.starts().isEmpty() ? "Left" : "VacatedForBoard"
                    : "InOffice")
        .orElse("NotAppointed");
  }

  /** The latest of them: another one may follow one that is at its end. */
  private static String suspension(Situation situation) {
    return situation
        .file()
        .position()
        .powers()
        .suspensions()
        .all()
        .reduce((_, later) -> later)
        .map(it -> it.getClass().getSimpleName())
        .orElse("NotSuspended");
  }

  private static GiveNoticeOfSuspension another(GiveNoticeOfSuspension notice) {
    return new GiveNoticeOfSuspension(
        notice.urn(),
        "suspension-2",
        notice.givenOn(),
        notice.takesEffectOn(),
        notice.grounds(),
        notice.particulars(),
        notice.emergencies(),
        notice.necessity(),
        notice.copies(),
        notice.delegation(),
        notice.reviewOn(),
        notice.underAuthority());
  }

  private static Situation aided(InterventionCommand... done) {
    return Situation.at(SomeSchools.VOLUNTARY_AIDED, done);
  }

  /**
   * In a category, the power used after the Secretary of State was told, then a board in office.
   */
  private static InterventionCommand[] with(
      InterventionCommand used, Stream<InterventionCommand> board, InterventionCommand told) {
    return Stream.concat(Stream.of(CATEGORY, told, used), board)
        .toArray(InterventionCommand[]::new);
  }

  private static Stream<InterventionCommand> communityBoard() {
    return Stream.of(
        consult("2026-02-24", "2026-03-02"),
        apply("2026-03-03"),
        decide("2026-03-09", CONSENTED),
        establish("2026-03-10", "2026-03-16"));
  }

  private static Stream<InterventionCommand> aidedBoard() {
    return Stream.of(
        consult("2026-02-24", "2026-03-02", GOVERNING_BODY, DIOCESAN_AUTHORITY),
        apply("2026-03-03"),
        decide("2026-03-09", CONSENTED),
        new BoardDraft("2026-03-10", "2026-03-16")
            .copiedTo(
                Stream.concat(
                        Drafts.boardCopies("2026-03-10").stream(),
                        Drafts.copies(
                            "2026-03-10", DIOCESAN_AUTHORITY, FOUNDATION_GOVERNOR_APPOINTER)
                            .stream())
                    .toList())
            .written());
  }
}
