package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.acting.NamedByFamily;
import org.interventionledger.command.calendar.Counting;
import org.interventionledger.command.calendar.Terms;
import org.interventionledger.command.calendar.WorkingDays;
import org.interventionledger.command.evidence.Documents;
import org.interventionledger.command.rules.LocalGates;
import org.interventionledger.command.school.Schools;

/**
 * A senior officer's desk: acts are done there one after the other, each recorded on the day it is
 * done, unless a later day of recording is given.
 */
record Desk(
    Particulars school,
    List<InterventionCommand> done,
    Optional<LocalDate> today,
    List<DocumentRef> kept,
    Optional<Officer> by,
    Function<InterventionCommand, List<? extends InterventionCommand>> preparing) {

  static final Counting COUNTING = new Counting(WorkingDays::asBuiltIn, Terms.both());

  static final Officer SENIOR_OFFICER =
      new Officer(
          "s.okafor", new PersonName("Sam Okafor"), Role.SENIOR_OFFICER, new AuthorityCode("990"));

  static Desk of(Particulars school) {
    return new Desk(
        school, List.of(), Optional.empty(), List.of(), Optional.empty(), Preparations::before);
  }

  /** What was done before. */
  Desk after(InterventionCommand... commands) {
    return new Desk(
        school,
        Papers.all(Stream.concat(done.stream(), Stream.of(commands)).toList()),
        today,
        kept,
        by,
        preparing);
  }

  /** The next act is recorded on that day, and why late is said. */
  Desk recordedOn(String day) {
    return new Desk(school, done, Optional.of(LocalDate.parse(day)), kept, by, preparing);
  }

  /** The next act is another officer's. */
  Desk by(Officer officer) {
    return new Desk(school, done, today, kept, Optional.of(officer), preparing);
  }

  /** The same of a school of other particulars. */
  Desk at(Particulars other) {
    return new Desk(other, done, today, kept, by, preparing);
  }

  /** These documents are kept for the school. */
  Desk keeping(DocumentRef... documents) {
    return new Desk(school, done, today, List.of(documents), by, preparing);
  }

  /** Nothing is put on record before an act but what the test does itself. */
  Desk unprepared() {
    return new Desk(school, done, today, kept, by, _ -> List.of());
  }

  /** The act may be done, and this is recorded. */
  void records(InterventionCommand command, InterventionEvent... events) {
    var numbers = numbers(command);
    when(command).expectEvents(Stream.of(events).map(numbers::inStream).toArray());
  }

  /** The act may be done. */
  void accepts(InterventionCommand command) {
    when(command).expectSuccessfulHandlerExecution();
  }

  /** The act is refused with these facts among others, and nothing is recorded. */
  void refuses(InterventionCommand command, Refusal refusal, Fact... facts) {
    refuses(command, refusal, Optional.empty(), facts);
  }

  /** And it is said where the rule stands, in these words. */
  void refusesCiting(String citation, InterventionCommand command, Refusal refusal, Fact... facts) {
    refuses(command, refusal, Optional.of(citation), facts);
  }

  private void refuses(
      InterventionCommand command, Refusal refusal, Optional<String> citation, Fact... facts) {
    var numbers = numbers(command);
    var expected = Stream.of(facts).map(numbers::inStream).toList();
    when(command).expectException(new RefusedBecause(refusal, citation, expected)).expectNoEvents();
  }

  ResultValidator<Intervention> when(InterventionCommand command) {
    var earlier = before(command);
    var numbers = numbers(command);
    return fixture()
        .givenCommands(
            Stream.concat(
                    earlier.stream().flatMap(this::prepared), preparing.apply(command).stream())
                .map(before -> message(numbers.inStream(before), before.happenedOn()))
                .toList())
        .when(
            numbers.inStream(command),
            actingNow(command, today.orElse(command.happenedOn())).toMetadata());
  }

  /** What was done, and the papers of a notice. */
  private List<InterventionCommand> before(InterventionCommand command) {
    return Stream.concat(done.stream(), Papers.before(command, done).stream()).toList();
  }

  private Stream<InterventionCommand> prepared(InterventionCommand act) {
    return Stream.concat(preparing.apply(act).stream(), Stream.of(act));
  }

  private StreamNumbers numbers(InterventionCommand command) {
    return new StreamNumbers(
        before(command).stream().map(act -> preparing.apply(act).size()).toList());
  }

  private AggregateTestFixture<Intervention> fixture() {
    var fixture = new AggregateTestFixture<>(Intervention.class);
    fixture.registerCommandDispatchInterceptor(new NamedByFamily());
    fixture.registerInjectableResource(LocalGates.OPEN);
    fixture.registerInjectableResource((Schools) _ -> Optional.of(school));
    fixture.registerInjectableResource(
        (Documents)
            (_, sha256, _) -> kept.stream().filter(one -> one.sha256().equals(sha256)).findFirst());
    fixture.registerInjectableResource(COUNTING.calendars());
    fixture.registerInjectableResource(COUNTING.schoolYears());
    return fixture;
  }

  private static GenericCommandMessage<InterventionCommand> message(
      InterventionCommand command, LocalDate today) {
    return new GenericCommandMessage<>(command, acting(command, today).toMetadata());
  }

  private Acting actingNow(InterventionCommand command, LocalDate day) {
    var usual = acting(command, day);
    return by.map(officer -> new Acting(officer, day, usual.lateReason())).orElse(usual);
  }

  private static Acting acting(InterventionCommand command, LocalDate today) {
    return new Acting(
        Papers.officer(command, SENIOR_OFFICER),
        today,
        Optional.of(new Narrative("Found in the post book.")));
  }
}
