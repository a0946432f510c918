package org.interventionledger.ui.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.activity.FindDuties;
import org.interventionledger.api.activity.TakingPart;
import org.interventionledger.api.evidence.DocumentContent;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.evidence.FindDocuments;
import org.interventionledger.api.evidence.StoreDocument;
import org.interventionledger.api.figure.Audience;
import org.interventionledger.api.figure.Figures;
import org.interventionledger.api.figure.FindFigures;
import org.interventionledger.api.framework.FindFrameworks;
import org.interventionledger.api.framework.FindJourneys;
import org.interventionledger.api.framework.FrameworkCommand.AdoptFramework;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.meeting.MeetingCommand.CallMeeting;
import org.interventionledger.api.placement.AccessCommand.EndNeedToKnow;
import org.interventionledger.api.placement.AccessCommand.RecordNeedToKnow;
import org.interventionledger.api.placement.Agreement;
import org.interventionledger.api.placement.FindAccess;
import org.interventionledger.api.placement.FindCourses;
import org.interventionledger.api.placement.FindRegister;
import org.interventionledger.api.placement.GroundsCommand.RecordIndicator;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.OpenCourse;
import org.interventionledger.api.placement.PlacementCommand.AssignAdviser;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.record.FindDiary;
import org.interventionledger.api.record.FindEntry;
import org.interventionledger.api.record.FindHistory.StoredEvent;
import org.interventionledger.api.record.FindTimeline;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInParticulars;
import org.interventionledger.api.support.FindEntitlements;
import org.interventionledger.api.support.FindSupport;
import org.interventionledger.api.support.SupportCommand.AskForSupport;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/**
 * An authority under Hillingdon's framework: of a school's register, levels and meetings an adviser
 * reads nothing on any surface, before a need to know is on record (HIL-194 to HIL-196).
 */
@FullApplication
class ReadingByNeedToKnowTest {

  private static final AuthorityCode WESTFIELD = new AuthorityCode("979");
  private static final Urn SCHOOL = new Urn(998_620);
  private static final Urn OFF = new Urn(980_860);
  private static final Narrative WORDS = new Narrative("As the panel minuted it.");
  private static final Optional<Narrative> LATE =
      Optional.of(new Narrative("Taken over from the paper file."));
  private static final String DOCUMENT = "Confirmation of level.txt";
  private static final String SHA256_OF_P1 =
      "fbeae7c18667b6987518f3ae61ed8b19038e5961e8e7368597428eff76e4842a";
  private static final String WITHHELD = "no need of yours is on record";
  private static final String NOT_IN_THIS_LIST = "recorded need to know of, are not in this list";
  private static boolean recorded;

  @Autowired private Ledger ledger;
  @Autowired private MockMvc web;

  private final JsonMapper json = JsonMapper.shared();

  @BeforeEach
  void a_school_on_the_register() throws IOException {
    if (recorded) {
      return;
    }
    recorded = true;
    var on = today().minusDays(3);
    ledger.record(
        new TakeInParticulars(SCHOOL, particulars(), "schools.csv", on),
        officer(Role.ADMINISTRATOR),
        LATE);
    act(new AdoptFramework(WESTFIELD, on, LocalDate.of(2025, 9, 1), hillingdon()));
    act(new RecordIndicator(SCHOOL, on, "p1-duties", WORDS));
    act(
        new PlaceOnRegister(
            SCHOOL,
            on,
            "sarr",
            Subject.school,
            WORDS,
            WORDS,
            Optional.empty(),
            Optional.empty(),
            Optional.of(today().plusDays(30)),
            Optional.of(new Agreement(Optional.of("eip-service"), List.of()))));
    act(
        new ChangeLevel(
            SCHOOL,
            on,
            new LevelChoice("priority", "P1"),
            WORDS,
            WORDS,
            Optional.empty(),
            Optional.of(new Agreement(Optional.of("sil"), List.of("headteacher", "chair", "ea")))));
    act(
        new CallMeeting(
            SCHOOL,
            "5f0e6f0a-0000-4000-8000-000000998620",
            on,
            "internal-review",
            today().plusDays(3),
            List.of(),
            WORDS));
    act(
        new StoreDocument(
            SCHOOL,
            new DocumentRef(SHA256_OF_P1, DOCUMENT, "text/plain", 2),
            Readership.REGISTER,
            new DocumentContent("P1".getBytes(StandardCharsets.UTF_8))));
    act(
        new AskForSupport(
            SCHOOL,
            "5f0e6f0a-0000-4000-8000-000000998621",
            on,
            Optional.of("clusters"),
            Optional.empty(),
            new Narrative("A cluster for mathematics."),
            WORDS,
            new TakingPart("headteacher", Optional.empty()),
            Optional.empty(),
            Optional.empty()));
    ledger.await();
  }

