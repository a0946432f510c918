package org.interventionledger.command.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.rules.TellingGates;

/** Whether whoever is told of something first was told of it before, by what is on record. */
final class TellingOrder {

  private TellingOrder() {}

  static void check(
      List<String> parties,
      Optional<Labelled> about,
      LocalDate on,
      LocalRules rules,
      Standing standing,
      Case of) {
    var grounds = standing.grounds();
    var facts = of.facts(rules, standing);
    for (var party : parties) {
      about.ifPresentOrElse(
          matter ->
              TellingGates.check(
                  rules,
                  party,
                  matter.label(),
                  Told.before(party, matter.id(), on, grounds.told()),
                  facts,
                  grounds::departedFrom),
          () -> TellingGates.checkOfNothing(rules, party, facts, grounds::departedFrom));
    }
  }
}
