package org.interventionledger.command.intervention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.intervention.Copy;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.LowStandardsLimb;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.WarningNoticeCommand.GiveWarningNotice;
import org.interventionledger.api.terms.Narrative;

/** A warning notice on the way to being lawful: what a test takes away or changes. */
final class NoticeDraft {

  private final String givenOn;
  private final String complyBy;
  private String noticeId = Drafts.NOTICE;
  private Set<Ground> grounds = Set.of(Ground.SAFETY_THREATENED);
  private Set<LowStandardsLimb> limbs = Set.of(LowStandardsLimb.COMPARABLE_SCHOOLS);
  private List<Narrative> actions =
      List.of(Drafts.words("Appoint a designated safeguarding lead."));
  private Set<Power> mindedTo = Set.of(Power.INTERIM_EXECUTIVE_BOARD);
  private Optional<Narrative> otherwise = Optional.empty();
  private List<Copy> copies;

  NoticeDraft(String givenOn, String complyBy) {
    this.givenOn = givenOn;
    this.complyBy = complyBy;
    this.copies = Drafts.noticeCopies(givenOn);
  }

  NoticeDraft named(String id) {
    noticeId = id;
    return this;
  }

  NoticeDraft on(Ground... stated) {
    grounds = Set.of(stated);
    return this;
  }

  NoticeDraft withoutLimb() {
    limbs = Set.of();
    return this;
  }

  NoticeDraft withoutActionRequired() {
    actions = List.of();
    return this;
  }

  NoticeDraft mindedTo(Power... powers) {
    mindedTo = Set.of(powers);
    return this;
  }

  NoticeDraft mindedToOtherwise(String action) {
    otherwise = Optional.of(Drafts.words(action));
    return this;
  }

  NoticeDraft copiedTo(List<Copy> recipients) {
    copies = recipients;
    return this;
  }

  GiveWarningNotice written() {
    return new GiveWarningNotice(
        Drafts.URN,
        noticeId,
        Drafts.day(givenOn),
        grounds,
        limbs,
        Drafts.words("Two exclusions a week."),
        actions,
        Drafts.day(complyBy),
        mindedTo,
        otherwise,
        copies,
        Drafts.words("Support has not helped."),
        Drafts.words("Scheme of delegation, 4.2"));
  }
}
