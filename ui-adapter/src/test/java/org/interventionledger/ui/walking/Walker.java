package org.interventionledger.ui.walking;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Somebody who signs in and looks at pages, on a screen of one width. */
final class Walker implements AutoCloseable {

  private final BrowserContext context;
  private final Page page;
  private final String name;
  private final String address;
  private final int width;
  private final List<String> faults = new ArrayList<>();

  Walker(Chromium chromium, String address, String name, int width) {
    this.context =
        chromium
            .browser()
            .newContext(new NewContextOptions().setViewportSize(width, 900).setLocale("en-GB"));
    Axe.in(context);
    this.page = context.newPage();
    this.address = address;
    this.name = name;
    this.width = width;
    // What the content security policy forbids is said on the console, as are faults of scripts.
    page.onConsoleMessage(
        said -> {
          // Of the page's own answer its status is looked at where the page is opened.
          if (said.type().equals("error") && !said.location().startsWith(page.url())) {
            faults.add(page.url() + " says " + said.text() + " " + said.location());
          }
        });
  }

  void signIn() {
    look("/sign-in");
    page.fill("#username", name);
    page.fill("#password", name + "-demo");
    page.click("main form button[type=submit]");
    page.waitForURL(address + "/");
  }

  /** Opens a page, tries it with axe, and takes its picture where that is asked for. */
  void look(String path) {
    var answer = page.navigate(address + path);
    if (!answer.ok()) {
      faults.add(path + " answers " + answer.status());
      return;
    }
    examine(path);
  }

  /** Tries the page that is open with axe, and takes its picture where that is asked for. */
  void examine(String path) {
    page.evaluate(
        "document.querySelectorAll('main details').forEach(folded => { folded.open = true })");
    if (Boolean.getBoolean("ledger.screenshots")) {
      takePicture(path);
    }
    Axe.broken(page, width).forEach(fault -> faults.add(path + fault));
    var wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
    if (wide > width) {
      faults.add(path + " is " + wide + " pixels wide on a screen of " + width);
    }
  }

  private void takePicture(String path) {
    var file = name + "-" + width + path.replaceAll("[^a-z0-9]+", "-") + ".png";
    page.screenshot(
        new ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screenshots", file)));
  }

  /** Where the main part of the page leads, without a query, each place once. */
  Stream<String> places(String pattern) {
    var links = page.locator("main a[href]").all().stream().map(link -> link.getAttribute("href"));
    return List.copyOf(links.filter(link -> link.matches(pattern)).distinct().toList()).stream();
  }

  Page page() {
    return page;
  }

  List<String> faults() {
    return faults;
  }

  @Override
  public void close() {
    context.close();
  }
}
