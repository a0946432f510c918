package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.AcademyOrderBasis.DUTY;
import static org.interventionledger.api.intervention.Category.NONE;
import static org.interventionledger.api.intervention.Category.REQUIRES_SIGNIFICANT_IMPROVEMENT;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.DirectedNotice.SECTION_60A;
import static org.interventionledger.api.intervention.DirectionAnswer.NOTICE_DECLINED;
import static org.interventionledger.api.intervention.DirectionAnswer.NOTICE_WILL_BE_GIVEN;
import static org.interventionledger.api.intervention.EarlierCategory.NOT_SPOKEN_OF;
import static org.interventionledger.api.intervention.EarlierCategory.NO_LONGER_APPLIES;
import static org.interventionledger.api.intervention.EligibleUnder.SECTION_62;
import static org.interventionledger.api.intervention.InspectionKind.SECTION_5;
import static org.interventionledger.api.intervention.InspectionKind.SECTION_8_MONITORING;
import static org.interventionledger.api.intervention.PreWarningOutcome.INSUFFICIENT_RESPONSE;
import static org.interventionledger.api.intervention.PreWarningOutcome.NO_RESPONSE;
import static org.interventionledger.api.intervention.Recipient.HMCI;
import static org.interventionledger.command.intervention.DirectionDrafts.DIRECTION;
import static org.interventionledger.command.intervention.DirectionDrafts.answer;
import static org.interventionledger.command.intervention.DirectionDrafts.direct;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.Drafts.person;
import static org.interventionledger.command.intervention.Drafts.refer;
import static org.interventionledger.command.intervention.Drafts.words;
import static org.interventionledger.command.intervention.InformationDrafts.DRAFT;
import static org.interventionledger.command.intervention.InformationDrafts.REQUEST;
import static org.interventionledger.command.intervention.InformationDrafts.ask;
import static org.interventionledger.command.intervention.InformationDrafts.comment;
import static org.interventionledger.command.intervention.InformationDrafts.complain;
import static org.interventionledger.command.intervention.InformationDrafts.draftReceived;
import static org.interventionledger.command.intervention.InformationDrafts.give;
import static org.interventionledger.command.intervention.InformationDrafts.refuse;
import static org.interventionledger.command.intervention.StateDrafts.conversion;
import static org.interventionledger.command.intervention.StateDrafts.order;
import static org.interventionledger.command.intervention.StateDrafts.revocation;
import static org.interventionledger.command.intervention.StateDrafts.steps;
import static org.interventionledger.command.intervention.StatementDrafts.receive;
import static org.interventionledger.command.intervention.StatementDrafts.require;
import static org.interventionledger.command.intervention.StatementDrafts.send;
import static org.interventionledger.command.intervention.StatementDrafts.shorten;

import java.io.IOException;
import java.util.Optional;
import org.interventionledger.api.intervention.ApproachCommand.AgreeMonitoring;
import org.interventionledger.api.intervention.ApproachCommand.EndMonitoring;
import org.interventionledger.api.intervention.ApproachCommand.RecordInspectionAnswer;
import org.interventionledger.api.intervention.ApproachCommand.RequestInspection;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.CountedMatter;
import org.interventionledger.api.intervention.EarlierCategory;
import org.interventionledger.api.intervention.InformationAnswer;
import org.interventionledger.api.intervention.InspectionAnswer;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.MonitoringEnding;
import org.interventionledger.api.intervention.PeriodCommand.RecalculatePeriod;
import org.interventionledger.api.intervention.StepsFor;
import org.junit.jupiter.api.Test;

/** The README's tables of what is beside notices, powers and boards are what the code does. */
class TransitionTableOfOtherMattersTest {

  private static final InterventionCommand CATEGORY = found(SPECIAL_MEASURES);

  @Test
  void a_referral() throws IOException {
    var referred = refer("r-1", "2026-02-02");
    var acknowledged = Drafts.acknowledge("r-1", "2026-02-10");
    Transitions.of(TransitionTableOfOtherMattersTest::referral)
        .in("", academy())
        .in("s", academy(referred))
        .in("a", academy(referred, acknowledged))
        .in("c", academy(referred, acknowledged, Drafts.outcome("r-1", "2026-03-02")))
        .act("refer", on -> refer("r-2", on))
        .act("acknowledged", on -> Drafts.acknowledge("r-1", on))
        .act("what came of it", on -> Drafts.outcome("r-1", on))
        .coverAll(Referral.class, "NotReferred")
        .areInTheReadme("a referral to the Regional Director that is");
  }

