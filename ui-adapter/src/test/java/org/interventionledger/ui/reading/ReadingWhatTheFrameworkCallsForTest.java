package org.interventionledger.ui.reading;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
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
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.calendar.SchoolYear;
import org.interventionledger.api.evidence.Showing;
import org.interventionledger.api.framework.FindFrameworks;
import org.interventionledger.api.framework.FindFrameworks.Frameworks;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.Consulted;
import org.interventionledger.api.intervention.EarlierCategory;
import org.interventionledger.api.intervention.InspectionCommand.RecordInspectionOutcome;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.RecordInterimBoardConsultation;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInParticulars;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/**
 * What a framework calls for, offers, asks at an act and holds up, as the officers of an authority
 * of its own find it by page and by API.
 */
@FullApplication
class ReadingWhatTheFrameworkCallsForTest {

  private static final AuthorityCode WESTFIELD = new AuthorityCode("995");
  private static final AuthorityCode WITHOUT_FRAMEWORK = new AuthorityCode("996");
  private static final Optional<Narrative> LATE =
      Optional.of(new Narrative("Entered from the paper file."));
  private static final String PACK =
      """
      framework: {id: westfield, authority: Westfield, version: "1", status: ratified, title: Concern, srcPrefix: WES}
      parties:
        - {id: panel, label: Panel, kind: body}
        - {id: head, label: Headteacher, kind: school}
        - {id: bishop, label: Bishop, kind: body}
      facts:
        - {id: alarm, label: Alarm, values: [raised, silent], by: panel}
        - {id: asked, label: The school asked for help, values: [true, false], by: head}
        - {id: dashboard, label: The dashboard, by: panel}
      scales:
        - {id: watch, label: Watch, shape: flag, start: "off", levels: [{id: "off", rank: 0, label: Out}, {id: "on", rank: 1, label: In}]}
      activities:
        - {id: visit, kind: visit, label: First visit}
        - {id: chat, kind: conversation, label: Conversation, who: [{party: bishop, as: attend, force: must, when: {appropriate: true}}]}
        - {id: check, kind: assessment, label: Yearly check, when: {watch: "on"}, cadence: [{per: year, force: must}]}
      records:
        - {id: note, kind: note, label: Note}
      measures:
        - {id: board, kind: power, label: Interim board, statutory: interimBoard, who: [{party: panel, as: issue}]}
      entitlements:
        - {id: coaching, label: Coaching, mode: broker}
      rules:
        - {id: tell, when: {alarm: raised}, then: {inform: [head]}, within: {n: 5, unit: day}, force: must, src: [1]}
        - {id: call-in, when: {alarm: raised}, then: {require: chat}, force: usual, src: [2]}
        - {id: broker, when: {alarm: raised}, then: {require: coaching}, within: {n: 1, unit: day}, force: usual}
        - {id: think, when: {alarm: raised}, then: {consider: {watch: "on"}}, force: must, src: [3]}
        - {id: help, when: {asked: true}, then: {offer: chat}, force: may, src: [4]}
        - {id: read-first, before: {hold: visit}, needs: {reviewed: dashboard}, force: must, src: [5]}
        - {id: write-up, when: {contactBy: panel}, then: {require: note}, force: must, src: [6]}
        - {id: head-first, before: {apply: board}, needs: {told.head: true}, force: must, src: [7]}
      """;

  @Autowired private MockMvc mvc;
  @Autowired private Ledger ledger;

  @BeforeEach
  void westfield_has_a_framework() throws Exception {
    var reader = new Reader("head", Role.HEAD_OF_SERVICE, Set.of(WESTFIELD));
    var adopted = ledger.ask(new FindFrameworks(reader), Frameworks.class).adopted();
    if (adopted.stream().noneMatch(it -> it.authority().equals(WESTFIELD))) {
      mvc.perform(
              post("/api/frameworks")
                  .param("effectiveFrom", "2025-09-01")
                  .param("adoptedOn", "2025-09-01")
                  .param("lateReason", "Entered from the paper file.")
                  .contentType(MediaType.APPLICATION_YAML)
                  .content(PACK)
                  .with(SignedInAs.of(Role.HEAD_OF_SERVICE, WESTFIELD))
                  .with(csrf()))
          .andExpect(status().isCreated());
    }
  }

