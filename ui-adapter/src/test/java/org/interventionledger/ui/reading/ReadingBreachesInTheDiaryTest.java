package org.interventionledger.ui.reading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
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
import org.springframework.test.web.servlet.ResultMatcher;

/**
 * What an authority's framework has done each month and each term: overdue, missed, done late, due,
 * usual, open and not reckoned, each for whom, wherever the diary is read.
 */
@FullApplication
class ReadingBreachesInTheDiaryTest {

  private static final AuthorityCode AUTHORITY = new AuthorityCode("978");
  private static final int OVERDUE = 980_200;
  private static final int DONE_LATE = 980_201;
  private static final int MISSED = 980_202;
  private static final String LATE = "Entered from the paper file.";
  private static final String PACK =
      """
      framework: {id: ninefold, authority: Ninefold, version: "%s", status: ratified, title: Concern, srcPrefix: NIN}
      parties:
        - {id: adviser, label: Adviser, kind: officer, assigned: perSchool, roles: [adviser]}
        - {id: head, label: Headteacher, kind: school}
      scales:
        - {id: watch, label: Watch, shape: flag, start: "off", levels: [{id: "off", rank: 0, label: Out}, {id: "on", rank: 1, label: In}]}
      activities:
        - {id: call, kind: conversation, label: Monthly call, cadence: [{per: month, force: usual}], who: [head], src: [2]}
        - {id: clinic, kind: meeting, label: Open clinic, cadence: [{per: month, force: may}], who: [adviser], src: [3]}
        - {id: review, kind: review, label: Termly review, cadence: [{per: term, force: must}], who: [adviser], src: [4]}
      %s
      access:
        - {id: watchers, covers: [watch], readers: [{party: adviser, basis: needToKnow}], src: [5]}
      """;
  private static final String VISIT =
      "  - {id: visit, kind: visit, label: Monitoring visit, cadence: [{per: month, force: must}],"
          + " who: [adviser, head], src: [1]}";
  private static final String OF_VISIT = "$.items[?(@.subject == 'Monitoring visit')]";
  private static boolean recorded;

  @Autowired private MockMvc mvc;
  @Autowired private Ledger ledger;
  @Autowired private Dates dates;

  private LocalDate today;

  /** The framework has counted for fourteen whole months, and the visit was never made in them. */
  @BeforeEach
  void ninefold_has_a_framework_and_three_schools() throws Exception {
    today = ledger.today();
    if (recorded) {
      return;
    }
    recorded = true;
    adopt("1", VISIT, since(), "");
    for (var urn : new int[] {OVERDUE, DONE_LATE, MISSED}) {
      enter(urn);
      act(
          urn,
          "placements",
          """
          {"placedOn": "%s", "register": "watch", "reasons": "Results have fallen.",
           "underAuthority": "Scheme of delegation, 4.2", "lateReason": "%s"}\
          """
              .formatted(since(), LATE));
    }
    act(
        DONE_LATE,
        "activities",
        """
        {"heldOn": "%s", "activity": "visit", "present": [{"party": "adviser"}, {"party": "head"}],
         "account": "Seen and heard."}\
        """
            .formatted(today));
    adopt(
        "2",
        "",
        today,
        "&relation=SUPERSEDES&supersedes=ninefold 1&decision=The visits were given up.");
    act(
        MISSED,
        "framework-version-moves",
        """
        {"movedOn": "%s", "from": "ninefold 1", "to": "ninefold 2",
         "registers": [{"register": "watch", "counterpart": "CARRIED_OVER", "to": "watch",
                        "reason": "The same list."}],
         "reasons": "As the cabinet decided.", "underAuthority": "Scheme of delegation, 4.2"}\
        """
            .formatted(today));
  }

