package org.interventionledger.ui.authority;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.interventionledger.api.framework.FindFrameworks.Adopted;
import org.interventionledger.api.framework.FindFrameworks.Frameworks;
import org.interventionledger.api.framework.FindFrameworks.Intake;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Party;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.ui.form.Choice;
import org.interventionledger.ui.form.Field;

/**
 * What the authority's framework offers to choose from of the authority itself. What an earlier
 * version had is offered too, for what happened while that was in force: which one governs follows
 * from the day of the act.
 *
 * @param inForce the version in force, if there is one
 * @param packs that, and those that were in force before it
 */
public record OwnOffers(Optional<Pack> inForce, List<Pack> packs)
    implements Function<Field, List<Choice>> {

  static OwnOffers of(Frameworks frameworks, AuthorityCode authority, LocalDate today) {
    return new OwnOffers(
        frameworks.inForce(authority, today).map(Adopted::pack),
        frameworks.of(authority).stream()
            .filter(row -> row.intake() == Intake.NEW_JOURNEYS)
            .filter(row -> !row.effectiveFrom().isAfter(today))
            .map(Adopted::pack)
            .toList());
  }

  @Override
  public List<Choice> apply(Field field) {
    return field instanceof Field.Offered offered
        ? switch (offered.offer()) {
          case ACTIVITY -> activities();
          case PAPER -> papers();
          case PARTY -> once(Pack::parties, Party::id, Party::label);
          default -> List.of();
        }
        : List.of();
  }

  List<Choice> activities() {
    return once(OwnOffers::ownActivities, Activity::id, Activity::label);
  }

  List<Choice> papers() {
    return once(OwnOffers::ownPapers, Paper::id, Paper::label);
  }

  /** The meetings that the version in force has of the authority itself. */
  public List<Activity> activitiesInForce() {
    return inForce.map(OwnOffers::ownActivities).orElse(List.of());
  }

  /** The reports that it has of the authority itself. */
  public List<Paper> papersInForce() {
    return inForce.map(OwnOffers::ownPapers).orElse(List.of());
  }

  private static List<Activity> ownActivities(Pack pack) {
    return pack.activities().stream().filter(Activity::ofTheAuthority).toList();
  }

  private static List<Paper> ownPapers(Pack pack) {
    return pack.records().stream().filter(Paper::ofTheAuthority).toList();
  }

  /** As the latest version that has it calls it. */
  private <T> List<Choice> once(
      Function<Pack, List<T>> rows, Function<T, String> id, Function<T, String> label) {
    var choices = new LinkedHashMap<String, Choice>();
    packs.stream()
        .flatMap(pack -> rows.apply(pack).stream())
        .map(row -> new Choice(id.apply(row), label.apply(row)))
        .forEach(choice -> choices.putIfAbsent(choice.value(), choice));
    return List.copyOf(choices.values());
  }
}
