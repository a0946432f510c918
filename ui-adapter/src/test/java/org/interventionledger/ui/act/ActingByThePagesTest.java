package org.interventionledger.ui.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interventionledger.api.Act;
import org.interventionledger.api.activity.Appropriateness;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.ui.act.Journey.Step;
import org.interventionledger.ui.activity.ReviewedForm;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.form.Field;
import org.interventionledger.ui.form.Labels;
import org.interventionledger.ui.form.Offer;
import org.interventionledger.ui.form.Posted;
import org.interventionledger.ui.form.Refill;
import org.interventionledger.ui.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

@FullApplication
@WithUserDetails("senior")
class ActingByThePagesTest {

  @Autowired MockMvc web;
  @Autowired Ledger ledger;
  @Autowired UserDetailsService people;

  @Autowired Labels labels;

  private final JsonMapper json = JsonMapper.builder().build();
  private final Set<Act> walked = EnumSet.noneOf(Act.class);
  private final Map<Act, String> foundOnOtherPages = new EnumMap<>(Act.class);

  @Test
  void every_act_is_filled_in_checked_and_confirmed() throws Exception {
    SchoolsForTests.maintained(ledger, 999_811);
    SchoolsForTests.academy(ledger, 999_812);
    SchoolsForTests.voluntaryAided(ledger, 999_818);
    SchoolsForTests.maintained(ledger, 999_824);

    walk(999_811, Journey.ofAMaintainedSchool(999_811));
    walk(999_812, Journey.ofAnAcademy(999_812));
    walk(999_818, JourneyOfPowers.of(999_818));
    SchoolsForTests.voluntaryAided(ledger, 999_819);
    walk(999_819, JourneyOfStatements.beforeTermDates(999_819));
    web.perform(JourneyOfStatements.termDates(999_819).with(csrf()))
        .andExpect(status().isCreated());
    walk(999_819, JourneyOfStatements.afterTermDates(999_819));
    SchoolsForTests.maintained(ledger, 999_820);
    walk(999_820, JourneyOfDirections.of(999_820));
    walk(999_824, JourneyOfNotices.ofTheLawOf2012(999_824));
    SchoolsForTests.maintained(ledger, 999_382);
    walk(
        999_382,
        JourneyOfVersions.of(
            SchoolsForTests.versionInForce(ledger),
            SchoolsForTests.besideVersion(ledger),
            ledger.today()));
    SchoolsForTests.maintained(ledger, 998_512);
    walk(998_512, JourneyOfSupport.of(998_512));
    SchoolsForTests.maintained(ledger, 998_210);
    walk(998_210, JourneyOfInformation.of(998_210));
    SchoolsForTests.maintained(ledger, 980_430);
    walk(980_430, JourneyOfState.ofASchool(980_430));
    SchoolsForTests.maintained(ledger, 980_431);
    walk(980_431, JourneyOfActivities.of(980_431));
    SchoolsForTests.maintained(ledger, 980_432);
    walk(980_432, JourneyOfAccess.ofASchool());
    SchoolsForTests.maintained(ledger, 980_433);
    JourneyOfInspections.leaveAnOutcome(ledger, 980_433);
    walk(980_433, JourneyOfInspections.settingAside(ledger.today()));

    assertThat(walked).containsAll(ActKinds.ALL.stream().map(ActKind::act).toList());
    // Who needs to know is kept with who may know.
    assertThat(foundOnOtherPages.remove(Act.RECORD_NEED_TO_KNOW)).isEqualTo("/access");
    assertThat(foundOnOtherPages.remove(Act.END_NEED_TO_KNOW)).isEqualTo("/access");
    // Which papers have another day now is told where the days are adopted.
    assertThat(foundOnOtherPages.remove(Act.COUNT_PAPER_AGAIN)).isEqualTo("/calendars");
    // What has its time over today is open on the position of an earlier day.
    assertThat(foundOnOtherPages.values()).containsOnly("/position");
    assertThat(foundOnOtherPages).containsKey(Act.RECORD_REPRESENTATIONS);
  }

  @Test
  void an_empty_form_says_of_each_field_that_it_is_missing() throws Exception {
    SchoolsForTests.maintained(ledger, 999_813);

    for (var kind : ActKinds.ALL) {
      web.perform(
              post(ActLinks.page(new org.interventionledger.api.terms.Urn(999_813), kind.act()))
                  .with(csrf()))
          .andExpect(status().isBadRequest())
          .andExpect(content().string(containsString("govuk-error-summary__list")))
          .andDo(result -> namesEachMissing(kind, result.getResponse().getContentAsString()))
          .andExpect(content().string(containsString("<title>Error: ")));
    }
  }

