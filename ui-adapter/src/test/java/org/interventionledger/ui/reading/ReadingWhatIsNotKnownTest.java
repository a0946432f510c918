package org.interventionledger.ui.reading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.calendar.SchoolYear;
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
 * What an authority's framework would have done at a school, if what nobody recorded of it is so:
 * wherever duties are read, with what to record.
 */
@FullApplication
class ReadingWhatIsNotKnownTest {

  private static final AuthorityCode AUTHORITY = new AuthorityCode("968");
  private static final int NOTHING_RECORDED = 981_200;
  private static final int NOTHING_RECORDED_EITHER = 981_201;
  private static final int UNSTABLE = 981_202;
  private static final String LATE = "Entered from the paper file.";
  private static final String PACK =
      """
      framework: {id: tenfold, authority: Tenfold, version: "1", status: ratified, title: Concern, srcPrefix: TEN}
      parties:
        - {id: adviser, label: Adviser, kind: officer, assigned: perSchool, roles: [adviser]}
        - {id: head, label: Headteacher, kind: school}
      facts: [{id: unstable, label: Period of instability, values: [true, false], src: [1]}]
      scales:
        - {id: watch, label: Watch, shape: flag, start: "off", levels: [{id: "off", rank: 0, label: Out}, {id: "on", rank: 1, label: In}]}
      activities:
        - {id: visit, kind: visit, label: Visit in instability, when: {unstable: true}, cadence: [{per: month, force: must}], who: [adviser], src: [2]}
        - {id: talk, kind: conversation, label: Talk after the grade, when: {ofsted: ri}, cadence: [{per: year, force: must}], who: [head], src: [3]}
        - {id: call, kind: conversation, label: Usual call, when: {unstable: true}, cadence: [{per: month, force: usual}], who: [head], src: [4]}
      access:
        - {id: watchers, covers: [watch], readers: [{party: adviser, basis: needToKnow}], src: [5]}
      """;
  private static final String OF_VISIT = "$.cannotBeReckoned[?(@.label == 'Visit in instability')]";
  private static boolean recorded;

  @Autowired private MockMvc mvc;
  @Autowired private Ledger ledger;
  @Autowired private Dates dates;

  private LocalDate today;

  /** The framework has counted for three whole months. */
  @BeforeEach
  void tenfold_has_a_framework_and_three_schools() throws Exception {
    today = ledger.today();
    if (recorded) {
      return;
    }
    recorded = true;
    mvc.perform(
            post("/api/frameworks?effectiveFrom=%s&adoptedOn=%s&lateReason=%s"
                    .formatted(since(), since(), LATE))
                .contentType(MediaType.APPLICATION_YAML)
                .content(PACK)
                .with(SignedInAs.of(Role.HEAD_OF_SERVICE, AUTHORITY))
                .with(csrf()))
        .andExpect(status().isCreated());
    for (var urn : new int[] {NOTHING_RECORDED, NOTHING_RECORDED_EITHER, UNSTABLE}) {
      enter(urn);
    }
    mvc.perform(
            post("/api/schools/" + UNSTABLE + "/findings")
                .contentType(APPLICATION_JSON)
                .content(
                    """
                    {"foundOn": "%s", "fact": "unstable", "value": "true",
                     "reasons": "Three heads in a year.", "lateReason": "%s"}\
                    """
                        .formatted(since(), LATE))
                .with(SignedInAs.of(Role.SENIOR_OFFICER, AUTHORITY))
                .with(csrf()))
        .andExpect(status().isCreated());
  }

