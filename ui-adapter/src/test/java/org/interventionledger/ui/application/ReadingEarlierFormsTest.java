package org.interventionledger.ui.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.terms.Provision.eia;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.interventionledger.api.LedgerEvent;
import org.interventionledger.api.board.InterimBoardEvent.InstrumentOfAppointmentMade;
import org.interventionledger.api.board.InterimBoardEvent.NoticeOfResumptionGiven;
import org.interventionledger.api.calendar.CalendarEvent.BankHolidaysAdopted;
import org.interventionledger.api.calendar.Division;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.evidence.Shown;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.intervention.Approval;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsConsultationRecorded;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.CountedMatter;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardConsultationRecorded;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.intervention.NoticeSection;
import org.interventionledger.api.intervention.PeriodEvent.PeriodRecalculated;
import org.interventionledger.api.intervention.PreconditionEvent.PreconditionRecorded;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.WarningNoticeEvent.ComplianceAssessed;
import org.interventionledger.api.intervention.WarningNoticeEvent.PowersProposed;
import org.interventionledger.api.intervention.WarningNoticeEvent.ServiceOfNoticeRecorded;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.school.ImportKind;
import org.interventionledger.api.school.ImportTally;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportFinished;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportStarted;
import org.interventionledger.api.terms.Narrative;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * What was stored in an earlier form, by its approved text, through the chain that the store reads
 * with.
 */
@FullApplication
class ReadingEarlierFormsTest {

  private static final Path APPROVED =
      Path.of("").toAbsolutePath().getParent().resolve("core-api/src/test/resources/events");

  @Autowired private Configuration axon;

  @Autowired
  @Qualifier("eventSerializer")
  private Serializer events;

  @Test
  void an_inspection_outcome_leaves_unsaid_what_it_did_not_say() throws IOException {
    var read =
        (InspectionOutcomeRecorded)
            read(approved("InspectionOutcomeRecorded.json"), InspectionOutcomeRecorded.class);

    assertThatItIsTheEarlierOne(read);
  }

  @Test
  void an_inspection_outcome_is_read_inside_a_correction_too() throws IOException {
    var correction = correction();
    var text =
        "{\"event\":\"InterventionEntryCorrected\",\"urn\":999001,\"authority\":\"990\",\"correction\":"
            + new String(events.serialize(correction, byte[].class).getData(), UTF_8)
            + ",\"replacement\":"
            + approved("InspectionOutcomeRecorded.json")
            + "}";

    var read = (InterventionEntryCorrected) read(text, InterventionEntryCorrected.class);

    assertThat(read.correction()).isEqualTo(correction);
    assertThatItIsTheEarlierOne((InspectionOutcomeRecorded) read.replacement().orElseThrow());
  }

  @Test
  void an_inspection_outcome_without_a_category_ended_none() throws IOException {
    var text =
        approved("InspectionOutcomeRecorded.json")
            .replace("\"category\":\"SPECIAL_MEASURES\"", "\"category\":\"NONE\"")
            .replaceFirst("\"provision\":\\{[^}]*}", "\"provision\":null");

    var read = (InspectionOutcomeRecorded) read(text, InspectionOutcomeRecorded.class);

    assertThat(read.ends()).isEmpty();
    assertThat(read.earlierCategory()).isEmpty();
  }

  @Test
  void an_adoption_of_the_first_form_leaves_unsaid_how_it_stands_to_those_before()
      throws IOException {
    var read = (FrameworkAdopted) read(approved("FrameworkAdopted.json"), FrameworkAdopted.class);

    assertThat(read.succession()).isEmpty();
    assertThat(read.pack().framework().id()).isEqualTo("northmoor-scc");
  }

  @Test
  void a_warning_notice_of_the_first_form_has_its_text_in_one_and_no_approval() throws IOException {
    var read =
        (WarningNoticeGiven) read(approved("WarningNoticeGiven.json"), WarningNoticeGiven.class);

    assertThatItIsTheNotice(read);
    assertThat(read.copies())
        .singleElement()
        .satisfies(copy -> assertThat(copy.recipient()).isEqualTo(Recipient.GOVERNING_BODY))
        .satisfies(copy -> assertThat(copy.sentAt()).isEmpty())
        .satisfies(copy -> assertThat(copy.shown()).isEmpty());
  }