  @Test
  void a_category_of_concern() throws IOException {
    Transitions.of(TransitionTableOfOtherMattersTest::category)
        .in("", Situation.after())
        .in("m", Situation.after(CATEGORY))
        .in("i", Situation.after(found(REQUIRES_SIGNIFICANT_IMPROVEMENT)))
        .act("special measures", on -> later(SECTION_5, on, SPECIAL_MEASURES, NOT_SPOKEN_OF))
        .act(
            "significant improvement",
            on -> later(SECTION_5, on, REQUIRES_SIGNIFICANT_IMPROVEMENT, NOT_SPOKEN_OF))
        .act("section 5: no longer", on -> later(SECTION_5, on, NONE, NO_LONGER_APPLIES))
        .act("section 5: not a word", on -> later(SECTION_5, on, NONE, NOT_SPOKEN_OF))
        .act(
            "monitoring: no longer", on -> later(SECTION_8_MONITORING, on, NONE, NO_LONGER_APPLIES))
        .act("monitoring: not a word", on -> later(SECTION_8_MONITORING, on, NONE, NOT_SPOKEN_OF))
        .areInTheReadme("a school in a category under");
  }

  @Test
  void a_pre_warning_notice() throws IOException {
    var sent = Drafts.preWarn("p-1", "2026-02-02", "2026-03-19");
    Transitions.of(TransitionTableOfOtherMattersTest::preWarning)
        .in("", Situation.after())
        .in(", time for a reply running", Situation.after(sent).on("2026-03-19"))
        .in(", time for a reply over", Situation.after(sent))
        .in("a", Situation.after(sent, Drafts.answer("p-1", "2026-02-10", INSUFFICIENT_RESPONSE)))
        .act("send", on -> Drafts.preWarn("p-2", on, "2026-04-30"))
        .act("reply", on -> Drafts.answer("p-1", on, INSUFFICIENT_RESPONSE))
        .act("no reply", on -> Drafts.answer("p-1", on, NO_RESPONSE))
        .coverAll(PreWarning.class, "NotSent")
        .areInTheReadme("a pre-warning notice that is");
  }

  @Test
  void a_draft_report() throws IOException {
    var received = draftReceived("2026-03-16");
    Transitions.of(situation -> Situation.latest(DraftReport.of(situation.file()), "NotReceived"))
        .in("", Situation.after())
        .in(", period running", Situation.after(received))
        .in(", period over", Situation.after(received).on("2026-03-24"))
        .in("c", Situation.after(received, comment("2026-03-18")))
        .act("receive the draft", on -> draftReceived("draft-2", on))
        .act("comments sent", InformationDrafts::comment)
        .act("count again", on -> again(CountedMatter.COMMENTS_ON_DRAFT_REPORT, DRAFT, on))
        .act(
            "count again, with one more holiday",
            "2026-03-18",
            on -> again(CountedMatter.COMMENTS_ON_DRAFT_REPORT, DRAFT, on))
        .coverAll(DraftReport.class, "NotReceived")
        .areInTheReadme("a draft report that is");
  }

  @Test
  void a_statement_of_action() throws IOException {
    var received = receive("2026-02-26", "2026-01-13");
    var sent = send("2026-03-02", HMCI);
    var again = require("2026-03-05", "2026-03-04", "2026-03-31");
    Transitions.of(situation -> Situation.latest(Statement.of(situation.file()), "NotReceived"))
        .in("no category", Situation.after())
        .in(", report of a category", Situation.after(CATEGORY))
        .in(", period running", Situation.after(CATEGORY, received).on("2026-03-05"))
        .in(", period over", Situation.after(CATEGORY, received))
        .in("s", Situation.after(CATEGORY, received, sent))
        .in(", a second required", Situation.after(CATEGORY, received, sent, again))
        .act("receive the report", on -> receive(on, "2026-01-13"))
        .act("period made shorter", on -> shorten(on, on))
        .act("send", on -> send(on, HMCI))
        .act("second required", on -> require(on, "2026-03-04", "2026-04-30"))
        .act("count again", StatementDrafts::recalculate)
        .act("count again, with one more holiday", "2026-03-02", StatementDrafts::recalculate)
        .coverAll(Statement.class, "NotReceived")
        .areInTheReadme("a statement of action that is");
  }