  @Test
  void the_diary_tells_what_may_be_due_and_what_may_have_been_missed() throws Exception {
    var pastYears =
        Stream.iterate(since(), month -> month.isBefore(thisMonth()), month -> month.plusMonths(1))
            .map(month -> SchoolYear.of(month).text())
            .distinct()
            .toList();
    var answer = ask("/api/diary?school=" + NOTHING_RECORDED);
    answer
        .andExpect(jsonPath("$.breaches", empty()))
        .andExpect(jsonPath("$.items", empty()))
        .andExpect(jsonPath(OF_VISIT, hasSize(pastYears.size() + 1)))
        .andExpect(jsonPath(OF_VISIT + ".reason", everyItem(is("CONDITION_NOT_KNOWN"))))
        .andExpect(jsonPath(OF_VISIT + ".dueBy", hasItem(endOfMonth().toString())))
        .andExpect(jsonPath(OF_VISIT + ".from", hasItem(thisMonth().toString())))
        .andExpect(jsonPath(OF_VISIT + ".notKnown[0].fact", everyItem(is("unstable"))))
        .andExpect(jsonPath(OF_VISIT + ".notKnown[0].label", hasItem("Period of instability")))
        .andExpect(jsonPath(OF_VISIT + ".notKnown[0].by", hasItem("RECORD_FINDING")))
        .andExpect(jsonPath(OF_VISIT + ".forWhom[0]", everyItem(is("Adviser"))))
        .andExpect(jsonPath("$.cannotBeReckoned[?(@.label == 'Usual call')]", empty()))
        .andExpect(
            jsonPath(
                "$.cannotBeReckoned[?(@.label == 'Talk after the grade')].notKnown[0].by",
                hasItem("RECORD_INSPECTION_OUTCOME")));
    for (var year : pastYears) {
      answer.andExpect(jsonPath(OF_VISIT + ".schoolYear", hasItem(year)));
    }
    page(Role.SENIOR_OFFICER, "/diary?school=" + NOTHING_RECORDED)
        .andExpect(
            content().string(containsString("By " + day(endOfMonth()) + ", if it is a duty")))
        .andExpect(
            content()
                .string(containsString(pastYears.getFirst() + ": not known whether it was missed")))
        .andExpect(content().string(containsString("Not recorded: Period of instability")))
        .andExpect(content().string(containsString("Not recorded: Ofsted grade")))
        .andExpect(content().string(containsString("hangs on something that nobody recorded")))
        .andExpect(content().string(not(containsString("may hang on term dates"))))
        .andExpect(
            content().string(containsString("/schools/981200/acts/record-finding?about=unstable")))
        .andExpect(
            content().string(containsString("/schools/981200/acts/record-inspection-outcome")));
  }

  @Test
  void what_hangs_on_the_same_is_one_row_for_all_schools() throws Exception {
    ask("/api/diary")
        .andExpect(jsonPath(OF_VISIT + ".schools[*].urn", not(hasItem(UNSTABLE))))
        .andExpect(
            jsonPath(
                "$.cannotBeReckoned[?(@.label == 'Visit in instability' && @.dueBy == '%s')].schools[*].urn"
                    .formatted(endOfMonth()),
                contains(NOTHING_RECORDED, NOTHING_RECORDED_EITHER)));
    page(Role.SENIOR_OFFICER, "/diary")
        .andExpect(content().string(containsString("At 2 schools")))
        .andExpect(content().string(containsString("At 3 schools")))
        .andExpect(
            content().string(containsString("/schools/981201/acts/record-finding?about=unstable")));
  }

  @Test
  void once_it_is_recorded_it_is_due_and_what_was_missed_is_a_breach() throws Exception {
    ask("/api/diary?school=" + UNSTABLE)
        .andExpect(jsonPath(OF_VISIT, empty()))
        .andExpect(jsonPath("$.breaches[0].label", is("Visit in instability")))
        .andExpect(jsonPath("$.breaches[0].times", is(3)))
        .andExpect(
            jsonPath(
                "$.items[?(@.subject == 'Visit in instability')].dueOn",
                hasItem(endOfMonth().toString())));
  }

  @Test
  void who_cannot_record_it_reads_what_is_to_be_recorded_without_a_way_to_it() throws Exception {
    page(Role.AUDITOR, "/diary?school=" + NOTHING_RECORDED)
        .andExpect(content().string(containsString("Not recorded: Period of instability")))
        .andExpect(content().string(containsString("Record a finding of the framework")))
        .andExpect(content().string(not(containsString("acts/record-finding"))));
    page(Role.AUDITOR, "/schools/" + NOTHING_RECORDED)
        .andExpect(content().string(containsString("Not recorded: Period of instability")))
        .andExpect(content().string(not(containsString("acts/record-finding"))));
  }

