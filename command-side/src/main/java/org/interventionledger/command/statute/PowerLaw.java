package org.interventionledger.command.statute;

import java.util.Map;
import java.util.Set;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.terms.Sorted;

/**
 * The law of the authority's powers on a day.
 *
 * @param consultedFirst those before whose use the governing body and the diocese or foundation are
 *     consulted: ss.63(2) and 65(2)
 * @param consented those that need the Secretary of State's consent: s.65(1)
 * @param window how long those that lapse may be used
 * @param notUnder those that a gateway alone does not open
 * @param barredAfterSection67 those barred once the Secretary of State has appointed additional
 *     governors
 * @param barredDuringInterimBoard those barred while a governing body consists of interim members:
 *     Sch. 6, paras 12(3), 13 and 14
 * @param notifySecretaryOfStateFirst those before whose use he must be notified: s.70A(1)
 * @param frozenByIntent those barred from the day he notifies that he intends to act: s.70B
 * @param matchedInVoluntaryAidedSchools under which gateways the appointing authority may match
 *     additional governors one for one: s.64(4)
 * @param toldOfSuspension who has the notice of a suspension at the same time: s.66
 * @param monthsOfSuspensionNotice of which a notice under SSFA 1998, Sch. 15 is not less
 */
public record PowerLaw(
    Set<Power> consultedFirst,
    Set<Power> consented,
    Window window,
    Map<Gate, Set<Power>> notUnder,
    Set<Power> barredAfterSection67,
    Set<Power> barredDuringInterimBoard,
    Set<Power> notifySecretaryOfStateFirst,
    Set<Power> frozenByIntent,
    Set<Gate> matchedInVoluntaryAidedSchools,
    Set<Recipient> toldOfSuspension,
    int monthsOfSuspensionNotice) {

  /**
   * For how long powers may be used that lapse, by the gateway that opened them. Under no other
   * gateway does any lapse.
   *
   * @param months calendar months following the end of the compliance period
   * @param lapsing those of the authority
   * @param lapsingForState those of the Secretary of State: s.66A(3)
   */
  public record Window(
      int months,
      Map<Gate, Set<Power>> lapsing,
      Map<Gate, Set<SecretaryOfStatePower>> lapsingForState) {}

  public PowerLaw {
    toldOfSuspension = Sorted.copyOf(toldOfSuspension);
  }

  /** Those that lapse when the gateway alone opened them; empty for one that sets no limit. */
  public Set<Power> lapsingUnder(Gate gate) {
    return window.lapsing().getOrDefault(gate, Set.of());
  }

  /** Whether a power of the Secretary of State lapses that rests on a gateway. */
  public boolean lapses(SecretaryOfStatePower power, Gate gate) {
    return window.lapsingForState().getOrDefault(gate, Set.of()).contains(power);
  }

  /** Whether a gateway alone opens a power. */
  public boolean opens(Gate gate, Power power) {
    return !notUnder.getOrDefault(gate, Set.of()).contains(power);
  }
}
