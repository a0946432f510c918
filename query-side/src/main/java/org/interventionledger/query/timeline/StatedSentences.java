package org.interventionledger.query.timeline;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.Stated;
import org.interventionledger.api.placement.Labelled;

/** What was stated at an act because the framework asked for it then. */
final class StatedSentences {

  private StatedSentences() {}

  static Telling of(Telling telling, Optional<Stated> stated) {
    return telling
        .detail(
            "reviewed",
            stated.map(it -> RuleSentences.labels(it.reviewed())).orElse(List.<String>of()))
        .detail("contactBy", stated.flatMap(Stated::contactBy).map(Labelled::label))
        .detail("appropriate", stated.flatMap(Stated::appropriate));
  }
}
