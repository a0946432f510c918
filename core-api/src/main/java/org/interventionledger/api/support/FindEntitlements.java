package org.interventionledger.api.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.Entitlement;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;

/**
 * What is a school entitled to on a day, at its level, under the framework of its journey? Answered
 * by the query side, whose SQL says whether the reader may know it; reckoned by the command side,
 * which is asked {@link FindEntitlementsUnderFramework}.
 */
public record FindEntitlements(Reader reader, Urn urn, LocalDate on) {

  /**
   * The answer, in the order of the framework.
   *
   * @param framework empty where the school was under none
   */
  public record Entitlements(Optional<FrameworkVersion> framework, List<Entitled> entitlements) {

    public static final Entitlements NONE = new Entitlements(Optional.empty(), List.of());

    public Entitlements {
      entitlements = List.copyOf(entitlements);
    }
  }

  /** Whether the school has it. */
  public enum EntitlementStanding {
    ENTITLED,
    /** It hangs on what nobody recorded. */
    NOT_KNOWN
  }

  /**
   * An entitlement.
   *
   * @param mode how the school comes by it, where the document says
   * @param force how binding it is; {@code may} is an offer
   * @param funding who pays for all of it, as far as the document says
   * @param amount how much of it, where the document says
   * @param items what it consists of, each with who pays for it
   * @param unstated what the document does not say, in the pack's words
   * @param unknown what nobody recorded and it hangs on
   */
  public record Entitled(
      String id,
      String label,
      EntitlementStanding standing,
      Optional<Entitlement.Mode> mode,
      Optional<Force> force,
      List<Entitlement.Funding> funding,
      Optional<Entitlement.Amount> amount,
      List<Line> items,
      List<String> unstated,
      List<String> unknown,
      PackRow row) {

    public Entitled {
      funding = List.copyOf(funding);
      items = List.copyOf(items);
      unstated = List.copyOf(unstated);
      unknown = List.copyOf(unknown);
    }
  }

  /**
   * One thing that an entitlement consists of.
   *
   * @param funding who pays for it; empty where the document does not say
   */
  public record Line(String text, List<Entitlement.Funding> funding) {
    public Line {
      funding = List.copyOf(funding);
    }
  }
}
