package org.interventionledger.ui.walking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.FrameworkCommand.AdoptFramework;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.Pack.Shape;
import org.interventionledger.api.framework.Succession.StandsBeside;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Role;
import org.interventionledger.ui.demo.OnTheDemonstration;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedInAs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each role looks at its pages in a real browser; axe finds no fault, with every rule on. */
@OnTheDemonstration
class WalkingEveryPageTest {

  /** It has a plan with priorities. */
  private static final int BELLWETHER = 999_012;

  private static Chromium chromium;

  @LocalServerPort private int port;
  @Autowired private Ledger ledger;

  @BeforeAll
  static void a_browser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "adviser, /register /support /frameworks /timeline",
    "senior, /register /support /pool /disclosures /pool/acts/add-to-pool /timeline",
    "senior, /authority /authority/acts/record-authority-activity"
        + " /authority/acts/record-authority-report",
    "head, /register /figures /history /frameworks /frameworks/withdrawals /imports",
    "legal, /register /authority /pool /disclosures /history /timeline",
    "auditor, /register /history /imports",
    "liaison, /diary /figures /timeline",
    "admin, /imports",
    "eastvale-senior, /register"
  })
  void a_role_walks_its_pages(String person, String places) {
    try (var walker = walker(person, 1280)) {
      walker.signIn();
      walker.look("/");
      walker.look("/schools");
      var school = walker.places("/schools/[0-9]{6}").findFirst().orElseThrow();
      walker.look(school);
      for (var place : places.split(" ")) {
        walker.look(place.equals("/timeline") ? school + place : place);
      }
      walker.look("/accessibility");
      assertThat(walker.faults()).isEmpty();
    }
  }

  @Test
  void what_is_not_open_to_a_role_is_told_of_as_a_page() {
    try (var walker = walker("adviser", 1280)) {
      walker.signIn();
      for (var place :
          List.of(
              "/frameworks/new",
              "/frameworks/withdrawals",
              "/calendars/bank-holidays",
              "/pool",
              "/authority/acts/record-authority-report",
              "/history")) {
        assertThat(walker.page().navigate("http://localhost:" + port + place).status())
            .isEqualTo(403);
        assertThat(walker.page().textContent("h1")).isEqualTo("This is not open to your role");
        walker.examine(place);
      }
      assertThat(walker.faults()).isEmpty();
    }
  }

  @Test
  void schools_on_the_register_can_be_read() {
    try (var walker = walker("head", 1280)) {
      walker.signIn();
      walker.look("/register");
      for (var school : walker.places("/schools/[0-9]{6}").limit(9).toList()) {
        walker.look(school);
        walker.look(school + "/timeline");
        walker.look(school + "/access");
      }
      assertThat(walker.faults()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void papers_are_opened_from_the_page_of_their_school(int width) {
    try (var walker = walker("senior", width)) {
      walker.signIn();
      walker.look("/schools/" + BELLWETHER);
      var papers = walker.places("/schools/[0-9]{6}/papers/.*").toList();
      assertThat(papers).isNotEmpty();
      papers.forEach(walker::look);
      assertThat(walker.page().textContent("main")).contains("Who had a hand in it");
      assertThat(walker.faults()).isEmpty();
    }
  }

  @Test
  void every_act_that_is_offered_has_its_form() {
    try (var walker = walker("senior", 1280)) {
      walker.signIn();
      walker.look("/register");
      var seen = new HashSet<String>();
      for (var school : walker.places("/schools/[0-9]{6}").limit(4).toList()) {
        walker.look(school);
        walker
            .places("/schools/[0-9]{6}/acts/.*")
            .filter(form -> seen.add(form.substring(form.indexOf("/acts/"))))
            .toList()
            .forEach(walker::look);
      }
      assertThat(walker.faults()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void the_journeys_of_a_version_and_the_form_that_moves_them(int width) {
    try (var walker = walker("senior", width)) {
      walker.signIn();
      walker.look("/frameworks");
      var journeys = walker.places("/frameworks/journeys.*").findFirst().orElseThrow();
      walker.look(journeys);
      walker.look(walker.places("/frameworks/moves.*").findFirst().orElseThrow());
      assertThat(walker.faults()).isEmpty();
    }
  }

  @Test
  void an_adoption_is_withdrawn_and_stays_to_be_read() {
    var day = ledger.today();
    var officer = SignedInAs.officer(Role.HEAD_OF_SERVICE, new AuthorityCode("990"));
    var words = new Narrative("The century was a slip of the pen.");
    var concern = new Scale("walked", "Walked", Shape.flag, List.of(), List.of());
    var pack =
        new Pack(
            new Pack.Identity("walked", "Northmoor", "1", null, null, "Walked", List.of()),
            List.of(concern),
            List.of());
    ledger.act(
        new AdoptFramework(
            officer.authority(),
            day,
            day.plusYears(100),
            pack,
            Optional.of(new StandsBeside(words))),
        officer,
        Optional.empty());
    ledger.await();
    for (var width : List.of(360, 1280)) {
      try (var walker = walker("head", width)) {
        walker.signIn();
        walker.look("/frameworks");
        walker.look(walker.places("/frameworks/withdrawals.*").findFirst().orElseThrow());
        assertThat(walker.faults()).isEmpty();
      }
    }
    try (var walker = walker("head", 360)) {
      walker.signIn();
      walker.look("/frameworks/withdrawals?version=walked%201");
      walker.page().fill("[name='withdrawnOn.day']", "" + day.getDayOfMonth());
      walker.page().fill("[name='withdrawnOn.month']", "" + day.getMonthValue());
      walker.page().fill("[name='withdrawnOn.year']", "" + day.getYear());
      walker.page().fill("[name='reasons']", words.text());
      walker.page().click("main form .govuk-button[type=submit]");
      walker.examine("/frameworks/withdrawals, check");
      walker.page().click("main form .govuk-button[value=record]");
      walker.examine("/frameworks/withdrawals/done");
      walker.look("/frameworks");
      assertThat(walker.page().textContent("main")).contains(words.text());
      assertThat(walker.faults()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void the_calendars_and_the_forms_that_adopt_them(int width) {
    try (var walker = walker("admin", width)) {
      walker.signIn();
      walker.look("/calendars");
      var forms = walker.places("/calendars/.*").toList();
      assertThat(forms).contains("/calendars/bank-holidays", "/calendars/term-dates");
      forms.forEach(walker::look);
      assertThat(walker.faults()).isEmpty();
    }
  }

  @Test
  void pages_fit_a_telephone() {
    try (var walker = walker("head", 360)) {
      walker.signIn();
      var pages =
          List.of(
              "/",
              "/register",
              "/levels",
              "/diary",
              "/figures",
              "/history",
              "/frameworks",
              "/imports",
              "/schools");
      pages.forEach(walker::look);
      var first = walker.places("/schools/[0-9]{6}").findFirst().orElseThrow();
      walker.look(first);
      walker.look(first + "/timeline");
      assertThat(walker.faults()).isEmpty();
    }
  }

  private Walker walker(String person, int width) {
    return new Walker(chromium, "http://localhost:" + port, person, width);
  }
}
