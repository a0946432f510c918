package org.interventionledger.ui.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interventionledger.api.Act;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.HtmlUtils;

/**
 * Every act has its page: linked from where an officer looks, with a label to each field, refusing
 * an empty sending with messages. What is done about one school is walked by {@link
 * ActingByThePagesTest}, form, check and confirmation; here is all the rest. A new act without a
 * page fails here.
 */
@FullApplication
class EveryActHasItsPageTest {

  private static final int SCHOOL = 980_440;
  private static final String PERSON = "0b1c0a52-7d1e-4c63-9b2a-0d6f3b980441";
  private static final String MEETING = "0b1c0a52-7d1e-4c63-9b2a-0d6f3b980442";

  /**
   * An act that is not begun among those of a school.
   *
   * @param by who does it
   * @param from where an officer looks
   * @param link the form's address there, as far as it is the same for all
   */
  private enum Elsewhere {
    ADOPT_FRAMEWORK("head", "/frameworks", "/frameworks/new", Ends.CHECKED),
    ADOPT_BANK_HOLIDAYS("admin", "/calendars", "/calendars/bank-holidays", Ends.CHECKED),
    ADOPT_TERM_DATES("senior", "/calendars", "/calendars/term-dates", Ends.CHECKED),
    ADD_TO_POOL("senior", "/pool", "/pool/acts/add-to-pool", Ends.CHECKED),
    CHANGE_POOL_ENTRY(
        "senior", "/pool", "/pool/acts/change-pool-entry?person=" + PERSON, Ends.CHECKED),
    CORRECT_POOL_ENTRY(
        "senior", "/pool", "/pool/acts/correct-pool-entry?person=" + PERSON, Ends.CHECKED),
    TAKE_OFF_POOL("senior", "/pool", "/pool/acts/take-off-pool?person=" + PERSON, Ends.CHECKED),
    RECORD_AUTHORITY_ACTIVITY(
        "adviser", "/authority", "/authority/acts/record-authority-activity", Ends.CHECKED),
    RECORD_AUTHORITY_REPORT(
        "senior", "/authority", "/authority/acts/record-authority-report", Ends.CHECKED),
    CORRECT_AUTHORITY_ENTRY(
        "senior", "/authority", "/authority/acts/correct-authority-entry?entry=", Ends.CHECKED),
    CORRECT_ENTRY(
        "senior",
        "/schools/" + SCHOOL + "/timeline",
        "/schools/" + SCHOOL + "/corrections/new",
        Ends.CHECKED),
    STORE_DOCUMENT(
        "senior", "/schools/" + SCHOOL, "/schools/" + SCHOOL + "/documents", Ends.UPLOADED),
    IMPORT_SCHOOLS("admin", "/", "/imports", Ends.UPLOADED),
    IMPORT_INSPECTIONS("head", "/", "/imports", Ends.UPLOADED);

    private final String by;
    private final String from;
    private final String link;
    private final Ends ends;

    Elsewhere(String by, String from, String link, Ends ends) {
      this.by = by;
      this.from = from;
      this.link = link;
      this.ends = ends;
    }
  }

  private enum Ends {
    /** By a check and a confirmation. */
    CHECKED,
    /**
     * At once: a document can be read where it is kept and shows nothing by itself, an import is
     * watched, stopped and told row by row (README, "What it decides for you").
     */
    UPLOADED
  }

  /** Where there is an adoption whose day has not come: {@code WithdrawingAdoptionsTest}. */
  private static final EnumSet<Act> WALKED_WHERE_IT_CAN_BE = EnumSet.of(Act.WITHDRAW_ADOPTION);

  /** Done by the ledger itself in consequence of another act: nobody begins it. */
  private static final EnumSet<Act> BY_NOBODY = EnumSet.of(Act.FOLLOW_UP);

  @Autowired private MockMvc web;
  @Autowired private Ledger ledger;
  @Autowired private UserDetailsService people;

