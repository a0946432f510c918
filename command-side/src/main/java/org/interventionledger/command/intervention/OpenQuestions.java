package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.OpenQuestion.CATEGORY_NOT_SAID;
import static org.interventionledger.api.intervention.OpenQuestion.DAY_OF_PUBLICATION;
import static org.interventionledger.api.intervention.OpenQuestion.EARLIER_CATEGORY;
import static org.interventionledger.api.intervention.OpenQuestion.GRADES_NOT_IN_USE;
import static org.interventionledger.api.intervention.OpenQuestion.GRADES_OF_OTHER_DAYS;
import static org.interventionledger.api.intervention.OpenQuestion.KIND_OF_INSPECTION;
import static org.interventionledger.api.intervention.OpenQuestion.NOTICE_OF_CATEGORY;
import static org.interventionledger.api.intervention.OpenQuestion.NO_JUDGEMENTS;
import static org.interventionledger.api.intervention.OpenQuestion.WHICH_SCHOOL;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.EarlierCategory;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.intervention.Judgement;
import org.interventionledger.api.intervention.OpenQuestion;
import org.interventionledger.api.intervention.PublishedInspection;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.command.statute.PartFour;

/** What a published outcome leaves open. */
record OpenQuestions(
    PublishedInspection inspection,
    WhoseInspection whose,
    GradesOfTheirDay grades,
    Particulars school,
    CaseFile file) {

  private static final List<String> CATEGORIES =
      List.of(
          "special measures", "serious weaknesses", "notice to improve", "significant improvement");

  static final Judgement INADEQUATE_AS_A_WHOLE =
      new Judgement(Judgement.Area.OVERALL_EFFECTIVENESS, Judgement.Grade.INADEQUATE);

  List<OpenQuestion> all() {
    var open = new EnumMap<OpenQuestion, Boolean>(OpenQuestion.class);
    open.put(WHICH_SCHOOL, whose == WhoseInspection.NOT_CLEAR);
    open.put(KIND_OF_INSPECTION, inspection.kind().isEmpty());
    open.put(DAY_OF_PUBLICATION, inspection.publishedOn().isEmpty());
    open.put(NO_JUDGEMENTS, isSection5() && inspection.judgements().isEmpty());
    open.put(GRADES_OF_OTHER_DAYS, inspection.otherDays());
    open.put(GRADES_NOT_IN_USE, !grades.inUse());
    open.put(NOTICE_OF_CATEGORY, category() != Category.NONE && isReached());
    open.put(CATEGORY_NOT_SAID, isInadequateAndInNone());
    open.put(EARLIER_CATEGORY, category() == Category.NONE && followsACategory());
    return open.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
  }

  private boolean isSection5() {
    return inspection.kind().filter(InspectionKind::isSection5).isPresent();
  }

  private Category category() {
    return inspection.category().orElse(Category.NONE);
  }

  /**
   * Where a school is judged as a whole, one that is inadequate is put in a category; where it is
   * not (since September 2024), or where the list has no column of categories, one may be that
   * fails anywhere. Which, is HMCI's to say: it is asked, and never derived.
   */
  private boolean isInadequateAndInNone() {
    return isSection5()
        && category() == Category.NONE
        && (grades.judgements().contains(INADEQUATE_AS_A_WHOLE)
            || grades.fail() && (!grades.asAWhole() || inspection.category().isEmpty()));
  }

  private boolean isReached() {
    return switch (PartFour.reach(school.type())) {
      case MAINTAINED_SCHOOL, PUPIL_REFERRAL_UNIT -> true;
      case ACADEMY, OUTSIDE_PART_4 -> false;
    };
  }

  /** Of an academy too: there, a category opens nothing, and is one all the same. */
  private boolean followsACategory() {
    return inspection.ofstedsName().filter(OpenQuestions::namesACategory).isPresent()
        || LeftOutcomes.of(file).hasCategoryBefore(inspection.inspectedOn())
        || file.position().inspections().stream()
            .filter(it -> it.inspectedOn().isBefore(inspection.inspectedOn()))
            .filter(OpenQuestions::speaksOfACategory)
            .max(Comparator.comparing(InspectionOutcomeRecorded::inspectedOn))
            .filter(it -> it.category() != Category.NONE || stillApplies(it))
            .isPresent();
  }

  /** Such as "Special Measures S5 ReInspection", whose category may be on no record. */
  private static boolean namesACategory(String ofstedsName) {
    var words = ofstedsName.toLowerCase(Locale.ROOT);
    return CATEGORIES.stream().anyMatch(words::contains);
  }

  private static boolean speaksOfACategory(InspectionOutcomeRecorded outcome) {
    return outcome.category() != Category.NONE
        || outcome.earlierCategory().filter(it -> it != EarlierCategory.NOT_SPOKEN_OF).isPresent();
  }

  private static boolean stillApplies(InspectionOutcomeRecorded outcome) {
    return outcome.earlierCategory().filter(it -> it == EarlierCategory.STILL_APPLIES).isPresent();
  }
}
