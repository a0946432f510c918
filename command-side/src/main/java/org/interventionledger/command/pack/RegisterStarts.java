package org.interventionledger.command.pack;

import static java.util.Comparator.comparingInt;

import java.util.stream.Stream;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Level;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.Pack.Shape;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;

/**
 * Registers on which every school is to be from the start: nobody is on one before being placed.
 */
final class RegisterStarts {

  private RegisterStarts() {}

  static Stream<PackFault> faults(Pack pack, Unread unread) {
    return Rows.each(
        "/scales",
        pack.scales(),
        (path, scale) ->
            scale.shape() != Shape.flag
                    || scale.start() == null
                    || unread.touches(path + "/levels")
                    || scale.start().equals(off(scale))
                    || !isALevel(scale)
                ? Stream.<PackFault>empty()
                : Stream.of(
                    PackFault.at(path + "/start", Kind.STARTS_ON, scale.start(), off(scale))));
  }

  /** A name that leads nowhere is told for itself, where levels are listed. */
  private static boolean isALevel(Scale scale) {
    return scale.levels().isEmpty() || scale.level(scale.start()).isPresent();
  }

  private static String off(Scale scale) {
    return scale.levels().stream().min(comparingInt(Level::rank)).map(Level::id).orElse("off");
  }
}