  @Test
  void a_warning_notice_is_read_inside_a_correction_too() throws IOException {
    var text =
        "{\"event\":\"InterventionEntryCorrected\",\"urn\":999001,\"authority\":\"990\",\"correction\":"
            + new String(events.serialize(correction(), byte[].class).getData(), UTF_8)
            + ",\"replacement\":"
            + approved("WarningNoticeGiven.json")
            + "}";

    var read = (InterventionEntryCorrected) read(text, InterventionEntryCorrected.class);

    assertThatItIsTheNotice((WarningNoticeGiven) read.replacement().orElseThrow());
  }

  @Test
  void a_warning_notice_of_the_second_form_keeps_its_approval_and_its_proof_is_a_note()
      throws IOException {
    var read =
        (WarningNoticeGiven) read(approved("WarningNoticeGiven-2.json"), WarningNoticeGiven.class);

    assertThat(read.approval().orElseThrow().textSha256()).isEqualTo(read.text().sha256());
    assertThat(read.noAppointer()).isEmpty();
    assertThat(read.copies())
        .singleElement()
        .satisfies(copy -> assertThat(copy.sentAt()).contains(LocalTime.of(14, 5)))
        .satisfies(
            copy ->
                assertThat(copy.shown())
                    .contains(new Shown(List.of(), Optional.of(new Narrative("Receipt.")))))
        .satisfies(copy -> assertThat(copy.apart()).isEmpty());
  }

  @Test
  void a_warning_notice_of_the_third_form_is_left_as_it_is() throws IOException {
    var read =
        (WarningNoticeGiven) read(approved("WarningNoticeGiven-3.json"), WarningNoticeGiven.class);

    assertThat(read.noAppointer()).isPresent();
    assertThat(read.copies().getFirst().apart()).isPresent();
    assertThat(read.copies().getFirst().shown().orElseThrow().evidence()).hasSize(1);
  }

  @Test
  void service_of_the_first_form_is_proved_by_a_note_and_says_nothing_of_the_time()
      throws IOException {
    var read =
        (ServiceOfNoticeRecorded)
            read(approved("ServiceOfNoticeRecorded.json"), ServiceOfNoticeRecorded.class);

    assertThat(read.shown())
        .isEqualTo(new Shown(List.of(), Optional.of(new Narrative("Receipt."))));
    assertThat(read.timeOfDay()).isEmpty();
    assertThat(read.posted()).isEmpty();
    assertThat(read.apart()).isEmpty();
  }

  @Test
  void what_shows_an_entry_stays_unsaid_where_it_was_not_asked_yet() throws IOException {
    var assessed =
        (ComplianceAssessed) read(approved("ComplianceAssessed.json"), ComplianceAssessed.class);
    var consulted =
        (InterimBoardConsultationRecorded)
            read(
                approved("InterimBoardConsultationRecorded.json"),
                InterimBoardConsultationRecorded.class);
    var arranged =
        (ArrangementsConsultationRecorded)
            read(
                approved("ArrangementsConsultationRecorded.json"),
                ArrangementsConsultationRecorded.class);

    assertThat(assessed.verdict()).isEqualTo(ComplianceVerdict.NOT_COMPLIED);
    assertThat(assessed.shown()).isEmpty();
    assertThat(consulted.consulted()).hasSize(1);
    assertThat(consulted.shown()).isEmpty();
    assertThat(consulted.noAppointer()).isEmpty();
    assertThat(arranged.shown()).isEmpty();
    assertThat(arranged.noAppointer()).isEmpty();
  }

  @Test
  void that_there_is_no_appointer_stays_unsaid_in_a_boards_earlier_papers() throws IOException {
    var established =
        (InterimBoardEstablished)
            read(approved("InterimBoardEstablished.json"), InterimBoardEstablished.class);
    var instrument =
        (InstrumentOfAppointmentMade)
            read(approved("InstrumentOfAppointmentMade.json"), InstrumentOfAppointmentMade.class);
    var resumption =
        (NoticeOfResumptionGiven)
            read(approved("NoticeOfResumptionGiven.json"), NoticeOfResumptionGiven.class);

    assertThat(established.members()).hasSize(2);
    assertThat(established.noAppointer()).isEmpty();
    assertThat(instrument.noAppointer()).isEmpty();
    assertThat(resumption.noAppointer()).isEmpty();
    assertThat(established.approval()).isEmpty();
    assertThat(resumption.approval()).isEmpty();
  }

  @Test
  void a_notice_from_before_the_approval_was_kept_with_it_gives_a_text_that_is_not_said()
      throws IOException {
    var first = (PowersProposed) read(approved("PowersProposed.json"), PowersProposed.class);
    var now = (PowersProposed) read(approved("PowersProposed.approved.json"), PowersProposed.class);

    assertThat(first.approval()).isEmpty();
    assertThat(now.approval())
        .contains(new Approval("h.holt", LocalDate.of(2026, 5, 1), "cd".repeat(32)));
    assertThat(
            ((PreconditionRecorded)
                    read(
                        approved("PreconditionRecorded.approval.json"), PreconditionRecorded.class))
                .draftedBy())
        .isEmpty();
  }

