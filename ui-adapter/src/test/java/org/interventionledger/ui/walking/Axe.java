package org.interventionledger.ui.walking;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Axe, with every rule on, in the pages of one context. It is put into each page before the page's
 * own scripts, and of what it finds only what is broken is handed over: where most time went was in
 * writing down all that is right. A page that has the very same content as one that was faultless
 * at the same width is not tried again.
 */
final class Axe {

  private static final String SOURCE = AxeBuilder.getAxeScript();

  private static final String BROKEN =
      """
      () => axe.run(document, { resultTypes: ['violations'] }).then(results =>
          results.violations.map(rule =>
              ' breaks ' + rule.id + ': ' + rule.help + ' ' + rule.nodes[0].html))
      """;

  /** Tokens against forged requests are another each time. */
  private static final String CONTENT =
      """
      () => document.documentElement.outerHTML
          .replace(/(name="_csrf"[^>]*value=")[^"]*/g, '$1')
      """;

  private static final Set<Seen> FAULTLESS = ConcurrentHashMap.newKeySet();

  private record Seen(int width, String content) {}

  private Axe() {}

  static void in(BrowserContext context) {
    context.addInitScript(SOURCE);
  }

  /** What is broken on the page that is open. */
  static List<String> broken(Page page, int width) {
    var seen = new Seen(width, page.evaluate(CONTENT).toString());
    if (FAULTLESS.contains(seen)) {
      return List.of();
    }
    var broken = ((List<?>) page.evaluate(BROKEN)).stream().map(String::valueOf).toList();
    if (broken.isEmpty()) {
      FAULTLESS.add(seen);
    }
    return broken;
  }
}
