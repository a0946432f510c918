package org.interventionledger.ui.placement;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.placement.BestFit;
import org.interventionledger.api.placement.HowAssigned;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.ui.form.Labels;
import org.interventionledger.ui.school.PackOfSchool;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Component;

/**
 * What the indicators on record speak for, where a level is given by best fit: to be known before
 * somebody decides.
 */
@Component("fits")
public class FitCounted {

  private final PackOfSchool packs;
  private final Labels labels;

  FitCounted(PackOfSchool packs, Labels labels) {
    this.packs = packs;
    this.labels = labels;
  }

  public List<String> warnings(SchoolCommand act, School school, SignedIn signedIn) {
    var given = given(act).toList();
    return given.isEmpty()
        ? List.of()
        : packs.bestFits(signedIn, school).stream()
            .flatMap(
                fit ->
                    given.stream()
                        .filter(level -> level.scale().equals(fit.scale().id()))
                        .map(level -> counts(fit) + " " + text(fit, level)))
            .toList();
  }

  /** Such as "Priority 1: 2 indicators; Priority 2: no indicator". */
  public String counts(BestFit fit) {
    return labels.message(
        "fit.counts",
        fit.scale().label(),
        fit.counted().stream()
            .map(count -> labels.message("fit.count", count.level().label(), count.indicators()))
            .collect(Collectors.joining("; ")));
  }

  /** For which levels the most speak, and that this decides nothing. */
  public String fitting(BestFit fit) {
    return fit.fitting().isEmpty()
        ? labels.message("fit.none")
        : labels.message("fit.most", names(fit));
  }

  private String text(BestFit fit, LevelChoice level) {
    return fit.giving(level.level()) == HowAssigned.OTHERWISE_THAN_MOST_INDICATORS
        ? labels.message("fit.otherwise", names(fit))
        : fitting(fit);
  }

  private static String names(BestFit fit) {
    return fit.fitting().stream().map(Labelled::label).collect(Collectors.joining(", "));
  }

  private static Stream<LevelChoice> given(SchoolCommand act) {
    return switch (act) {
      case ChangeLevel change -> Stream.of(change.level());
      case PlaceOnRegister placing -> placing.level().stream();
      default -> Stream.empty();
    };
  }
}
