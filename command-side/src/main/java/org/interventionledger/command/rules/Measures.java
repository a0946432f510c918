package org.interventionledger.command.rules;

import java.util.List;
import java.util.Set;
import org.interventionledger.api.framework.Measure;
import org.interventionledger.api.framework.Measure.InLaw;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Party;
import org.interventionledger.api.framework.StatutoryStep;
import org.interventionledger.api.framework.Who;

/** Which rows of a pack a step of the law is. */
public final class Measures {

  private Measures() {}

  /**
   * The measures of a pack that a step of the law is. Where one of them names its ground and it is
   * the step's, it is that one, and not another that is silent on its grounds.
   */
  public static List<Measure> of(Pack pack, StatutoryStep step, Set<InLaw> grounds) {
    var all =
        pack.measures().stream()
            .filter(measure -> isStep(measure, step))
            .filter(measure -> step.isTheSecretaryOfStates() || isTheAuthoritys(pack, measure))
            .toList();
    var byGround = all.stream().filter(measure -> states(measure, grounds)).toList();
    return byGround.isEmpty() ? all.stream().filter(Measures::isSilent).toList() : byGround;
  }

  // A document of one notice for both sections names the ground of section 60A under it.
  private static boolean isStep(Measure measure, StatutoryStep step) {
    return measure.statutory() == step
        || step == StatutoryStep.payWarningNotice
            && measure.statutory() == StatutoryStep.warningNotice
            && states(measure, Set.of(InLaw.payAndConditions));
  }

  private static boolean states(Measure measure, Set<InLaw> grounds) {
    return measure.grounds().stream()
        .anyMatch(ground -> ground.law() != null && grounds.contains(ground.law()));
  }

  private static boolean isSilent(Measure measure) {
    return measure.grounds().stream().allMatch(ground -> ground.law() == null);
  }

  // What a row has the government issue is no step that the authority takes.
  private static boolean isTheAuthoritys(Pack pack, Measure measure) {
    return measure.who().stream()
        .filter(who -> who.as() == Who.Part.issue)
        .noneMatch(who -> isGovernment(pack, who.party()));
  }

  private static boolean isGovernment(Pack pack, String party) {
    return pack.parties().stream()
        .anyMatch(one -> one.id().equals(party) && one.kind() == Party.Kind.government);
  }
}
