package org.interventionledger.command.placement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.journal.Journal;
import org.interventionledger.command.journal.RecordedStreams;
import org.interventionledger.command.rules.Facts;
import org.interventionledger.command.rules.InterventionPast;
import org.interventionledger.command.rules.InterventionPast.Inspected;
import org.interventionledger.command.rules.InterventionPasts;
import org.interventionledger.command.rules.SchoolPast;
import org.interventionledger.command.rules.SchoolPasts;
import org.interventionledger.command.school.SchoolInTime;
import org.springframework.stereotype.Component;

/** Reads a school's placement once, without taking its lock, to ask it as of several days. */
@Component
record SchoolPastsInEventStore(RecordedStreams streams, InterventionPasts inLaw)
    implements SchoolPasts {

  @Override
  public SchoolPast find(Urn urn, SchoolInTime school, Adoptions adoptions) {
    var authority = adoptions.authority();
    return school.now().authority().equals(authority)
        ? new Past(journal(urn, _ -> true), inLaw.find(urn), school, adoptions)
        : new Past(
            journal(urn, event -> event.authority().equals(authority)),
            inLaw.find(urn, event -> event.authority().equals(authority)),
            school,
            adoptions);
  }

  private Journal<PlacementEvent> journal(Urn urn, Predicate<PlacementEvent> such) {
    var journal = Journal.<PlacementEvent>empty();
    for (var recorded : streams.read("placement:" + urn)) {
      var event = (PlacementEvent) recorded.event();
      journal =
          such.test(event) ? PlacementDecisions.read(journal, recorded.number(), event) : journal;
    }
    return journal;
  }

  /** All that is on record by now; what was asked of a day is not folded again. */
  static final class Past implements SchoolPast {

    /** Before an authority has a framework nobody knows what its registers would say. */
    private static final Pack NO_FRAMEWORK = new Pack(null, null, null);

    private final Journal<PlacementEvent> journal;
    private final InterventionPast law;
    private final SchoolInTime school;
    private final Adoptions adoptions;
    private final Map<LocalDate, Standing> stood = new HashMap<>();
    private final Map<LocalDate, Facts> known = new HashMap<>();

    Past(
        Journal<PlacementEvent> journal,
        InterventionPast law,
        SchoolInTime school,
        Adoptions adoptions) {
      this.journal = journal;
      this.law = law;
      this.school = school;
      this.adoptions = adoptions;
    }

    @Override
    public Facts on(LocalDate day) {
      return known.computeIfAbsent(day, this::fold);
    }

    @Override
    public Optional<LocalRules> rules(LocalDate day) {
      return adoptions.rulesOf(standing(day).journey(), day);
    }

    @Override
    public List<PlacementEvent> placings() {
      return journal.events().toList();
    }

    private Facts fold(LocalDate day) {
      var standing = standing(day);
      var pack =
          adoptions.rulesOf(standing.journey(), day).map(LocalRules::pack).orElse(NO_FRAMEWORK);
      return FactsOnRecord.of(pack, school.on(day), law.on(day), standing);
    }

    private Standing standing(LocalDate day) {
      return stood.computeIfAbsent(
          day,
          it -> Standing.of(journal.events().filter(event -> !event.happenedOn().isAfter(it))));
    }

    @Override
    public NavigableSet<LocalDate> days() {
      var days = new TreeSet<>(law.days());
      journal.events().map(PlacementEvent::happenedOn).forEach(days::add);
      school.changes().forEach(days::add);
      return days;
    }

    @Override
    public List<Inspected> inspections() {
      return law.inspections();
    }

    @Override
    public SchoolPast with(PlacementEvent event) {
      return new Past(journal.with(journal.length(), event), law, school, adoptions);
    }

    @Override
    public SchoolPast asPublished() {
      return new Past(journal, law.asPublished(), school, adoptions);
    }
  }
}
