package org.interventionledger.command.placement;

import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.WORDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.placement.PlacementEvent.LevelChanged;
import org.interventionledger.api.placement.PlacementEvent.PlacedOnRegister;
import org.interventionledger.api.placement.PlacementEvent.RemovedFromRegister;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.acting.NamedByFamily;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.rules.SchoolInLaw;

/** A placement under test, at a school whose authority adopted two versions of its framework. */
final class PlacementFixture {

  static final LevelChoice LEVEL_1 = new LevelChoice("stage", "S1");
  static final LevelGiven STAGE_1 = new LevelGiven("stage", "S1", "Stage 1", 1);
  static final LevelGiven STAGE_2 = new LevelGiven("stage", "S2", "Stage 2", 2);

  private PlacementFixture() {}

  static TestExecutor<Placement> given(PlacementEvent... events) {
    return fixture(Northmoor.version1(), Northmoor.version2()).given((Object[]) events);
  }

  static TestExecutor<Placement> given(List<FrameworkAdopted> adopted, PlacementEvent... events) {
    return fixture(adopted.toArray(FrameworkAdopted[]::new)).given((Object[]) events);
  }

  static TestExecutor<Placement> givenFrameworks(FrameworkAdopted... adopted) {
    return fixture(adopted).givenNoPriorActivity();
  }

  private static AggregateTestFixture<Placement> fixture(FrameworkAdopted... adopted) {
    var fixture = new AggregateTestFixture<>(Placement.class);
    fixture.registerCommandDispatchInterceptor(new NamedByFamily());
    fixture.registerInjectableResource(
        new PlacementDesk(
            _ -> Optional.of(Northmoor.school()),
            _ -> adoptions(adopted),
            (_, _) -> SchoolInLaw.NOTHING_RECORDED,
            (_, _) -> Pasts.inLaw(_ -> SchoolInLaw.NOTHING_RECORDED),
            (_, _, _) -> Optional.empty()));
    return fixture;
  }

  private static Adoptions adoptions(FrameworkAdopted... adopted) {
    var adoptions = Adoptions.none(NORTHMOOR);
    for (var each : adopted) {
      adoptions = adoptions.with(each);
    }
    return adoptions;
  }

  static PlacedOnRegister placed(String register, LocalDate on, FrameworkVersion version) {
    var label = register.equals("concern") ? "Schools of concern" : "Watch list";
    return new PlacedOnRegister(
        SCHOOL, NORTHMOOR, on, register, label, WORDS, WORDS, Optional.empty(), version);
  }

  static LevelChanged level(
      LevelGiven level, LocalDate on, LevelGiven before, FrameworkVersion version) {
    return new LevelChanged(
        SCHOOL,
        NORTHMOOR,
        on,
        level,
        Optional.ofNullable(before),
        WORDS,
        WORDS,
        Optional.empty(),
        version);
  }

  static RemovedFromRegister removed(String register, LocalDate on, FrameworkVersion version) {
    return new RemovedFromRegister(
        SCHOOL, NORTHMOOR, on, register, "Schools of concern", WORDS, WORDS, version);
  }

  static AdviserAssigned assigned(PersonName adviser, LocalDate on) {
    return new AdviserAssigned(SCHOOL, NORTHMOOR, on, adviser);
  }
}
