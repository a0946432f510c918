package org.interventionledger.ui.walking;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** The Chromium that is installed on the machine; none is downloaded. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

  /** Where Debian, other Linux distributions and macOS keep theirs. */
  private static final List<String> USUAL_PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium");

  private static final String MISSING =
      "No Chromium on this machine: install it, or say in CHROMIUM where it is (see README)";

  /**
   * Starts it. Without one the test is skipped, and the report says so; where {@code CI} is set, as
   * {@code .ci/run} does, it fails.
   */
  static Chromium start() {
    var installed = installed();
    if (installed.isEmpty() && System.getenv("CI") == null) {
      throw new TestAbortedException(MISSING);
    }
    return start(installed.orElseThrow(() -> new IllegalStateException(MISSING)));
  }

  /** Where it is: as {@code CHROMIUM} in the environment says, or in a usual place. */
  private static Optional<Path> installed() {
    return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), USUAL_PLACES.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Chromium start(Path executable) {
    var playwright =
        Playwright.create(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var options =
        new LaunchOptions()
            .setExecutablePath(executable)
            // Chromium's sandbox does not start as root, as which containers often run.
            .setChromiumSandbox(!"root".equals(System.getProperty("user.name")))
            .setArgs(
                List.of(
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--no-first-run"));
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
