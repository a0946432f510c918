package org.interventionledger.ui.walking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.reading.SchoolOnRecord;
import org.interventionledger.ui.security.DemoPeople;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each role looks at its pages in a real browser; axe finds no fault, with every rule on. */
@FullApplication
class WalkingEveryPageTest {

  private static Chromium chromium;

  /** One word, longer than any line of a telephone. */
  private static final String LONG_WORD =
      "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch-Upper-School";

  @LocalServerPort private int port;
  @Autowired private Ledger ledger;
  @Autowired private DemoPeople people;

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
    "senior, /register /support /pool /pool/acts/add-to-pool /timeline",
    "head, /register /figures /history /frameworks /imports",
    "legal, /register /pool /history /timeline",
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
  void schools_on_the_register_can_be_read() {
    try (var walker = walker("head", 1280)) {
      walker.signIn();
      walker.look("/register");
      for (var school : walker.places("/schools/[0-9]{6}").limit(9).toList()) {
        walker.look(school);
        walker.look(school + "/timeline");
      }
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

  @Test
  void pages_fit_a_telephone() {
    try (var walker = walker("head", 360)) {
      walker.signIn();
      var pages =
          List.of(
              "/",
              "/register",
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

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void a_word_longer_than_a_line_stays_on_the_page(int width) {
    var school = "/schools/" + SchoolOnRecord.of(ledger, people, 999_806, LONG_WORD);
    try (var walker = walker("head", width)) {
      walker.signIn();
      var pages =
          List.of(
              "/",
              "/register?search=999806",
              "/diary?school=999806",
              "/history?school=999806",
              "/schools?search=999806",
              school,
              school + "/timeline",
              school + "/acts/assign-adviser",
              school + "/corrections/new?stream=placement:999806&entry=0");
      pages.forEach(walker::look);
      assertThat(walker.faults()).isEmpty();
    }
  }

  private Walker walker(String person, int width) {
    return new Walker(chromium, "http://localhost:" + port, person, width);
  }
}
