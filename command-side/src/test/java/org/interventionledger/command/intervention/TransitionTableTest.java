package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.ComplianceVerdict.COMPLIED;
import static org.interventionledger.api.intervention.ComplianceVerdict.NOT_COMPLIED;
import static org.interventionledger.api.intervention.ConsentDecision.CONSENTED;
import static org.interventionledger.api.intervention.ConsentDecision.REFUSED;
import static org.interventionledger.api.intervention.CountedMatter.INITIAL_PERIOD;
import static org.interventionledger.api.intervention.CountedMatter.PERIOD_AFTER_CONFIRMATION;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.RepresentationsDecision.CONFIRMED;
import static org.interventionledger.api.intervention.RepresentationsDecision.NOT_CONFIRMED;
import static org.interventionledger.command.intervention.Drafts.NOTICE;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.apply;
import static org.interventionledger.command.intervention.Drafts.assess;
import static org.interventionledger.command.intervention.Drafts.consult;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.decide;
import static org.interventionledger.command.intervention.Drafts.establish;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.giveNotice;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.Drafts.propose;
import static org.interventionledger.command.intervention.Drafts.serveApart;
import static org.interventionledger.command.intervention.Drafts.withdraw;
import static org.interventionledger.command.intervention.StateDrafts.statesNotice;
import static org.interventionledger.command.intervention.StateDrafts.statesPermission;
import static org.interventionledger.command.intervention.StateDrafts.statesProposal;
import static org.interventionledger.command.intervention.StateDrafts.statesVerdict;
import static org.interventionledger.command.intervention.StateDrafts.statesWithdrawal;
import static org.interventionledger.command.intervention.TransitionTableOfOtherMattersTest.again;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.InterventionCommand.NoteInterimBoardEnded;
import org.junit.jupiter.api.Test;

/** The README's tables of states and acts are what the code does. */
class TransitionTableTest {

  private static final String RUNNING = "2026-02-20";

  private static final InterventionCommand GIVEN = giveNotice("2026-02-02", "2026-03-02");
  private static final InterventionCommand FAILED = findNotComplied("2026-03-03");
  private static final InterventionCommand PROPOSED =
      propose("2026-03-05", "2026-03-12", INTERIM_EXECUTIVE_BOARD);

  private static final InterventionCommand CATEGORY =
      inspection("2026-01-13", "2026-02-24", SPECIAL_MEASURES);
  private static final InterventionCommand CONSULTED = consult("2026-02-25", "2026-03-02");
  private static final InterventionCommand APPLIED = apply("2026-03-03");
  private static final InterventionCommand CONSENT = decide("2026-03-09", CONSENTED);
  private static final InterventionCommand ESTABLISHED = establish("2026-03-10", "2026-03-16");

  @Test
  void a_warning_notice() throws IOException {
    var situations = new LinkedHashMap<String, Situation>();
    situations.put("", Situation.after());
    situations.put(", period running", Situation.after(GIVEN).on(RUNNING));
    situations.put(", period over", Situation.after(GIVEN));
    situations.put("c", Situation.after(GIVEN, assess("2026-03-03", COMPLIED)));
    situations.put("n", Situation.after(GIVEN, FAILED));
    situations.put("p", Situation.after(GIVEN, FAILED, PROPOSED));
    situations.put("w", Situation.after(GIVEN, withdraw("2026-02-10")));
    situations.put(
        "s", Situation.after(GIVEN, statesNotice("2026-02-10", "2026-03-31", "2026-02-10")));
    var acts = new LinkedHashMap<String, Function<String, InterventionCommand>>();
    acts.put(
        "record service", on -> serveApart(GOVERNING_BODY, on, "Nobody was at the school before."));
    acts.put("assess: complied", on -> assess(on, COMPLIED));
    acts.put("assess: not complied", Drafts::findNotComplied);
    acts.put("propose powers", on -> propose(on, "2026-04-01", INTERIM_EXECUTIVE_BOARD));
    acts.put("withdraw", Drafts::withdraw);
    acts.put(
        "Secretary of State’s notice", on -> statesNotice("states-notice-2", on, "2026-04-30", on));

    var states = new LinkedHashMap<>(situations);
    states.putAll(ofTheOldLaw());
    Transitions.checkStates(states, Situation::notice, Notice.class, "NotGiven");
    Transitions.check("a warning notice that is", situations, acts, Situation::notice);
  }

  @Test
  void a_warning_notice_of_the_old_law() throws IOException {
    var table = Transitions.of(Situation::notice);
    ofTheOldLaw().forEach(table::in);
    table
        .act("representations", OldLaw::represent)
        .act("confirmed", on -> OldLaw.decision(on, CONFIRMED))
        .act("not confirmed", on -> OldLaw.decision(on, NOT_CONFIRMED))
        .act("assess: not complied", Drafts::findNotComplied)
        .act("withdraw", Drafts::withdraw)
        .act("count the initial period again", on -> again(INITIAL_PERIOD, NOTICE, on))
        .act(
            "count the initial period again, with one more holiday",
            "2013-07-16",
            on -> again(INITIAL_PERIOD, NOTICE, on))
        .act(
            "count the period after confirmation again, with one more holiday",
            "2013-08-07",
            on -> again(PERIOD_AFTER_CONFIRMATION, NOTICE, on))
        .areInTheReadme("a warning notice given before 18 April 2016 that is");
  }

