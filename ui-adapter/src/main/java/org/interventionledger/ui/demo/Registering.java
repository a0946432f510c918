package org.interventionledger.ui.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.placement.Agreement;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.PlacementCommand.AssignAdviser;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.placement.PlacementCommand.RemoveFromRegister;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;

/**
 * Deeds about an authority's register and levels, as the framework that it adopted has them.
 *
 * @param register id of its register
 * @param scale id of its scale
 * @param placing who decides on the register, and with whom
 * @param grading who decides on a level, and with whom
 */
record Registering(
    String register,
    String scale,
    Agreement placing,
    Agreement grading,
    String adviser,
    String delegation) {

  /** Under Hillingdon's strategy. */
  static final Registering NORTHMOOR =
      new Registering(
          "sarr",
          "priority",
          agreed("eip-service"),
          agreed("sil", "headteacher", "chair", "ea"),
          "Avery Adair",
          "Scheme of delegation, children’s services, 4.2");

  /** Under Essex's booklet. */
  static final Registering EASTVALE =
      new Registering(
          "concern",
          "stage",
          agreed("council", "headteacher", "chair"),
          agreed("qc"),
          "Elliot Ames",
          "Officer scheme of delegation, schedule 3");

  Deed placed(LocalDate on, String reasons, LocalDate review) {
    return school ->
        new PlaceOnRegister(
            school.urn(),
            on,
            register,
            new Narrative(reasons),
            new Narrative(delegation),
            Optional.empty(),
            Optional.of(new PersonName(adviser)),
            Optional.of(review),
            Optional.of(placing));
  }

  Deed levelled(LocalDate on, String level, String reasons, LocalDate review) {
    return school ->
        new ChangeLevel(
            school.urn(),
            on,
            new LevelChoice(scale, level),
            new Narrative(reasons),
            new Narrative(delegation),
            Optional.of(review),
            Optional.of(grading));
  }

  Deed removed(LocalDate on, String reasons) {
    return school ->
        new RemoveFromRegister(
            school.urn(), on, register, new Narrative(reasons), new Narrative(delegation));
  }

  Deed advised(LocalDate on) {
    return school -> new AssignAdviser(school.urn(), on, new PersonName(adviser));
  }

  private static Agreement agreed(String by, String... with) {
    return new Agreement(Optional.of(by), List.of(with));
  }
}
