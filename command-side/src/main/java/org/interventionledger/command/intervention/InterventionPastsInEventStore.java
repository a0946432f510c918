package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.journal.RecordedStreams;
import org.interventionledger.command.rules.InterventionPast;
import org.interventionledger.command.rules.InterventionPast.Inspected;
import org.interventionledger.command.rules.InterventionPasts;
import org.interventionledger.command.rules.SchoolInLaw;
import org.interventionledger.command.rules.Value;
import org.springframework.stereotype.Component;

/** Reads a school's intervention once, without taking its lock, to ask it as of several days. */
@Component
record InterventionPastsInEventStore(RecordedStreams streams) implements InterventionPasts {

  @Override
  public InterventionPast find(Urn urn, Predicate<InterventionEvent> such) {
    var file = CaseFile.EMPTY;
    for (var recorded : streams.read("intervention:" + urn)) {
      var event = (InterventionEvent) recorded.event();
      file = such.test(event) ? file.with(recorded.number(), event) : file;
    }
    return new Past(file);
  }

  /** All that is on record by now. */
  record Past(CaseFile file) implements InterventionPast {

    @Override
    public SchoolInLaw on(LocalDate day) {
      return SchoolsInLawInEventStore.of(file.asOf(day), day);
    }

    @Override
    public Set<LocalDate> days() {
      return file.journal()
          .events()
          .flatMap(
              event ->
                  event instanceof InspectionOutcomeRecorded outcome
                      ? Stream.of(outcome.happenedOn(), outcome.takesEffectOn())
                      : Stream.of(event.happenedOn()))
          .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Inspected> inspections() {
      return file.position().inspections().stream()
          .sorted(SchoolsInLawInEventStore.IN_ORDER)
          .map(Past::inspected)
          .filter(inspected -> !inspected.grade().equals(Value.UNKNOWN))
          .toList();
    }

    @Override
    public InterventionPast asPublished() {
      return new Published(this);
    }

    private static Inspected inspected(InspectionOutcomeRecorded outcome) {
      var notice = outcome.takesEffectOn();
      var published = outcome.happenedOn();
      return new Inspected(
          outcome.inspectedOn(),
          notice.isBefore(published) ? notice : published,
          SchoolsInLawInEventStore.grade(List.of(outcome)));
    }
  }

  /** All that is on record, to whoever reads Ofsted's reports and not its notices. */
  record Published(Past past) implements InterventionPast {

    @Override
    public SchoolInLaw on(LocalDate day) {
      var all = past.on(day);
      var published = SchoolsInLawInEventStore.of(past.file().asPublishedBy(day), day);
      return new SchoolInLaw(
          published.ofsted(),
          published.category(),
          all.eligible(),
          published.graded(),
          published.categorised(),
          all.steps());
    }

    @Override
    public Set<LocalDate> days() {
      return past.days();
    }

    @Override
    public List<Inspected> inspections() {
      return past.file().position().inspections().stream()
          .sorted(SchoolsInLawInEventStore.IN_ORDER)
          .map(
              outcome ->
                  new Inspected(
                      outcome.inspectedOn(),
                      outcome.publishedOn(),
                      SchoolsInLawInEventStore.grade(List.of(outcome))))
          .filter(inspected -> !inspected.grade().equals(Value.UNKNOWN))
          .toList();
    }

    @Override
    public InterventionPast asPublished() {
      return this;
    }
  }
}
