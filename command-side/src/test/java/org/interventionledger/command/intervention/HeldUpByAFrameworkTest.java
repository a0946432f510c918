package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.interventionledger.api.Act;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.placement.Conclusion;
import org.interventionledger.api.placement.GroundsCommand.RecordConsideration;
import org.interventionledger.api.placement.GroundsCommand.TakeLocalStep;
import org.interventionledger.api.placement.LocalStanding;
import org.interventionledger.api.record.FindPosition.OpenAct;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.api.record.FindPositionInLaw;
import org.interventionledger.api.record.HeldUpAct;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Kind;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.LedgerInMemory;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The position tells beforehand what a gate of the framework holds up, and agrees with what the
 * decision says.
 */
class HeldUpByAFrameworkTest {

  private static final Set<Readership> ALL = EnumSet.allOf(Readership.class);
  private static final LocalDate DAY = Drafts.day("2026-02-16");

  @Test
  void an_act_open_in_law_stands_apart_with_rule_item_and_what_would_open_it() {
    under(
        "essex-2012",
        ledger -> {
          eligible(ledger);
          var position = position(ledger, ALL);

          assertThat(position.open())
              .extracting(OpenAct::act)
              .doesNotContain(Act.APPOINT_ADDITIONAL_GOVERNORS);
          assertThat(position.barred())
              .noneMatch(act -> act.act() == Act.APPOINT_ADDITIONAL_GOVERNORS);
          var heldUp = heldUp(position, Act.APPOINT_ADDITIONAL_GOVERNORS);
          assertThat(heldUp.why().refusal()).isEqualTo(FrameworkRefusal.GATE_CLOSED);
          assertThat(heldUp.why().refusal().kind()).isEqualTo(Kind.LOCAL);
          assertThat(heldUp.why().citation()).contains("essex 2012, rule ").contains("ESX-");
          assertThat(heldUp.why().facts()).anyMatch(fact -> fact.name().equals("missing"));
          assertThat(heldUp.provision()).isPresent();

          ledger.act(compact(LocalStanding.ISSUED), officer(DAY));
          ledger.act(compact(LocalStanding.FAILED), officer(DAY));

          assertThat(position(ledger, ALL).open())
              .extracting(OpenAct::act)
              .contains(Act.APPOINT_ADDITIONAL_GOVERNORS);
          assertThat(position(ledger, ALL).heldUp())
              .extracting(HeldUpAct::act)
              .doesNotContain(Act.APPOINT_ADDITIONAL_GOVERNORS);
        });
  }

  @Test
  void whoever_may_not_read_what_gates_ask_about_is_told_the_law_alone() {
    under(
        "essex-2012",
        ledger -> {
          eligible(ledger);
          var liaison = EnumSet.copyOf(Readership.of(Role.RSC_LIAISON));
          assertThat(position(ledger, liaison).heldUp()).isEmpty();
          assertThat(position(ledger, liaison).open())
              .extracting(OpenAct::act)
              .contains(Act.APPOINT_ADDITIONAL_GOVERNORS);
        });
  }

  @Test
  void a_notice_is_held_up_until_what_is_usual_before_it_was_departed_from_with_a_reason() {
    under(
        "havering-2014",
        ledger -> {
          var journey = new LedgerJourney(ledger);
          Papers.before(Drafts.giveNotice(DAY.toString(), "2026-03-16"), List.of())
              .forEach(journey::then);
          var heldUp = heldUp(position(ledger, ALL), Act.GIVE_WARNING_NOTICE);
          assertThat(heldUp.why().refusal()).isEqualTo(FrameworkRefusal.DEPARTURE_NEEDS_A_REASON);
          assertThat(heldUp.about()).isPresent();

          ledger.act(
              new RecordConsideration(
                  Drafts.URN, DAY, "share-first", Conclusion.NOT_FOLLOWED, Northmoor.WORDS),
              officer(DAY));

          assertThat(position(ledger, ALL).open())
              .extracting(OpenAct::act)
              .contains(Act.GIVE_WARNING_NOTICE);
        });
  }

