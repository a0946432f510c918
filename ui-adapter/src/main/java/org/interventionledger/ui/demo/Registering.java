package org.interventionledger.ui.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.placement.PlacementCommand.RemoveFromRegister;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;

/**
 * Deeds about an authority's register and levels.
 *
 * @param register id of its register
 * @param scale id of its scale
 */
record Registering(String register, String scale, String adviser, String delegation) {

  static final Registering NORTHMOOR =
      new Registering(
          "register", "stage", "Avery Adair", "Scheme of delegation, children’s services, 4.2");
  static final Registering EASTVALE =
      new Registering("watch", "colour", "Elliot Ames", "Officer scheme of delegation, schedule 3");

  Deed placed(LocalDate on, String level, String reasons, LocalDate review) {
    return school ->
        new PlaceOnRegister(
            school.urn(),
            on,
            register,
            new Narrative(reasons),
            new Narrative(delegation),
            Optional.of(new LevelChoice(scale, level)),
            Optional.of(new PersonName(adviser)),
            Optional.of(review));
  }

  Deed levelChanged(LocalDate on, String level, String reasons, LocalDate review) {
    return school ->
        new ChangeLevel(
            school.urn(),
            on,
            new LevelChoice(scale, level),
            new Narrative(reasons),
            new Narrative(delegation),
            Optional.of(review));
  }

  Deed removed(LocalDate on, String reasons) {
    return school ->
        new RemoveFromRegister(
            school.urn(), on, register, new Narrative(reasons), new Narrative(delegation));
  }
}
