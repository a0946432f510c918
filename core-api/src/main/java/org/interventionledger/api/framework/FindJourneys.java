package org.interventionledger.api.framework;

import java.util.List;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.school.FindSchool.OnRegister;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;

/** Which schools' journeys are under a version of the framework? By name of school. */
public record FindJourneys(Reader reader, VersionChoice version) {

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
