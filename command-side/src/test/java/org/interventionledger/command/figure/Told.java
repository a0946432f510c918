package org.interventionledger.command.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.VersionEvent.MovedToFrameworkVersion;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.rules.Facts;
import org.interventionledger.command.rules.InterventionPast.Inspected;
import org.interventionledger.command.rules.SchoolPast;
import org.interventionledger.command.rules.Value;
import org.interventionledger.command.school.SchoolInTime;

/** A school's past as a test tells it: what was known from each day on. */
record Told(
    NavigableMap<LocalDate, Facts> facts,
    List<Inspected> inspections,
    Optional<Told> published,
    List<PlacementEvent> placings)
    implements SchoolPast {

  static final Told NOTHING = new Told(new TreeMap<>(), List.of(), Optional.empty(), List.of());

  /** From the day on that is known too; "?" is no longer known. */
  Told from(String day, Map<String, String> known) {
    var on = LocalDate.parse(day);
    var more = new TreeMap<>(facts);
    var before = Optional.ofNullable(facts.lowerEntry(on)).map(Map.Entry::getValue);
    var then = before.orElse(Facts.NONE);
    for (var fact : known.entrySet()) {
      var value = fact.getValue().equals("?") ? Value.UNKNOWN : Value.of(fact.getValue());
      then = then.with(Asked.of(fact.getKey()), value);
    }
    more.put(on, then);
    return new Told(more, inspections, published, placings);
  }

  /** Its journey was moved to another version on a day. */
  Told moved(String day) {
    var moved =
        new MovedToFrameworkVersion(
            Northmoor.SCHOOL,
            Northmoor.NORTHMOOR,
            LocalDate.parse(day),
            Northmoor.VERSION_1,
            Northmoor.VERSION_2,
            List.of(),
            List.of(),
            List.of(),
            Northmoor.WORDS,
            Northmoor.WORDS);
    return new Told(facts, inspections, published, List.of(moved));
  }

  @Override
  public Told with(PlacementEvent event) {
    var more = new ArrayList<>(placings);
    more.add(event);
    return new Told(facts, inspections, published, List.copyOf(more));
  }

  Told inspected(String day, String grade) {
    var on = LocalDate.parse(day);
    var inspected = new Inspected(on, on.plusDays(28), Value.of(grade));
    var more = new ArrayList<>(inspections);
    more.add(inspected);
    return new Told(facts, List.copyOf(more), published, placings);
  }

  /** Known otherwise to those who learn of inspections when they are published. */
  Told published(Told otherwise) {
    return new Told(facts, inspections, Optional.of(otherwise), placings);
  }

  Subject at(int urn) {
    return at(urn, Northmoor.school());
  }

  Subject at(int urn, Particulars school) {
    return at(urn, SchoolInTime.always(school));
  }

  Subject at(int urn, SchoolInTime school) {
    return new Subject(new Urn(urn), school, this, Northmoor.NORTHMOOR);
  }

  @Override
  public Facts on(LocalDate day) {
    return Optional.ofNullable(facts.floorEntry(day)).map(Map.Entry::getValue).orElse(Facts.NONE);
  }

  /** Figures are not asked under one framework: each day knows its own facts. */
  @Override
  public Optional<LocalRules> rules(LocalDate day) {
    return Optional.empty();
  }

  @Override
  public NavigableSet<LocalDate> days() {
    return facts.navigableKeySet();
  }

  @Override
  public SchoolPast asPublished() {
    return published.orElse(this);
  }
}