  @Test
  void a_direction_to_consider_a_notice_on_pay() throws IOException {
    var directed = direct(SECTION_60A, "2026-02-02");
    var copied = DirectionDrafts.copy("2026-02-03");
    var said = DirectionDrafts.respond("2026-02-09");
    var declined = answer("2026-02-12", NOTICE_DECLINED);
    Transitions.of(TransitionTableOfTheSecretaryOfStateTest::direction)
        .in("", Situation.after())
        .in("u", Situation.after(directed))
        .in(", copied", Situation.after(directed, copied))
        .in(", copied and responded to", Situation.after(directed, copied, said))
        .in(
            ", a notice will be given",
            Situation.after(directed, copied, answer("2026-02-12", NOTICE_WILL_BE_GIVEN)))
        .in(", declined", Situation.after(directed, copied, declined))
        .in(
            "o",
            Situation.after(
                directed, copied, declined, DirectionDrafts.order("2026-02-20", "2026-02-26")))
        .act("directed", on -> direct("direction-2", SECTION_60A, on))
        .act("copy to the governing body", DirectionDrafts::copy)
        .act("governing body responds", DirectionDrafts::respond)
        .act("answer: it will be given", on -> answer(on, NOTICE_WILL_BE_GIVEN))
        .act("answer: declined", on -> answer(on, NOTICE_DECLINED))
        .act("ordered", on -> DirectionDrafts.order(on, "2026-04-10"))
        .act("count again", on -> again(CountedMatter.ANSWER_TO_DIRECTION, DIRECTION, on))
        .act(
            "count the copy’s time again, with one more holiday",
            "2026-02-03",
            on -> again(CountedMatter.COPY_OF_DIRECTION, DIRECTION, on))
        .act(
            "count the response’s time again, with one more holiday",
            "2026-02-03",
            on -> again(CountedMatter.REPLY_TO_DIRECTION, DIRECTION, on))
        .act(
            "count the answer’s time again, with one more holiday",
            "2026-02-03",
            on -> again(CountedMatter.ANSWER_TO_DIRECTION, DIRECTION, on))
        .coverAll(Direction.Stage.class, "NotDirected")
        .areInTheReadme("a direction to consider a notice on pay (s.69B) that is");
  }

  @Test
  void an_academy_order() throws IOException {
    var ordered = order("2026-02-26", DUTY, SECTION_62);
    Transitions.of(TransitionTableOfOtherMattersTest::academyOrder)
        .in("n", Situation.after(CATEGORY))
        .in("o", Situation.after(CATEGORY, ordered))
        .in("r", Situation.after(CATEGORY, ordered, revocation("2026-03-02")))
        .in("c", Situation.after(CATEGORY, ordered, conversion("2026-03-02")))
        .act("order made", on -> order(on, DUTY, SECTION_62))
        .act("steps directed", on -> steps(on, "2026-04-30", StepsFor.LOCAL_AUTHORITY))
        .act("revoked", StateDrafts::revocation)
        .act("converted", StateDrafts::conversion)
        .areInTheReadme("an academy order that is");
  }

  @Test
  void monitoring_by_consent() throws IOException {
    Transitions.of(
            file ->
                file.file().position().approaches().monitoring().isPresent()
                    ? "Agreed"
                    : "NotAgreed")
        .in("", academy())
        .in("a", academy(agree("2026-02-02")))
        .in(", after an end", academy(agree("2026-02-02"), end("2026-03-02")))
        .act("agree", TransitionTableOfOtherMattersTest::agree)
        .act("end", TransitionTableOfOtherMattersTest::end)
        .areInTheReadme("monitoring by consent that is");
  }

  @Test
  void a_request_for_an_inspection() throws IOException {
    Transitions.of(
            file ->
                file.file().position().approaches().request().isPresent()
                    ? "Requested"
                    : "NotRequested")
        .in("", academy())
        .in("r", academy(requestInspection("2026-02-02")))
        .in(", after an answer", academy(requestInspection("2026-02-02"), answered("2026-03-02")))
        .act("request", TransitionTableOfOtherMattersTest::requestInspection)
        .act("answered", TransitionTableOfOtherMattersTest::answered)
        .areInTheReadme("a request for an inspection that is");
  }

