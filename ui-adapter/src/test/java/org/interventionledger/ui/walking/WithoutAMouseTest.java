package org.interventionledger.ui.walking;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.interventionledger.ui.act.SchoolsForTests;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A form by the keyboard alone: in the order in which it is read, and back to what is at fault. */
@FullApplication
class WithoutAMouseTest {

  private static final int SCHOOL = 999_823;

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

  @Test
  void the_fields_are_reached_in_the_order_in_which_they_are_read() {
    try (var walker = atTheForm("call-meeting")) {
      var page = walker.page();
      page.keyboard().press("Tab");
      assertThat(focused(page)).as("skips what every page has").isEqualTo("#main-content");
      page.keyboard().press("Enter");

      var reached = new ArrayList<String>();
      for (page.keyboard().press("Tab");
          !focused(page).equals("check");
          page.keyboard().press("Tab")) {
        reached.add(focused(page));
      }

      assertThat(reached)
          .containsExactlyElementsOf(inOrder(page))
          .startsWith("calledOn.day", "calledOn.month", "calledOn.year", "kind", "plannedFor.day");
    }
  }

  @Test
  void enter_goes_on_and_the_summary_leads_to_what_is_at_fault() {
    try (var walker = atTheForm("call-meeting")) {
      var page = walker.page();
      page.focus("[name='calledOn.day']");
      page.keyboard().press("Enter");
      page.locator(".govuk-error-summary:focus").waitFor();

      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertThat(focused(page)).isEqualTo("calledOn.day");
      walker.examine("/error-summary");
      assertThat(walker.faults()).isEmpty();
    }
  }

  private Walker atTheForm(String act) {
    SchoolsForTests.maintained(ledger, SCHOOL);
    var walker = new Walker(chromium, "http://localhost:" + port, "senior", 1280);
    walker.signIn();
    walker.look("/schools/" + SCHOOL + "/acts/" + act);
    return walker;
  }

  /** What has the focus, by its name, its value or where it leads. */
  private static String focused(Page page) {
    return (String)
        page.evaluate(
            """
            () => {
              const it = document.activeElement
              return it.getAttribute('href') ?? (it.name === 'step' ? it.value : it.name) ?? it.tagName
            }
            """);
  }

  /**
   * What can be filled in or pressed on the form before its last button, in the order of the page.
   */
  private static List<String> inOrder(Page page) {
    var names =
        (List<?>)
            page.evaluate(
                """
                () => [...document.querySelectorAll('main form :is(input, select, textarea, button)')]
                    .filter(it => it.type !== 'hidden' && it.tabIndex >= 0)
                    .map(it => it.name === 'step' ? it.value : it.name)
                """);
    return names.stream().map(String::valueOf).filter(name -> !name.equals("check")).toList();
  }
}
