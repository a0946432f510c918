package org.interventionledger.query.support;

import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.query.support.FictionalSchool.day;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.EarlierCategory;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.terms.Provision;

/** What a report of a section 5 inspection may say of a fictional school. */
public final class FictionalReport {

  private FictionalReport() {}

  /** Published on the day on which HMCI gave notice of its category, if it has one. */
  public static InspectionOutcomeRecorded on(
      FictionalSchool school,
      Category category,
      EarlierCategory said,
      String inspectedOn,
      String publishedOn) {
    var begins = category != Category.NONE;
    var ends =
        begins || said == EarlierCategory.NO_LONGER_APPLIES
            ? List.of(eia("s.61"), eia("s.62"))
            : List.<Provision>of();
    return new InspectionOutcomeRecorded(
        school.urn(),
        school.authority(),
        Optional.of(InspectionKind.SECTION_5),
        Optional.empty(),
        day(inspectedOn),
        day(publishedOn),
        Optional.empty(),
        List.of(),
        category,
        Optional.empty(),
        begins ? Optional.of(day(publishedOn)) : Optional.empty(),
        Optional.of(said),
        ends,
        begins ? Optional.of(eia("s.62")) : Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