  @Test
  void a_list_of_bank_holidays_of_the_first_form_is_of_england_and_wales() throws IOException {
    var first =
        (BankHolidaysAdopted) read(approved("BankHolidaysAdopted.json"), BankHolidaysAdopted.class);
    var second =
        (BankHolidaysAdopted)
            read(approved("BankHolidaysAdopted-2.json"), BankHolidaysAdopted.class);

    assertThat(first.division()).isEqualTo(Division.ENGLAND_AND_WALES);
    assertThat(first.stream()).isEqualTo("calendar:england-and-wales");
    assertThat(first.holidays()).isEqualTo(second.holidays());
    assertThat(second.division()).isEqualTo(Division.NORTHERN_IRELAND);
  }

  @Test
  void a_recalculation_of_the_first_form_moved_no_window() throws IOException {
    var first =
        (PeriodRecalculated) read(approved("PeriodRecalculated.json"), PeriodRecalculated.class);
    var second =
        (PeriodRecalculated) read(approved("PeriodRecalculated-2.json"), PeriodRecalculated.class);

    assertThat(first.window()).isEmpty();
    assertThat(first.matter()).isEqualTo(CountedMatter.STATEMENT_OF_ACTION);
    assertThat(second.window()).isPresent();
  }

  @Test
  void an_inspection_outcome_of_the_second_form_came_from_no_import() throws IOException {
    var read =
        (InspectionOutcomeRecorded)
            read(approved("InspectionOutcomeRecorded-2.json"), InspectionOutcomeRecorded.class);

    assertThat(read.source()).isEmpty();
    assertThat(read.kind()).contains(InspectionKind.SECTION_5);
    assertThat(read.ends()).hasSize(2);
  }

  @Test
  void an_import_of_the_first_form_was_one_of_schools_and_passed_nothing_over() throws IOException {
    var begun =
        (SchoolImportStarted) read(approved("SchoolImportStarted.json"), SchoolImportStarted.class);
    var finished =
        (SchoolImportFinished)
            read(approved("SchoolImportFinished.json"), SchoolImportFinished.class);

    assertThat(begun.kind()).isEqualTo(ImportKind.SCHOOLS);
    assertThat(begun.rows()).isEqualTo(25_000);
    assertThat(finished.tally()).isEqualTo(new ImportTally(500, 480, 15, 4, 1));
  }

  private static void assertThatItIsTheNotice(WarningNoticeGiven read) {
    assertThat(read.text().section()).isEqualTo(NoticeSection.SECTION_60);
    assertThat(read.text().grounds())
        .containsExactly(Ground.LOW_STANDARDS, Ground.SAFETY_THREATENED);
    assertThat(read.text().complyBy()).contains(read.period().endsOn());
    assertThat(read.text().rightToRepresentations()).isEmpty();
    assertThat(read.approval()).isEmpty();
    assertThat(read.counted()).isEmpty();
  }

  private static Correction correction() {
    return new Correction(
        0,
        LocalDate.of(2026, 6, 30),
        Correction.Reason.WRONG_DATE,
        new Narrative("Misread."),
        new Narrative("The report."));
  }

  private static void assertThatItIsTheEarlierOne(InspectionOutcomeRecorded read) {
    assertThat(read.category()).isEqualTo(Category.SPECIAL_MEASURES);
    assertThat(read.inspectionNumber()).contains("10234567");
    assertThat(read.kind()).isEmpty();
    assertThat(read.ofstedsName()).isEmpty();
    assertThat(read.earlierCategory()).isEmpty();
    assertThat(read.ends()).isEqualTo(List.of(eia("s.61"), eia("s.62")));
  }

  private LedgerEvent read(String text, Class<?> type) {
    var stored =
        new GenericDomainEventEntry<>(
            "Intervention",
            "intervention:999001",
            0,
            "e-1",
            "2026-06-30T09:00:00Z",
            type.getName(),
            null,
            text.getBytes(UTF_8),
            "{}".getBytes(UTF_8));
    var read =
        axon.upcasterChain().upcast(Stream.of(new InitialEventRepresentation(stored, events)));
    return events.deserialize(read.findFirst().orElseThrow().getData());
  }

  private static String approved(String file) throws IOException {
    return Files.readString(APPROVED.resolve(file));
  }
}