  @Test
  void what_is_overdue_stands_first_once_and_each_time_among_the_breaches() throws Exception {
    api(OVERDUE)
        .andExpect(jsonPath(OF_VISIT + ".what", contains("ACTIVITY_DUE", "ACTIVITY_DUE")))
        .andExpect(jsonPath(OF_VISIT + ".overdue", contains(true, false)))
        .andExpect(jsonPath(OF_VISIT + ".dueOn", hasItem(lastMonthsEnd().toString())))
        .andExpect(jsonPath(OF_VISIT + ".owner", everyItem(is("Adviser, Headteacher"))))
        .andExpect(jsonPath("$.breaches", hasSize(1)))
        .andExpect(jsonPath("$.breaches[0].urn", is(OVERDUE)))
        .andExpect(jsonPath("$.breaches[0].label", is("Monitoring visit")))
        .andExpect(jsonPath("$.breaches[0].times", is(14)))
        .andExpect(jsonPath("$.breaches[0].since", is(since().plusMonths(1).toString())))
        .andExpect(jsonPath("$.breaches[0].stretches", hasSize(14)))
        .andExpect(jsonPath("$.breaches[0].stretches[*].state", everyItem(is("OVERDUE"))))
        .andExpect(jsonPath("$.breaches[0].stretches[0].dueBy", is(lastMonthsEnd().toString())))
        .andExpect(jsonPath("$.breaches[0].stretches[13].from", is(since().toString())))
        .andExpect(
            jsonPath("$.breaches[0].stretches[0].forWhom", contains("Adviser", "Headteacher")));
    page("/diary?school=" + OVERDUE)
        .andExpect(content().string(containsString("Overdue (1)")))
        .andExpect(content().string(containsString("Breaches (12)")))
        .andExpect(
            content().string(containsString("14 times, since " + day(since().plusMonths(1)))))
        .andExpect(
            content()
                .string(
                    containsString(
                        day(lastMonthsEnd().withDayOfMonth(1))
                            + " to "
                            + day(lastMonthsEnd())
                            + ": held 0 of 1")))
        .andExpect(content().string(containsString("not done since " + day(thisMonth()))))
        .andExpect(content().string(containsString("Adviser, Headteacher")));
  }

  @Test
  void what_is_older_than_a_year_is_counted_and_can_be_reached() throws Exception {
    var first = day(since().plusMonths(1).minusDays(1));
    page("/diary?school=" + OVERDUE)
        .andExpect(content().string(containsString("2 more before " + day(today.minusYears(1)))))
        .andExpect(content().string(containsString("Show all, back to " + first)))
        .andExpect(content().string(not(containsString(first + ": held"))));
    page("/diary?school=%d&breachesFrom=%s".formatted(OVERDUE, since()))
        .andExpect(content().string(containsString("Breaches (14)")))
        .andExpect(content().string(containsString(first + ": held 0 of 1")))
        .andExpect(content().string(not(containsString("more before"))))
        .andExpect(content().string(containsString("Show those of the last year alone")));
    page("/diary?school=%d&breachesFrom=%s".formatted(OVERDUE, today))
        .andExpect(content().string(containsString("Breaches (0)")))
        .andExpect(content().string(containsString("14 more before " + day(today))));
  }

  @Test
  void days_asked_for_hide_no_breach() throws Exception {
    var next = today.plusYears(1);
    page("/diary?school=%d&from=%s&to=%s".formatted(OVERDUE, next, next))
        .andExpect(content().string(containsString("Breaches (12)")))
        .andExpect(content().string(containsString("Overdue (1)")));
    ask("/api/diary?school=%d&from=%s".formatted(OVERDUE, next))
        .andExpect(jsonPath("$.breaches[0].times", is(14)));
  }

  @Test
  void what_was_done_late_makes_good_the_one_missed_last_and_all_stay_breaches() throws Exception {
    api(DONE_LATE)
        .andExpect(jsonPath(OF_VISIT, empty()))
        .andExpect(jsonPath("$.breaches[0].times", is(14)))
        .andExpect(jsonPath("$.breaches[0].stretches", hasSize(14)))
        .andExpect(jsonPath("$.breaches[0].stretches[0].state", is("DONE_LATE")))
        .andExpect(jsonPath("$.breaches[0].stretches[0].doneOn", is(today.toString())))
        .andExpect(jsonPath("$.breaches[0].stretches[1:].state", everyItem(is("MISSED"))))
        .andExpect(jsonPath("$.breaches[0].stretches[1:].doneOn", everyItem(nullValue())));
    page("/diary?school=" + DONE_LATE)
        .andExpect(content().string(not(containsString("Overdue ("))))
        .andExpect(content().string(containsString("Done late")))
        .andExpect(content().string(containsString("Missed, due no longer")))
        .andExpect(content().string(containsString("not done, and due no longer")))
        .andExpect(content().string(containsString("done on " + day(today))));
  }

