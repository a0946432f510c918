package org.interventionledger.api.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.framework.Cadence;
import org.interventionledger.api.framework.Figure;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Sorted;
import org.interventionledger.api.terms.Urn;

/**
 * What an authority's framework reports, on a day: counted from what had happened by then and was
 * not put right since, over the schools that were the authority's then, as they were then.
 *
 * @param framework the version in force on the day; empty where none was, and then nothing is
 *     reported
 * @param report as which they are told; then they are of its schools and its period, and for its
 *     readers
 * @param schools how many schools were the authority's and open
 * @param particulars of the schools that count on a day for which the ledger holds no particulars
 *     of them; empty where there are none
 * @param closed how many figures are not open to the reader
 */
public record Figures(
    AuthorityCode authority,
    LocalDate on,
    Optional<LocalDate> since,
    Audience audience,
    Optional<FrameworkVersion> framework,
    Optional<Report> report,
    int schools,
    Optional<HeldSince> particulars,
    int closed,
    List<Reckoned> figures,
    List<Report> reports) {

  public Figures {
    figures = List.copyOf(figures);
    reports = List.copyOf(reports);
  }

  /**
   * One figure or list.
   *
   * @param id of its row in the framework
   * @param items the sentences of the document that ask for it, by their numbers
   * @param classes the classes of entry that it is counted from: it is for whoever reads them all
   * @param baseline from when, or from what, the document compares it, in its words
   * @param by when its target is to be met, in the document's words
   * @param unstated what the document does not say of it; nothing is filled in
   * @param definition what is counted where the document has no formula: the ledger's own reading,
   *     and not the authority's
   * @param columns of the list, beside the school
   */
  public record Reckoned(
      String id,
      String label,
      Figure.Show show,
      List<String> items,
      Set<Readership> classes,
      Optional<String> baseline,
      Optional<Integer> target,
      Optional<String> by,
      List<String> unstated,
      Optional<OwnReading> definition,
      List<Line> lines,
      List<String> columns,
      List<Listed> schools,
      List<Remark> remarks) {
    public Reckoned {
      items = List.copyOf(items);
      classes = Sorted.copyOf(classes);
      unstated = List.copyOf(unstated);
      lines = List.copyOf(lines);
      columns = List.copyOf(columns);
      schools = List.copyOf(schools);
      remarks = List.copyOf(remarks);
    }
  }

  /** What a line counts. */
  public enum Counted {
    /** The schools for which the condition holds on the day. */
    HOLDING,
    /**
     * The schools at which it happened in the period; of a rate, of how many of which the condition
     * held on some day of it.
     */
    HAPPENED,
    /** Months from the beginning to what ended it; of several the median. */
    MONTHS
  }

  /**
   * One number.
   *
   * @param per by what it is broken down; empty for the whole
   * @param group the part; empty, in a breakdown, where nobody knows it
   * @param from the period begins after this day; empty where it begins with the record
   * @param schools how many; empty where it is withheld
   * @param of of how many schools of which it is known; empty where it is withheld, and of what
   *     happened but for a rate
   * @param unknown of how many more it is not known: they count neither way; empty where it is
   *     withheld
   * @param value the percentage or the months
   */
  public record Line(
      Counted counted,
      Optional<String> per,
      Optional<String> group,
      Optional<LocalDate> from,
      LocalDate on,
      Optional<Integer> schools,
      Optional<Integer> of,
      Optional<Integer> unknown,
      Optional<BigDecimal> value,
      Optional<Withheld> withheld) {}

  /**
   * Schools that count on some day told of by particulars which the ledger came to hold only after
   * it. Whether they were of that authority, type, phase and status then already is not known.
   *
   * @param schools how many
   * @param from the day from which the particulars of all of them are held
   */
  public record HeldSince(int schools, LocalDate from) {}

  /** Why a number is not told. */
  public enum Withheld {
    /** Fewer than five, and not none. */
    FEW,
    /** All of them but fewer than five. */
    ALL_BUT_FEW,
    /** It is not known of fewer than five, and not of none. */
    FEW_UNKNOWN,
    /** Another part of the same breakdown is small, and could be reckoned from this one. */
    BREAKDOWN
  }

  /**
   * A school in a list.
   *
   * @param on the day of which it is told: one of the two that are compared, or that on which it
   *     happened
   * @param cells as many as there are columns; in each what is on record, the latest first
   */
  public record Listed(Urn urn, String school, LocalDate on, List<List<String>> cells) {
    public Listed {
      cells = cells.stream().map(List::copyOf).toList();
    }
  }

  /** What has to be said of a figure. */
  public enum Remarked {
    /** The ledger holds nothing of that name, and nothing is made up. */
    NOT_HELD,
    /** No first day was chosen. */
    NO_FIRST_DAY,
    /** The framework has no condition with whose beginning the time could begin. */
    NO_BEGINNING,
    /** Members read no school by name. */
    NAMES_WITHHELD
  }

  /** Something that has to be said of a figure, and about what. */
  public record Remark(Remarked remarked, String about) {}

  /**
   * A report that the framework names, and its period that ends with the day.
   *
   * @param to who receives it
   * @param per how often the framework asks for it
   * @param from its period begins after this day; empty where the calendar alone does not say
   */
  public record Report(
      String id,
      String label,
      List<String> items,
      List<String> to,
      Audience audience,
      Optional<Cadence.Per> per,
      Optional<LocalDate> from) {
    public Report {
      items = List.copyOf(items);
      to = List.copyOf(to);
    }
  }
}
