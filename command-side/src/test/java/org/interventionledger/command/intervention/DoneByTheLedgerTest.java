package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.command.intervention.Drafts.assess;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.propose;
import static org.interventionledger.command.intervention.LocalActs.judged;

import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no row of a pack holds: the law or an inspection decides it, at every authority alike. */
class DoneByTheLedgerTest {

  private static final String HILLINGDON = "hillingdon-2022-23";

  @Test
  void HIL_036_HIL_076_on_the_register_it_is_eligible_only_once_it_failed_to_comply() {
    LocalStory.under(
        HILLINGDON,
        "2022-09-01",
        story ->
            story
                .then(judged("2022-10-04", "2022-11-07", Grade.REQUIRES_IMPROVEMENT))
                .on("2022-11-08")
                .isOn("sarr")
                .isEligible(false)
                .warned(new NoticeDraft("2022-11-21", "2022-12-16"))
                .on("2022-12-18")
                .isEligible(false)
                .then(findNotComplied("2022-12-19"))
                .then(propose("2022-12-20", "2023-01-09", INTERIM_EXECUTIVE_BOARD))
                .on("2023-01-09")
                .isEligible(true)
                .isOn("sarr"));
  }

  @Test
  void HIL_036_HIL_076_and_not_where_it_complied() {
    LocalStory.under(
        HILLINGDON,
        "2022-09-01",
        story ->
            story
                .then(judged("2022-10-04", "2022-11-07", Grade.REQUIRES_IMPROVEMENT))
                .warned(new NoticeDraft("2022-11-21", "2022-12-16"))
                .then(assess("2022-12-19", ComplianceVerdict.COMPLIED))
                .on("2023-01-09")
                .isEligible(false)
                .isOn("sarr"));
  }

  /** Under the name that Ofsted had for it when the document was in force. */
  @ParameterizedTest
  @CsvSource({
    "HIL, hillingdon-2022-23, 2022-10-04, 2022-11-07, SPECIAL_MEASURES, special measures",
    "HIL, hillingdon-2022-23, 2022-10-04, 2022-11-07, REQUIRES_SIGNIFICANT_IMPROVEMENT, serious"
        + " weaknesses",
    "E15, ealing-2015-18, 2015-10-06, 2015-11-09, SPECIAL_MEASURES, special measures",
    "E15, ealing-2015-18, 2015-10-06, 2015-11-09, REQUIRES_SIGNIFICANT_IMPROVEMENT, serious"
        + " weaknesses",
    "HAV, havering-2014, 2014-10-07, 2014-11-10, SPECIAL_MEASURES, special measures",
    "HAV, havering-2014, 2014-10-07, 2014-11-10, REQUIRES_SIGNIFICANT_IMPROVEMENT, serious"
        + " weaknesses"
  })
  void HIL_193_E15_045_HAV_035_either_category_of_ofsted_is_known_by_its_name_and_makes_eligible(
      String items,
      String pack,
      String inspectedOn,
      String publishedOn,
      Category category,
      String name) {
    assertThat(Packs.shipped(pack).framework().srcPrefix()).isEqualTo(items);
    LocalStory.under(
        pack,
        inspectedOn,
        story -> {
          story
              .isEligible(false)
              .then(judged(inspectedOn, publishedOn, Grade.INADEQUATE, category))
              .on(publishedOn)
              .isEligible(true);
          assertThat(story.last(InspectionOutcomeRecorded.class))
              .satisfies(
                  outcome -> {
                    assertThat(outcome.category()).isEqualTo(category);
                    assertThat(outcome.categoryName()).contains(name);
                    assertThat(outcome.provision()).isPresent();
                  });
        });
  }
}
