package org.interventionledger.ui.school;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.FindBroughtVersions;
import org.interventionledger.api.framework.FindBroughtVersions.Brought;
import org.interventionledger.api.framework.FindFrameworks;
import org.interventionledger.api.framework.FindFrameworks.Frameworks;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.placement.BestFit;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Component;

/**
 * What the framework says of a school: by the version that its journey is under, also one it
 * brought, or else by the one in force.
 */
@Component
public class PackOfSchool {

  private final Ledger ledger;

  PackOfSchool(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * @param pack empty where there is none
   * @param others how many other versions the journey could be moved to
   */
  public record Under(Optional<Pack> pack, long others) {}

  public Under find(SignedIn signedIn, School school) {
    var today = ledger.today();
    var frameworks = ledger.ask(new FindFrameworks(signedIn.reader()), Frameworks.class);
    var own = frameworks.of(school.particulars().authority());
    var brought =
        ledger.ask(new FindBroughtVersions(signedIn.reader()), Brought.class).of(school.urn());
    var named =
        school.placement().flatMap(FindSchool.Placement::framework).filter(_ -> brought.isEmpty());
    var pack =
        brought
            .map(FindBroughtVersions.Row::pack)
            .or(
                () ->
                    own.stream()
                        .filter(it -> named.filter(it.version().toString()::equals).isPresent())
                        .findFirst()
                        .or(() -> frameworks.inForce(school.particulars().authority(), today))
                        .map(FindFrameworks.Adopted::pack));
    var others =
        own.stream()
            .filter(it -> it.takesJourneys(today))
            .filter(it -> named.filter(it.version().toString()::equals).isEmpty())
            .count();
    return new Under(pack, others);
  }

  /** What the indicators on record speak for; nothing where the reader reads of none. */
  public List<BestFit> bestFits(SignedIn signedIn, School school) {
    return school.indicators().isEmpty()
        ? List.of()
        : find(signedIn, school).pack().stream()
            .flatMap(pack -> BestFit.of(pack, id -> isPresent(school, id)))
            .toList();
  }

  private static boolean isPresent(School school, String indicator) {
    return school.indicators().stream().anyMatch(it -> it.indicator().id().equals(indicator));
  }
}
