package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.intervention.CopySent;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.LowStandardsLimb;
import org.interventionledger.api.intervention.NoticeSection;
import org.interventionledger.api.intervention.NoticeText;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.WarningNoticeCommand.ApproveWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.DraftWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.GiveWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.ReviseWarningNotice;
import org.interventionledger.api.terms.Narrative;

/** A warning notice on the way to being lawful: what a test takes away or changes. */
final class NoticeDraft {

  private final String givenOn;
  private Optional<LocalDate> complyBy;
  private NoticeSection section = NoticeSection.SECTION_60;
  private Optional<Narrative> right = Optional.empty();
  private String noticeId = Drafts.NOTICE;
  private Set<Ground> grounds = Set.of(Ground.SAFETY_THREATENED);
  private Set<LowStandardsLimb> limbs = Set.of(LowStandardsLimb.COMPARABLE_SCHOOLS);
  private List<Narrative> actions =
      List.of(Drafts.words("Appoint a designated safeguarding lead."));
  private Set<Power> mindedTo = Set.of(Power.INTERIM_EXECUTIVE_BOARD);
  private Optional<Narrative> otherwise = Optional.empty();
  private Optional<Narrative> noAppointer = Optional.empty();
  private List<CopySent> copies;

  NoticeDraft(String givenOn, String complyBy) {
    this.givenOn = givenOn;
    this.complyBy = Optional.of(Drafts.day(complyBy));
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

  NoticeDraft copiedTo(List<CopySent> recipients) {
    copies = recipients;
    return this;
  }

  NoticeDraft under(NoticeSection other) {
    section = other;
    return this;
  }

  /** A notice of the old law: no period of its own, and the right to representations. */
  NoticeDraft ofTheOldLaw() {
    complyBy = Optional.empty();
    right = Optional.of(Drafts.words("You may make representations within the initial period."));
    return this;
  }

  NoticeDraft withoutPeriod() {
    complyBy = Optional.empty();
    return this;
  }

  NoticeDraft tellingOfRepresentations() {
    right = Optional.of(Drafts.words("You may make representations to HM Chief Inspector."));
    return this;
  }

  NoticeDraft withNoAppointer(String why) {
    noAppointer = Optional.of(Drafts.words(why));
    return this;
  }

  NoticeText text() {
    return new NoticeText(
        section,
        grounds,
        limbs,
        Drafts.words("Two exclusions a week."),
        actions,
        complyBy,
        mindedTo,
        otherwise,
        right,
        Drafts.words("Support has not helped."));
  }

  DraftWarningNotice drafted() {
    return new DraftWarningNotice(Drafts.URN, noticeId, Drafts.day(givenOn), text());
  }

  ReviseWarningNotice revision() {
    return new ReviseWarningNotice(Drafts.URN, noticeId, Drafts.day(givenOn), text());
  }

  ApproveWarningNotice approval() {
    return new ApproveWarningNotice(
        Drafts.URN, noticeId, Drafts.day(givenOn), Drafts.words("Scheme of delegation, 4.2"));
  }

  GiveWarningNotice written() {
    return Papers.keep(
        new GiveWarningNotice(Drafts.URN, noticeId, Drafts.day(givenOn), copies, noAppointer),
        text());
  }
}
