package org.interventionledger.api.support;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.Entitlement;
import org.interventionledger.api.framework.PackRow;

/**
 * The entitlement under which support was asked for, as the framework had it on that day.
 *
 * @param id its own in the framework
 * @param line the one thing of it that was asked for, where one was named
 * @param funding who pays for that, as far as the document says; empty where it does not
 * @param amount how much of it, where the document says
 */
public record EntitlementAsked(
    String id,
    String label,
    Optional<String> line,
    List<Entitlement.Funding> funding,
    Optional<Entitlement.Amount> amount,
    PackRow row) {

  public EntitlementAsked {
    funding = List.copyOf(funding);
  }
}