  @Test
  void the_page_of_the_school_has_it_beside_its_duties() throws Exception {
    page(Role.SENIOR_OFFICER, "/schools/" + NOTHING_RECORDED)
        .andExpect(content().string(containsString("Not known whether it is a duty")))
        .andExpect(
            content().string(containsString("By " + day(endOfMonth()) + ", if it is a duty")))
        .andExpect(content().string(containsString("Not recorded: Period of instability")))
        .andExpect(
            content().string(containsString("/schools/981200/acts/record-finding?about=unstable")));
  }

  @Test
  void files_and_answers_have_it_with_what_is_not_known() throws Exception {
    ask("/api/duties?school=" + NOTHING_RECORDED)
        .andExpect(jsonPath("$.duties[*].state", everyItem(is("CONDITION_NOT_KNOWN"))))
        .andExpect(jsonPath("$.duties[0].notKnown[0].fact", is("unstable")))
        .andExpect(jsonPath("$.duties[0].notKnown[0].about", is("unstable")));
    mvc.perform(
            get("/api/duties?school=" + NOTHING_RECORDED)
                .accept("text/csv")
                .with(SignedInAs.of(Role.SENIOR_OFFICER, AUTHORITY)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("What is not known")))
        .andExpect(
            content()
                .string(
                    containsString("Visit in instability,Not known whether it is a duty,Must,1,0")))
        .andExpect(content().string(containsString("Not recorded: Period of instability")));
    ask("/diary.csv?school=" + NOTHING_RECORDED)
        .andExpect(
            content()
                .string(
                    containsString(
                        "%s,no,981200,School 981200,Cannot be reckoned,Visit in instability"
                            .formatted(endOfMonth()))))
        .andExpect(
            content()
                .string(
                    matchesPattern(
                        "(?s).*%s,no,981200,[^\\n]*,%s,,,\\R.*"
                            .formatted(endOfMonth(), thisMonth()))))
        .andExpect(
            content()
                .string(
                    containsString(
                        "not known whether it was missed. Not recorded: Period of instability")));
  }

  @Test
  void without_a_need_to_know_nothing_of_it_is_read() throws Exception {
    mvc.perform(get("/api/diary").with(SignedInAs.of(Role.ADVISER, AUTHORITY)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.cannotBeReckoned", empty()))
        .andExpect(jsonPath("$.leavesOut", contains("WITHOUT_A_NEED")));
    page(Role.ADVISER, "/schools/" + NOTHING_RECORDED)
        .andExpect(content().string(not(containsString("Period of instability"))));
    mvc.perform(get("/diary.csv").with(SignedInAs.of(Role.ADVISER, AUTHORITY)))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("School 98120"))));
  }

  /** The first day of the first of three whole months. */
  private LocalDate since() {
    return thisMonth().minusMonths(3);
  }

  private LocalDate thisMonth() {
    return today.withDayOfMonth(1);
  }

  private LocalDate endOfMonth() {
    return thisMonth().plusMonths(1).minusDays(1);
  }

  private String day(LocalDate day) {
    return dates.day(day);
  }

  private ResultActions ask(String question) throws Exception {
    return mvc.perform(get(question).with(SignedInAs.of(Role.SENIOR_OFFICER, AUTHORITY)))
        .andExpect(status().isOk());
  }

  private ResultActions page(Role role, String page) throws Exception {
    return mvc.perform(get(page).accept(MediaType.TEXT_HTML).with(SignedInAs.of(role, AUTHORITY)))
        .andExpect(status().isOk());
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
        new TakeInParticulars(new Urn(number), particulars, "test", since()),
        SignedInAs.officer(Role.ADMINISTRATOR, AUTHORITY),
        Optional.of(new Narrative(LATE)));
  }
}