  @BeforeEach
  void a_school_with_an_entry_a_person_in_the_pool_and_a_meeting_of_the_authority()
      throws Exception {
    SchoolsForTests.maintained(ledger, SCHOOL);
    web.perform(
        post("/api/schools/" + SCHOOL + "/adviser-assignments")
            .with(as("senior"))
            .with(csrf())
            .contentType(APPLICATION_JSON)
            .content(
                "{\"assignedOn\": \"%s\", \"adviser\": \"Avery Adair\"}"
                    .formatted(ledger.today())));
    web.perform(
        post("/api/pool")
            .with(as("senior"))
            .with(csrf())
            .contentType(APPLICATION_JSON)
            .content(
                """
                {"personId": "%s", "addedOn": "%s", "name": "Jules Jay", "consentedOn": "2026-01-30",
                 "roles": ["BOARD_MEMBER"], "experience": "A bursar.", "availability": "AVAILABLE"}\
                """
                    .formatted(PERSON, ledger.today())));
    web.perform(
        post("/api/authority/activities")
            .with(as("senior"))
            .with(csrf())
            .contentType(APPLICATION_JSON)
            .content(
                """
                {"activityId": "%s", "heldOn": "%s", "activity": "members-briefing",
                 "present": [{"party": "lead-member"}], "account": "All schools gone through."}\
                """
                    .formatted(MEETING, ledger.today())));
  }

  @Test
  void no_act_is_without_one() {
    var told =
        Stream.of(
                ActKinds.ALL.stream().map(ActKind::act),
                Arrays.stream(Elsewhere.values()).map(page -> Act.valueOf(page.name())),
                WALKED_WHERE_IT_CAN_BE.stream(),
                BY_NOBODY.stream())
            .flatMap(acts -> acts)
            .toList();
    assertThat(told).doesNotHaveDuplicates().containsExactlyInAnyOrder(Act.values());
  }

  @ParameterizedTest
  @EnumSource
  void it_is_linked_from_where_an_officer_looks_and_labels_what_it_asks_for(Elsewhere act)
      throws Exception {
    var form = page(linked(act), act);

    var asked = inputs(form);
    assertThat(asked).as("fields").isNotEmpty();
    for (var id : asked) {
      assertThat(form).as("a label for " + id).contains("for=\"" + id + "\"");
    }
    assertThat(form.contains("name=\"step\" value=\"check\""))
        .as("goes through a check")
        .isEqualTo(act.ends == Ends.CHECKED && act != Elsewhere.CORRECT_ENTRY);
  }

  @ParameterizedTest
  @EnumSource
  void an_empty_sending_is_refused_in_words(Elsewhere act) throws Exception {
    var address = act == Elsewhere.CORRECT_ENTRY ? linked(act) + "&how=VOID" : linked(act);
    var nothing = new MockMultipartFile("file", "", "text/csv", new byte[0]);
    var kind = act == Elsewhere.IMPORT_INSPECTIONS ? "INSPECTIONS" : "SCHOOLS";
    var sent =
        act.ends == Ends.UPLOADED
            ? web.perform(
                multipart(URI.create(address))
                    .file(nothing)
                    .param("kind", kind)
                    .with(as(act.by))
                    .with(csrf()))
            : web.perform(
                post(URI.create(address)).param("step", "check").with(as(act.by)).with(csrf()));
    var answer = sent.andExpect(status().is4xxClientError()).andReturn().getResponse();
    assertThat(List.of(400, 422)).contains(answer.getStatus());
    assertThat(answer.getContentAsString())
        .containsPattern("govuk-error-(summary__list|message)")
        .doesNotContain("Confirm and record");
  }

  private String linked(Elsewhere act) throws Exception {
    var found =
        Pattern.compile("href=\"(" + Pattern.quote(act.link) + "[^\"]*)\"")
            .matcher(page(act.from, act))
            .results()
            .map(link -> link.group(1))
            .findFirst();
    assertThat(found).as("a link from " + act.from + " to " + act.link).isPresent();
    return found.orElseThrow();
  }

  private String page(String address, Elsewhere act) throws Exception {
    return HtmlUtils.htmlUnescape(
        web.perform(get(URI.create(address)).with(as(act.by)))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  /** What the page's own part lets somebody fill in or choose. */
  private static List<String> inputs(String page) {
    var main = page.substring(page.indexOf("<main"));
    return Pattern.compile("<(?:input|select|textarea)\\b[^>]*>")
        .matcher(main)
        .results()
        .map(found -> found.group())
        .filter(tag -> !tag.contains("type=\"hidden\""))
        .flatMap(tag -> attribute("id", tag).stream())
        .toList();
  }

  private static Optional<String> attribute(String name, String tag) {
    var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  private RequestPostProcessor as(String name) {
    return user(people.loadUserByUsername(name));
  }
}
