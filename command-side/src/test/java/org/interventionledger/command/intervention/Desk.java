package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    Optional<Officer> by) {

  static final Counting COUNTING = new Counting(WorkingDays::asBuiltIn, Terms.both());

  static final Officer SENIOR_OFFICER =
      new Officer(
          "s.okafor", new PersonName("Sam Okafor"), Role.SENIOR_OFFICER, new AuthorityCode("990"));

  static Desk of(Particulars school) {
    return new Desk(school, List.of(), Optional.empty(), List.of(), Optional.empty());
  }

  /** What was done before. */
  Desk after(InterventionCommand... commands) {
    return new Desk(
        school,
        Papers.all(Stream.concat(done.stream(), Stream.of(commands)).toList()),
        today,
        kept,
        by);
  }

  /** The next act is recorded on that day, and why late is said. */
  Desk recordedOn(String day) {
    return new Desk(school, done, Optional.of(LocalDate.parse(day)), kept, by);
  }

  /** The next act is another officer's. */
  Desk by(Officer officer) {
    return new Desk(school, done, today, kept, Optional.of(officer));
  }

  /** These documents are kept for the school. */
  Desk keeping(DocumentRef... documents) {
    return new Desk(school, done, today, List.of(documents), by);
  }

  /** The act may be done, and this is recorded. */
  void records(InterventionCommand command, InterventionEvent... events) {
    when(command).expectEvents((Object[]) events);
  }

  /** The act may be done. */
  void accepts(InterventionCommand command) {
    when(command).expectSuccessfulHandlerExecution();
  }

  /** The act is refused with these facts among others, and nothing is recorded. */
  void refuses(InterventionCommand command, Refusal refusal, Fact... facts) {
    when(command).expectException(new RefusedBecause(refusal, List.of(facts))).expectNoEvents();
  }

  ResultValidator<Intervention> when(InterventionCommand command) {
    var earlier = Stream.concat(done.stream(), Papers.before(command, done).stream());
    return fixture()
        .givenCommands(earlier.map(before -> message(before, before.happenedOn())).toList())
        .when(command, actingNow(command, today.orElse(command.happenedOn())).toMetadata());
  }

  private AggregateTestFixture<Intervention> fixture() {
    var fixture = new AggregateTestFixture<>(Intervention.class);
    fixture.registerCommandDispatchInterceptor(new NamedByFamily());
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