  @Test
  void a_request_for_information() throws IOException {
    var asked = ask("2026-02-02");
    Transitions.of(situation -> Situation.latest(InformationRequest.of(situation.file()), "None"))
        .in("", Situation.after())
        .in(", period running", Situation.after(asked).on("2026-03-02"))
        .in(", period over", Situation.after(asked))
        .in("a", Situation.after(asked, give("2026-02-20")))
        .act("receive", on -> ask("request-2", on))
        .act("given", InformationDrafts::give)
        .act(
            "refused with reasons",
            on -> refuse(on, InformationAnswer.REFUSED, "It is exempt now."))
        .act("refused without reasons", on -> refuse(on, InformationAnswer.REFUSED, null))
        .act("count again", on -> again(CountedMatter.INFORMATION_REQUEST, REQUEST, on))
        .act(
            "count again, with one more holiday",
            "2026-02-10",
            on -> again(CountedMatter.INFORMATION_REQUEST, REQUEST, on))
        .coverAll(InformationRequest.class, "None")
        .areInTheReadme("a request for information that is");
  }

  @Test
  void a_complaint_about_personal_data() throws IOException {
    Transitions.of(situation -> Situation.latest(DataComplaint.of(situation.file()), "None"))
        .in("", Situation.after().on("2026-07-01"))
        .in(", before the duty", Situation.after(complain("2026-06-18")).on("2026-07-01"))
        .in(", time running", Situation.after(complain("2026-06-19")).on("2026-07-01"))
        .in(", time over", Situation.after(complain("2026-06-19")).on("2026-07-20"))
        .in(
            "a",
            Situation.after(complain("2026-06-19"), InformationDrafts.acknowledge("2026-06-22"))
                .on("2026-07-01"))
        .act("receive", on -> complain("complaint-2", on))
        .act("acknowledge", InformationDrafts::acknowledge)
        .coverAll(DataComplaint.class, "None")
        .areInTheReadme("a complaint about personal data that is");
  }

  private static InterventionCommand found(Category category) {
    return inspection("2026-01-13", "2026-02-24", category);
  }

  private static InterventionCommand later(
      InspectionKind kind, String publishedOn, Category category, EarlierCategory said) {
    return Drafts.report(kind, "2026-03-03", publishedOn, category, said);
  }

  private static String category(Situation situation) {
    return Gateways.open(situation.file().position(), day(situation.day())).stream()
        .map(gateway -> gateway.provision().place())
        .findFirst()
        .orElse("None");
  }

  private static String preWarning(Situation situation) {
    return Situation.latest(situation.file().position().preWarnings(), "NotSent");
  }

  private static String referral(Situation situation) {
    return Situation.latest(situation.file().position().referrals(), "NotReferred");
  }

  private static String academyOrder(Situation situation) {
    var state = situation.file().position().state();
    var on = day(situation.day());
    if (state.convertedBy(on).isPresent()) {
      return "Converted";
    }
    if (state.orderedOn(on).isPresent()) {
      return state.stepsOn(on).findAny().map(_ -> "InForce, steps directed").orElse("InForce");
    }
    return state.academy().isEmpty() ? "NotOrdered" : "Revoked";
  }

  private static Situation academy(InterventionCommand... done) {
    return Situation.at(SomeSchools.ACADEMY, done);
  }

  private static AgreeMonitoring agree(String on) {
    return new AgreeMonitoring(
        URN,
        day(on),
        person("Ruth Asante"),
        "Chief executive",
        "Eastvale Learning Trust",
        words("A visit each half-term."),
        day("2026-07-01"));
  }

  private static EndMonitoring end(String on) {
    return new EndMonitoring(
        URN, day(on), MonitoringEnding.CONSENT_WITHDRAWN, words("A letter of the trust."));
  }

  private static RequestInspection requestInspection(String on) {
    return new RequestInspection(
        URN,
        day(on),
        words("Exclusions have doubled."),
        Optional.empty(),
        words("Scheme of delegation, 4.7"));
  }

  private static RecordInspectionAnswer answered(String on) {
    return new RecordInspectionAnswer(
        URN, day(on), InspectionAnswer.NOT_BROUGHT_FORWARD, "HMCI/26/9", Optional.empty());
  }

  static RecalculatePeriod again(CountedMatter matter, String about, String on) {
    return new RecalculatePeriod(URN, matter, about, day(on), words("A later list was adopted."));
  }
}
