package org.interventionledger.ui.walking;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** Somebody who acts on a school by its pages: link, form, check, confirmation. */
final class Officer implements AutoCloseable {

  static final String LATE = "Taken over from the paper file";

  private final Walker walker;
  private final Page page;
  private final String school;
  private String act = "";

  Officer(Walker walker, int urn) {
    this.walker = walker;
    this.page = walker.page();
    this.school = "/schools/" + urn;
    walker.signIn();
  }

  /** Opens the school's page and follows the link that offers the act. */
  Officer begins(String act) {
    this.act = act;
    walker.look(school);
    offer(act).first().click();
    return writes("lateReason", LATE);
  }

  /** An act of long ago, which is not offered for today, about the matter of one that is. */
  Officer beginsBeside(String offered, String act, String path) {
    this.act = act;
    walker.look(school);
    var href = offer(offered).first().getAttribute("href");
    walker.look(href.replaceFirst("/acts/[a-z-]+", "/acts/" + path));
    return writes("lateReason", LATE);
  }

  Officer on(String field, LocalDate day) {
    writes(field + ".day", Integer.toString(day.getDayOfMonth()));
    writes(field + ".month", Integer.toString(day.getMonthValue()));
    return writes(field + ".year", Integer.toString(day.getYear()));
  }

  Officer writes(String field, String text) {
    page.fill(named(field), text);
    return this;
  }

  /** One of a list, or a box or a button that is ticked. */
  Officer chooses(String field, String value) {
    page.locator(named(field)).first().waitFor();
    var list = page.locator("select" + named(field));
    if (list.count() > 0) {
      list.selectOption(value);
    } else {
      page.check("input" + named(field) + "[value='" + value + "']");
    }
    return this;
  }

  /** A further row of a list, which the server adds. */
  Officer adds(String list) {
    page.click("button[value='add:" + list + "']");
    return this;
  }

  /** Goes on to the check page and confirms; the act must then be recorded. */
  void records() {
    confirms();
    assertThat(page.locator(".govuk-panel__title").textContent()).as(act).isEqualTo("Recorded");
    walker.examine(school + "-done-" + act.toLowerCase(Locale.ROOT));
  }

  /** The same, where a rule stands in the way: what the error summary says. */
  String isRefused() {
    confirms();
    walker.examine(school + "-refused-" + act.toLowerCase(Locale.ROOT));
    assertThat(page.title()).as(act).startsWith("Error: ");
    return page.locator(".govuk-error-summary").innerText();
  }

  /** What stands in the way of an act that the school's page does not offer. */
  String isToldWhyNot(String act) {
    walker.look(school);
    assertThat(offer(act).count()).as(act).isZero();
    return page.locator("main").innerText();
  }

  /** The text of the main part of a page. */
  String reads(String path) {
    walker.look(path);
    return page.locator("main").innerText();
  }

  String readsTimeline(String query) {
    return reads(school + "/timeline" + query);
  }

  /** What a link of the page that is open gives to keep. */
  String downloads(String link) throws IOException {
    var download = page.waitForDownload(() -> page.getByText(link).click());
    return Files.readString(download.path());
  }

  Walker walker() {
    return walker;
  }

  private void confirms() {
    page.click("button.govuk-button[value=check]");
    page.locator("button[value=record]").waitFor();
    walker.examine(school + "-check-" + act.toLowerCase(Locale.ROOT));
    page.click("button[value=record]");
    page.locator(".govuk-panel__title, .govuk-error-summary").waitFor();
  }

  private Locator offer(String act) {
    var named = Pattern.compile("^" + act + "(:|$)");
    return page.locator("main").getByRole(AriaRole.LINK, new GetByRoleOptions().setName(named));
  }

  private static String named(String field) {
    return "[name='" + field + "']";
  }

  @Override
  public void close() {
    walker.close();
  }
}
