package org.interventionledger.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.PaperOwed;
import org.interventionledger.api.board.InterimBoardEvent.NoticeOfResumptionGiven;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Span;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.intervention.Acknowledgement;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorsAppointed;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsEnded;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsRequired;
import org.interventionledger.api.intervention.BudgetEvent.BudgetSuspensionRevoked;
import org.interventionledger.api.intervention.BudgetEvent.DelegatedBudgetSuspended;
import org.interventionledger.api.intervention.BudgetEvent.NoticeOfSuspensionGiven;
import org.interventionledger.api.intervention.InformationEvent.DataComplaintReceived;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.PreWarningEvent.PreWarningNoticeSent;
import org.interventionledger.api.intervention.PreconditionEvent.PreconditionRecorded;
import org.interventionledger.api.intervention.PreconditionKind;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.intervention.WarningNoticeEvent.PowersProposed;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeWithdrawn;
import org.interventionledger.api.meeting.MeetingEvent.MeetingHeld;
import org.interventionledger.api.placement.GroundsEvent.AssignmentAgreed;
import org.interventionledger.api.placement.GroundsEvent.IndicatorRecorded;
import org.interventionledger.api.placement.HowAssigned;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.placement.PlacementEvent.PlacedOnRegister;
import org.interventionledger.api.placement.PlacementEvent.RegisterEntered;
import org.interventionledger.api.placement.PlacementEvent.RemovedFromRegister;
import org.interventionledger.api.placement.RuleEvent.CourseCalledFor;
import org.interventionledger.api.placement.RuleEvent.PlacedByRule;
import org.interventionledger.api.placement.VersionEvent.MovedToFrameworkVersion;
import org.interventionledger.api.pool.PoolEvent.PoolEntryCorrected;
import org.interventionledger.api.terms.Narrative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is stored is stored for good. For each event there is one approved text under {@code
 * events}, byte for byte as the store holds it. Texts are added and never edited: an event that
 * changes gets a revision, with a text of its own beside the earlier one ({@code <Event>-2.json}),
 * and an upcaster that reads the earlier one.
 */
class StoredEventsTest {

  private static final Jackson3Serializer SERIALIZER = Jackson3Serializer.builder().build();
  private static final Map<String, LedgerEvent> EXAMPLES =
      Stream.of(
              ExamplesOfRunning.all(),
              ExamplesOfCalendars.all(),
              ExamplesOfStatements.all(),
              ExamplesOfInformation.all(),
              ExamplesOfDirections.all(),
              ExamplesOfDealings.all(),
              ExamplesOfRules.all(),
              ExamplesOfAccess.all(),
              ExamplesOfActivities.all(),
              ExamplesOfSupport.all(),
              ExamplesOfTheAuthority.all(),
              ExamplesOfIntervention.all(),
              ExamplesOfNotices.all(),
              ExamplesOfStateActs.all(),
              ExamplesOfBoards.all(),
              ExamplesOfBoardPapers.all(),
              ExamplesOfPowers.all())
          .flatMap(List::stream)
          .collect(
              Collectors.toMap(event -> event.getClass().getSimpleName(), Function.identity()));

  static List<String> everyEvent() {
    return events(LedgerEvent.class).map(Class::getSimpleName).sorted().toList();
  }

  @Test
  void no_two_events_have_one_name() {
    assertThat(everyEvent()).doesNotHaveDuplicates().hasSizeGreaterThan(40);
  }

  @ParameterizedTest
  @MethodSource("everyEvent")
  void an_event_is_written_as_its_approved_text(String name) {
    assertThat(EXAMPLES).as("an example of each event").containsKey(name);
    var text = new String(SERIALIZER.serialize(EXAMPLES.get(name), byte[].class).getData(), UTF_8);
    assertThat(text).as("the approved text events/" + name + ".json").isEqualTo(approved(name));
  }