  @Test
  void what_was_missed_under_a_version_that_had_it_stays_a_breach_and_is_due_no_longer()
      throws Exception {
    api(MISSED)
        .andExpect(jsonPath(OF_VISIT, empty()))
        .andExpect(jsonPath("$.breaches[0].times", is(14)))
        .andExpect(jsonPath("$.breaches[0].stretches[*].state", everyItem(is("MISSED"))))
        .andExpect(jsonPath("$.breaches[0].stretches[*].framework.version", everyItem(is("1"))));
    page("/diary?school=" + MISSED)
        .andExpect(content().string(not(containsString("Overdue ("))))
        .andExpect(content().string(containsString("Missed, due no longer")));
  }

  @Test
  void what_is_usual_or_open_is_due_and_no_breach() throws Exception {
    api(OVERDUE)
        .andExpect(of("Monthly call", "what", "ACTIVITY_USUAL"))
        .andExpect(of("Monthly call", "owner", "Headteacher"))
        .andExpect(of("Open clinic", "what", "ACTIVITY_OPTIONAL"))
        .andExpect(of("Open clinic", "owner", "Adviser"))
        .andExpect(of("Open clinic", "overdue", false))
        .andExpect(of("Monthly call", "dueOn", thisMonth().plusMonths(1).minusDays(1).toString()))
        .andExpect(jsonPath("$.breaches[*].activity", everyItem(is("visit"))));
    page("/diary?school=" + OVERDUE)
        .andExpect(content().string(containsString("Monthly call")))
        .andExpect(content().string(containsString("Open clinic")));
  }

  @Test
  void what_hangs_on_term_dates_that_are_not_held_says_so_and_what_to_do() throws Exception {
    var year = SchoolYear.of(today);
    var years =
        Stream.iterate(SchoolYear.of(since()), SchoolYear::next)
            .map(SchoolYear::text)
            .takeWhile(it -> it.compareTo(year.text()) <= 0)
            .toArray(String[]::new);
    api(OVERDUE)
        .andExpect(jsonPath("$.items[?(@.subject == 'Termly review')]", empty()))
        .andExpect(jsonPath("$.cannotBeReckoned[*].schoolYear", contains(years)))
        .andExpect(jsonPath("$.cannotBeReckoned[*].label", everyItem(is("Termly review"))))
        .andExpect(jsonPath("$.cannotBeReckoned[*].reason", everyItem(is("TERM_DATES_NOT_HELD"))))
        .andExpect(jsonPath("$.cannotBeReckoned[0].forWhom", contains("Adviser")))
        .andExpect(jsonPath("$.cannotBeReckoned[*].schools[*].urn", everyItem(is(OVERDUE))));
    page("/diary?school=" + OVERDUE)
        .andExpect(content().string(containsString("Cannot be reckoned (" + years.length + ")")))
        .andExpect(content().string(containsString(year + ": no term dates held")))
        .andExpect(
            content().string(containsString("Once an administrator has adopted the term dates")));
    page("/diary").andExpect(content().string(containsString("At 3 schools")));
  }

  @Test
  void the_file_has_every_breach_however_old_and_what_is_not_reckoned() throws Exception {
    ask("/diary.csv?school=" + OVERDUE)
        .andExpect(
            content()
                .string(
                    containsString(
                        "%s,yes,%d,School %d,Breach: Overdue,Monitoring visit"
                            .formatted(since().plusMonths(1).minusDays(1), OVERDUE, OVERDUE))))
        .andExpect(content().string(containsString("Cannot be reckoned,Termly review")))
        .andExpect(content().string(containsString("No term dates are held for")));
    ask("/diary.csv?school=" + DONE_LATE)
        .andExpect(content().string(containsString("Breach: Done late,Monitoring visit")))
        .andExpect(
            content()
                .string(containsString("," + lastMonthsEnd().withDayOfMonth(1) + "," + today)));
  }

