package org.interventionledger.ui.reading;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
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
import java.util.Set;
import org.interventionledger.api.framework.FindFrameworks;
import org.interventionledger.api.framework.FindFrameworks.Frameworks;
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

/** A paper of which the document names no day, wherever an officer looks for what is due. */
@FullApplication
class ReadingWhatStandsOpenWithoutADayTest {

  private static final AuthorityCode AUTHORITY = new AuthorityCode("986");
  private static final Optional<Narrative> LATE =
      Optional.of(new Narrative("Entered from the paper file."));
  private static final String NOT_NAMED = "The document names no day";
  private static final String PACK =
      """
      framework: {id: southfold, authority: Southfold, version: "1", status: ratified, title: Concern, srcPrefix: SOU}
      parties:
        - {id: head, label: Headteacher, kind: school}
      scales:
        - {id: watch, label: Watch, shape: flag, start: "off", levels: [{id: "off", rank: 0, label: Out}, {id: "on", rank: 1, label: In}]}
      activities:
        - {id: visit, kind: visit, label: Visit, record: note, src: [1]}
        - {id: talk, kind: conversation, label: Talk, record: letter, src: [2]}
      records:
        - {id: note, kind: note, label: Note of visit, of: [visit], due: {after: visit}, unstated: [due], src: [3]}
        - {id: letter, kind: letter, label: Letter after the talk, of: [talk], due: {after: talk, within: {n: 5, unit: schoolDay}}, src: [4]}
      """;

  @Autowired private MockMvc mvc;
  @Autowired private Ledger ledger;

  @BeforeEach
  void southfold_has_a_framework() throws Exception {
    var reader = new Reader("head", Role.HEAD_OF_SERVICE, Set.of(AUTHORITY));
    var adopted = ledger.ask(new FindFrameworks(reader), Frameworks.class).adopted();
    if (adopted.stream().noneMatch(it -> it.authority().equals(AUTHORITY))) {
      mvc.perform(
              post("/api/frameworks")
                  .param("effectiveFrom", "2025-09-01")
                  .param("adoptedOn", "2025-09-01")
                  .param("lateReason", "Entered from the paper file.")
                  .contentType(MediaType.APPLICATION_YAML)
                  .content(PACK)
                  .with(SignedInAs.of(Role.HEAD_OF_SERVICE, AUTHORITY))
                  .with(csrf()))
          .andExpect(status().isCreated());
    }
  }

  @Test
  void a_paper_without_a_day_is_open_everywhere_and_overdue_nowhere() throws Exception {
    var urn = enter(997_710);
    act(
        urn,
        "placements",
        "{\"placedOn\": \"%s\", \"register\": \"watch\", \"reasons\": \"Results have fallen.\","
            + " \"underAuthority\": \"Scheme of delegation, 4.2\"}");
    hold(urn, "visit");

    ask("/api/diary?school=" + urn)
        .andExpect(jsonPath("$.items[*].what", is(List.of("PAPER_OUTSTANDING"))))
        .andExpect(jsonPath("$.items[0].overdue", is(false)))
        .andExpect(jsonPath("$.items[0].noDay").isMap());
    ask("/diary.csv?school=" + urn)
        .andExpect(content().string(containsString("\n\"\",no," + urn)))
        .andExpect(content().string(containsString(NOT_NAMED)));
    page("/diary?school=" + urn)
        .andExpect(content().string(containsString(NOT_NAMED)))
        .andExpect(content().string(not(containsString("Overdue"))));
    page("/").andExpect(content().string(containsString(NOT_NAMED)));
    page("/schools/" + urn)
        .andExpect(content().string(containsString("Note of visit")))
        .andExpect(content().string(containsString(NOT_NAMED)));
    ask("/api/schools/" + urn).andExpect(jsonPath("$..paperOwed.label", hasItem("Note of visit")));
    ask("/api/register")
        .andExpect(
            jsonPath("$.rows[?(@.urn == " + urn + ")].nextDueWhat", hasItem("PAPER_OUTSTANDING")))
        .andExpect(jsonPath("$.rows[?(@.urn == " + urn + ")].nextDueOn", hasItem((Object) null)));
    page("/register").andExpect(content().string(containsString("Open, without a day")));
  }

  @Test
  void a_day_that_could_not_be_counted_is_told_as_such() throws Exception {
    var urn = enter(997_711);
    hold(urn, "talk");
    var told = "Within 5 (school day): it could not be counted";
    page("/diary?school=" + urn).andExpect(content().string(containsString(told)));
    page("/schools/" + urn).andExpect(content().string(containsString(told)));
    ask("/api/diary?school=" + urn)
        .andExpect(jsonPath("$.items[0].overdue", is(false)))
        .andExpect(jsonPath("$.items[0].noDay.uncounted.unit", is("schoolDay")));
  }

  private void hold(Urn urn, String activity) throws Exception {
    act(
        urn,
        "activities",
        "{\"heldOn\": \"%s\", \"activity\": \""
            + activity
            + "\", \"present\": [{\"party\": \"head\"}], \"account\": \"Seen and heard.\"}");
  }

  /** A week ago, so that anything due from the day of an act would be overdue. */
  private void act(Urn urn, String path, String body) throws Exception {
    mvc.perform(
            post("/api/schools/" + urn + "/" + path)
                .contentType(APPLICATION_JSON)
                .content(body.formatted(ledger.today().minusDays(7)))
                .with(SignedInAs.of(Role.SENIOR_OFFICER, AUTHORITY))
                .with(csrf()))
        .andExpect(status().isCreated());
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

  private Urn enter(int number) {
    var urn = new Urn(number);
    var particulars =
        new Particulars(
            "School " + number,
            AUTHORITY,
            "Southfold",
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
            "Southfold",
            "SF1 1AA");
    ledger.act(
        new TakeInParticulars(urn, particulars, "test", LocalDate.of(2025, 9, 1)),
        SignedInAs.officer(Role.ADMINISTRATOR, AUTHORITY),
        LATE);
    return urn;
  }
}
