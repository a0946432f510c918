package org.interventionledger.api.placement;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Assignment.Mode;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Level;
import org.interventionledger.api.framework.Pack.Scale;

/**
 * How many of the indicators on record speak for each level of a scale that a framework has given
 * by best fit. The count decides nothing: a person does (item HIL-078).
 *
 * @param fitting the levels for which the most speak; none where no indicator speaks for any
 */
public record BestFit(Labelled scale, List<LevelCount> counted, List<Labelled> fitting) {

  public BestFit {
    counted = List.copyOf(counted);
    fitting = List.copyOf(fitting);
  }

  /**
   * Of each scale that is given so.
   *
   * @param present whether an indicator, by its id, is on record
   */
  public static Stream<BestFit> of(Pack pack, Predicate<String> present) {
    return pack.scales().stream()
        .filter(scale -> scale.assign() != null && scale.assign().mode() == Mode.bestFit)
        .map(scale -> of(scale, pack, present));
  }

  private static BestFit of(Scale scale, Pack pack, Predicate<String> present) {
    var counted = scale.levels().stream().map(level -> count(level, pack, present)).toList();
    var most = counted.stream().mapToInt(LevelCount::indicators).max().orElse(0);
    return new BestFit(
        new Labelled(scale.id(), scale.label()),
        counted,
        counted.stream()
            .filter(count -> most > 0 && count.indicators() == most)
            .map(LevelCount::level)
            .toList());
  }

  private static LevelCount count(Level level, Pack pack, Predicate<String> present) {
    var indicators =
        pack.indicators().stream()
            .filter(it -> level.id().equals(it.level()) && present.test(it.id()))
            .count();
    return new LevelCount(new Labelled(level.id(), level.label()), (int) indicators);
  }

  /** What a level is to it that a person gives. */
  public HowAssigned giving(String level) {
    if (fitting.isEmpty()) {
      return HowAssigned.WITH_NOTHING_COUNTED;
    }
    return fitting.stream().anyMatch(fit -> fit.id().equals(level))
        ? HowAssigned.BY_BEST_FIT
        : HowAssigned.OTHERWISE_THAN_MOST_INDICATORS;
  }
}