  /**
   * Whatever the framework and however far the local steps: the position and the decision agree.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "essex-2012",
        "hillingdon-2022-23",
        "ealing-2015-18",
        "ealing-learning-partnership-2018-19",
        "havering-2014"
      })
  void what_is_shown_open_no_gate_refuses_and_what_is_held_up_is_refused_in_those_words(
      String pack) {
    for (var standing :
        List.of(Optional.<LocalStanding>empty(), Optional.of(LocalStanding.FAILED))) {
      under(
          pack,
          ledger -> {
            eligible(ledger);
            standing
                .filter(_ -> pack.startsWith("essex"))
                .ifPresent(
                    it -> {
                      ledger.act(compact(LocalStanding.ISSUED), officer(DAY));
                      ledger.act(compact(it), officer(DAY));
                    });
            attempts().forEach(act -> agrees(ledger, act));
          });
    }
  }

  private static void agrees(LedgerInMemory ledger, InterventionCommand act) {
    var position = position(ledger, ALL);
    var kind = Act.of(act);
    var heldUp = position.heldUp().stream().filter(it -> it.act() == kind).findFirst();
    var open = position.open().stream().anyMatch(it -> it.act() == kind);
    assertThat(open && heldUp.isPresent()).as("both open and held up: " + kind).isFalse();
    var refused = details(catchThrowable(() -> ledger.act(act, officer(act.happenedOn()))));
    if (open) {
      assertThat(refused.filter(it -> it.refusal().kind() == Kind.LOCAL))
          .as("open: " + kind)
          .isEmpty();
    }
    heldUp.ifPresent(it -> assertThat(refused).as("held up: " + kind).contains(it.why()));
  }

  private static Stream<InterventionCommand> attempts() {
    return Stream.of(
        PowerDrafts.appoint(DAY.toString(), "Robin Vale"),
        PowerDrafts.suspend(DAY.toString(), DAY.toString()),
        Drafts.apply(DAY.toString()));
  }

  private static Optional<Refused.Details> details(Throwable thrown) {
    return thrown instanceof CommandExecutionException failed
        ? failed.getDetails()
        : Optional.empty();
  }

  /** In special measures, the Secretary of State told, the governing body consulted on a board. */
  private static void eligible(LedgerInMemory ledger) {
    new LedgerJourney(ledger)
        .then(Drafts.inspection("2026-01-12", "2026-02-02", Category.SPECIAL_MEASURES))
        .then(
            PowerDrafts.tellSecretaryOfState(
                "2026-02-10", Power.ADDITIONAL_GOVERNORS, Power.SUSPEND_DELEGATED_BUDGET))
        .then(Drafts.consult("2026-02-03", "2026-02-12"));
    attempts()
        .flatMap(act -> Preparations.before(act).stream())
        .forEach(fact -> ledger.act(fact, LedgerJourney.acting(fact)));
  }

  private static void under(String pack, Consumer<LedgerInMemory> test) {
    LedgerInMemory.run(
        ledger -> {
          ledger.recorded(
              "framework:" + Drafts.NORTHMOOR,
              0,
              new FrameworkAdopted(
                  Drafts.NORTHMOOR,
                  LocalDate.of(2025, 9, 1),
                  LocalDate.of(2025, 9, 1),
                  Packs.shipped(pack)),
              Northmoor.as(Role.HEAD_OF_SERVICE));
          test.accept(ledger);
        });
  }

  private static Position position(LedgerInMemory ledger, Set<Readership> readable) {
    return ledger
        .part(PositionAnswers.class)
        .handle(new FindPositionInLaw(Drafts.URN, DAY, readable))
        .orElseThrow();
  }

  private static HeldUpAct heldUp(Position position, Act act) {
    return position.heldUp().stream()
        .filter(it -> it.act() == act)
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "Not held up: "
                        + act
                        + "; barred: "
                        + position.barred().stream().filter(it -> it.act() == act).toList()));
  }

  private static TakeLocalStep compact(LocalStanding standing) {
    return new TakeLocalStep(
        Drafts.URN, DAY, "compact", standing, List.of(), Drafts.words("As the panel minuted it."));
  }

  private static Acting officer(LocalDate today) {
    var acting = Northmoor.as(Role.SENIOR_OFFICER);
    return new Acting(acting.officer(), today, Optional.empty());
  }
}
