package org.interventionledger.ui.journey;

import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Shape;

/**
 * What the school's framework has, so far as acts are offered by it.
 *
 * @param registers how many there are, of the school, its governing body and its setting
 * @param others how many other versions its journey could be moved to
 */
record Arrangements(
    long registers,
    boolean levels,
    boolean parties,
    boolean facts,
    boolean indicators,
    boolean rules,
    boolean steps,
    long others) {

  static final Arrangements NONE = new Arrangements(0, false, false, false, false, false, false, 0);

  static Arrangements of(Pack pack, long others) {
    return new Arrangements(
        pack.scales().stream()
            .filter(scale -> scale.shape() == Shape.flag)
            .mapToLong(scale -> scale.keptOf().size())
            .sum(),
        pack.scales().stream().anyMatch(scale -> scale.shape() == Shape.ordinal),
        !pack.parties().isEmpty(),
        !pack.facts().isEmpty(),
        !pack.indicators().isEmpty(),
        !pack.rules().isEmpty(),
        pack.measures().stream().anyMatch(measure -> measure.statutory() == null),
        others);
  }
}
