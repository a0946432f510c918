package org.interventionledger.ui.demo;

import java.util.ArrayList;
import java.util.List;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.terms.Urn;

/** What happened at one school, in the order in which it was entered. */
record Story(DemoSchool school, List<Step> steps) {

  Story {
    steps = List.copyOf(steps);
  }

  /** An act and the sign-in name of the officer who did it. */
  record Step(String officer, SchoolCommand command) {}

  static Story of(int urn, DemoSchool.Kind kind) {
    return new Story(new DemoSchool(new Urn(urn), kind), List.of());
  }

  /** What comes before an act that is still to be done is on record. */
  Story preparedBy(String officer, Deed stillToBeDone) {
    var longer = new ArrayList<>(steps);
    Preparing.before(stillToBeDone.at(school), officer).forEach(longer::add);
    return new Story(school, longer);
  }

  Story by(String officer, Deed... deeds) {
    var longer = new ArrayList<>(steps);
    for (var deed : deeds) {
      var act = deed.at(school);
      Preparing.before(act, officer).forEach(longer::add);
      longer.add(new Step(officer, act));
    }
    return new Story(school, longer);
  }

  /** Where somebody placed the school on a register, it gets its adviser with that. */
  Story advised() {
    for (var step : steps) {
      if (step.command() instanceof PlaceOnRegister placed) {
        var longer = new ArrayList<>(steps);
        longer.add(steps.indexOf(step) + 1, Registering.on(placed.register()).advised(placed));
        return new Story(school, longer);
      }
    }
    return this;
  }

  /** What was entered of the same school later. */
  Story then(Story later) {
    var longer = new ArrayList<>(steps);
    longer.addAll(later.steps());
    return new Story(later.school(), longer);
  }
}