  @Test
  void what_is_called_for_stands_on_the_page_in_the_api_and_in_the_diary_until_it_is_done()
      throws Exception {
    var urn = enter(998_700, WESTFIELD);
    find(urn, "alarm", "raised").andExpect(status().isCreated());

    ask("/api/schools/" + urn)
        .andExpect(jsonPath("$.courses[*].rule", hasItem("tell")))
        .andExpect(jsonPath("$.courses[?(@.rule == 'tell')].items[0]", hasItem("WES-001")))
        .andExpect(jsonPath("$.courses[?(@.rule == 'tell')].force", hasItem("must")))
        .andExpect(
            jsonPath("$.courses[?(@.rule == 'tell')].steps[0].by", hasItem("RECORD_TELLING")))
        .andExpect(
            jsonPath("$.courses[?(@.rule == 'tell')].cause.type", hasItem("FindingRecorded")));
    ask("/api/diary?school=" + urn)
        .andExpect(jsonPath("$.items[*].what", hasItem("COURSE_DUE")))
        .andExpect(jsonPath("$.items[*].what", hasItem("COURSE_USUAL")))
        .andExpect(jsonPath("$.items[*].what", hasItem("COURSE_TO_CONSIDER")))
        .andExpect(
            jsonPath(
                "$.items[?(@.what == 'COURSE_DUE')].basis",
                hasItem("westfield 1, rule tell (WES-001)")));
    page("/schools/" + urn)
        .andExpect(
            content().string(containsString("What the framework’s rules call for and offer")))
        .andExpect(content().string(containsString("To be told: Headteacher")))
        .andExpect(content().string(containsString("/acts/record-telling")))
        .andExpect(content().string(containsString("/acts/record-activity?about=chat")))
        .andExpect(content().string(containsString("/acts/record-consideration?about=think")))
        .andExpect(content().string(containsString("after a finding of")));
    page("/schools/" + urn + "/acts/record-consideration?about=think")
        .andExpect(content().string(containsString("value=\"think\" selected")));
    page("/diary?school=" + urn)
        .andExpect(content().string(containsString("To be told: Headteacher")));

    act(
            urn,
            "tellings",
            "{\"toldOn\": \"%s\", \"parties\": [{\"party\": \"head\"}], \"what\": \"That the alarm"
                + " was raised.\"}")
        .andExpect(status().isCreated());
    act(
            urn,
            "considerations",
            "{\"consideredOn\": \"%s\", \"rule\": \"think\", \"conclusion\": \"NOT_FOLLOWED\","
                + " \"reasons\": \"The alarm was a drill.\"}")
        .andExpect(status().isCreated());

    ask("/api/courses?school=" + urn)
        .andExpect(jsonPath("$.courses[*].rule", hasItem("call-in")))
        .andExpect(jsonPath("$.courses[*].rule", not(hasItem("tell"))))
        .andExpect(jsonPath("$.courses[*].rule", not(hasItem("think"))));
  }

  @Test
  void what_a_rule_has_done_by_a_day_stands_in_the_diary_on_it_and_a_duty_is_overdue_after_it()
      throws Exception {
    var urn = enter(998_707, WESTFIELD);
    find(urn, "alarm", "raised");
    ask("/api/diary?school=" + urn)
        .andExpect(
            jsonPath(
                "$.items[?(@.what == 'COURSE_DUE')].dueOn",
                hasItem(ledger.today().plusDays(5).toString())))
        .andExpect(
            jsonPath(
                "$.items[?(@.what == 'COURSE_TO_CONSIDER')].dueOn",
                hasItem(ledger.today().toString())));
    page("/schools/" + urn)
        .andExpect(content().string(containsString(", by " + day(ledger.today().plusDays(5)))));

    var earlier = enter(998_708, WESTFIELD);
    act(
            earlier,
            "findings",
            "{\"foundOn\": \"%s\", \"fact\": \"alarm\", \"value\": \"raised\", \"reasons\":"
                    .formatted(ledger.today().minusDays(6))
                + " \"As the panel minuted it.\", \"lateReason\": \"Entered from the paper"
                + " file.\"}")
        .andExpect(status().isCreated());
    ask("/api/diary?school=" + earlier)
        .andExpect(jsonPath("$.items[?(@.what == 'COURSE_DUE')].overdue", hasItem(true)))
        .andExpect(
            jsonPath(
                "$.items[?(@.what == 'COURSE_DUE')].dueOn",
                hasItem(ledger.today().minusDays(1).toString())))
        .andExpect(jsonPath("$.items[?(@.what == 'COURSE_USUAL')].overdue", not(hasItem(true))));
  }

