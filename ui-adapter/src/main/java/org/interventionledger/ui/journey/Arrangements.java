package org.interventionledger.ui.journey;

import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Shape;

/** What the framework in force has, so far as acts are offered by it. */
record Arrangements(
    long registers,
    boolean parties,
    boolean facts,
    boolean indicators,
    boolean rules,
    boolean steps) {

  static final Arrangements NONE = new Arrangements(0, false, false, false, false, false);

  static Arrangements of(Pack pack) {
    return new Arrangements(
        pack.scales().stream().filter(scale -> scale.shape() == Shape.flag).count(),
        !pack.parties().isEmpty(),
        !pack.facts().isEmpty(),
        !pack.indicators().isEmpty(),
        !pack.rules().isEmpty(),
        pack.measures().stream().anyMatch(measure -> measure.statutory() == null));
  }
}
