package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.PowerWindow;
import org.interventionledger.api.record.FindPosition.OpenedPower;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.statute.Gate;
import org.interventionledger.command.statute.PowerLaw;

/**
 * A gateway to eligibility that stands open.
 *
 * @param powers those it opens, each with the first day on which it may be used
 * @param window when some of them lapse, where they do
 */
record OpenGateway(
    Provision provision,
    LocalDate since,
    Map<Power, LocalDate> powers,
    Optional<PowerWindow> window,
    GatewayOrigin origin) {

  OpenGateway {
    powers = Map.copyOf(powers);
  }

  boolean opens(Power power) {
    return powers.containsKey(power);
  }

  /** The power may be used on that day, as far as this gateway goes. */
  boolean isUsable(Power power, LocalDate on) {
    var from = powers.get(power);
    return from != null && !on.isBefore(from) && !hasLapsed(power, on);
  }

  /** Whether the law has this gateway lead to a power at all. */
  boolean isFor(Power power, PowerLaw law) {
    return Gate.of(provision).filter(gate -> !law.opens(gate, power)).isEmpty();
  }

  /** The powers it opens by the law, each with its days, in the order of their sections. */
  List<OpenedPower> opened(PowerLaw law) {
    return Stream.of(Power.values())
        .filter(power -> opens(power) && isFor(power, law))
        .map(power -> new OpenedPower(power, powers.get(power), lastDay(power)))
        .toList();
  }

  private boolean hasLapsed(Power power, LocalDate on) {
    return lastDay(power).filter(on::isAfter).isPresent();
  }

  private Optional<LocalDate> lastDay(Power power) {
    return window.filter(it -> it.powers().contains(power)).map(PowerWindow::lastDay);
  }
}
