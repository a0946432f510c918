package org.interventionledger.ui.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.record.FindPosition.Danger;
import org.interventionledger.api.record.FindPosition.Gateway;
import org.interventionledger.api.record.FindPosition.OpenAct;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.api.record.FindPosition.Reach;
import org.interventionledger.api.record.FindPosition.Running;
import org.interventionledger.api.record.FindPosition.StandingDuty;
import org.interventionledger.api.record.StatutoryDecision;
import org.interventionledger.api.record.StatutoryDecision.Guidance;
import org.interventionledger.api.record.TextOnItsWay;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Urn;

/**
 * A position as the API answers it: what bars an act, and what would open it, also in words.
 *
 * @param on the day asked about
 */
public record PositionInWords(
    Urn urn,
    LocalDate on,
    Reach reach,
    List<Gateway> gateways,
    List<Running> running,
    List<OpenAct> open,
    List<Barred> barred,
    List<Care> traps,
    List<StandingDuty> duties,
    List<StatutoryDecision> decisions,
    Optional<Guidance> guidance,
    List<HeldUp> heldUp,
    List<TextOnItsWay> texts) {

  /**
   * An act that may not be done.
   *
   * @param title the rule that stands in the way
   * @param detail how it bears on the school, and what would open the act
   */
  public record Barred(Act act, Refused.Details why, String title, String detail) {}

  /**
   * An act that is open in law, and that the authority's own framework holds up.
   *
   * @param title the rule of the framework that stands in the way
   * @param detail how it bears on the school, and what would open the act
   */
  public record HeldUp(
      Act act,
      Optional<String> about,
      Optional<Provision> provision,
      Refused.Details why,
      String title,
      String detail) {}

  /**
   * Where acts beside each other make care needful.
   *
   * @param detail what is dangerous
   */
  public record Care(
      Danger danger, Provision provision, List<Fact> facts, String title, String detail) {}

  static PositionInWords of(Position position, RefusalTexts texts) {
    return new PositionInWords(
        position.urn(),
        position.on(),
        position.reach(),
        position.gateways(),
        position.running(),
        position.open(),
        position.barred().stream()
            .map(
                act ->
                    new Barred(act.act(), act.why(), texts.title(act.why()), texts.text(act.why())))
            .toList(),
        position.traps().stream()
            .map(
                trap ->
                    new Care(
                        trap.danger(),
                        trap.provision(),
                        trap.facts(),
                        texts.title(trap),
                        texts.text(trap)))
            .toList(),
        position.duties(),
        position.decisions(),
        position.guidance(),
        position.heldUp().stream()
            .map(
                act ->
                    new HeldUp(
                        act.act(),
                        act.about(),
                        act.provision(),
                        act.why(),
                        texts.title(act.why()),
                        texts.text(act.why())))
            .toList(),
        position.texts());
  }
}
