package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.statute.NoticeLaw;
import org.interventionledger.command.statute.NoticeLaw.Content;
import org.interventionledger.command.statute.Statute;
import org.junit.jupiter.api.Test;

/** The row of what a notice contains is what is asked of it: no more, and no less. */
class WhatTheLawDemandsOfANoticeTest {

  private static final String OLD = "2012-05-28";
  private static final String NEW = "2026-05-01";

  @Test
  void the_action_that_is_required_where_its_row_says_so() {
    demandedByItsRow(
        Content.ACTION_REQUIRED,
        ofNow().withoutActionRequired(),
        NEW,
        LawRefusal.NO_ACTION_REQUIRED);
  }

  @Test
  void a_compliance_period_where_its_row_says_so() {
    demandedByItsRow(
        Content.COMPLIANCE_PERIOD, ofNow().withoutPeriod(), NEW, LawRefusal.PERIOD_NOT_STATED);
  }

  @Test
  void the_initial_period_and_no_other_where_its_row_says_so() {
    demandedByItsRow(
        Content.INITIAL_PERIOD,
        new NoticeDraft(OLD, "2012-06-30").tellingOfRepresentations(),
        OLD,
        LawRefusal.LAW_FIXES_THE_PERIOD);
  }

  @Test
  void the_action_it_is_minded_to_take_where_its_row_says_so() {
    demandedByItsRow(
        Content.MINDED_TO, ofNow().mindedTo(), NEW, LawRefusal.NO_ACTION_MINDED_TO_TAKE);
  }

  @Test
  void the_right_to_representations_where_its_row_says_so_and_nowhere_else() {
    demandedByItsRow(
        Content.RIGHT_TO_REPRESENTATIONS,
        new NoticeDraft(OLD, "2012-06-30").withoutPeriod(),
        OLD,
        LawRefusal.RIGHT_TO_REPRESENTATIONS_NOT_STATED);
    var told = new NoticeDraft(OLD, "2012-06-30").ofTheOldLaw();
    var law = law(OLD);
    check(told, law, OLD);
    refused(
        told,
        with(law, without(law, Content.RIGHT_TO_REPRESENTATIONS)),
        OLD,
        LawRefusal.NO_RIGHT_TO_REPRESENTATIONS);
  }

  /** The same notice lacks it under the law of the day, and not where the row is another. */
  private static void demandedByItsRow(
      Content content, NoticeDraft notice, String on, LawRefusal refusal) {
    var law = law(on);
    refused(notice, law, on, refusal);
    assertThatCode(() -> check(notice, with(law, without(law, content)), on))
        .doesNotThrowAnyException();
  }

  private static void refused(NoticeDraft notice, NoticeLaw law, String on, LawRefusal refusal) {
    assertThatThrownBy(() -> check(notice, law, on))
        .isInstanceOf(Refused.class)
        .extracting(thrown -> ((Refused) thrown).refusal())
        .isEqualTo(refusal);
  }

  private static void check(NoticeDraft notice, NoticeLaw law, String on) {
    NoticeContents.check(notice.text(), law, Drafts.day(on));
  }

  private static NoticeDraft ofNow() {
    return new NoticeDraft(NEW, "2026-06-01");
  }

  private static NoticeLaw law(String on) {
    return Statute.on(Drafts.day(on)).section60();
  }

  private static Set<Content> without(NoticeLaw law, Content content) {
    var others = EnumSet.copyOf(law.contents());
    others.remove(content);
    return others;
  }

  private static NoticeLaw with(NoticeLaw law, Set<Content> contents) {
    return new NoticeLaw(
        law.gate(),
        law.grounds(),
        law.authors(),
        contents,
        law.period(),
        law.representations(),
        law.copies(),
        law.copiesUnder(),
        law.mindedTo(),
        law.mindedToSections(),
        law.steps(),
        law.interlocks(),
        law.saving());
  }
}
