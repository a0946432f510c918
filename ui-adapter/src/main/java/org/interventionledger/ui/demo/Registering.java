package org.interventionledger.ui.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.placement.Agreement;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.PlacementCommand.AssignAdviser;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.placement.PlacementCommand.RemoveFromRegister;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.ui.demo.Story.Step;

/**
 * Deeds about an authority's register and levels, as the framework that it adopted has them.
 *
 * @param register id of its register
 * @param scale id of its scale
 * @param placing who decides on the register, and with whom
 * @param grading who decides on a level, and with whom
 * @param adviser who advises the schools that somebody placed
 * @param person the name by which the adviser signs in
 * @param assigning the officer who assigns the adviser
 */
record Registering(
    String register,
    String scale,
    Agreement placing,
    Agreement grading,
    String adviser,
    String person,
    String assigning,
    String delegation) {

  /** Under Hillingdon's strategy. */
  static final Registering NORTHMOOR =
      new Registering(
          "sarr",
          "priority",
          agreed("eip-service"),
          agreed("sil", "headteacher", "chair", "ea"),
          "Avery Adair",
          "adviser",
          "senior",
          "Scheme of delegation, children’s services, 4.2");

  /** Under Essex's booklet. */
  static final Registering EASTVALE =
      new Registering(
          "concern",
          "stage",
          agreed("council", "headteacher", "chair"),
          agreed("qc"),
          "Elliot Ames",
          "eastvale-adviser",
          "eastvale-senior",
          "Officer scheme of delegation, schedule 3");

  /** The arrangements that have a register. */
  static Registering on(String register) {
    return Stream.of(NORTHMOOR, EASTVALE)
        .filter(it -> it.register.equals(register))
        .findFirst()
        .orElseThrow();
  }

  Deed placed(LocalDate on, String reasons, LocalDate review) {
    return school ->
        new PlaceOnRegister(
            school.urn(),
            on,
            register,
            Subject.school,
            new Narrative(reasons),
            new Narrative(delegation),
            Optional.empty(),
            Optional.empty(),
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

  /** The adviser is assigned, and reads of the school from then on. */
  Step advised(PlaceOnRegister placed) {
    return new Step(
        assigning,
        new AssignAdviser(
            placed.urn(), placed.placedOn(), new PersonName(adviser), Optional.of(person)));
  }

  private static Agreement agreed(String by, String... with) {
    return new Agreement(Optional.of(by), List.of(with));
  }
}
