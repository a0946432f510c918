package org.interventionledger.api.framework;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.school.OnRegister;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;

/**
 * Which schools' journeys are under a version of the framework? By name of school.
 *
 * @param broughtFrom the authority whose version it is, where the schools came from there and
 *     brought it; empty for a version of their own authority
 */
public record FindJourneys(
    Reader reader, VersionChoice version, Optional<AuthorityCode> broughtFrom) {

  /** Under a version of their own authority. */
  public FindJourneys(Reader reader, VersionChoice version) {
    this(reader, version, Optional.empty());
  }

  /** The answer; nothing for a reader who does not read the register. */
  public record Journeys(List<Row> rows) {
    public Journeys {
      rows = List.copyOf(rows);
    }
  }

  /** One school, with what it stands at. */
  public record Row(Urn urn, String school, List<OnRegister> registers, List<LevelGiven> levels) {
    public Row {
      registers = List.copyOf(registers);
      levels = List.copyOf(levels);
    }
  }
}
