package org.interventionledger.api.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;

/**
 * Who is on the confidential register? By name of school; of one school the school itself first. A
 * reader without access to the register gets no row at all. Filters that are empty do not filter.
 *
 * @param level id of a level
 * @param adviser the adviser's name
 * @param phase phase of education, in the national register's words
 * @param standing the statutory position
 * @param search part of a school's name, or a URN
 * @param today to tell what is overdue
 */
public record FindRegister(
    Reader reader,
    Optional<String> level,
    Optional<String> adviser,
    Optional<String> phase,
    Optional<Standing> standing,
    Optional<String> search,
    LocalDate today) {

  /** The statutory position of a school, the gravest first. */
  public enum Standing {
    BECAME_AN_ACADEMY,
    INTERIM_BOARD_IN_PLACE,
    INTERIM_BOARD_APPLIED_FOR,
    ACADEMY_ORDER_MADE,
    ELIGIBLE_FOR_INTERVENTION,
    NOT_COMPLIED,
    WARNING_NOTICE_RUNNING,
    REFERRED,
    PRE_WARNED,
    NONE
  }

  /**
   * Which schools are in no list of the reader's, whether or not they are on the register. It
   * follows from what the frameworks of the authority say of the reader's role, and from nothing
   * about any school: how many there are, or whether there are any at all, would itself tell of the
   * register.
   */
  public enum LeftOut {
    /**
     * Of which the reader is not the adviser and has no need to know on record, where the framework
     * gives the register by need to know.
     */
    WITHOUT_A_NEED,
    /** Whose framework names the readers of the register, and the reader's role is none of them. */
    NOT_OPEN_TO_THE_ROLE
  }

  /**
   * The answer.
   *
   * @param mayRead whether the reader's role reads the register at all
   * @param levels every level that somebody on the register has, to choose from
   * @param advisers every adviser of a school on the register, to choose from
   * @param leavesOut empty where it is the whole register of the reader's authorities
   */
  public record Register(
      boolean mayRead,
      List<Row> rows,
      List<LevelGiven> levels,
      List<String> advisers,
      List<String> phases,
      List<LeftOut> leavesOut) {
    public Register {
      rows = List.copyOf(rows);
      levels = List.copyOf(levels);
      advisers = List.copyOf(advisers);
      phases = List.copyOf(phases);
      leavesOut = List.copyOf(leavesOut);
    }
  }

  /**
   * One school on one register, or its governing body or setting on one: that is not the school,
   * and no figure that counts schools on a register counts it.
   *
   * @param subject who is on it
   * @param levels the levels of the same
   * @param levelSince since when it has had the level given last
   * @param standing the gravest that the reader may know of
   * @param nextDueOn the earliest day in the diary that the reader may see, overdue ones, the
   *     duties of the framework and what its rules call for among them
   * @param nextDueWhat name of the diary's {@code What}; without a day where nothing but what has
   *     none stands open
   */
  public record Row(
      Urn urn,
      String school,
      EstablishmentType type,
      String phase,
      String register,
      String registerLabel,
      Subject subject,
      LocalDate since,
      List<LevelGiven> levels,
      Optional<LocalDate> levelSince,
      Standing standing,
      Optional<String> adviser,
      Optional<LocalDate> nextDueOn,
      Optional<String> nextDueWhat) {
    public Row {
      levels = List.copyOf(levels);
    }

    /**
     * With something that falls due, where nothing does earlier; without a day it stands open, and
     * is told where nothing else is.
     */
    public Row orDue(Optional<LocalDate> on, String what) {
      var stays =
          on.isEmpty()
              ? nextDueWhat.isPresent()
              : nextDueOn.filter(next -> !next.isAfter(on.get())).isPresent();
      return stays
          ? this
          : new Row(
              urn,
              school,
              type,
              phase,
              register,
              registerLabel,
              subject,
              since,
              levels,
              levelSince,
              standing,
              adviser,
              on,
              Optional.of(what));
    }
  }
}
