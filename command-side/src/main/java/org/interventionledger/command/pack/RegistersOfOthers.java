package org.interventionledger.command.pack;

import java.util.stream.Stream;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.Pack.Shape;
import org.interventionledger.api.framework.Pack.Subject;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;

/**
 * Registers that are not of schools alone. A level is given to a school, its governing body or a
 * setting; on a register is the school, so that any other subject would fall on it unsaid.
 */
final class RegistersOfOthers {

  private RegistersOfOthers() {}

  static Stream<PackFault> faults(Pack pack) {
    return Rows.each(
        "/scales",
        pack.scales(),
        (path, scale) -> scale.shape() == Shape.flag ? faults(path, scale) : Stream.empty());
  }

  private static Stream<PackFault> faults(String path, Scale scale) {
    return Rows.each(
        path + "/subjects",
        scale.subjects(),
        (place, subject) ->
            subject == Subject.school
                ? Stream.empty()
                : Stream.of(PackFault.at(place, Kind.REGISTER_NOT_OF_SCHOOLS, subject.name())));
  }
}
