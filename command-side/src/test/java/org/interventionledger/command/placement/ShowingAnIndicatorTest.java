package org.interventionledger.command.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.WORDS;

import java.util.List;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.placement.GroundsCommand.RecordIndicator;
import org.interventionledger.api.placement.GroundsCommand.WithdrawIndicator;
import org.interventionledger.api.placement.GroundsEvent.IndicatorRecorded;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;

/** An indicator is recorded with its evidence: words, and the documents that show it. */
class ShowingAnIndicatorTest {

  private static final DocumentRef REVIEW =
      new DocumentRef("a".repeat(64), "Review of governance.pdf", "application/pdf", 5_120);
  private static final DocumentRef MINUTES =
      new DocumentRef("b".repeat(64), "Minutes.pdf", "application/pdf", 2_048);

  private final Arranged school = Arranged.under(Packs.shipped("hillingdon-2022-23")).on(TODAY);

  @Test
  void words_and_documents_stand_with_it() {
    school.keeping(REVIEW, MINUTES).then(seen(REVIEW, MINUTES));

    var recorded = school.latest(IndicatorRecorded.class);
    assertThat(recorded.evidence()).isEqualTo(WORDS);
    assertThat(recorded.documents()).containsExactly(REVIEW, MINUTES);
  }

  @Test
  void words_alone_will_do() {
    school.seen("p1-governors");

    assertThat(school.latest(IndicatorRecorded.class).documents()).isEmpty();
  }

  @Test
  void a_document_named_twice_is_one() {
    school.keeping(REVIEW).then(seen(REVIEW, REVIEW));

    assertThat(school.latest(IndicatorRecorded.class).documents()).containsExactly(REVIEW);
  }

  @Test
  void one_that_is_not_kept_for_the_school_is_refused() {
    school.keeping(MINUTES);

    var refused = school.refusedFor(seen(REVIEW), RecordRefusal.DOCUMENT_NOT_STORED);
    assertThat(refused.facts()).anyMatch(fact -> fact.toString().contains(REVIEW.sha256()));
  }

  @Test
  void seen_again_after_its_withdrawal_it_has_the_evidence_of_that_time() {
    school
        .keeping(REVIEW)
        .then(seen(REVIEW))
        .then(new WithdrawIndicator(SCHOOL, TODAY, "p1-governors", WORDS))
        .then(seen());

    assertThat(school.latest(IndicatorRecorded.class).documents()).isEmpty();
  }

  private static RecordIndicator seen(DocumentRef... documents) {
    return new RecordIndicator(
        SCHOOL,
        TODAY,
        "p1-governors",
        WORDS,
        List.of(documents).stream().map(DocumentRef::sha256).toList());
  }
}
