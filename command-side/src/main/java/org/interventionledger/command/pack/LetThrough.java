package org.interventionledger.command.pack;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;
import org.interventionledger.api.framework.Rule;

/** Gates that would let through the doing of another gate, which does nothing. */
final class LetThrough {

  private LetThrough() {}

  static Stream<PackFault> faults(Pack pack) {
    return Rows.each(
        "/rules",
        pack.rules(),
        (path, rule) ->
            rule instanceof Rule.Gate gate
                ? IntStream.range(0, gate.unless().size())
                    .filter(index -> isGate(gate.unless().get(index), pack))
                    .mapToObj(
                        index ->
                            PackFault.at(
                                path + "/unless/" + index,
                                Kind.UNLESS_A_GATE,
                                gate.unless().get(index)))
                : Stream.<PackFault>empty());
  }

  private static boolean isGate(String id, Pack pack) {
    return pack.rules().stream()
        .anyMatch(rule -> rule instanceof Rule.Gate && id.equals(rule.id()));
  }
}
