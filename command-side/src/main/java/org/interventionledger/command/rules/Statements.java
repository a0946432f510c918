package org.interventionledger.command.rules;

import static org.interventionledger.api.refusal.Fact.term;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.interventionledger.api.activity.Appropriateness;
import org.interventionledger.api.activity.Stated;
import org.interventionledger.api.activity.Stating;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Asked.AtTheAct;
import org.interventionledger.api.framework.AskedAtTheAct;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.framework.LocalRules;

/** What is stated at an act: what the framework asks for then, and nothing else. */
public final class Statements {

  private Statements() {}

  /** What a statement at the act makes known; what it leaves out stays unknown. */
  public static Map<Asked, Value> known(Stating stating) {
    var known = new HashMap<Asked, Value>();
    if (!stating.reviewed().isEmpty()) {
      var read = new HashSet<>(stating.reviewed());
      known.put(new Asked.Now(AtTheAct.REVIEWED), new Value.Several(read));
    }
    stating
        .contactBy()
        .ifPresent(party -> known.put(new Asked.Now(AtTheAct.CONTACT), Value.of(party)));
    known.putAll(known(stating.appropriate()));
    return known;
  }

  /** The same of what was found appropriate. */
  public static Map<Asked, Value> known(Optional<Appropriateness> appropriate) {
    var found = appropriate.map(it -> Value.of(it == Appropriateness.APPROPRIATE));
    return found
        .<Map<Asked, Value>>map(it -> Map.of(new Asked.Now(AtTheAct.APPROPRIATE), it))
        .orElse(Map.of());
  }

  /**
   * With the framework's names; empty where nothing was stated.
   *
   * @throws Refused where it was not asked for, or has no such name
   */
  public static Optional<Stated> of(
      Stating stating, String activity, boolean asksWhatIsAppropriate, LocalRules rules) {
    if (stating.equals(Stating.NOTHING)) {
      return Optional.empty();
    }
    var asked = new AskedAtTheAct(rules.pack());
    check(asked.contact(), AtTheAct.CONTACT, stating.contactBy(), rules);
    check(asksWhatIsAppropriate, AtTheAct.APPROPRIATE, stating.appropriate(), rules);
    var sources = asked.reviewedBefore(activity);
    check(!sources.isEmpty(), AtTheAct.REVIEWED, stating.reviewed().stream().findAny(), rules);
    return Optional.of(
        new Stated(
            stating.reviewed().stream()
                .map(
                    source -> {
                      if (!sources.contains(source)) {
                        throw rules.unknown(AtTheAct.REVIEWED.written(), source);
                      }
                      return new Labelled(source, rules.label(source));
                    })
                .toList(),
            stating
                .contactBy()
                .map(id -> rules.party(id).orElseThrow(() -> rules.unknown("parties", id))),
            stating.appropriate()));
  }

  /**
   * What was stated, was asked for.
   *
   * @throws Refused where no rule and no row of the framework asks for it at this act
   */
  public static void check(boolean asked, AtTheAct what, Optional<?> stated, LocalRules rules) {
    if (!asked && stated.isPresent()) {
      throw Refused.byRule(
          FrameworkRefusal.NOT_ASKED_AT_THE_ACT, rules.cite("rules"), term("what", what));
    }
  }
}