  @Test
  void an_adviser_reads_none_of_it_anywhere_before_the_need_is_on_record_and_after_it_ended() {
    var adviser = reader("ada", Role.ADVISER);
    assertThatNothingIsReadBy(adviser);

    act(need("ada", today().minusDays(3), Optional.of(today().minusDays(1))));
    assertThatNothingIsReadBy(adviser);

    act(need("ada", today(), Optional.empty()));
    assertThatItIsReadBy(adviser);
    assertThatNothingIsReadBy(reader("another", Role.ADVISER));

    act(new EndNeedToKnow(SCHOOL, today(), "ada", WORDS));
    assertThatNothingIsReadBy(adviser);
  }

  @Test
  void the_schools_page_says_that_something_is_withheld_and_no_more() throws Exception {
    web.perform(get("/schools/" + SCHOOL).with(SignedInAs.of(Role.ADVISER, WESTFIELD)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(WITHHELD)))
        .andExpect(content().string(not(containsString("Schools At Risk"))))
        .andExpect(content().string(not(containsString("Intense package"))));
    web.perform(get("/schools/" + SCHOOL).with(SignedInAs.of(Role.SENIOR_OFFICER, WESTFIELD)))
        .andExpect(content().string(not(containsString(WITHHELD))))
        .andExpect(content().string(containsString("Intense package")));
  }

  /** Of a school on the register and of one off it: what is not open is said in the same words. */
  @Test
  void the_api_says_what_is_not_open_and_not_whether_there_is_anything() throws Exception {
    ledger.record(
        new TakeInParticulars(OFF, particulars(), "schools.csv", today().minusDays(3)),
        officer(Role.ADMINISTRATOR),
        LATE);
    ledger.await();
    var adviser = SignedInAs.of(Role.ADVISER, WESTFIELD);
    for (var school : List.of(SCHOOL, OFF)) {
      web.perform(get("/api/schools/" + school).with(adviser))
          .andExpect(status().isOk())
          .andExpect(jsonPath("$.confidentialPart").value("WITHOUT_THE_REGISTER"))
          .andExpect(jsonPath("$.placement").isEmpty());
      for (var path :
          List.of(
              "/api/schools/%s/access",
              "/api/schools/%s/entitlements",
              "/api/disclosures?school=%s",
              "/api/support?school=%s",
              "/api/duties?school=%s",
              "/api/courses?school=%s")) {
        web.perform(get(path.formatted(school)).with(adviser))
            .andExpect(status().isForbidden())
            .andExpect(
                jsonPath("$.detail")
                    .value(
                        containsString(
                            "with URN "
                                + school
                                + " are not open to you: your role does not read them")));
      }
      web.perform(get("/schools/" + school + "/access").with(adviser))
          .andExpect(status().isForbidden());
      web.perform(
              get("/api/schools/" + school + "/access")
                  .with(SignedInAs.of(Role.SENIOR_OFFICER, WESTFIELD)))
          .andExpect(status().isOk());
    }
    web.perform(get("/api/disclosures").with(adviser))
        .andExpect(jsonPath("$.leavesOut[0]").value("WITHOUT_A_NEED"));
    web.perform(get("/disclosures").with(adviser))
        .andExpect(content().string(containsString(NOT_IN_THIS_LIST)));
  }

