package org.interventionledger.ui.ofsted;

import static org.interventionledger.ui.ofsted.OfstedColumn.called;

import java.util.List;
import java.util.stream.Stream;

/**
 * The columns in which one inspection is listed; a row has several beside each other.
 *
 * @param itself whether the inspection relates to the present number of the school
 * @param urn the school's number at that time
 * @param effective whether safeguarding was effective, until 9 November 2025
 * @param converted whether it became a full inspection, which is then listed as such
 * @param outcome what is said of an inspection without grades
 */
record Listing(
    Of of,
    OfstedColumn number,
    OfstedColumn type,
    OfstedColumn start,
    OfstedColumn published,
    OfstedColumn itself,
    OfstedColumn urn,
    OfstedColumn category,
    List<Areas.Graded> areas,
    OfstedColumn effective,
    OfstedColumn converted,
    OfstedColumn outcome) {

  /** What inspections are listed there. */
  enum Of {
    /** Full or graded ones, whatever they began as. */
    FULL,
    /** Short or ungraded ones. */
    UNGRADED,
    /** Of any kind: the name of the inspection tells which. */
    ANY
  }

  private static final OfstedColumn NONE = called("");

  static final Listing LATEST =
      new Listing(
          Of.FULL,
          called(
              "Inspection number of latest full inspection",
              "Inspection number of latest graded inspection"),
          called("Inspection type"),
          called("Inspection start date"),
          called("Publication date"),
          called(
              "Does the latest full inspection relate to the URN of the current school?",
              "Does the latest graded inspection relate to the URN of the current school?"),
          called(
              "URN at time of latest full inspection", "URN at time of latest graded inspection"),
          called("Category of concern"),
          Stream.concat(
                  Areas.ofFour("", "Overall effectiveness").stream(), Areas.REPORT_CARD.stream())
              .toList(),
          called("Safeguarding is effective?"),
          NONE,
          NONE);

  /** Every inspection of a year in a row of its own. */
  static final Listing IN_YEAR =
      new Listing(
          Of.ANY,
          called("Inspection number"),
          LATEST.type,
          LATEST.start,
          LATEST.published,
          NONE,
          NONE,
          LATEST.category,
          LATEST.areas,
          LATEST.effective,
          NONE,
          called(
              "Outcomes for legacy monitoring inspections",
              "Outcomes for ungraded and monitoring inspections"));

  static final Listing PREVIOUS =
      new Listing(
          Of.FULL,
          called("Previous full inspection number", "Previous graded inspection number"),
          NONE,
          called("Previous inspection start date"),
          called("Previous publication date"),
          called(
              "Does the previous full inspection relate to the URN of the current school?",
              "Does the previous graded inspection relate to the URN of the current school?"),
          called(
              "URN at time of previous full inspection",
              "URN at time of previous graded inspection"),
          called("Previous category of concern"),
          Areas.ofFour(
              "Previous ",
              "Previous full inspection overall effectiveness",
              "Previous graded inspection overall effectiveness"),
          called("Previous safeguarding is effective?"),
          NONE,
          NONE);

  /** The latest before report cards, listed beside them. */
  static final Listing BEFORE_REPORT_CARDS =
      new Listing(
          Of.FULL,
          called("Inspection number of latest OEIF graded inspection"),
          called("Inspection type of latest OEIF graded inspection"),
          called("Inspection start date of latest OEIF graded inspection"),
          called("Publication date of latest OEIF graded inspection"),
          called("Does the latest OEIF graded inspection relate to the URN of the current school?"),
          called("URN at time of latest OEIF graded inspection"),
          called("Latest OEIF category of concern"),
          Areas.ofFour("Latest OEIF ", "Latest OEIF overall effectiveness"),
          called("Latest OEIF safeguarding is effective?"),
          NONE,
          NONE);

  static final Listing UNGRADED =
      new Listing(
          Of.UNGRADED,
          called(
              "Latest ungraded inspection number",
              "Latest ungraded inspection number since last graded inspection",
              "Latest section 8 inspection number since last full inspection"),
          NONE,
          called("Date of latest ungraded inspection", "Date of latest section 8 inspection"),
          called("Ungraded inspection publication date", "Section 8 inspection publication date"),
          called(
              "Does the ungraded inspection relate to the URN of the current school?",
              "Does the section 8 inspection relate to the URN of the current school?"),
          called(
              "URN at time of the ungraded inspection", "URN at time of the section 8 inspection"),
          NONE,
          List.of(),
          NONE,
          called(
              "Did the latest ungraded inspection convert to a graded inspection?",
              "Did the latest section 8 inspection convert to a full inspection?"),
          called("Ungraded inspection overall outcome", "Section 8 inspection overall outcome"));

  static final List<Listing> ALL =
      List.of(LATEST, IN_YEAR, PREVIOUS, BEFORE_REPORT_CARDS, UNGRADED);

  Stream<OfstedColumn> columns() {
    return Stream.concat(
        Stream.of(
                number, type, start, published, itself, urn, category, effective, converted,
                outcome)
            .filter(column -> column != NONE),
        areas.stream().flatMap(Areas.Graded::columns));
  }
}
