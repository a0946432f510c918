package org.interventionledger.command.placement;

import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.WORDS;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.placement.AccessCommand.EndNeedToKnow;
import org.interventionledger.api.placement.AccessCommand.RecordNeedToKnow;
import org.interventionledger.api.placement.GroundsCommand.RecordIndicator;
import org.interventionledger.api.placement.GroundsCommand.WithdrawIndicator;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.PlacementCommand;
import org.interventionledger.api.placement.PlacementCommand.AssignAdviser;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.placement.PlacementCommand.RemoveFromRegister;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.Packs;
import org.interventionledger.command.TransitionTable;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.journal.Journal;
import org.interventionledger.command.rules.SchoolInLaw;
import org.junit.jupiter.api.Test;

/**
 * The README's tables of registers, levels, indicators and needs to know are what the code does.
 */
class TransitionTableOfAPlacementTest {

  private static final String PERSON = "a.lindqvist";
  private static final LocalDate EARLIER = TODAY.minusDays(3);
  private static final String INDICATOR = "declining";
  private static final FrameworkAdopted ESSEX =
      Packs.adopted(Packs.shipped("essex-2012"), LocalDate.of(2025, 9, 1));
  private static final PlacementCommand PLACED = place(EARLIER);
  private static final PlacementCommand AT_STAGE_1 = level("S1", EARLIER);

  @Test
  void register_and_level() throws IOException {
    TransitionTable.of(TransitionTableOfAPlacementTest::register)
        .in("n", after())
        .in("r", after(PLACED))
        .in("l", after(AT_STAGE_1))
        .in("b", after(PLACED, AT_STAGE_1))
        .in(", after removal", after(PLACED, AT_STAGE_1, remove(EARLIER)))
        .act("place on the register", it -> then(it, place(TODAY)))
        .act("change the level to stage 1", it -> then(it, level("S1", TODAY)))
        .act("change the level to stage 2", it -> then(it, level("S2", TODAY)))
        .act("assign an adviser", it -> then(it, adviser()))
        .act("remove from the register", it -> then(it, remove(TODAY)))
        .isInTheReadme("a school in its authority’s arrangements that is");
  }

  @Test
  void a_need_to_know() throws IOException {
    TransitionTable.of(TransitionTableOfAPlacementTest::onRecord)
        .in("n", after())
        .in("o", after(need(EARLIER, Optional.empty())))
        .in(", until today", after(need(EARLIER, Optional.of(TODAY))))
        .in(", until yesterday", after(need(EARLIER, Optional.of(TODAY.minusDays(1)))))
        .in(", after an end", after(need(EARLIER, Optional.empty()), end(EARLIER)))
        .act("record it", it -> then(it, need(TODAY, Optional.empty())))
        .act("end it", it -> then(it, end(TODAY)))
        .isInTheReadme("an officer’s need to know that is");
  }

  @Test
  void an_indicator() throws IOException {
    var seen = new RecordIndicator(SCHOOL, TODAY, INDICATOR, WORDS);
    var gone = new WithdrawIndicator(SCHOOL, TODAY, INDICATOR, WORDS);
    TransitionTable.of(TransitionTableOfAPlacementTest::present)
        .in("n", after())
        .in("s", afterUnder(ESSEX, seen))
        .in(", after it was there", afterUnder(ESSEX, seen, gone))
        .act("seen", it -> then(it, seen, ESSEX))
        .act("no longer there", it -> then(it, gone, ESSEX))
        .isInTheReadme("an indicator of the framework that is");
  }

  private static String present(Journal<PlacementEvent> journal) {
    return Standing.of(journal.events()).grounds().isPresent(INDICATOR) ? "Present" : "NotPresent";
  }

  private static String register(Journal<PlacementEvent> journal) {
    var standing = Standing.of(journal.events());
    var register =
        standing.registers().containsKey("concern") ? "OnTheRegister" : "NotOnTheRegister";
    return Optional.ofNullable(standing.levels().get("stage"))
        .map(gained -> register + ", " + gained.level().label())
        .orElse(register);
  }

  private static String onRecord(Journal<PlacementEvent> journal) {
    return AccessDecisions.running(PERSON, NORTHMOOR, journal)
        .map(_ -> "Recorded")
        .orElse("NotRecorded");
  }

  private static PlaceOnRegister place(LocalDate on) {
    return new PlaceOnRegister(
        SCHOOL, on, "concern", WORDS, WORDS, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static ChangeLevel level(String level, LocalDate on) {
    return new ChangeLevel(
        SCHOOL, on, new LevelChoice("stage", level), WORDS, WORDS, Optional.empty());
  }

  private static AssignAdviser adviser() {
    return new AssignAdviser(SCHOOL, TODAY, new PersonName("B. Adviser"));
  }

  private static RemoveFromRegister remove(LocalDate on) {
    return new RemoveFromRegister(SCHOOL, on, "concern", WORDS, WORDS);
  }

  private static RecordNeedToKnow need(LocalDate from, Optional<LocalDate> until) {
    return new RecordNeedToKnow(
        SCHOOL, from, PERSON, new PersonName("Ada Lindqvist"), WORDS, until);
  }

  private static EndNeedToKnow end(LocalDate on) {
    return new EndNeedToKnow(SCHOOL, on, PERSON, WORDS);
  }

  private static Journal<PlacementEvent> after(PlacementCommand... done) {
    return afterUnder(Northmoor.version1(), done);
  }

  private static Journal<PlacementEvent> afterUnder(
      FrameworkAdopted framework, PlacementCommand... done) {
    return Stream.of(done)
        .reduce(
            Journal.<PlacementEvent>empty(),
            (journal, act) -> then(journal, act, framework),
            (_, later) -> later);
  }

  private static Journal<PlacementEvent> then(
      Journal<PlacementEvent> journal, PlacementCommand act) {
    return then(journal, act, Northmoor.version1());
  }

  private static Journal<PlacementEvent> then(
      Journal<PlacementEvent> journal, PlacementCommand act, FrameworkAdopted framework) {
    var desk =
        new PlacementDesk(
            _ -> Optional.of(Northmoor.school()),
            _ -> Adoptions.none(NORTHMOOR).with(framework),
            (_, _) -> SchoolInLaw.NOTHING_RECORDED,
            (_, _) -> Pasts.inLaw(_ -> SchoolInLaw.NOTHING_RECORDED),
            (_, _, _) -> Optional.empty());
    var after = journal;
    for (var event :
        PlacementDecisions.decide(
            act, journal, desk.caseOf(act, Northmoor.as(Role.SENIOR_OFFICER)))) {
      after = PlacementDecisions.read(after, after.length(), event);
    }
    return after;
  }
}
