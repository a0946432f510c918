package org.interventionledger.ui.walking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.reading.SchoolOnRecord;
import org.interventionledger.ui.security.DemoPeople;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages hold a name that no line of them can. */
@FullApplication
class WalkingWithALongWordTest {

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