  @ParameterizedTest
  @MethodSource("everyEvent")
  void its_approved_text_reads_back_into_an_equal_event(String name) {
    var event = EXAMPLES.get(name);
    var stored =
        new SimpleSerializedObject<>(
            approved(name).getBytes(UTF_8), byte[].class, event.getClass().getName(), null);
    LedgerEvent read = SERIALIZER.deserialize(stored);
    assertThat(read).isEqualTo(event);
  }

  @Test
  void a_decision_is_written_with_the_day_whose_law_it_was_judged_by() {
    var ended = (ArrangementsEnded) EXAMPLES.get("ArrangementsEnded");
    var event =
        new ArrangementsEnded(
            ended.urn(),
            ended.authority(),
            ended.arrangementsId(),
            ended.endedOn(),
            ended.how(),
            ended.reasons(),
            ended.provision().asOn(ended.endedOn()));

    var text = SERIALIZER.serialize(event, byte[].class);
    assertThat(new String(text.getData(), UTF_8)).isEqualTo(text("ArrangementsEnded.law-of"));
    assertThat(SERIALIZER.<byte[], Object>deserialize(text)).isEqualTo(event);
  }

  /** By rules that did not have to say how binding they are. */
  @ParameterizedTest
  @ValueSource(strings = {"\"force\":null,", ""})
  void what_a_silent_rule_called_for_reads_as_the_usual_course(String said) {
    var text = approved("CourseCalledFor").replace("\"force\":\"must\",", said);
    CourseCalledFor read =
        SERIALIZER.deserialize(
            new SimpleSerializedObject<>(
                text.getBytes(UTF_8), byte[].class, CourseCalledFor.class.getName(), null));
    assertThat(read.force()).isEqualTo(Force.usual);
  }

  @Test
  void an_approval_is_written_with_the_name_of_whoever_approved() {
    var event =
        ofAText(PreconditionKind.APPROVAL_OF_THE_TEXT, Optional.of("h.holt"), Optional.empty());

    var text = SERIALIZER.serialize(event, byte[].class);
    assertThat(new String(text.getData(), UTF_8)).isEqualTo(text("PreconditionRecorded.approval"));
    assertThat(SERIALIZER.<byte[], Object>deserialize(text)).isEqualTo(event);
  }

  @Test
  void an_approval_of_a_draft_is_written_with_the_name_of_its_writer_too() {
    var event =
        ofAText(
            PreconditionKind.APPROVAL_OF_THE_TEXT, Optional.of("h.holt"), Optional.of("z.odowd"));

    var text = SERIALIZER.serialize(event, byte[].class);
    assertThat(new String(text.getData(), UTF_8))
        .isEqualTo(text("PreconditionRecorded.approval-of-draft"));
    assertThat(SERIALIZER.<byte[], Object>deserialize(text)).isEqualTo(event);
  }

  @Test
  void a_draft_is_written_with_the_name_of_whoever_wrote_it() {
    var event =
        ofAText(PreconditionKind.DRAFT_OF_THE_TEXT, Optional.empty(), Optional.of("z.odowd"));

    var text = SERIALIZER.serialize(event, byte[].class);
    assertThat(new String(text.getData(), UTF_8)).isEqualTo(text("PreconditionRecorded.draft"));
    assertThat(SERIALIZER.<byte[], Object>deserialize(text)).isEqualTo(event);
    assertThat(event.textSha256()).contains("ab".repeat(32));
  }

  /** Its earlier text, without one, is read by the test above. */
  @ParameterizedTest
  @ValueSource(
      classes = {
        PreWarningNoticeSent.class,
        WarningNoticeWithdrawn.class,
        PowersProposed.class,
        ArrangementsRequired.class,
        AdditionalGovernorsAppointed.class,
        InterimBoardEstablished.class,
        DelegatedBudgetSuspended.class,
        NoticeOfSuspensionGiven.class,
        BudgetSuspensionRevoked.class,
        NoticeOfResumptionGiven.class
      })
  void a_notice_is_written_with_the_approval_of_its_text(Class<?> notice) {
    var approved = text(notice.getSimpleName() + ".approved");
    Object read =
        SERIALIZER.deserialize(
            new SimpleSerializedObject<>(
                approved.getBytes(UTF_8), byte[].class, notice.getName(), null));
    var written = SERIALIZER.serialize(read, byte[].class);

    assertThat(read).isNotEqualTo(EXAMPLES.get(notice.getSimpleName()));
    assertThat(new String(written.getData(), UTF_8)).isEqualTo(approved);
  }

