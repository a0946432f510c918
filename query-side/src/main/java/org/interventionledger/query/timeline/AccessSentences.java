package org.interventionledger.query.timeline;

import org.interventionledger.api.placement.AccessEvent;
import org.interventionledger.api.placement.AccessEvent.DisclosureRecorded;
import org.interventionledger.api.placement.AccessEvent.NeedToKnowEnded;
import org.interventionledger.api.placement.AccessEvent.NeedToKnowRecorded;

/** Who came to know what of a school, and who needs to. */
final class AccessSentences {

  private AccessSentences() {}

  static Telling of(AccessEvent event) {
    return switch (event) {
      case DisclosureRecorded disclosed ->
          Telling.of(disclosed, disclosed.basis())
              .naming("of", disclosed.of().label())
              .naming("party", disclosed.party().label())
              .naming("post", disclosed.post())
              .naming("person", disclosed.person())
              .naming("how", disclosed.how())
              .detail("shown", disclosed.shown())
              .detail("evidence", disclosed.evidence())
              .detail("reasons", disclosed.reasons())
              .detail("circumstances", disclosed.circumstances())
              .detail("handling", disclosed.handling());
      case NeedToKnowRecorded need ->
          Telling.of(need)
              .naming("name", need.name())
              .naming("person", need.person())
              .naming("from", need.from())
              .naming("until", need.until())
              .detail("reasons", need.reasons());
      case NeedToKnowEnded ended ->
          Telling.of(ended)
              .naming("name", ended.name())
              .naming("person", ended.person())
              .naming("endedOn", ended.endedOn())
              .detail("reasons", ended.reasons());
    };
  }
}
