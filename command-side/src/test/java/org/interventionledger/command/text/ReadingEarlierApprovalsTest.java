package org.interventionledger.command.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.WORDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.evidence.Sha256;
import org.interventionledger.api.intervention.Approval;
import org.interventionledger.api.intervention.PreconditionEvent.PreconditionRecorded;
import org.interventionledger.api.intervention.PreconditionKind;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.junit.jupiter.api.Test;

/** Until the ledger kept drafts, an approval said of no writer. */
class ReadingEarlierApprovalsTest {

  private static final StatutoryStep STEP = StatutoryStep.NOTICE_OF_PROPOSED_POWERS;
  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final Officer DANA = officer("d.quill", "Dana Quill");
  private static final Officer SAM = officer("s.okafor", "Sam Okafor");

  @Test
  void one_without_a_draft_counts_and_says_of_no_writer() {
    var text = TextOfNotice.of(Stream.of(approval()));

    assertThatCode(() -> text.checkApproved(STEP, DAY)).doesNotThrowAnyException();
    assertThat(text.writers()).isEmpty();
    assertThat(text.approvalFor(SAM))
        .contains(new Approval("d.quill", DAY, Sha256.of(WORDS.text())));
  }

  @Test
  void whoever_recorded_it_still_does_not_give_it() {
    var text = TextOfNotice.of(Stream.of(approval()));

    assertThatThrownBy(() -> text.checkMayBeGivenBy(DANA, STEP))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal())
                    .isEqualTo(RecordRefusal.NOBODY_GIVES_WHAT_THEY_APPROVED));
    assertThat(text.approvalFor(DANA)).isEmpty();
  }

  private static PreconditionRecorded approval() {
    return new PreconditionRecorded(
        SCHOOL,
        NORTHMOOR,
        STEP,
        Optional.empty(),
        PreconditionKind.APPROVAL_OF_THE_TEXT,
        DAY,
        WORDS,
        DANA.name(),
        "Head of service",
        Optional.empty(),
        List.of(),
        Optional.of(WORDS),
        Optional.empty(),
        Optional.of(DANA.id()),
        Optional.empty());
  }

  private static Officer officer(String id, String name) {
    return new Officer(id, new PersonName(name), Role.HEAD_OF_SERVICE, NORTHMOOR);
  }
}