  @Test
  void a_refusal_keeps_what_was_typed_and_shows_its_citation() throws Exception {
    SchoolsForTests.academy(ledger, 999_814);
    var notice =
        Journey.ofAMaintainedSchool(999_814)
            .filter(step -> step.path().equals("warning-notices"))
            .findFirst();

    web.perform(filled(999_814, notice.orElseThrow(), "record"))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Part 4 does not reach this school")))
        .andExpect(content().string(containsString("Education and Inspections Act 2006, s.59(1)")))
        .andExpect(content().string(containsString("Results of 2024 and 2025.")));
  }

  @Test
  void pressing_twice_records_once_and_leads_to_the_same_confirmation() throws Exception {
    SchoolsForTests.academy(ledger, 999_815);
    var referral = Journey.ofAnAcademy(999_815).findFirst().orElseThrow();
    var session = new MockHttpSession();
    var done = "/schools/999815/acts/refer-to-regional-director/done";

    for (int time = 0; time < 2; time++) {
      web.perform(filled(999_815, referral, "record").session(session))
          .andExpect(redirectedUrl(done));
    }
  }

  @Test
  void an_address_alone_confirms_nothing() throws Exception {
    SchoolsForTests.academy(ledger, 999_818);

    web.perform(get("/schools/999818/acts/refer-to-regional-director/done"))
        .andExpect(redirectedUrl("/schools/999818"));
  }

  @Test
  void a_draft_is_revised_from_its_present_text_and_says_when_its_day_is_over() throws Exception {
    SchoolsForTests.maintained(ledger, 999_916);
    var id = Journey.id(999_916, 1);
    var draft = JourneyOfNotices.drafted(id, "SAFETY_THREATENED", "");
    web.perform(filled(999_916, draft, "record")).andExpect(status().is3xxRedirection());

    web.perform(get("/schools/999916/acts/revise-warning-notice").param("about", id))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Results of 2024 and 2025.")))
        .andExpect(content().string(containsString("Report monthly.")))
        .andExpect(content().string(containsString("The response was insufficient.")))
        .andExpect(
            content().string(stringContainsInOrder("name=\"complyBy.day\"", "value=\"17\"")));
    web.perform(get("/schools/999916/acts/revise-warning-notice"))
        .andExpect(content().string(not(containsString("Report monthly."))));
    web.perform(get("/schools/999916"))
        .andExpect(content().string(containsString("17 April 2026, is not after today")));
  }

  @Test
  void rows_are_added_and_taken_out_by_the_server() throws Exception {
    SchoolsForTests.maintained(ledger, 999_816);
    var page = "/schools/999816/acts/call-meeting";

    web.perform(
            post(page)
                .with(csrf())
                .param("step", "add:invited")
                .param("invited[0].name", "Hollis Hart"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("name=\"invited[1].name\"")));
    web.perform(
            post(page)
                .with(csrf())
                .param("step", "remove:invited[0]")
                .param("invited[0].name", "Hollis Hart")
                .param("invited[1].name", "Kit Kay"))
        .andExpect(content().string(containsString("Kit Kay")))
        .andExpect(content().string(not(containsString("Hollis Hart"))));
  }

  @Test
  @WithUserDetails("legal")
  void a_form_is_closed_to_whoever_may_not_act() throws Exception {
    web.perform(get("/schools/999001/acts/give-warning-notice")).andExpect(status().isForbidden());
  }

