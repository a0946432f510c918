package org.interventionledger.ui.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.interventionledger.ui.application.FullApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.util.HtmlUtils;

/** Adopting bank holidays and term dates, by the API and by the page. */
@FullApplication
class AdoptingCalendarsTest {

  private static final String TERMS =
      """
      laCode,academicYear,term,start,halfTermStart,halfTermEnd,end
      990,2041/42,Autumn 2041,2041-09-03,2041-10-28,2041-11-01,2041-12-20
      990,2041/42,Spring 2042,2042-01-06,2042-02-17,2042-02-21,2042-04-04
      990,2041/42,Summer 2042,2042-04-21,2042-05-26,2042-05-30,2042-07-23
      """;

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

  @Autowired private MockMvc browser;

  @Test
  void a_list_of_bank_holidays_counts_for_its_years_from_its_adoption() throws Exception {
    adopt("admin", year(2043, 8))
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.recorded").value(true));

    browser
        .perform(get("/api/calendars/bank-holidays").with(httpBasic("senior", "senior-demo")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.years[*].year.year", hasItem(2043)))
        .andExpect(
            jsonPath("$.years[?(@.year.year == 2043)].year.source", hasItem("GOV.UK, today")))
        .andExpect(jsonPath("$.years[*].year.year", hasItem(2012)));
  }

  @Test
  void a_list_that_is_faulty_or_not_whole_is_not_adopted() throws Exception {
    adopt("admin", year(2044, 8).replace("2044-01-01", "2044-02-30"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("england-and-wales.events[0].date"));
    adopt("admin", year(2044, 7))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.refusal").value("BANK_HOLIDAYS_NOT_WHOLE"))
        .andExpect(
            jsonPath("$.citation", containsString("Banking and Financial Dealings Act 1971")));
    browser
        .perform(get("/api/calendars/bank-holidays").with(httpBasic("senior", "senior-demo")))
        .andExpect(jsonPath("$.years[*].year.year", not(hasItem(2044))));
  }

  @Test
  void only_an_administrator_adopts_bank_holidays_and_says_where_they_are_from() throws Exception {
    adopt("senior", year(2045, 8)).andExpect(status().isForbidden());
    browser
        .perform(
            post("/api/calendars/bank-holidays")
                .with(httpBasic("admin", "admin-demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(year(2045, 8)))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("source"));
  }

  @Test
  void term_dates_are_adopted_with_the_reading_of_a_week() throws Exception {
    browser
        .perform(
            post("/api/calendars/term-dates?week=MORE_THAN_FIVE_WEEKDAYS&source=Northmoor")
                .with(httpBasic("senior", "senior-demo"))
                .contentType("text/csv")
                .content(TERMS))
        .andExpect(status().isCreated());

    browser
        .perform(get("/api/calendars/term-dates").with(httpBasic("senior", "senior-demo")))
        .andExpect(jsonPath("$.years[0].dates.year").value("2041/42"))
        .andExpect(jsonPath("$.years[0].week").value("MORE_THAN_FIVE_WEEKDAYS"));
    browser
        .perform(
            get("/api/calendars/term-dates")
                .with(httpBasic("eastvale-senior", "eastvale-senior-demo")))
        .andExpect(jsonPath("$.years[*].dates.year", not(hasItem("2041/42"))));
  }

  @Test
  void a_calendar_is_adopted_on_the_page_or_every_fault_is_told_there() throws Exception {
    var admin = signedIn("admin");

    confirm(admin, "bank-holidays", upload(admin, "bank-holidays", year(2046, 8)))
        .andExpect(redirectedUrl("/calendars/bank-holidays/done"));
    shown(admin, "/calendars/bank-holidays/done")
        .andExpect(content().string(containsString("Adopt bank holidays")))
        .andExpect(content().string(containsString("It is in the ledger")));
    shown(admin, "/calendars").andExpect(content().string(containsString("2046: 8 days")));
    upload(admin, "bank-holidays", "{}")
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("england-and-wales.events: must be given")));
    confirm(admin, "bank-holidays", upload(admin, "bank-holidays", year(2047, 7)))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("The list has 7 days of 2047")))
        .andExpect(content().string(containsString("Banking and Financial Dealings Act 1971")));
    upload(admin, "term-dates", TERMS)
        .andExpect(status().isBadRequest())
        .andExpect(
            content()
                .string(
                    containsString("Which school holidays are longer than a week?: fill this in")));
    upload(admin, "bank-holidays", "")
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("<a href=\"#file\">The file: must be given")));
  }

