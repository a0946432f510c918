package org.interventionledger.ui.reading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.EarlierCategory;
import org.interventionledger.api.intervention.InspectionCommand.RecordInspectionOutcome;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInParticulars;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.layout.Dates;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/**
 * On the first day of a version nothing happens by itself: what its rules would have done for what
 * is on record stands open, and a school off its last register keeps the version of its level.
 */
@FullApplication
class ReadingWhatAVersionFindsTest {

  private static final AuthorityCode AUTHORITY = new AuthorityCode("949");
  private static final int IN_A_CATEGORY = 981_600;
  private static final int AT_A_STAGE = 981_601;
  private static final String LATE = "Entered from the paper file.";
  private static final String PACK =
      """
      framework: {id: tenfold, authority: Tenfold, version: "%s", status: ratified, title: Concern, srcPrefix: TEN}
      parties:
        - {id: adviser, label: Adviser, kind: officer}
      scales:
        - {id: watch, label: Watch, shape: flag, src: [1]}
        %s
      activities:
        - {id: visit, kind: visit, label: Visit, src: [3]}
      rules:
        %s
      """;
  private static final String STAGE =
      "- {id: stage, label: Stage, shape: ordinal, levels: [{id: S1, rank: 1, label: Stage 1},"
          + " {id: S2, rank: 2, label: Stage 2}], src: [2]}";
  private static final String NEVER =
      "- {id: seen, when: {watch: \"on\"}, then: {require: visit}, force: usual, src: [4]}";
  private static final String AT_ONCE =
      "- {id: at-once, when: {category: {not: none}}, then: {set: {watch: \"on\"}},"
          + " force: automatic, src: [5]}";
  private static boolean recorded;

  @Autowired private MockMvc mvc;
  @Autowired private Ledger ledger;
  @Autowired private Dates dates;

  private LocalDate today;

  @BeforeEach
  void tenfold_adopts_a_second_version_today() throws Exception {
    today = ledger.today();
    if (recorded) {
      return;
    }
    recorded = true;
    adopt("1", STAGE, NEVER, today.minusDays(200), "");
    enter(IN_A_CATEGORY);
    enter(AT_A_STAGE);
    ledger.act(
        inSpecialMeasures(published()),
        SignedInAs.officer(Role.SENIOR_OFFICER, AUTHORITY),
        Optional.of(new Narrative(LATE)));
    act(
        AT_A_STAGE,
        "placements",
        """
        {"placedOn": "%s", "register": "watch", "level": {"scale": "stage", "level": "S1"},
         "reasons": "Results have fallen.", "underAuthority": "Scheme of delegation, 4.2", "lateReason": "%s"}\
        """
            .formatted(today.minusDays(90), LATE));
    adopt(
        "2",
        "",
        AT_ONCE,
        today,
        "&relation=SUPERSEDES&supersedes=tenfold 1&decision=Decided by the cabinet.");
    act(
        AT_A_STAGE,
        "removals",
        """
        {"removedOn": "%s", "register": "watch", "reasons": "Results have risen again.",
         "underAuthority": "Scheme of delegation, 4.2"}\
        """
            .formatted(today));
  }

  @Test
  void what_holds_already_is_on_page_api_and_diary_with_the_inspection_as_cause() throws Exception {
    var course = "$.courses[?(@.rule == 'at-once')]";
    ask("/api/courses?school=" + IN_A_CATEGORY)
        .andExpect(jsonPath(course + ".origin", contains("HELD_WITHOUT_A_CALL")))
        .andExpect(jsonPath(course + ".since", contains(today.toString())))
        .andExpect(jsonPath(course + ".framework.version", contains("2")))
        .andExpect(jsonPath(course + ".cause.type", contains("InspectionOutcomeRecorded")))
        .andExpect(jsonPath(course + ".cause.happenedOn", contains(published().toString())))
        .andExpect(jsonPath(course + ".steps[0].by", contains("PLACE_ON_REGISTER")));
    page("/schools/" + IN_A_CATEGORY)
        .andExpect(
            content()
                .string(
                    containsString(
                        "Open since "
                            + dates.day(today)
                            + ", from when its rule has held without an entry")));
    // Among all schools as well: it has no entry in its placement.
    ask("/api/diary")
        .andExpect(jsonPath("$.items[?(@.urn == 981600)].what", contains("COURSE_DUE")));
    page("/diary").andExpect(content().string(containsString("School " + IN_A_CATEGORY)));
  }

