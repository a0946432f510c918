package org.interventionledger.ui.support;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.interventionledger.api.framework.Entitlement.Funding;
import org.interventionledger.api.support.FindEntitlements.Entitled;
import org.interventionledger.api.support.FindEntitlements.Line;
import org.interventionledger.ui.layout.Words;
import org.springframework.stereotype.Component;

/** Who pays for an entitlement and how much of it there is, in words; or that no document says. */
@Component("entitlementWords")
public class EntitlementWords {

  private final Words words;

  EntitlementWords(Words words) {
    this.words = words;
  }

  public String whoPays(List<Funding> funding) {
    return funding.isEmpty()
        ? words.of("entitlements.not-stated")
        : funding.stream().map(words::of).collect(joining(", "));
  }

  /** What the document says of the line, or else of the whole. */
  public String whoPays(Entitled it, Line line) {
    return whoPays(line.funding().isEmpty() ? it.funding() : line.funding());
  }

  /** What nobody recorded and it hangs on; what no pack defines by the names of the figures. */
  public String hangsOn(Entitled it) {
    return words.of(
        "entitlements.hangs-on",
        it.unknown().stream()
            .map(fact -> words.orAsIs("figures.column." + fact, fact))
            .collect(joining(", ")));
  }

  public String amount(Entitled it) {
    return it.amount()
        .map(
            amount ->
                amount.per() == null
                    ? words.of("entitlements.days", amount.n(), words.of(amount.unit()))
                    : words.of(
                        "entitlements.days.per",
                        amount.n(),
                        words.of(amount.unit()),
                        words.of(amount.per())))
        .orElseGet(() -> words.of("entitlements.not-stated"));
  }
}
