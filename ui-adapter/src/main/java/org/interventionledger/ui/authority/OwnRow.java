package org.interventionledger.ui.authority;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.Act;
import org.interventionledger.api.framework.Cadence;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Who;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A meeting or a report that a version in force has of the authority itself, as the page tells it.
 *
 * @param name what its acts call it
 * @param cadences how often the authority owes it
 * @param under the version, where another in force has a row of that name too
 */
public record OwnRow(
    AuthorityKind<?> kind,
    String id,
    String label,
    String name,
    List<Who> who,
    List<Cadence> cadences,
    Optional<String> under) {

  static OwnRow of(Activity activity, Optional<String> under) {
    return new OwnRow(
        AuthorityKind.ACTIVITY,
        activity.id(),
        activity.label(),
        activity.label(),
        activity.who(),
        activity.cadence().stream()
            .filter(cadence -> cadence.of() == Cadence.Whose.authority)
            .toList(),
        under);
  }

  static OwnRow of(Paper paper, Optional<String> under) {
    return new OwnRow(
        AuthorityKind.REPORT,
        paper.id(),
        paper.inFull(),
        paper.label(),
        paper.who(),
        Stream.ofNullable(paper.per())
            .map(per -> new Cadence(per, null, null, null, null, paper.force()))
            .toList(),
        under);
  }

  /** The section of the framework that has it. */
  String section() {
    return kind.equals(AuthorityKind.ACTIVITY) ? "activities" : "records";
  }

  public Act act() {
    return kind.act();
  }

  /** The words of the link to where it is recorded. */
  public String words() {
    return kind.equals(AuthorityKind.ACTIVITY) ? "authority.hold.of" : "authority.give.of";
  }

  public String address() {
    return UriComponentsBuilder.fromPath(kind.page())
        .queryParam(kind.row(), id)
        .queryParamIfPresent(AuthorityKind.UNDER, under)
        .encode()
        .toUriString();
  }
}