  @Test
  void a_visit_that_has_nothing_to_do_with_it_places_nobody() throws Exception {
    act(
        IN_A_CATEGORY,
        "activities",
        """
        {"heldOn": "%s", "activity": "visit", "present": [{"party": "adviser"}], "account": "Seen and heard."}\
        """
            .formatted(today));
    ask("/api/schools/" + IN_A_CATEGORY)
        .andExpect(jsonPath("$.placement.registers[0]").doesNotExist());
    ask("/api/courses?school=" + IN_A_CATEGORY)
        .andExpect(jsonPath("$.courses[*].rule", contains("at-once")));
  }

  @Test
  void off_its_last_register_a_school_keeps_the_version_of_its_level_which_can_be_changed()
      throws Exception {
    ask("/api/schools/" + AT_A_STAGE)
        .andExpect(jsonPath("$.placement.levels[0].label", is("Stage 1")))
        .andExpect(jsonPath("$.placement.framework", containsString("tenfold 1")));
    ask("/api/frameworks/journeys?version=tenfold 1")
        .andExpect(jsonPath("$.journeys[*].urn", contains(AT_A_STAGE)));
    act(
        AT_A_STAGE,
        "level-changes",
        """
        {"changedOn": "%s", "level": {"scale": "stage", "level": "S2"}, "reasons": "Results fall again.",
         "underAuthority": "Scheme of delegation, 4.2"}\
        """
            .formatted(today));
    page("/schools/" + AT_A_STAGE)
        .andExpect(content().string(containsString("Stage 2")))
        .andExpect(content().string(not(containsString("tenfold 2"))));
  }

  private LocalDate published() {
    return today.minusDays(100);
  }

  private RecordInspectionOutcome inSpecialMeasures(LocalDate on) {
    return new RecordInspectionOutcome(
        new Urn(IN_A_CATEGORY),
        InspectionKind.SECTION_5,
        Optional.empty(),
        on.minusDays(20),
        on,
        Optional.empty(),
        List.of(),
        Category.SPECIAL_MEASURES,
        Optional.of(on),
        EarlierCategory.NOT_SPOKEN_OF,
        Optional.empty());
  }

  private ResultActions ask(String question) throws Exception {
    return mvc.perform(get(question).with(SignedInAs.of(Role.SENIOR_OFFICER, AUTHORITY)))
        .andExpect(status().isOk());
  }

  private ResultActions page(String page) throws Exception {
    return mvc.perform(
            get(page)
                .accept(MediaType.TEXT_HTML)
                .with(SignedInAs.of(Role.SENIOR_OFFICER, AUTHORITY)))
        .andExpect(status().isOk());
  }

  private void adopt(String version, String scale, String rule, LocalDate from, String succession)
      throws Exception {
    mvc.perform(
            post("/api/frameworks?effectiveFrom=%s&adoptedOn=%s&lateReason=%s%s"
                    .formatted(from, from, LATE, succession))
                .contentType(MediaType.APPLICATION_YAML)
                .content(PACK.formatted(version, scale, rule))
                .with(SignedInAs.of(Role.HEAD_OF_SERVICE, AUTHORITY))
                .with(csrf()))
        .andExpect(status().isCreated());
  }

  private void act(int urn, String path, String body) throws Exception {
    mvc.perform(
            post("/api/schools/" + urn + "/" + path)
                .contentType(APPLICATION_JSON)
                .content(body)
                .with(SignedInAs.of(Role.SENIOR_OFFICER, AUTHORITY))
                .with(csrf()))
        .andExpect(status().isCreated());
  }

  private void enter(int number) {
    var particulars =
        new Particulars(
            "School " + number,
            AUTHORITY,
            "Tenfold",
            number % 10_000,
            EstablishmentType.COMMUNITY_SCHOOL,
            EstablishmentStatus.OPEN,
            LocalDate.of(2001, 9, 1),
            null,
            "Primary",
            3,
            11,
            null,
            null,
            null,
            null,
            210,
            "1 High Street",
            "Tenfold",
            "TF1 1AA");
    ledger.act(
        new TakeInParticulars(new Urn(number), particulars, "test", today.minusDays(200)),
        SignedInAs.officer(Role.ADMINISTRATOR, AUTHORITY),
        Optional.of(new Narrative(LATE)));
  }
}
