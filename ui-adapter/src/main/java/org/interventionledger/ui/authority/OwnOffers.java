package org.interventionledger.ui.authority;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interventionledger.api.framework.FindFrameworks.Adopted;
import org.interventionledger.api.framework.FindFrameworks.Frameworks;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Party;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.ui.form.Choice;
import org.interventionledger.ui.form.Field;

/**
 * What the authority's framework offers to choose from of the authority itself. What an earlier
 * version had is offered too, for what happened while that was in force: which one governs follows
 * from the day of the act, and where versions stand beside each other from the row.
 *
 * @param inForce the versions in force, that under which journeys begin first
 * @param packs those, and those that were in force before
 */
public record OwnOffers(List<Pack> inForce, List<Pack> packs)
    implements Function<Field, List<Choice>> {

  static OwnOffers of(Frameworks frameworks, AuthorityCode authority, LocalDate today) {
    return new OwnOffers(
        frameworks.of(authority).stream()
            .filter(row -> row.takesJourneys(today))
            .sorted(Comparator.comparing(Adopted::intake))
            .map(Adopted::pack)
            .toList(),
        frameworks.of(authority).stream()
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
          case FRAMEWORK_VERSION ->
              once(OwnOffers::versions, Function.identity(), Function.identity());
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

  /** The versions in force, each with what it has of the authority itself. */
  public List<OwnVersion> versionsInForce() {
    return inForce.stream().map(pack -> new OwnVersion(pack, rows(pack))).toList();
  }

  /** Whether nothing of the authority itself is in any version in force. */
  public boolean hasNone() {
    return versionsInForce().stream().allMatch(version -> version.rows().isEmpty());
  }

  private List<OwnRow> rows(Pack pack) {
    return Stream.concat(
            ownActivities(pack).stream()
                .map(
                    it ->
                        OwnRow.of(
                            it, toBeSaid(pack, OwnOffers::ownActivities, Activity::id, it.id()))),
            ownPapers(pack).stream()
                .map(it -> OwnRow.of(it, toBeSaid(pack, OwnOffers::ownPapers, Paper::id, it.id()))))
        .toList();
  }

  /** The name of the version, where a row of that name is in several that are in force. */
  private <T> Optional<String> toBeSaid(
      Pack pack, Function<Pack, List<T>> rows, Function<T, String> id, String named) {
    var having =
        inForce.stream()
            .flatMap(version -> rows.apply(version).stream())
            .filter(row -> id.apply(row).equals(named))
            .count();
    return having > 1
        ? Optional.of(VersionChoice.of(pack.framework()).toString())
        : Optional.empty();
  }

  private static List<Activity> ownActivities(Pack pack) {
    return pack.activities().stream().filter(Activity::ofTheAuthority).toList();
  }

  private static List<Paper> ownPapers(Pack pack) {
    return pack.records().stream().filter(Paper::ofTheAuthority).toList();
  }

  /** The name of a version, if it has anything of the authority itself. */
  private static List<String> versions(Pack pack) {
    return ownActivities(pack).isEmpty() && ownPapers(pack).isEmpty()
        ? List.of()
        : List.of(VersionChoice.of(pack.framework()).toString());
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