  @Test
  void without_a_need_to_know_nothing_of_it_is_read_and_that_schools_are_left_out_is_said()
      throws Exception {
    for (var question : new String[] {"/api/diary", "/diary.csv", "/api/support"}) {
      as(Role.ADVISER, question)
          .andExpect(content().string(not(containsString("School 98020"))))
          .andExpect(content().string(not(containsString("Monitoring visit"))));
    }
    as(Role.ADVISER, "/api/diary")
        .andExpect(jsonPath("$.breaches", empty()))
        .andExpect(jsonPath("$.cannotBeReckoned", empty()))
        .andExpect(jsonPath("$.leavesOut", contains("WITHOUT_A_NEED")));
    as(Role.ADVISER, "/diary")
        .andExpect(content().string(containsString("Whether there are any is not told.")))
        .andExpect(content().string(not(containsString("Breaches ("))));
    as(Role.ADVISER, "/diary.csv")
        .andExpect(content().string(containsString("Whether there are any is not told.")));
    as(Role.ADVISER, "/api/support").andExpect(jsonPath("$.leavesOut", contains("WITHOUT_A_NEED")));
    for (var list : new String[] {"/support", "/support.csv"}) {
      as(Role.ADVISER, list)
          .andExpect(content().string(containsString("Whether there are any is not told.")));
    }
    for (var list : new String[] {"/api/done-by-rule", "/api/calendars/papers"}) {
      as(Role.ADVISER, list).andExpect(jsonPath("$.leavesOut", contains("WITHOUT_A_NEED")));
      for (var role : List.of(Role.SENIOR_OFFICER, Role.ADMINISTRATOR, Role.RSC_LIAISON)) {
        as(role, list).andExpect(jsonPath("$.leavesOut", empty()));
      }
    }
    as(Role.ADVISER, "/")
        .andExpect(content().string(containsString("Done by a rule of the framework since ")))
        .andExpect(content().string(containsString("Nothing at a school that is told here.")));
    as(Role.SENIOR_OFFICER, "/")
        .andExpect(content().string(not(containsString("Done by a rule of the framework"))));
    as(Role.ADVISER, "/calendars")
        .andExpect(content().string(containsString("Whether there are any is not told.")));
    as(Role.SENIOR_OFFICER, "/calendars")
        .andExpect(content().string(not(containsString("Whether there are any"))));
    as(Role.SENIOR_OFFICER, "/api/diary").andExpect(jsonPath("$.leavesOut", empty()));
    as(Role.SENIOR_OFFICER, "/support")
        .andExpect(content().string(not(containsString("Whether there are any"))));
  }

  /** The first day of the first of fourteen whole months. */
  private LocalDate since() {
    return thisMonth().minusMonths(14);
  }

  private LocalDate thisMonth() {
    return today.withDayOfMonth(1);
  }

  private LocalDate lastMonthsEnd() {
    return thisMonth().minusDays(1);
  }

  private String day(LocalDate day) {
    return dates.day(day);
  }

  private static ResultMatcher of(String subject, String property, Object value) {
    return jsonPath(
        "$.items[?(@.subject == '%s')].%s".formatted(subject, property), contains(value));
  }

  private ResultActions api(int urn) throws Exception {
    return ask("/api/diary?school=" + urn);
  }

  private ResultActions ask(String question) throws Exception {
    return as(Role.SENIOR_OFFICER, question);
  }

  private ResultActions as(Role role, String question) throws Exception {
    return mvc.perform(get(question).with(SignedInAs.of(role, AUTHORITY)))
        .andExpect(status().isOk());
  }

  private ResultActions page(String page) throws Exception {
    return mvc.perform(
            get(page)
                .accept(MediaType.TEXT_HTML)
                .with(SignedInAs.of(Role.SENIOR_OFFICER, AUTHORITY)))
        .andExpect(status().isOk());
  }

  private void adopt(String version, String more, LocalDate from, String succession)
      throws Exception {
    mvc.perform(
            post("/api/frameworks?effectiveFrom=%s&adoptedOn=%s&lateReason=%s%s"
                    .formatted(from, from, LATE, succession))
                .contentType(MediaType.APPLICATION_YAML)
                .content(PACK.formatted(version, more))
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
            "Ninefold",
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
            "Ninefold",
            "NF1 1AA");
    ledger.act(
        new TakeInParticulars(new Urn(number), particulars, "test", since()),
        SignedInAs.officer(Role.ADMINISTRATOR, AUTHORITY),
        Optional.of(new Narrative(LATE)));
  }
}
