package org.interventionledger.command.school;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolLink;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInLinks;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolLinksChanged;
import org.interventionledger.api.school.TakenIn;

/** What taking in a school's links comes to. */
final class TakingInLinks {

  /** The register's own order of rows means nothing. */
  private static final Comparator<SchoolLink> ORDER =
      Comparator.comparing(SchoolLink::direction)
          .thenComparing(link -> link.urn().number())
          .thenComparing(SchoolLink::type)
          .thenComparing(SchoolLink::name);

  private TakingInLinks() {}

  static TakingIn decide(TakeInLinks command, Particulars school, List<SchoolLink> held) {
    var now = now(command, held);
    if (now.equals(held)) {
      return new TakingIn(TakenIn.UNCHANGED, List.of());
    }
    return new TakingIn(
        held.isEmpty() ? TakenIn.ADDED : TakenIn.CHANGED,
        List.of(
            new SchoolLinksChanged(
                command.urn(), school.authority(), now, command.source(), command.asOf())));
  }

  /** Where a row could not be read, what it said may be among those held. */
  private static List<SchoolLink> now(TakeInLinks command, List<SchoolLink> held) {
    var kept =
        command.complete()
            ? Stream.<SchoolLink>empty()
            : held.stream().filter(link -> command.links().stream().noneMatch(isOf(link)));
    return Stream.concat(command.links().stream(), kept).distinct().sorted(ORDER).toList();
  }

  /** The same link, however its other words read now. */
  private static Predicate<SchoolLink> isOf(SchoolLink held) {
    return link -> link.urn().equals(held.urn()) && link.type().equals(held.type());
  }
}
