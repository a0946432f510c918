package org.interventionledger.command.pack;

import static org.interventionledger.api.refusal.Fact.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Refused;

/**
 * Whether a pack holds together and keeps to the law. A schema sees the form of each row; this sees
 * what one row says of another. Every fault is found at once, so that a pack is put right in one
 * go.
 */
public final class PackSoundness {

  private PackSoundness() {}

  /** Every fault of a pack that was read whole. */
  public static List<PackFault> faults(Pack pack) {
    return faults(pack, Unread.NOTHING);
  }

  /** Every fault but what may follow from a part that could not be read. */
  static List<PackFault> faults(Pack pack, Unread unread) {
    var names = Names.of(pack, unread);
    return Stream.of(
            MissingParts.faults(pack),
            DuplicateIds.faults(pack, unread),
            BadReferences.faults(pack, names),
            UnknownFacts.faults(pack, names, unread),
            DerivedFacts.faults(pack),
            StatedElsewhere.faults(pack, unread),
            NeverHolds.faults(pack, unread),
            FewerThanAsked.faults(pack, unread),
            CadenceCounts.faults(pack, unread),
            IdleAccess.faults(pack, unread),
            FigureColumns.faults(pack, unread),
            UnreachableLevels.faults(pack, unread),
            NotOfTheSchool.faults(pack),
            NotOfTheAuthority.faults(pack),
            LoweringRules.faults(pack, unread),
            RuleCycles.faults(pack),
            AgainstLaw.faults(pack, unread),
            NoticesInLaw.faults(pack, unread),
            DutiesToUsePowers.faults(pack),
            RegisterLevels.faults(pack, unread),
            RegisterStarts.faults(pack, unread),
            ShutGates.faults(pack, unread),
            LetThrough.faults(pack),
            NotDoneByItself.faults(pack, unread))
        .flatMap(found -> found)
        .filter(fault -> !hides(unread, fault))
        .toList();
  }

  private static boolean hides(Unread unread, PackFault fault) {
    return fault.kind() == PackFault.Kind.MISSING_PART
        ? unread.touches(fault.path())
        : unread.has(fault.path());
  }

  /** Refuses a pack with any fault: an adopted version cannot be taken back. */
  public static void check(Pack pack) {
    var faults = faults(pack);
    if (!faults.isEmpty()) {
      var places = faults.stream().map(PackSoundness::inShort).collect(Collectors.joining("; "));
      throw new Refused(FrameworkRefusal.FRAMEWORK_UNSOUND, text("place", places));
    }
  }

  private static String inShort(PackFault fault) {
    return fault.facts().isEmpty()
        ? fault.path()
        : fault.path() + " (" + String.join(", ", fault.facts()) + ")";
  }
}
