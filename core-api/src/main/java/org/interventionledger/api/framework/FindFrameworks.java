package org.interventionledger.api.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Reader;

/** Which frameworks were adopted by the authorities that the reader serves? Newest first. */
public record FindFrameworks(Reader reader) {

  /**
   * The answer.
   *
   * @param adopted what stands
   * @param withdrawn adoptions that were withdrawn before their day; the version may stand by
   *     another
   */
  public record Frameworks(List<Adopted> adopted, List<Withdrawn> withdrawn) {
    public Frameworks {
      adopted = List.copyOf(adopted);
      withdrawn = List.copyOf(withdrawn);
    }

    /** All of one authority's, the newest first. */
    public List<Adopted> of(AuthorityCode authority) {
      return adopted.stream().filter(row -> row.authority().equals(authority)).toList();
    }

    /** The version under which an authority's journeys begin on a day. */
    public Optional<Adopted> inForce(AuthorityCode authority, LocalDate on) {
      return adopted.stream()
          .filter(row -> row.authority().equals(authority) && !row.effectiveFrom().isAfter(on))
          .filter(row -> row.intake() == Intake.NEW_JOURNEYS)
          .findFirst();
    }
  }

  /** Which journeys come under a version. */
  public enum Intake {
    /** Those that begin while it is in force, and those that are moved to it. */
    NEW_JOURNEYS,
    /** It stands beside others: only those that are moved to it. */
    MOVED_JOURNEYS
  }

  /** What took a version's place, and from which day. */
  public record Superseded(VersionChoice by, LocalDate since) {}

  /**
   * One adopted version.
   *
   * @param succession how it stands to those before it, where that was said
   * @param superseded by a later one that was adopted, though its day may not have come
   * @param journeys how many schools' journeys are under it; empty for a reader who does not read
   *     the register of every school
   */
  public record Adopted(
      AuthorityCode authority,
      LocalDate adoptedOn,
      LocalDate effectiveFrom,
      Pack pack,
      Optional<Succession> succession,
      Intake intake,
      Optional<Superseded> superseded,
      Optional<Integer> journeys) {

    /** Whether a journey can be moved to it on a day: it is in force, and nothing superseded it. */
    public boolean takesJourneys(LocalDate on) {
      return !effectiveFrom.isAfter(on)
          && superseded.filter(it -> !it.since().isAfter(on)).isEmpty();
    }

    public VersionChoice version() {
      return VersionChoice.of(pack.framework());
    }
  }

  /**
   * An adoption that was withdrawn before its day.
   *
   * @param effectiveFrom the day from which it was to be in force
   * @param succession how it was to stand to those before it, where that was said
   */
  public record Withdrawn(
      AuthorityCode authority,
      LocalDate adoptedOn,
      LocalDate effectiveFrom,
      Pack pack,
      Optional<Succession> succession,
      LocalDate withdrawnOn,
      Narrative reasons) {

    public VersionChoice version() {
      return VersionChoice.of(pack.framework());
    }
  }
}
