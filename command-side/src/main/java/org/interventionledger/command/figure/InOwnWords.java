package org.interventionledger.command.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.rules.Facts;
import org.interventionledger.command.rules.InterventionPast.Inspected;
import org.interventionledger.command.rules.SchoolPast;

/**
 * A school as the figures of one authority ask for it. As long as it is under a version that it
 * brought from another, nobody knows what it would be in this one's words, though names be equal.
 */
record InOwnWords(SchoolPast past, AuthorityCode authority) implements SchoolPast {

  @Override
  public Facts on(LocalDate day) {
    var known = past.on(day);
    return past.rules(day).filter(it -> !it.version().authority().equals(authority)).isPresent()
        ? known.ofSchoolAlone()
        : known;
  }

  @Override
  public Optional<LocalRules> rules(LocalDate day) {
    return past.rules(day);
  }

  @Override
  public List<PlacementEvent> placings() {
    return past.placings();
  }

  @Override
  public NavigableSet<LocalDate> days() {
    return past.days();
  }

  @Override
  public List<Inspected> inspections() {
    return past.inspections();
  }

  @Override
  public SchoolPast asPublished() {
    return new InOwnWords(past.asPublished(), authority);
  }

  @Override
  public SchoolPast with(PlacementEvent event) {
    return new InOwnWords(past.with(event), authority);
  }
}