  @Test
  void a_mistaken_entry_is_entered_again_as_it_should_have_been() throws Exception {
    SchoolsForTests.academy(ledger, 999_817);
    var referral = Journey.ofAnAcademy(999_817).findFirst().orElseThrow();
    web.perform(filled(999_817, referral, "record")).andExpect(status().is3xxRedirection());
    var address = "/schools/999817/corrections/new?stream=intervention:999817&entry=0";

    web.perform(get(address)).andExpect(content().string(containsString("It was entered wrongly")));
    web.perform(get(address + "&how=REPLACE"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Exclusions have doubled.")));

    var right = referral.body().replace("Exclusions have doubled.", "Attendance has fallen.");
    var request =
        post(address + "&how=REPLACE")
            .with(csrf())
            .param("step", "record")
            .param("reason", "WRONG_PARTICULARS")
            .param("explanation", "The wrong letter was copied.")
            .param("evidence", "The letter.");
    Refill.from(referral.kind().fields(), json.readTree(right), "replacement.", Posted.NOTHING)
        .inputs()
        .forEach(input -> request.param(input.getKey(), input.getValue()));
    web.perform(request).andExpect(redirectedUrl("/schools/999817/corrections/done"));
    web.perform(get("/schools/999817/timeline"))
        .andExpect(content().string(containsString("Attendance has fallen.")));
  }

  private void walk(int urn, Stream<Step> journey) throws Exception {
    for (var step : journey.toList()) {
      var address = "/schools/" + urn + "/acts/" + step.kind().slug();
      var session = new MockHttpSession();
      if (walked.add(step.act())) {
        isFoundAndAsks(urn, step);
      }
      web.perform(get(address).param("about", step.about()).with(as(step)))
          .andExpect(status().isOk());
      web.perform(filled(urn, step, "check").with(as(step)))
          .andDo(
              result ->
                  assertThat(result.getResponse().getContentAsString())
                      .as(step.toString())
                      .contains("Confirm and record"))
          .andExpect(status().isOk());
      web.perform(filled(urn, step, "record").with(as(step)).session(session))
          .andDo(
              result ->
                  assertThat(result.getResponse().getStatus())
                      .as(step + result.getResponse().getContentAsString())
                      .isEqualTo(302))
          .andExpect(redirectedUrl(address + "/done"));
      web.perform(get(address + "/done").with(as(step)).session(session))
          .andExpect(content().string(containsString("govuk-panel--confirmation")));
    }
  }

  /** With a link to each field that the form cannot do without. */
  private static void namesEachMissing(ActKind<?> kind, String page) {
    var summary = page.substring(page.indexOf("govuk-error-summary__list"));
    summary = summary.substring(0, summary.indexOf("</ul>"));
    assertThat(Pattern.compile("<li>\\s*<a href=\"#").matcher(summary).results().count())
        .as(kind.slug())
        .isGreaterThanOrEqualTo(kind.ownFields().stream().filter(Field::required).count());
  }

  /** Its form is linked from where an officer looks, and asks for each thing by a label. */
  private void isFoundAndAsks(int urn, Step step) throws Exception {
    var form = page(link(urn, step), step);
    for (var field : step.kind().ownFields()) {
      if (!(field instanceof Field.NewId) && !isAskedWhereTheFrameworkDoes(field)) {
        assertThat(form).as(step.act() + " " + field.name()).contains(labels.label(field));
      }
    }
  }

  /** On the school's page, on one that leads on from there, or with the authority's calendars. */
  private String link(int urn, Step step) throws Exception {
    var school = "/schools/" + urn;
    var form =
        Pattern.compile("href=\"(" + school + "/acts/" + step.kind().slug() + "(\\?[^\"]*)?)\"");
    for (var page : List.of("", "/position", "/access", "/calendars")) {
      var address =
          switch (page) {
            case "/position" -> school + page + "?on=" + day(step);
            case "/calendars" -> page;
            default -> school + page;
          };
      var found = form.matcher(page(address, step));
      if (found.find()) {
        if (!page.isEmpty()) {
          foundOnOtherPages.put(step.act(), page);
        }
        return found.group(1);
      }
    }
    throw new AssertionError("No link to the form of " + step);
  }

  private static String day(Step step) {
    return Pattern.compile("\\d{4}-\\d\\d-\\d\\d")
        .matcher(step.body())
        .results()
        .findFirst()
        .orElseThrow()
        .group();
  }

  private String page(String address, Step step) throws Exception {
    return HtmlUtils.htmlUnescape(
        web.perform(get(URI.create(address)).with(as(step)))
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  private static boolean isAskedWhereTheFrameworkDoes(Field field) {
    return switch (field) {
      case Field.Offered offered -> offered.offer() == Offer.CONTACT;
      case Field.Rows rows -> rows.row() == ReviewedForm.class;
      case Field.OneOf one -> one.terms() == Appropriateness.class || one.terms() == Subject.class;
      case Field _ -> false;
    };
  }

  private RequestPostProcessor as(Step step) {
    return user(people.loadUserByUsername(step.by()));
  }

  private MockHttpServletRequestBuilder filled(int urn, Step step, String button) {
    var request =
        post("/schools/" + urn + "/acts/" + step.kind().slug()).with(csrf()).param("step", button);
    request
        .param("about", step.about())
        .param("form", step.kind().slug())
        .param("lateReason", Journey.LATE);
    Refill.from(step.kind().fields(), json.readTree(step.body()), "", Posted.NOTHING)
        .inputs()
        .forEach(input -> request.param(input.getKey(), input.getValue()));
    return request;
  }
}
