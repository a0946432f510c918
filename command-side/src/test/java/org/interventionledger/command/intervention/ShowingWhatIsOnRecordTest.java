package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.ComplianceVerdict.NOT_COMPLIED;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.command.intervention.Drafts.NORTHMOOR;
import static org.interventionledger.command.intervention.Drafts.NOTICE;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.giveNotice;
import static org.interventionledger.command.intervention.Drafts.putRight;
import static org.interventionledger.command.intervention.Drafts.words;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.evidence.Showing;
import org.interventionledger.api.evidence.Shown;
import org.interventionledger.api.intervention.ArrangementsCommand.ConsultOnArrangements;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsConsultationRecorded;
import org.interventionledger.api.intervention.Consulted;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.RecordInterimBoardConsultation;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardConsultationRecorded;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.WarningNoticeCommand.AssessCompliance;
import org.interventionledger.api.intervention.WarningNoticeEvent.ComplianceAssessed;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.Explanation;
import org.interventionledger.api.terms.Narrative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Consultations and assessments of compliance are shown by documents or by a note. */
class ShowingWhatIsOnRecordTest {

  private static final DocumentRef MINUTES =
      new DocumentRef("cd".repeat(32), "Minutes.pdf", "application/pdf", 4_096);
  private static final Narrative SAID = words("The objections do not outweigh the case.");
  private static final List<Consulted> BODIES =
      List.of(
          new Consulted(GOVERNING_BODY, "The governing body", day("2026-05-30"), Optional.empty()));
  private static final Showing BY_DOCUMENT =
      new Showing(List.of(MINUTES.sha256()), Optional.empty());
  private static final Optional<Shown> SHOWN =
      Optional.of(new Shown(List.of(MINUTES), Optional.empty()));

  private final Desk desk = Desk.of(COMMUNITY).after(giveNotice("2026-05-01", "2026-05-29"));

  static Stream<Function<Showing, InterventionCommand>> acts() {
    return Stream.of(
        ShowingWhatIsOnRecordTest::onBoard,
        ShowingWhatIsOnRecordTest::onArrangements,
        ShowingWhatIsOnRecordTest::verdict);
  }

  @ParameterizedTest
  @MethodSource("acts")
  void neither_a_document_nor_a_note_is_refused(Function<Showing, InterventionCommand> act) {
    desk.refuses(
        act.apply(new Showing(List.of(), Optional.empty())), RecordRefusal.NOTHING_SHOWS_IT);
  }

  @ParameterizedTest
  @MethodSource("acts")
  void a_tick_is_no_note(Function<Showing, InterventionCommand> act) {
    desk.refuses(
        act.apply(Showing.noted("See file.")),
        RecordRefusal.A_BARE_TICK,
        term("kind", Explanation.WHAT_SHOWS_IT),
        text("said", "See file."));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void a_note_shows_it_and_so_does_a_document_beside_which_nothing_need_be_said(
      Function<Showing, InterventionCommand> act) {
    desk.accepts(act.apply(Showing.noted("Minute 12 of the panel")));
    desk.keeping(MINUTES)
        .accepts(
            act.apply(new Showing(List.of(MINUTES.sha256()), Optional.of(words("See file.")))));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void a_document_is_kept_for_the_school(Function<Showing, InterventionCommand> act) {
    desk.refuses(
        act.apply(BY_DOCUMENT),
        RecordRefusal.DOCUMENT_NOT_STORED,
        text("sha256", MINUTES.sha256()));
    desk.after(act.apply(Showing.noted("Minute 12 of the panel")))
        .refuses(
            putRight(3, "2026-06-02", act.apply(BY_DOCUMENT)), RecordRefusal.DOCUMENT_NOT_STORED);
  }

  @Test
  void each_is_recorded_with_its_documents() {
    var keeping = desk.keeping(MINUTES);
    keeping.records(
        onBoard(BY_DOCUMENT),
        new InterimBoardConsultationRecorded(
            URN,
            NORTHMOOR,
            day("2026-05-30"),
            day("2026-06-01"),
            SAID,
            BODIES,
            SAID,
            SHOWN,
            Optional.empty(),
            eia("s.65(2)").asOn(day("2026-06-01"))));
    keeping.records(
        onArrangements(BY_DOCUMENT),
        new ArrangementsConsultationRecorded(
            URN,
            NORTHMOOR,
            day("2026-05-30"),
            day("2026-06-01"),
            SAID,
            BODIES,
            SAID,
            SHOWN,
            Optional.empty(),
            eia("s.63(2)").asOn(day("2026-06-01"))));
    keeping.records(
        verdict(BY_DOCUMENT),
        new ComplianceAssessed(
            URN,
            NORTHMOOR,
            NOTICE,
            day("2026-06-01"),
            NOT_COMPLIED,
            SAID,
            SHOWN,
            eia("s.60(1)(c)").asOn(day("2026-05-01"))));
  }

  private static InterventionCommand onBoard(Showing by) {
    return new RecordInterimBoardConsultation(
        URN, day("2026-05-30"), day("2026-06-01"), SAID, BODIES, SAID, by, Optional.empty());
  }

  private static InterventionCommand onArrangements(Showing by) {
    return new ConsultOnArrangements(
        URN, day("2026-05-30"), day("2026-06-01"), SAID, BODIES, SAID, by, Optional.empty());
  }

  private static InterventionCommand verdict(Showing by) {
    return new AssessCompliance(URN, NOTICE, day("2026-06-01"), NOT_COMPLIED, SAID, by);
  }
}