  @Test
  void nobody_stores_a_document_that_they_could_not_read_again() throws Exception {
    var adviser = SignedInAs.of(Role.ADVISER, WESTFIELD);
    var file = new MockMultipartFile("file", "visit.txt", "text/plain", "A visit.".getBytes());
    var documents = "/api/schools/" + SCHOOL + "/documents";
    web.perform(multipart(documents).file(file).with(adviser).with(csrf()))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.refusal").value("DOCUMENT_NOT_READ_AGAIN"));
    web.perform(get("/schools/" + SCHOOL + "/documents").with(adviser))
        .andExpect(content().string(not(containsString("value=\"DEALINGS\""))));
    web.perform(
            multipart(documents)
                .file(file)
                .param("readers", "STATUTORY")
                .with(adviser)
                .with(csrf()))
        .andExpect(status().isCreated());
    web.perform(get(documents).with(adviser))
        .andExpect(content().string(containsString("visit.txt")));
  }

  @Test
  void the_register_says_of_which_schools_it_is_not_and_not_whether_there_are_any()
      throws Exception {
    var adviser = SignedInAs.of(Role.ADVISER, WESTFIELD);
    for (var page : List.of("/register", "/register.csv", "/levels", "/levels.csv", "/")) {
      web.perform(get(page).with(adviser))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString(NOT_IN_THIS_LIST)))
          .andExpect(content().string(not(containsString(SCHOOL.toString()))));
      web.perform(get(page).with(SignedInAs.of(Role.SENIOR_OFFICER, WESTFIELD)))
          .andExpect(content().string(not(containsString(NOT_IN_THIS_LIST))));
    }
    web.perform(get("/api/register").with(adviser))
        .andExpect(jsonPath("$.leavesOut[0]").value("WITHOUT_A_NEED"));
    web.perform(get("/api/register").with(SignedInAs.of(Role.ADVISER, new AuthorityCode("991"))))
        .andExpect(jsonPath("$.leavesOut").isEmpty());
  }

  @Test
  void the_adviser_of_the_school_needs_no_other_need() {
    var adviser = reader("bea", Role.ADVISER);
    assertThatNothingIsReadBy(adviser);
    act(
        new AssignAdviser(
            SCHOOL, today().minusDays(2), new PersonName("Bea Bell"), Optional.of("bea")));
    assertThatItIsReadBy(adviser);
    act(
        new AssignAdviser(
            SCHOOL, today().minusDays(1), new PersonName("Cas Cole"), Optional.of("cas")));
    assertThatNothingIsReadBy(adviser);
    assertThatItIsReadBy(reader("cas", Role.ADVISER));
  }

  @Test
  void who_holds_the_register_and_law_and_audit_read_it_without_a_need() {
    for (var role : List.of(Role.SENIOR_OFFICER, Role.HEAD_OF_SERVICE, Role.LEGAL, Role.AUDITOR)) {
      assertThatItIsReadBy(reader("somebody", role));
    }
  }

  @Test
  void a_figure_counted_from_levels_is_closed_to_whoever_does_not_know_all_of_them() {
    var closed = figures(reader("dee", Role.ADVISER));
    assertThat(closed.closed()).isPositive();
    assertThat(closed.figures()).extracting(figure -> figure.id()).doesNotContain("overview");
    assertThat(figures(reader("sam", Role.SENIOR_OFFICER)).figures())
        .extracting(figure -> figure.id())
        .contains("overview", "no-category");
    assertThat(closed.figures()).extracting(figure -> figure.id()).contains("no-category");
  }

  private void assertThatNothingIsReadBy(Reader reader) {
    surfaces(reader)
        .forEach(
            (surface, said) ->
                assertThat(said)
                    .as(surface + ", read by " + reader.id())
                    .doesNotContain(
                        "Schools At Risk",
                        "\"sarr\"",
                        "P1",
                        "Priority 1",
                        "Internal review meeting",
                        "Regular contact with a school",
                        "PlacedOnRegister",
                        "As the panel minuted it",
                        "A cluster for mathematics",
                        "Intense package",
                        DOCUMENT));
    assertThat(courses(reader)).isEmpty();
    assertThat(journeysCounted(reader)).isEmpty();
  }

  private void assertThatItIsReadBy(Reader reader) {
    surfaces(reader)
        .forEach(
            (surface, said) ->
                assertThat(said)
                    .as(surface + ", read by " + reader.id())
                    .containsAnyOf(
                        "Schools At Risk",
                        "P1",
                        "Internal review",
                        "Regular contact with a school",
                        "PlacedOnRegister",
                        "A cluster for mathematics",
                        "Intense package",
                        DOCUMENT));
    assertThat(courses(reader)).isNotEmpty();
    // Who may know of all there are is told no number: it would say that there are no others.
    assertThat(journeysCounted(reader))
        .isEqualTo(reader.role() == Role.ADVISER ? Optional.empty() : Optional.of(1));
  }

  private List<OpenCourse> courses(Reader reader) {
    return ledger
        .ask(new FindCourses(reader, Optional.of(SCHOOL), today()), FindCourses.Courses.class)
        .courses();
  }

  private Optional<Integer> journeysCounted(Reader reader) {
    return ledger
        .ask(new FindFrameworks(reader), FindFrameworks.Frameworks.class)
        .adopted()
        .getFirst()
        .journeys();
  }

  /** What is said on each surface, as it is told. */
  private Map<String, String> surfaces(Reader reader) {
    var said = new LinkedHashMap<String, Object>();
    said.put(
        "register",
        ledger.ask(
            new FindRegister(
                reader,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                today()),
            FindRegister.Register.class));
    said.put(
        "school",
        ledger.askForOne(new FindSchool(reader, SCHOOL), FindSchool.School.class).orElseThrow());
    said.put(
        "timeline",
        ledger.ask(
            new FindTimeline(
                reader, SCHOOL, Set.of(), Optional.empty(), Optional.empty(), Optional.empty()),
            FindTimeline.Timeline.class));
    said.put(
        "entry",
        ledger.askForOne(
            new FindEntry(reader, SCHOOL, new EntryRef("placement:" + SCHOOL, 1)),
            StoredEvent.class));
    said.put(
        "diary",
        ledger.ask(
            new FindDiary(reader, Optional.of(SCHOOL), Optional.empty(), Optional.empty(), today()),
            FindDiary.Diary.class));
    said.put(
        "duties",
        ledger.ask(new FindDuties(reader, List.of(SCHOOL), today()), FindDuties.Duties.class));
    said.put(
        "documents", ledger.ask(new FindDocuments(reader, SCHOOL), FindDocuments.Documents.class));
    said.put(
        "who may know", ledger.askForOne(new FindAccess(reader, SCHOOL), FindAccess.Access.class));
    said.put(
        "entitlements",
        ledger.ask(
            new FindEntitlements(reader, SCHOOL, today()), FindEntitlements.Entitlements.class));
    said.put(
        "support",
        ledger.ask(
            new FindSupport(reader, Optional.empty(), Optional.empty()),
            FindSupport.SupportList.class));
    said.put(
        "journeys",
        ledger.ask(
            new FindJourneys(reader, new VersionChoice("hillingdon", "2022-23")),
            FindJourneys.Journeys.class));
    var written = new LinkedHashMap<String, String>();
    said.forEach((surface, answer) -> written.put(surface, json.writeValueAsString(answer)));
    return written;
  }

  private Figures figures(Reader reader) {
    return ledger
        .askForOne(
            new FindFigures(reader, WESTFIELD, today(), Optional.empty(), Audience.OFFICERS),
            Figures.class)
        .orElseThrow();
  }

  private RecordNeedToKnow need(String person, LocalDate from, Optional<LocalDate> until) {
    return new RecordNeedToKnow(
        SCHOOL, from, person, new PersonName("Ada Lindqvist"), WORDS, until);
  }

  private void act(Object command) {
    ledger.act(command, officer(Role.HEAD_OF_SERVICE), LATE);
  }

  private static Reader reader(String id, Role role) {
    return new Reader(id, role, Set.of(WESTFIELD));
  }

  private static Officer officer(Role role) {
    return new Officer("harper", new PersonName("Harper Holt"), role, WESTFIELD);
  }

  private LocalDate today() {
    return ledger.today();
  }

  private static Pack hillingdon() throws IOException {
    return ((Bound.Sound<Pack>) ShippedPacks.read("hillingdon-2022-23.yaml")).form();
  }

  private static Particulars particulars() {
    return new Particulars(
        "Larkfield",
        WESTFIELD,
        "Westfield",
        2001,
        EstablishmentType.COMMUNITY_SCHOOL,
        EstablishmentStatus.OPEN,
        null,
        null,
        "Primary",
        3,
        11,
        null,
        null,
        null,
        null,
        210,
        "1 Moor Lane",
        "Moorton",
        "ZZ1 1ZZ");
  }
}
