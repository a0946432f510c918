package org.interventionledger.query.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.placement.AccessEvent.DisclosureRecorded;
import org.interventionledger.api.placement.AccessEvent.NeedToKnowEnded;
import org.interventionledger.api.placement.AccessEvent.NeedToKnowRecorded;
import org.interventionledger.api.placement.GroundsEvent;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.placement.PlacementEvent.LevelChanged;
import org.interventionledger.api.placement.PlacementEvent.PlacedOnRegister;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.api.placement.PlacementEvent.RemovedFromRegister;
import org.interventionledger.api.placement.RuleEvent;
import org.interventionledger.api.placement.VersionEvent.MovedToFrameworkVersion;

/**
 * Who came to know what of a school, and who needs to.
 *
 * @param adviser by whom its adviser was assigned, where the name by which they sign in was said
 */
public record Access(
    Optional<AdviserAssigned> adviser, List<DisclosureRecorded> disclosures, List<Need> needs) {

  static final Access NONE = new Access(Optional.empty(), List.of(), List.of());

  /**
   * A need to know.
   *
   * @param before the first day without it, where it has an end
   */
  public record Need(NeedToKnowRecorded recorded, Optional<LocalDate> before) {

    private Need endedBy(NeedToKnowEnded ended) {
      return recorded.person().equals(ended.person())
              && recorded.authority().equals(ended.authority())
              && before.filter(end -> end.isBefore(ended.endedOn())).isEmpty()
          ? new Need(recorded, Optional.of(ended.endedOn()))
          : this;
    }
  }

  Access on(PlacementEvent event) {
    return switch (event) {
      case DisclosureRecorded it -> new Access(adviser, and(disclosures, it), needs);
      case NeedToKnowRecorded it -> {
        var need = new Need(it, it.until().map(last -> last.plusDays(1)));
        yield new Access(adviser, disclosures, and(needs, need));
      }
      case NeedToKnowEnded it ->
          new Access(adviser, disclosures, needs.stream().map(need -> need.endedBy(it)).toList());
      case AdviserAssigned it -> new Access(it.person().map(_ -> it), disclosures, needs);
      case PlacedOnRegister _,
          LevelChanged _,
          RemovedFromRegister _,
          MovedToFrameworkVersion _,
          PlacementEntryCorrected _,
          GroundsEvent _,
          RuleEvent _ ->
          this;
    };
  }

  private static <T> List<T> and(List<T> some, T one) {
    return Stream.concat(some.stream(), Stream.of(one)).toList();
  }
}
