package org.interventionledger.command.pack;

import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;
import org.interventionledger.api.framework.RecordedFact;

/**
 * Conditions on facts that a pack calls derived: nobody finds them, and the ledger derives none.
 */
final class DerivedFacts {

  private DerivedFacts() {}

  static Stream<PackFault> faults(Pack pack) {
    return Conditions.in(pack)
        .filter(
            placed ->
                placed.holds().asked() instanceof Asked.Named(var name) && isDerived(name, pack))
        .map(
            placed ->
                PackFault.at(placed.path(), Kind.DERIVED_FACT, placed.holds().asked().name()));
  }

  private static boolean isDerived(String name, Pack pack) {
    return pack.facts().stream()
        .anyMatch(fact -> name.equals(fact.id()) && RecordedFact.DERIVED.equals(fact.by()));
  }
}