  @Test
  void what_was_read_is_checked_before_anything_is_recorded() throws Exception {
    var admin = signedIn("admin");

    var checked =
        upload(admin, "bank-holidays", year(2053, 8))
            .andExpect(status().isOk())
            .andExpect(content().string(containsString("Nothing is recorded yet")))
            .andExpect(content().string(containsString("Read from “bank-holidays”")))
            .andExpect(content().string(containsString("Bank holidays of England and Wales")))
            .andExpect(content().string(containsString("2053: 8 days")))
            .andExpect(content().string(containsString("No period that runs is moved by this")));
    shown(admin, "/calendars").andExpect(content().string(not(containsString("2053: 8 days"))));

    var changed =
        send(admin, "bank-holidays", "change", hidden(checked))
            .andExpect(status().isOk())
            .andExpect(content().string(containsString("The file “bank-holidays” is kept")))
            .andExpect(content().string(containsString("As published")));
    var kept = hidden(changed);
    kept.put("source", "As published elsewhere");
    kept.put("division", "ENGLAND_AND_WALES");
    var anew =
        send(admin, "bank-holidays", "check", kept)
            .andExpect(content().string(containsString("As published elsewhere")))
            .andExpect(content().string(containsString("2053: 8 days")));
    for (var press = 0; press < 2; press++) {
      confirm(admin, "bank-holidays", anew)
          .andExpect(redirectedUrl("/calendars/bank-holidays/done"));
    }
    years("ENGLAND_AND_WALES")
        .andExpect(
            jsonPath(
                "$.years[?(@.year.year == 2053)].year.source", hasItem("As published elsewhere")));
  }

