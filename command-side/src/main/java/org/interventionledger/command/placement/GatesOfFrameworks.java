package org.interventionledger.command.placement;

import java.time.LocalDate;
import java.util.Set;
import org.interventionledger.api.framework.Measure.InLaw;
import org.interventionledger.api.framework.StatutoryStep;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.framework.Frameworks;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.rules.LocalGates;
import org.interventionledger.command.rules.MeasureGates;
import org.interventionledger.command.rules.Measures;
import org.interventionledger.command.rules.SchoolsInLaw;
import org.interventionledger.command.school.Schools;
import org.springframework.stereotype.Component;

/** Asks the framework that a school is under before a step of the law, by what is on record. */
@Component
record GatesOfFrameworks(
    Standings standings, Schools schools, Frameworks frameworks, SchoolsInLaw inLaw)
    implements LocalGates {

  @Override
  public void check(Urn urn, LocalDate on, StatutoryStep step, Set<InLaw> grounds) {
    schools.find(urn).ifPresent(school -> check(urn, on, school, step, grounds));
  }

  private void check(
      Urn urn, LocalDate on, Particulars school, StatutoryStep step, Set<InLaw> grounds) {
    var standing = standings.of(urn);
    frameworks
        .of(school.authority())
        .rulesOf(standing.journeyOn(on), on)
        .ifPresent(rules -> check(urn, on, school, step, grounds, standing, rules));
  }

  private void check(
      Urn urn,
      LocalDate on,
      Particulars school,
      StatutoryStep step,
      Set<InLaw> grounds,
      Standing standing,
      LocalRules rules) {
    var measures = Measures.of(rules.pack(), step, grounds);
    if (!measures.isEmpty()) {
      MeasureGates.checkAny(
          measures,
          grounds.size(),
          rules,
          FactsOnRecord.of(rules.pack(), school, inLaw.find(urn, on), standing),
          standing.grounds()::departedFrom);
    }
  }
}