  @Test
  void a_paper_says_how_soon_it_is_due_where_the_day_could_not_be_counted() {
    var held = roundTrip("ActivityHeld.uncounted", ActivityHeld.class);
    assertThat(held.owed().flatMap(PaperOwed::uncounted))
        .hasValue(new Span(5, Span.Unit.schoolDay));
  }

  @Test
  void a_meeting_says_why_the_notice_of_it_was_short() {
    assertThat(roundTrip("MeetingHeld.short-notice", MeetingHeld.class).departure())
        .hasValue(new Narrative("The head teacher asked for an earlier day."));
  }

  /** Its earlier text, of the school itself, is read by the test above. */
  @Test
  void who_else_is_placed_on_a_register_and_removed_is_written_with_it() {
    assertThat(roundTrip("PlacedOnRegister.governing-body", PlacedOnRegister.class))
        .extracting(PlacedOnRegister::subject, PlacedOnRegister::place)
        .containsExactly(Subject.governingBody, "concern/governingBody");
    assertThat(roundTrip("RemovedFromRegister.setting", RemovedFromRegister.class))
        .extracting(RemovedFromRegister::subject, RemovedFromRegister::place)
        .containsExactly(Subject.setting, "concern/setting");
    assertThat(roundTrip("PlacedByRule.governing-body", PlacedByRule.class).subject())
        .isEqualTo(Subject.governingBody);
    assertThat(
            roundTrip("MovedToFrameworkVersion.governing-body", MovedToFrameworkVersion.class)
                .registersAfter())
        .extracting(RegisterEntered::place)
        .containsExactly("watch/governingBody");
  }

  @Test
  void a_correction_of_the_pool_names_both_entries_that_it_puts_right() {
    var corrected = roundTrip("PoolEntryCorrected.of-two-entries", PoolEntryCorrected.class);
    assertThat(corrected.entries()).containsExactly(3L, 4L);
    assertThat(((PoolEntryCorrected) EXAMPLES.get("PoolEntryCorrected")).entries())
        .containsExactly(3L);
  }

  /** As its approved text says it; written again it is the same text. */
  private static <E> E roundTrip(String file, Class<E> event) {
    E read =
        SERIALIZER.deserialize(
            new SimpleSerializedObject<>(
                text(file).getBytes(UTF_8), byte[].class, event.getName(), null));
    var written = SERIALIZER.serialize(read, byte[].class);
    assertThat(new String(written.getData(), UTF_8)).isEqualTo(text(file));
    return read;
  }

  private static PreconditionRecorded ofAText(
      PreconditionKind kind, Optional<String> approvedBy, Optional<String> draftedBy) {
    var fact = (PreconditionRecorded) EXAMPLES.get("PreconditionRecorded");
    return new PreconditionRecorded(
        fact.urn(),
        fact.authority(),
        StatutoryStep.NOTICE_OF_PROPOSED_POWERS,
        fact.about(),
        kind,
        fact.consideredOn(),
        fact.considered(),
        fact.person(),
        fact.post(),
        Optional.empty(),
        fact.evidence(),
        Optional.empty(),
        Optional.empty(),
        approvedBy,
        draftedBy);
  }

