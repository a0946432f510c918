package org.interventionledger.command.acting;

import static org.interventionledger.api.intervention.Recipient.FOUNDATION_GOVERNOR_APPOINTER;
import static org.interventionledger.api.refusal.Fact.term;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Explanation;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.command.statute.Recipients;

/**
 * Whoever appoints foundation governors, where the law names that person: there is one at most
 * schools that it concerns, and at some there is none.
 */
public final class Appointers {

  private Appointers() {}

  /**
   * Those whom the law names and an act does not. The appointer is not missing where an officer
   * says, with the reason, that there is none, and may say so.
   *
   * @throws Refused where there is certainly one, where one is named all the same, or where the law
   *     asks for none
   */
  public static Set<Recipient> missing(
      Set<Recipient> required,
      Collection<Recipient> named,
      Optional<Narrative> noAppointer,
      Particulars school) {
    var missing = EnumSet.noneOf(Recipient.class);
    missing.addAll(required);
    missing.removeAll(named);
    noAppointer.ifPresent(
        why -> {
          check(required, named, why, school);
          missing.remove(FOUNDATION_GOVERNOR_APPOINTER);
        });
    return missing;
  }

  private static void check(
      Set<Recipient> required, Collection<Recipient> named, Narrative why, Particulars school) {
    if (Recipients.isAppointerCertain(school)) {
      throw new Refused(LawRefusal.APPOINTER_IS_CERTAIN, term("type", school.type()));
    }
    if (!required.contains(FOUNDATION_GOVERNOR_APPOINTER)) {
      throw new Refused(RecordRefusal.NO_APPOINTER_ASKED_FOR, term("type", school.type()));
    }
    if (named.contains(FOUNDATION_GOVERNOR_APPOINTER)) {
      throw new Refused(
          RecordRefusal.APPOINTER_NAMED_AND_DENIED,
          term("recipient", FOUNDATION_GOVERNOR_APPOINTER));
    }
    new Explained(Explanation.WHY_THERE_IS_NO_APPOINTER, why).check();
  }
}