  @Test
  void support_that_a_rule_calls_for_is_asked_for_on_its_own_form_and_done_by_it()
      throws Exception {
    var urn = enter(998_709, WESTFIELD);
    find(urn, "alarm", "raised");
    page("/schools/" + urn)
        .andExpect(content().string(containsString("/acts/ask-for-support?about=coaching")));
    page("/schools/" + urn + "/acts/ask-for-support?about=coaching")
        .andExpect(content().string(containsString("value=\"coaching\" selected")));
    act(
            urn,
            "support-requests",
            "{\"supportId\": \"0b1c0a52-7d1e-4c63-9b2a-0d6f3b998709\", \"askedOn\": \"%s\","
                + " \"entitlement\": \"coaching\", \"what\": \"Coaching in Year 2.\", \"why\":"
                + " \"Reading has fallen behind.\", \"askedBy\": \"head\"}")
        .andExpect(status().isCreated());
    ask("/api/courses?school=" + urn)
        .andExpect(jsonPath("$.courses[*].rule", hasItem("call-in")))
        .andExpect(jsonPath("$.courses[*].rule", not(hasItem("broker"))));
  }

  @Test
  void a_duty_and_a_usual_course_are_not_done_by_saying_that_they_were_followed() throws Exception {
    var urn = enter(980_700, WESTFIELD);
    find(urn, "alarm", "raised");
    for (var rule : List.of("tell", "call-in")) {
      consider(urn, rule, "FOLLOWED")
          .andExpect(status().is(422))
          .andExpect(jsonPath("$.refusal", is("FOLLOWED_WHEN_IT_IS_DONE")))
          .andExpect(jsonPath("$.detail", containsString("until then it stays open")));
      ask("/api/courses?school=" + urn).andExpect(jsonPath("$.courses[*].rule", hasItem(rule)));
    }
    ask("/api/diary?school=" + urn).andExpect(jsonPath("$.items[*].what", hasItem("COURSE_DUE")));
    page("/schools/" + urn)
        .andExpect(content().string(containsString("/acts/record-consideration?about=call-in")))
        .andExpect(content().string(not(containsString("/acts/record-consideration?about=tell"))));

    consider(urn, "call-in", "NOT_FOLLOWED").andExpect(status().isCreated());
    consider(urn, "think", "FOLLOWED").andExpect(status().isCreated());
    for (var rule : List.of("call-in", "think")) {
      consider(urn, rule, "NOT_FOLLOWED")
          .andExpect(status().isConflict())
          .andExpect(jsonPath("$.refusal", is("ALREADY_CONSIDERED")));
    }
    ask("/api/courses?school=" + urn)
        .andExpect(jsonPath("$.courses[*].rule", not(hasItem("call-in"))))
        .andExpect(jsonPath("$.courses[*].rule", not(hasItem("think"))));
  }

  private ResultActions consider(Urn urn, String rule, String conclusion) throws Exception {
    return act(
        urn,
        "considerations",
        "{\"consideredOn\": \"%s\", \"rule\": \""
            + rule
            + "\", \"conclusion\": \""
            + conclusion
            + "\", \"reasons\": \"The head asked us to wait until January.\"}");
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(day);
  }

  @Test
  void what_is_offered_stands_there_too_and_not_in_the_diary() throws Exception {
    var urn = enter(998_701, WESTFIELD);
    find(urn, "asked", "true");

    ask("/api/courses")
        .andExpect(jsonPath("$.courses[?(@.urn == " + urn + ")].force", hasItem("may")));
    ask("/api/diary?school=" + urn).andExpect(jsonPath("$.items", hasSize(0)));
    page("/schools/" + urn)
        .andExpect(
            content().string(containsString("the offer of the rule “help” is not taken up")));
    act(
            urn,
            "considerations",
            "{\"consideredOn\": \"%s\", \"rule\": \"help\", \"conclusion\": \"NOT_FOLLOWED\","
                + " \"reasons\": \"The school found help itself.\"}")
        .andExpect(status().isCreated());
    ask("/api/courses?school=" + urn).andExpect(jsonPath("$.courses", hasSize(0)));
  }

