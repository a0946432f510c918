package org.interventionledger.command.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.interventionledger.api.board.InterimBoardCommand;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEnded;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEntryCorrected;
import org.interventionledger.api.intervention.AcademyOrderEvent.SchoolConverted;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.acting.FollowUps;
import org.interventionledger.command.acting.NamedByFamily;
import org.interventionledger.command.journal.Journal;

/**
 * The interim boards of one school beside its ladder: streams in memory, with the policies between
 * the two as the application has them, each followed at once.
 */
public final class BoardsInMemory {

  private final Particulars school;
  private final Urn urn;
  private final EventStore store =
      EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
  private final InterventionsInEventStore interventions = new InterventionsInEventStore(store);
  private final BoardsInEventStore boards = new BoardsInEventStore(store);
  private final FollowUps followUps;

  /**
   * @param ladder does what an act on a board leads to on the ladder
   */
  public BoardsInMemory(
      Particulars school, Urn urn, BiConsumer<InterventionCommand, Acting> ladder) {
    this.school = school;
    this.urn = urn;
    var bus = SimpleCommandBus.builder().build();
    bus.subscribe(
        InterventionCommand.FAMILY,
        message -> {
          ladder.accept((InterventionCommand) message.getPayload(), acting(message));
          return null;
        });
    bus.subscribe(
        InterimBoardCommand.FAMILY,
        message -> follow((InterimBoardCommand) message.getPayload(), acting(message)));
    this.followUps =
        new FollowUps(
            DefaultCommandGateway.builder()
                .commandBus(bus)
                .dispatchInterceptors(new NamedByFamily())
                .build());
  }

  private static Acting acting(CommandMessage<?> message) {
    return Acting.fromMetadata(message.getMetaData());
  }

  /** The ladder has a further entry. */
  public void onRecord(long number, InterventionEvent event) {
    publish("intervention:" + urn, number, event);
  }

  /** What boards do because of an entry of the ladder. */
  public void follow(InterventionEvent event, Acting acting) {
    var constituting = new WhenInterimBoardEstablishedThenConstituteBoard(followUps, interventions);
    switch (event) {
      case InterimBoardEstablished established -> constituting.on(established, acting);
      case InterventionEntryCorrected corrected -> constituting.on(corrected, acting);
      case SchoolConverted converted ->
          new WhenSchoolConvertedThenEndInterimBoard(followUps, interventions)
              .on(converted, acting);
      case InterventionEvent _ -> {}
    }
  }

  /** An act on a board, with what follows from it. */
  public List<InterimBoardEvent> act(InterimBoardCommand command, Acting acting) {
    var journal = journal(command.board());
    var events = desk().decisionsFor(command, acting).decide(command, journal);
    for (var event : events) {
      publish(command.stream(), history(command.board()).size(), event);
    }
    events.forEach(event -> follow(event, acting));
    return events;
  }

  /** What an act on the ladder leads to on a board; nothing may stand in its way. */
  private List<InterimBoardEvent> follow(InterimBoardCommand command, Acting acting) {
    try {
      return act(command, acting);
    } catch (Refused refused) {
      throw new AssertionError("A policy is stopped at " + command, refused);
    }
  }

  private void follow(InterimBoardEvent event, Acting acting) {
    var noting = new WhenInterimBoardEndedThenNoteIt(followUps, interventions, boards);
    switch (event) {
      case InterimBoardEnded ended -> noting.on(ended, acting);
      case InterimBoardEntryCorrected corrected -> noting.on(corrected, acting);
      case InterimBoardEvent _ -> {}
    }
  }

  private Journal<InterimBoardEvent> journal(int board) {
    var journal = Journal.<InterimBoardEvent>empty();
    for (var event : history(board)) {
      journal = BoardDecisions.read(journal, journal.length(), event);
    }
    return journal;
  }

  /** All that was recorded of a board. */
  public List<InterimBoardEvent> history(int board) {
    return store
        .readEvents("ieb:" + urn + ":" + board)
        .asStream()
        .<InterimBoardEvent>map(message -> (InterimBoardEvent) message.getPayload())
        .toList();
  }

  public List<BoardOnDay> on(int numbered, LocalDate day) {
    return numbered == 0 ? List.of() : boards.on(urn, numbered, interventions.on(urn), day);
  }

  /** The same streams, each entry written and read. */
  public BoardsInMemory readAgain(
      int numbered,
      UnaryOperator<InterventionEvent> ladder,
      UnaryOperator<InterimBoardEvent> board) {
    var again = new BoardsInMemory(school, urn, (_, _) -> {});
    store
        .readEvents("intervention:" + urn)
        .asStream()
        .forEach(
            it ->
                again.onRecord(
                    it.getSequenceNumber(), ladder.apply((InterventionEvent) it.getPayload())));
    for (var number = 1; number <= numbered; number++) {
      var stream = "ieb:" + urn + ":" + number;
      for (var event : history(number)) {
        again.publish(stream, again.history(number).size(), board.apply(event));
      }
    }
    return again;
  }

  /**
   * What was refused is refused again by the aggregate itself, and nothing is stored.
   *
   * @param ladder what was on the ladder then
   * @param board what was recorded of the board then
   */
  public static void checkNothingStored(
      Particulars school,
      List<InterventionEvent> ladder,
      List<InterimBoardEvent> board,
      InterimBoardCommand command,
      Acting acting) {
    var then = new BoardsInMemory(school, command.urn(), (_, _) -> {});
    for (var number = 0; number < ladder.size(); number++) {
      then.onRecord(number, ladder.get(number));
    }
    var fixture = new AggregateTestFixture<>(InterimBoard.class);
    fixture.registerCommandDispatchInterceptor(new NamedByFamily());
    fixture.registerInjectableResource(then.desk());
    fixture
        .given(new ArrayList<>(board))
        .when(command, acting.toMetadata())
        .expectException(Refused.class)
        .expectNoEvents();
  }

  private BoardDesk desk() {
    return new BoardDesk(_ -> Optional.of(school), interventions, interventions, interventions);
  }

  private void publish(String stream, long number, Object event) {
    store.publish(
        (DomainEventMessage<?>)
            new GenericDomainEventMessage<>(
                stream.substring(0, stream.indexOf(':')), stream, number, event));
  }
}
