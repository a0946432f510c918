package org.interventionledger.api.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.placement.FindRegister.LeftOut;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;

/**
 * Who has a level of the authority's own scales, on a register or not? To be given a level and to
 * be placed on a register are two facts. By name of school; of one school the school itself first.
 * It is read by whoever reads the register, and of the same schools. Filters that are empty do not
 * filter.
 *
 * @param level id of a level
 * @param adviser the adviser's name
 * @param phase phase of education, in the national register's words
 * @param search part of a school's name, or a URN
 */
public record FindLevels(
    Reader reader,
    Optional<String> level,
    Optional<String> adviser,
    Optional<String> phase,
    Optional<String> search) {

  /**
   * The answer.
   *
   * @param mayRead whether the reader's role reads levels at all
   * @param levels every level that somebody has, to choose from
   * @param advisers every adviser of a school where somebody has one, to choose from
   * @param leavesOut empty where these are all of the reader's authorities
   */
  public record Levels(
      boolean mayRead,
      List<Row> rows,
      List<LevelGiven> levels,
      List<String> advisers,
      List<String> phases,
      List<LeftOut> leavesOut) {
    public Levels {
      rows = List.copyOf(rows);
      levels = List.copyOf(levels);
      advisers = List.copyOf(advisers);
      phases = List.copyOf(phases);
      leavesOut = List.copyOf(leavesOut);
    }
  }

  /**
   * One level of one school, or of its governing body or setting.
   *
   * @param subject who has it
   * @param since the day on which it was given
   * @param registers names of those that the same is on; none where it is on no register
   */
  public record Row(
      Urn urn,
      String school,
      EstablishmentType type,
      String phase,
      Subject subject,
      LevelGiven level,
      LocalDate since,
      List<String> registers,
      Optional<String> adviser) {
    public Row {
      registers = List.copyOf(registers);
    }
  }
}