  @Test
  void it_is_for_readers_of_the_register_and_the_dealings_of_the_authority() throws Exception {
    var urn = enter(998_702, WESTFIELD);
    find(urn, "alarm", "raised");
    for (var role : List.of(Role.RSC_LIAISON, Role.ADMINISTRATOR)) {
      mvc.perform(get("/api/courses").with(SignedInAs.of(role, WESTFIELD)))
          .andExpect(status().isForbidden());
    }
    mvc.perform(get("/api/courses").with(SignedInAs.of(Role.SENIOR_OFFICER, WITHOUT_FRAMEWORK)))
        .andExpect(jsonPath("$.courses", hasSize(0)));
    mvc.perform(get("/api/courses?school=" + urn).with(SignedInAs.of(Role.ADVISER, WESTFIELD)))
        .andExpect(jsonPath("$.courses[*].rule", hasItem("tell")));
    ask("/api/courses?on=1899-12-31").andExpect(status().isBadRequest());
  }

  @Test
  void the_act_asks_for_what_a_rule_needs_to_know_then_and_only_where_one_does() throws Exception {
    var urn = enter(998_703, WESTFIELD);
    page("/schools/" + urn + "/acts/record-activity")
        .andExpect(content().string(containsString("What was read beforehand")))
        .andExpect(content().string(containsString("The dashboard")))
        .andExpect(content().string(containsString("Who made contact with the school")))
        .andExpect(content().string(containsString("“where appropriate”")));
    page("/schools/" + urn + "/acts/write-paper")
        .andExpect(content().string(not(containsString("What was read beforehand"))));
    var other = enter(998_704, WITHOUT_FRAMEWORK);
    mvc.perform(
            get("/schools/" + other + "/acts/record-activity")
                .accept(MediaType.TEXT_HTML)
                .with(SignedInAs.of(Role.SENIOR_OFFICER, WITHOUT_FRAMEWORK)))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("What was read beforehand"))))
        .andExpect(content().string(not(containsString("Who made contact with the school"))))
        .andExpect(content().string(not(containsString("“where appropriate”"))));

    act(urn, "activities", VISIT.formatted("%s", ""))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.refusal").value("GATE_CLOSED"))
        .andExpect(jsonPath("$.citation").value("westfield 1, rule read-first (WES-005)"))
        .andExpect(jsonPath("$.detail", containsString("reviewed: The dashboard")));
    act(
            urn,
            "activities",
            VISIT.formatted(
                "%s", ", \"reviewed\": [{\"source\": \"dashboard\"}], \"contactBy\": \"panel\""))
        .andExpect(status().isCreated());
    page("/schools/" + urn + "/timeline")
        .andExpect(content().string(containsString("What was read beforehand")));
    ask("/api/courses?school=" + urn)
        .andExpect(
            jsonPath("$.courses[?(@.rule == 'write-up')].steps[0].by", hasItem("WRITE_PAPER")));
  }

  @Test
  void an_act_open_in_law_and_held_up_by_the_framework_stands_apart_and_agrees_with_the_decision()
      throws Exception {
    var urn = enter(998_705, WESTFIELD);
    var senior = SignedInAs.officer(Role.SENIOR_OFFICER, WESTFIELD);
    var today = ledger.today();
    ledger.act(inSpecialMeasures(urn, today.minusDays(60)), senior, LATE);
    ledger.act(consulted(urn, today.minusDays(30)), senior, LATE);
    for (var kind : List.of("EQUALITY_DUTY", "DELEGATED_AUTHORITY", "REASONS")) {
      act(
              urn,
              "preconditions",
              "{\"before\": \"APPLICATION_FOR_INTERIM_BOARD\", \"kind\": \""
                  + kind
                  + "\", \"consideredOn\": \"%s\", \"considered\": \"Who is affected, and what"
                  + " else helps.\", \"person\": \"Maria Reyes\", \"post\": \"Head of service\","
                  + " \"note\": \"Minute 12 of the panel.\"}")
          .andExpect(status().isCreated());
    }

    ask("/api/schools/" + urn + "/position")
        .andExpect(jsonPath("$.heldUp[*].act", hasItem("APPLY_FOR_INTERIM_BOARD")))
        .andExpect(jsonPath("$.open[*].act", not(hasItem("APPLY_FOR_INTERIM_BOARD"))))
        .andExpect(jsonPath("$.barred[*].act", not(hasItem("APPLY_FOR_INTERIM_BOARD"))))
        .andExpect(
            jsonPath("$.heldUp[0].why.citation").value("westfield 1, rule head-first (WES-007)"))
        .andExpect(jsonPath("$.heldUp[0].detail", containsString("Headteacher")));
    page("/schools/" + urn)
        .andExpect(
            content()
                .string(
                    containsString("Open in law, and held up by the authority’s own framework")))
        .andExpect(content().string(not(containsString("/acts/apply-for-interim-board"))));
    page("/schools/" + urn + "/position")
        .andExpect(content().string(containsString("westfield 1, rule head-first (WES-007)")));
    mvc.perform(
            get("/api/schools/" + urn + "/position")
                .with(SignedInAs.of(Role.RSC_LIAISON, WESTFIELD)))
        .andExpect(jsonPath("$.heldUp", hasSize(0)))
        .andExpect(jsonPath("$.open[*].act", hasItem("APPLY_FOR_INTERIM_BOARD")));
    act(
            urn,
            "tellings",
            "{\"toldOn\": \"%s\", \"parties\": [{\"party\": \"head\"}], \"what\": \"That a board is"
                + " thought of.\"}")
        .andExpect(status().isCreated());
    ask("/api/schools/" + urn + "/position")
        .andExpect(jsonPath("$.heldUp", hasSize(0)))
        .andExpect(jsonPath("$.open[*].act", hasItem("APPLY_FOR_INTERIM_BOARD")));
  }

  @Test
  void what_the_framework_has_done_next_stands_in_the_register() throws Exception {
    var urn = enter(998_706, WESTFIELD);
    act(
            urn,
            "placements",
            "{\"placedOn\": \"%s\", \"register\": \"watch\", \"reasons\": \"Results have fallen.\","
                + " \"underAuthority\": \"Scheme of delegation, 4.2\"}")
        .andExpect(status().isCreated());

    ask("/api/register")
        .andExpect(jsonPath("$.rows[?(@.urn == " + urn + ")].nextDueWhat", hasItem("ACTIVITY_DUE")))
        .andExpect(
            jsonPath(
                "$.rows[?(@.urn == " + urn + ")].nextDueOn",
                hasItem(SchoolYear.of(ledger.today()).next().firstDay().minusDays(1).toString())));
    page("/register").andExpect(content().string(containsString("Activity of the framework")));
  }

  private static final String VISIT =
      "{\"heldOn\": \"%s\", \"activity\": \"visit\", \"present\": [{\"party\": \"panel\"}],"
          + " \"account\": \"Seen and heard.\"%s}";

  private ResultActions find(Urn urn, String fact, String value) throws Exception {
    return act(
        urn,
        "findings",
        "{\"foundOn\": \"%s\", \"fact\": \""
            + fact
            + "\", \"value\": \""
            + value
            + "\", \"reasons\": \"As the panel minuted it.\"}");
  }

  private ResultActions act(Urn urn, String path, String body) throws Exception {
    return mvc.perform(
        post("/api/schools/" + urn + "/" + path)
            .contentType(APPLICATION_JSON)
            .content(body.formatted(ledger.today()))
            .with(SignedInAs.of(Role.SENIOR_OFFICER, WESTFIELD))
            .with(csrf()));
  }

  private ResultActions ask(String question) throws Exception {
    return mvc.perform(get(question).with(SignedInAs.of(Role.SENIOR_OFFICER, WESTFIELD)));
  }

  private ResultActions page(String page) throws Exception {
    return mvc.perform(
            get(page)
                .accept(MediaType.TEXT_HTML)
                .with(SignedInAs.of(Role.SENIOR_OFFICER, WESTFIELD)))
        .andExpect(status().isOk());
  }

  private Urn enter(int number, AuthorityCode authority) {
    var urn = new Urn(number);
    var particulars =
        new Particulars(
            "School " + number,
            authority,
            "Authority " + authority,
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
            "Westfield",
            "WF1 1AA");
    ledger.act(
        new TakeInParticulars(urn, particulars, "test", LocalDate.of(2025, 9, 1)),
        SignedInAs.officer(Role.ADMINISTRATOR, authority),
        LATE);
    return urn;
  }

  private static RecordInspectionOutcome inSpecialMeasures(Urn urn, LocalDate on) {
    return new RecordInspectionOutcome(
        urn,
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

  private static RecordInterimBoardConsultation consulted(Urn urn, LocalDate on) {
    return new RecordInterimBoardConsultation(
        urn,
        on,
        on.plusDays(7),
        new Narrative("An interim executive board."),
        List.of(
            new Consulted(Recipient.GOVERNING_BODY, "The governing body", on, Optional.empty())),
        new Narrative("The objections do not outweigh the case."),
        new Showing(List.of(), Optional.of(new Narrative("Minutes of the meetings, in the file."))),
        Optional.empty());
  }
}