  @Test
  void a_complaint_from_before_the_duty_is_written_without_a_provision() {
    var complaint = (DataComplaintReceived) EXAMPLES.get("DataComplaintReceived");
    var event =
        new DataComplaintReceived(
            complaint.urn(),
            complaint.authority(),
            complaint.complaintId(),
            LocalDate.of(2026, 6, 18),
            complaint.from(),
            complaint.complaint(),
            new Acknowledgement.NoDutyYet(LocalDate.of(2026, 6, 19)),
            Optional.empty());

    var text = SERIALIZER.serialize(event, byte[].class);
    assertThat(new String(text.getData(), UTF_8))
        .isEqualTo(text("DataComplaintReceived.no-duty-yet"));
    assertThat(SERIALIZER.<byte[], Object>deserialize(text)).isEqualTo(event);
  }

  @Test
  void an_adviser_is_written_with_the_name_to_sign_in_by_where_it_was_said() {
    var assigned = (AdviserAssigned) EXAMPLES.get("AdviserAssigned");
    var event =
        new AdviserAssigned(
            assigned.urn(),
            assigned.authority(),
            assigned.assignedOn(),
            assigned.adviser(),
            Optional.of("z.odowd"));

    var text = SERIALIZER.serialize(event, byte[].class);
    assertThat(new String(text.getData(), UTF_8)).isEqualTo(text("AdviserAssigned.signing-in"));
    assertThat(SERIALIZER.<byte[], Object>deserialize(text)).isEqualTo(event);
  }

  @Test
  void an_indicator_is_written_with_the_documents_that_show_it() {
    var seen = (IndicatorRecorded) EXAMPLES.get("IndicatorRecorded");
    var event =
        new IndicatorRecorded(
            seen.urn(),
            seen.authority(),
            seen.seenOn(),
            seen.indicator(),
            seen.evidence(),
            seen.framework(),
            List.of(new DocumentRef("a".repeat(64), "Review.pdf", "application/pdf", 5_120)));

    var text = SERIALIZER.serialize(event, byte[].class);
    assertThat(new String(text.getData(), UTF_8)).isEqualTo(text("IndicatorRecorded.documents"));
    assertThat(SERIALIZER.<byte[], Object>deserialize(text)).isEqualTo(event);
  }

  @Test
  void who_settled_a_level_is_written_with_how() {
    var agreed = (AssignmentAgreed) EXAMPLES.get("AssignmentAgreed");
    var event =
        new AssignmentAgreed(
            agreed.urn(),
            agreed.authority(),
            agreed.agreedOn(),
            agreed.scale(),
            agreed.by(),
            agreed.with(),
            agreed.counted(),
            agreed.framework(),
            Optional.of(HowAssigned.BY_BEST_FIT),
            Optional.empty());

    var text = SERIALIZER.serialize(event, byte[].class);
    assertThat(new String(text.getData(), UTF_8)).isEqualTo(text("AssignmentAgreed.how"));
    assertThat(SERIALIZER.<byte[], Object>deserialize(text)).isEqualTo(event);
  }

  @Test
  void that_a_level_was_not_agreed_with_everybody_is_written_with_the_reason() {
    var agreed = (AssignmentAgreed) EXAMPLES.get("AssignmentAgreed");
    var event =
        new AssignmentAgreed(
            agreed.urn(),
            agreed.authority(),
            agreed.agreedOn(),
            agreed.scale(),
            agreed.by(),
            agreed.with(),
            agreed.counted(),
            agreed.framework(),
            Optional.of(HowAssigned.BY_BEST_FIT),
            Optional.of(new Narrative("The chair’s post is vacant.")));

    var text = SERIALIZER.serialize(event, byte[].class);
    assertThat(new String(text.getData(), UTF_8)).isEqualTo(text("AssignmentAgreed.departure"));
    assertThat(SERIALIZER.<byte[], Object>deserialize(text)).isEqualTo(event);
  }

  private static Stream<Class<?>> events(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(StoredEventsTest::events)
        : Stream.of(type);
  }

  private static String approved(String name) {
    var revision = EXAMPLES.get(name).getClass().getAnnotation(Revision.class);
    return text(revision == null ? name : name + "-" + revision.value());
  }

  private static String text(String file) {
    try (var text = StoredEventsTest.class.getResourceAsStream("/events/" + file + ".json")) {
      return text == null ? "there is none yet" : new String(text.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
