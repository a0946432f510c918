package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.api.terms.Explanation.CONCERNS;
import static org.interventionledger.api.terms.Explanation.CONSIDERATION;
import static org.interventionledger.api.terms.Explanation.FINDINGS;
import static org.interventionledger.api.terms.Explanation.REASONS;
import static org.interventionledger.api.terms.Explanation.WHY_AN_ENTRY_IS_MISTAKEN;
import static org.interventionledger.api.terms.Explanation.WHY_NOTICE_IS_REASONABLE;
import static org.interventionledger.command.intervention.Drafts.NOTICE;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.words;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.evidence.Showing;
import org.interventionledger.api.intervention.ArrangementsCommand.ConsultOnArrangements;
import org.interventionledger.api.intervention.ArrangementsCommand.EndArrangements;
import org.interventionledger.api.intervention.ArrangementsEnding;
import org.interventionledger.api.intervention.BudgetCommand.ReviewBudgetSuspension;
import org.interventionledger.api.intervention.BudgetCommand.RevokeBudgetSuspension;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.InspectionCommand.SetAsideOutcome;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.RecordInterimBoardConsultation;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.InterventionCommand.CorrectInterventionEntry;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.ReferralCommand.ReferToRegionalDirector;
import org.interventionledger.api.intervention.WarningNoticeCommand.AssessCompliance;
import org.interventionledger.api.intervention.WarningNoticeCommand.ProposePowers;
import org.interventionledger.api.intervention.WarningNoticeCommand.WithdrawWarningNotice;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.Explanation;
import org.interventionledger.api.terms.Narrative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reasons, and how something was considered, are said in words wherever an act asks for them. */
class ExplainingInWordsTest {

  private static final String DAY = "2026-03-02";
  private static final Narrative TICK = words("Considered.");
  private static final Narrative SAID = words("Minute 12 of the panel has it.");

  static Stream<Arguments> acts() {
    return Stream.of(
        arguments(REASONS, new WithdrawWarningNotice(URN, NOTICE, day(DAY), TICK)),
        arguments(
            REASONS,
            new AssessCompliance(
                URN,
                NOTICE,
                day(DAY),
                ComplianceVerdict.COMPLIED,
                TICK,
                Showing.noted("The adviser's report of the last visit."))),
        arguments(
            WHY_NOTICE_IS_REASONABLE,
            new ProposePowers(
                URN,
                NOTICE,
                day(DAY),
                Set.of(Power.ADDITIONAL_GOVERNORS),
                day("2026-03-20"),
                TICK,
                SAID)),
        arguments(
            CONSIDERATION,
            new RecordInterimBoardConsultation(
                URN,
                day(DAY),
                day(DAY),
                SAID,
                List.of(),
                TICK,
                Showing.noted("Minutes of the meetings, in the file."),
                Optional.empty())),
        arguments(
            CONSIDERATION,
            new ConsultOnArrangements(
                URN,
                day(DAY),
                day(DAY),
                SAID,
                List.of(),
                TICK,
                Showing.noted("Minutes of the meetings, in the file."),
                Optional.empty())),
        arguments(
            REASONS,
            new EndArrangements(URN, "a-1", day(DAY), ArrangementsEnding.NO_LONGER_REQUIRED, TICK)),
        arguments(
            FINDINGS,
            new ReviewBudgetSuspension(
                URN, "s-1", day(DAY), Optional.empty(), TICK, day("2026-09-01"))),
        arguments(REASONS, new RevokeBudgetSuspension(URN, "s-1", day(DAY), day(DAY), TICK, SAID)),
        arguments(
            CONCERNS,
            new ReferToRegionalDirector(
                URN, "r-1", day(DAY), TICK, SAID, "A trust", day(DAY), Optional.empty(), SAID)),
        arguments(REASONS, new SetAsideOutcome(URN, "10999001", day(DAY), TICK)),
        arguments(
            WHY_AN_ENTRY_IS_MISTAKEN,
            new CorrectInterventionEntry(
                URN,
                new Correction(0, day(DAY), Correction.Reason.WRONG_DATE, TICK, SAID),
                Optional.empty())));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void a_bare_tick_explains_nothing(Explanation what, InterventionCommand act) {
    Desk.of(COMMUNITY)
        .unprepared()
        .refuses(act, RecordRefusal.A_BARE_TICK, term("kind", what), text("said", "Considered."));
  }

  @Test
  void nor_does_it_inside_a_correction() {
    var right = new WithdrawWarningNotice(URN, NOTICE, day(DAY), TICK);

    Desk.of(COMMUNITY)
        .unprepared()
        .refuses(
            Drafts.putRight(0, DAY, right),
            RecordRefusal.A_BARE_TICK,
            term("kind", REASONS),
            text("said", "Considered."));
  }
}
