package org.interventionledger.command.pack;

import java.util.stream.Stream;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Shape;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;

/** A school is on a register or off it: two levels say so, or none. */
final class RegisterLevels {

  private RegisterLevels() {}

  static Stream<PackFault> faults(Pack pack, Unread unread) {
    return Rows.each(
        "/scales",
        pack.scales(),
        (path, scale) -> {
          var many = scale.levels().size();
          return scale.shape() != Shape.flag
                  || many == 0
                  || many == 2
                  || unread.touches(path + "/levels")
              ? Stream.<PackFault>empty()
              : Stream.of(
                  PackFault.at(path + "/levels", Kind.REGISTER_LEVELS, Integer.toString(many)));
        });
  }
}
