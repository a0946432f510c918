package org.interventionledger.command.placement;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.interventionledger.api.activity.Stating;
import org.interventionledger.api.framework.Measure.InLaw;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.StatutoryStep;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.framework.Frameworks;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.rules.Facts;
import org.interventionledger.command.rules.Gates;
import org.interventionledger.command.rules.GatesBeforeHolding;
import org.interventionledger.command.rules.GatesBeforePapers;
import org.interventionledger.command.rules.LocalAct;
import org.interventionledger.command.rules.LocalGates;
import org.interventionledger.command.rules.MeasureGates;
import org.interventionledger.command.rules.Measures;
import org.interventionledger.command.rules.SchoolsInLaw;
import org.interventionledger.command.rules.Statements;
import org.interventionledger.command.rules.StepOfPaper;
import org.interventionledger.command.rules.TellingGates;
import org.interventionledger.command.school.Schools;
import org.springframework.stereotype.Component;

/**
 * Asks the framework that a school is under before a step of the law, before an activity is held
 * and before a paper is put on record, by what is on record.
 */
@Component
record GatesOfFrameworks(
    Standings standings, Schools schools, Frameworks frameworks, SchoolsInLaw inLaw)
    implements LocalGates, GatesBeforeHolding, GatesBeforePapers {

  @Override
  public void check(Urn urn, LocalDate on, StatutoryStep step, Set<InLaw> grounds) {
    underRules(urn, on, (rules, desk) -> check(step, grounds, rules, desk));
  }

  @Override
  public void check(Urn urn, LocalDate on, String activity, Stating stating) {
    underRules(
        urn,
        on,
        (rules, desk) ->
            Gates.check(
                rules,
                new LocalAct.Doing(activity),
                desk.facts(rules).with(Statements.known(stating)),
                desk.standing().grounds()::departedFrom));
  }

  @Override
  public void checkSent(Sending sending) {
    underRules(
        sending.urn(),
        sending.on(),
        (rules, desk) -> {
          var paper = sending.paper();
          var grounds = desk.standing().grounds();
          var told = Told.between(sending.last(), sending.on(), paper.id(), grounds.told());
          TellingGates.check(
              rules,
              sending.party(),
              paper.label(),
              Stream.concat(told.stream(), sending.knowing().stream()).collect(toSet()),
              desk.facts(rules),
              grounds::departedFrom);
        });
  }

  @Override
  public void checkStep(Urn urn, LocalDate on, Paper paper) {
    underRules(urn, on, (rules, desk) -> StepOfPaper.check(paper, rules, desk.facts(rules)));
  }

  private static void check(
      StatutoryStep step, Set<InLaw> grounds, LocalRules rules, AtSchool desk) {
    var measures = Measures.of(rules.pack(), step, grounds);
    if (!measures.isEmpty()) {
      MeasureGates.checkAny(
          measures,
          grounds.size(),
          rules,
          desk.facts(rules),
          desk.standing().grounds()::departedFrom);
    }
  }

  private void underRules(Urn urn, LocalDate on, BiConsumer<LocalRules, AtSchool> check) {
    schools.find(urn).ifPresent(school -> underRules(urn, on, school, check));
  }

  private void underRules(
      Urn urn, LocalDate on, Particulars school, BiConsumer<LocalRules, AtSchool> check) {
    var standing = standings.of(urn);
    frameworks
        .of(school.authority())
        .rulesOf(standing.journeyOn(on), on)
        .filter(rules -> !rules.pack().rules().isEmpty() || !rules.pack().measures().isEmpty())
        .ifPresent(rules -> check.accept(rules, new AtSchool(urn, on, school, standing, inLaw)));
  }

  /** A school as its gates ask for it; how it stands in law is read where one does. */
  private record AtSchool(
      Urn urn, LocalDate on, Particulars school, Standing standing, SchoolsInLaw inLaw) {
    Facts facts(LocalRules rules) {
      return FactsOnRecord.of(rules.pack(), school, inLaw.find(urn, on), standing);
    }
  }
}