  @Test
  void the_draft_of_a_warning_notice() throws IOException {
    var draft = new NoticeDraft("2026-02-02", "2026-04-30");
    var situations = new LinkedHashMap<String, Situation>();
    situations.put("", Situation.after());
    situations.put("o", Situation.after(draft.drafted()));
    situations.put("a", Situation.after(draft.drafted(), draft.approval()));
    situations.put("g", Situation.after(draft.drafted(), draft.approval(), draft.written()));
    var acts = new LinkedHashMap<String, Function<String, InterventionCommand>>();
    acts.put("draft", on -> new NoticeDraft(on, "2026-04-30").named("notice-2").drafted());
    acts.put("revise", on -> new NoticeDraft(on, "2026-05-04").revision());
    acts.put("approve", on -> new NoticeDraft(on, "2026-04-30").approval());
    acts.put("give", on -> new NoticeDraft(on, "2026-04-30").written());

    Transitions.checkStates(situations, Situation::draft, Draft.class, "NotDrafted");
    Transitions.check("a draft that is", situations, acts, Situation::draft);
  }

  @Test
  void a_warning_notice_of_the_secretary_of_state() throws IOException {
    var given = statesNotice("2026-02-02", "2026-03-02", "2026-02-02");
    var failed = statesVerdict("2026-03-03", NOT_COMPLIED);
    var proposed = statesProposal("2026-03-05", "2026-03-12");
    var situations = new LinkedHashMap<String, Situation>();
    situations.put("", Situation.after());
    situations.put(", period running", Situation.after(given).on(RUNNING));
    situations.put(", period over", Situation.after(given));
    situations.put(
        ", period over, permission given", Situation.after(given, statesPermission("2026-02-10")));
    situations.put("c", Situation.after(given, statesVerdict("2026-03-03", COMPLIED)));
    situations.put("n", Situation.after(given, failed));
    situations.put("p", Situation.after(given, failed, proposed));
    situations.put("w", Situation.after(given, statesWithdrawal("2026-02-10")));
    var acts = new LinkedHashMap<String, Function<String, InterventionCommand>>();
    acts.put("told of it", on -> statesNotice("states-notice-2", on, "2026-04-30", on));
    acts.put("told of permission", StateDrafts::statesPermission);
    acts.put("judged: complied", on -> statesVerdict(on, COMPLIED));
    acts.put("judged: not complied", on -> statesVerdict(on, NOT_COMPLIED));
    acts.put("proposed powers", on -> statesProposal(on, "2026-04-01"));
    acts.put("withdrawn", StateDrafts::statesWithdrawal);

    Transitions.checkStates(
        situations, Situation::statesNotice, StateNotice.Stage.class, "NotGiven");
    Transitions.check(
        "a warning notice of the Secretary of State that is",
        situations,
        acts,
        Situation::statesNotice);
  }

  private static Map<String, Situation> ofTheOldLaw() {
    var given = OldLaw.given("2013-07-12");
    var contested = OldLaw.represent("2013-07-20");
    var confirmed = OldLaw.decision("2013-08-05", CONFIRMED);
    var situations = new LinkedHashMap<String, Situation>();
    situations.put(", initial period running", Situation.after(given).on("2013-08-02"));
    situations.put(", initial period over", Situation.after(given).on("2013-08-03"));
    situations.put("contested", Situation.after(given, contested).on("2013-08-03"));
    situations.put(
        ", compliance period running",
        Situation.after(given, contested, confirmed).on("2013-08-27"));
    situations.put(
        ", compliance period over", Situation.after(given, contested, confirmed).on("2013-08-28"));
    situations.put(
        "not confirmed",
        Situation.after(given, contested, OldLaw.decision("2013-08-05", NOT_CONFIRMED))
            .on("2013-08-28"));
    return situations;
  }

  @Test
  void the_way_to_an_interim_board() throws IOException {
    var situations = new LinkedHashMap<String, Situation>();
    situations.put("", Situation.after(CATEGORY));
    situations.put("c", Situation.after(CATEGORY, CONSULTED));
    situations.put("a", Situation.after(CATEGORY, CONSULTED, APPLIED));
    situations.put(
        "r", Situation.after(CATEGORY, CONSULTED, APPLIED, decide("2026-03-09", REFUSED)));
    situations.put("y", Situation.after(CATEGORY, CONSULTED, APPLIED, CONSENT));
    situations.put("e", Situation.after(CATEGORY, CONSULTED, APPLIED, CONSENT, ESTABLISHED));
    var acts = new LinkedHashMap<String, Function<String, InterventionCommand>>();
    acts.put("consult", on -> consult("2026-03-11", on));
    acts.put("apply", Drafts::apply);
    acts.put("consent given", on -> decide(on, CONSENTED));
    acts.put("consent refused", on -> decide(on, REFUSED));
    acts.put("establish", on -> establish(on, "2026-04-01"));
    acts.put("end of the interim period", on -> new NoteInterimBoardEnded(URN, 1, day(on)));

    Transitions.checkStates(situations, Situation::board, BoardRoad.class);
    Transitions.check("the way to a board that is", situations, acts, Situation::board);
  }
}
