package org.interventionledger.query.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.interventionledger.api.placement.AccessEvent.DisclosureRecorded;
import org.interventionledger.api.placement.AccessEvent.NeedToKnowEnded;
import org.interventionledger.api.placement.AccessEvent.NeedToKnowRecorded;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.GroundsEvent;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.placement.PlacementEvent.LevelGained;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.api.placement.PlacementEvent.RegisterEntered;
import org.interventionledger.api.placement.PlacementEvent.RemovedFromRegister;
import org.interventionledger.api.placement.RuleEvent;
import org.interventionledger.api.placement.VersionEvent.MovedToFrameworkVersion;

/**
 * Who came to know what of a school, and who needs to.
 *
 * @param framework the version that its journey is under, while it lasts
 * @param registers those that it is on
 * @param adviser the name by which its adviser signs in, where that was said
 */
public record Access(
    Optional<FrameworkVersion> framework,
    Set<String> registers,
    Optional<String> adviser,
    List<DisclosureRecorded> disclosures,
    List<Need> needs) {

  static final Access NONE =
      new Access(Optional.empty(), Set.of(), Optional.empty(), List.of(), List.of());

  /**
   * A need to know.
   *
   * @param before the first day without it, where it has an end
   */
  public record Need(NeedToKnowRecorded recorded, Optional<LocalDate> before) {

    private Need endedBy(NeedToKnowEnded ended) {
      return recorded.person().equals(ended.person())
              && before.filter(end -> end.isBefore(ended.endedOn())).isEmpty()
          ? new Need(recorded, Optional.of(ended.endedOn()))
          : this;
    }
  }

  Access on(PlacementEvent event) {
    return switch (event) {
      case DisclosureRecorded it ->
          new Access(framework, registers, adviser, and(disclosures, it), needs);
      case NeedToKnowRecorded it -> {
        var need = new Need(it, it.until().map(last -> last.plusDays(1)));
        yield new Access(framework, registers, adviser, disclosures, and(needs, need));
      }
      case NeedToKnowEnded it ->
          new Access(
              framework,
              registers,
              adviser,
              disclosures,
              needs.stream().map(need -> need.endedBy(it)).toList());
      case PlacementEvent.PlacedOnRegister it -> placed(it);
      case RuleEvent.PlacedByRule it -> placed(it);
      case PlacementEvent.LevelChanged it -> begunUnder(it);
      case RuleEvent.LevelRaisedByRule it -> begunUnder(it);
      case RemovedFromRegister it -> removed(it);
      case MovedToFrameworkVersion it -> moved(it);
      case AdviserAssigned it -> new Access(framework, registers, it.person(), disclosures, needs);
      case PlacementEntryCorrected _, GroundsEvent _, RuleEvent _ -> this;
    };
  }

  private Access placed(RegisterEntered placed) {
    var more = new TreeSet<>(registers);
    more.add(placed.register());
    return new Access(
        framework.or(() -> Optional.of(placed.framework())), more, adviser, disclosures, needs);
  }

  private Access begunUnder(LevelGained gained) {
    return new Access(
        framework.or(() -> Optional.of(gained.framework())),
        registers,
        adviser,
        disclosures,
        needs);
  }

  /** A journey ends with the school's removal from its last register. */
  private Access removed(RemovedFromRegister removed) {
    var rest = new TreeSet<>(registers);
    rest.remove(removed.register());
    return new Access(
        rest.isEmpty() ? Optional.empty() : framework, rest, adviser, disclosures, needs);
  }

  private Access moved(MovedToFrameworkVersion move) {
    var on = new TreeSet<String>();
    move.registersAfter().forEach(it -> on.add(it.register()));
    return new Access(Optional.of(move.framework()), on, adviser, disclosures, needs);
  }

  private static <T> List<T> and(List<T> some, T one) {
    return Stream.concat(some.stream(), Stream.of(one)).toList();
  }
}