  @Test
  void a_day_of_last_month_is_taken_with_its_reason_as_over_the_api() throws Exception {
    var admin = signedIn("admin");
    var inputs = new LinkedHashMap<String, String>();
    inputs.put("form", "late-calendar");
    inputs.put("text", year(2054, 8));
    inputs.put("name", "list.json");
    inputs.put("division", "ENGLAND_AND_WALES");
    inputs.put("source", "As published");
    inputs.put("adoptedOn.day", "2");
    inputs.put("adoptedOn.month", "2");
    inputs.put("adoptedOn.year", "2026");

    send(admin, "bank-holidays", "check", inputs)
        .andExpect(content().string(containsString("2 February 2026")));
    send(admin, "bank-holidays", "record", inputs)
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("value=\"As published\"")));
    inputs.put("lateReason", "The clerk was away.");
    send(admin, "bank-holidays", "record", inputs)
        .andExpect(redirectedUrl("/calendars/bank-holidays/done"));
    browser
        .perform(get("/api/events?type=BankHolidaysAdopted").with(httpBasic("legal", "legal-demo")))
        .andExpect(content().string(containsString("The clerk was away.")))
        .andExpect(content().string(containsString("2026-02-02")));
  }

  @Test
  void term_dates_are_checked_term_by_term_and_a_school_is_asked_for_by_its_urn() throws Exception {
    var senior = signedIn("senior");
    var inputs = new LinkedHashMap<String, String>();
    inputs.put("form", "terms");
    inputs.put("text", TERMS.replace("2041", "2030").replace("2042", "2031"));
    inputs.put("name", "terms.csv");
    inputs.put("week", "MORE_THAN_FIVE_WEEKDAYS");
    inputs.put("source", "As published");

    for (var urn : List.of("12", "012345")) {
      inputs.put("school", urn);
      send(senior, "term-dates", "check", inputs)
          .andExpect(status().isBadRequest())
          .andExpect(content().string(containsString("must be a URN of six digits")));
    }
    inputs.remove("school");
    inputs.put("text", inputs.get("text").replace("2030/42", "2030/31"));
    var checked =
        send(senior, "term-dates", "check", inputs)
            .andExpect(status().isOk())
            .andExpect(
                content()
                    .string(
                        containsString(
                            "Autumn 2030: 3 September 2030 to 20 December 2030 (half-term 28"
                                + " October 2030 to 1 November 2030)")));
    confirm(senior, "term-dates", checked).andExpect(redirectedUrl("/calendars/term-dates/done"));
    shown(senior, "/calendars").andExpect(content().string(containsString("2030/31")));
  }

  @Test
  void neither_the_page_nor_the_api_takes_a_list_without_its_division() throws Exception {
    browser
        .perform(
            post("/api/calendars/bank-holidays?source=GOV.UK, today")
                .with(httpBasic("admin", "admin-demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(year(2055, 8)))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("division"));
    upload(signedIn("admin"), "bank-holidays", year(2055, 8), "")
        .andExpect(status().isBadRequest());
  }

  @Test
  void of_one_file_each_division_is_adopted_by_itself() throws Exception {
    var file =
        "{\"england-and-wales\":%s,\"scotland\":%s,\"northern-ireland\":%s}"
            .formatted(events(2049, 8), events(2049, 9), events(2049, 10));

    adopt("admin", "SCOTLAND", file).andExpect(status().isCreated());
    years("SCOTLAND")
        .andExpect(jsonPath("$.division").value("SCOTLAND"))
        .andExpect(jsonPath("$.years[?(@.year.year == 2049)].holidays.length()", hasItem(9)));
    for (var other : new String[] {"ENGLAND_AND_WALES", "NORTHERN_IRELAND"}) {
      years(other)
          .andExpect(jsonPath("$.years[*].year.year", hasItem(2028)))
          .andExpect(jsonPath("$.years[*].year.year", not(hasItem(2049))));
    }

    adopt("admin", "NORTHERN_IRELAND", file).andExpect(status().isCreated());
    adopt("admin", "SCOTLAND", file)
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.refusal").value("NOTHING_CHANGED"));
    adopt("admin", "WALES", file).andExpect(status().isBadRequest());
    browser
        .perform(get("/api/events?type=BankHolidaysAdopted").with(httpBasic("legal", "legal-demo")))
        .andExpect(
            jsonPath(
                "$.events[*].stream", hasItems("calendar:scotland", "calendar:northern-ireland")));
  }

  @Test
  void a_list_of_another_division_is_held_against_what_that_has_of_a_year() throws Exception {
    adopt("admin", "SCOTLAND", "{\"scotland\":" + events(2050, 8) + "}")
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.detail", containsString("at least 9 of Scotland in that year")));
    adopt("admin", "SCOTLAND", "{\"england-and-wales\":" + events(2050, 8) + "}")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("scotland.events"));
  }

  @Test
  void the_page_says_of_which_division_a_list_is_and_asks_for_it() throws Exception {
    var admin = signedIn("admin");

    upload(admin, "bank-holidays", "{\"northern-ireland\":" + events(2051, 10) + "}", "")
        .andExpect(status().isBadRequest())
        .andExpect(
            content().string(containsString("Of which part of the United Kingdom?: fill this in")));
    confirm(
            admin,
            "bank-holidays",
            upload(
                admin,
                "bank-holidays",
                "{\"northern-ireland\":" + events(2051, 10) + "}",
                "NORTHERN_IRELAND"))
        .andExpect(redirectedUrl("/calendars/bank-holidays/done"));
    var page = shown(admin, "/calendars").andReturn().getResponse().getContentAsString();
    assertThat(page.substring(page.indexOf("Bank holidays of Northern Ireland")))
        .contains("2051: 10 days")
        .contains("Freedom of Information Act 2000, s.10(6)");
    assertThat(
            page.substring(
                page.indexOf("Bank holidays of England and Wales"),
                page.indexOf("Bank holidays of Northern Ireland")))
        .contains("Bank holidays of Scotland", "World Cup bank holiday")
        .doesNotContain("2051");
  }

  @Test
  void an_adviser_looks_at_calendars_and_adopts_none() throws Exception {
    var adviser = signedIn("adviser");

    shown(adviser, "/calendars")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Queen’s Diamond Jubilee (Extra bank holiday)")))
        .andExpect(content().string(not(containsString("href=\"/calendars/"))));
    shown(adviser, "/calendars/bank-holidays").andExpect(status().isForbidden());
    shown(adviser, "/calendars/term-dates").andExpect(status().isForbidden());
    upload(adviser, "bank-holidays", year(2048, 8)).andExpect(status().isForbidden());
  }

  private ResultActions years(String division) throws Exception {
    return browser.perform(
        get("/api/calendars/bank-holidays?division=" + division)
            .with(httpBasic("senior", "senior-demo")));
  }

  private ResultActions adopt(String person, String list) throws Exception {
    return adopt(person, "ENGLAND_AND_WALES", list);
  }

  private ResultActions adopt(String person, String division, String list) throws Exception {
    return browser.perform(
        post("/api/calendars/bank-holidays?source=GOV.UK, today")
            .param("division", division)
            .with(httpBasic(person, person + "-demo"))
            .contentType(MediaType.APPLICATION_JSON)
            .content(list));
  }

  private ResultActions upload(MockHttpSession session, String which, String text)
      throws Exception {
    return upload(session, which, text, "ENGLAND_AND_WALES");
  }

  private ResultActions upload(MockHttpSession session, String which, String text, String division)
      throws Exception {
    var file =
        new MockMultipartFile("file", which, "application/octet-stream", text.getBytes(UTF_8));
    return browser.perform(
        multipart("/calendars/" + which)
            .file(file)
            .param("form", which + text.hashCode())
            .param("source", "As published")
            .param("division", division)
            .session(session)
            .with(csrf())
            .accept(MediaType.TEXT_HTML));
  }

  /** What the page holds unseen is sent on, as its button does. */
  private ResultActions confirm(MockHttpSession session, String which, ResultActions checked)
      throws Exception {
    return send(session, which, "record", hidden(checked));
  }

  private ResultActions send(
      MockHttpSession session, String which, String step, Map<String, String> inputs)
      throws Exception {
    var sent = post("/calendars/" + which).param("step", step);
    inputs.forEach(sent::param);
    return browser.perform(sent.session(session).with(csrf()).accept(MediaType.TEXT_HTML));
  }

  private static Map<String, String> hidden(ResultActions page) throws Exception {
    var inputs = new LinkedHashMap<String, String>();
    HIDDEN
        .matcher(page.andReturn().getResponse().getContentAsString())
        .results()
        .filter(input -> !input.group(1).equals("_csrf"))
        .forEach(input -> inputs.put(input.group(1), HtmlUtils.htmlUnescape(input.group(2))));
    return inputs;
  }

  private ResultActions shown(MockHttpSession session, String page) throws Exception {
    return browser.perform(get(page).session(session).accept(MediaType.TEXT_HTML));
  }

  private MockHttpSession signedIn(String person) throws Exception {
    var signIn = browser.perform(formLogin("/sign-in").user(person).password(person + "-demo"));
    return (MockHttpSession) signIn.andReturn().getRequest().getSession(false);
  }

  private static String year(int year, int days) {
    return "{\"england-and-wales\":" + events(year, days) + "}";
  }

  /** The first day of so many months. */
  private static String events(int year, int days) {
    var events = new StringBuilder();
    for (var month = 1; month <= days; month++) {
      events
          .append(month == 1 ? "" : ",")
          .append(
              "{\"title\":\"A holiday\",\"date\":\"%d-%02d-01\",\"notes\":\"\"}"
                  .formatted(year, month));
    }
    return "{\"events\":[" + events + "]}";
  }
}
