package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.intervention.Recipient.HMCI;

import org.interventionledger.api.intervention.RepresentationsDecision;
import org.interventionledger.api.intervention.WarningNoticeCommand.GiveWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.RecordRepresentations;
import org.interventionledger.api.intervention.WarningNoticeCommand.RecordRepresentationsDecision;

/** Acts of the law until 17 April 2016. */
final class OldLaw {

  private OldLaw() {}

  static GiveWarningNotice given(String givenOn) {
    return new NoticeDraft(givenOn, "2026-05-29")
        .ofTheOldLaw()
        .copiedTo(Drafts.noticeCopies(givenOn, GOVERNING_BODY, HEAD_TEACHER, HMCI))
        .written();
  }

  static RecordRepresentations represent(String madeOn) {
    return new RecordRepresentations(
        Drafts.URN,
        Drafts.NOTICE,
        Drafts.day(madeOn),
        Drafts.day(madeOn),
        Drafts.words("The data are of another school."));
  }

  static RecordRepresentationsDecision decision(String on, RepresentationsDecision decision) {
    return new RecordRepresentationsDecision(
        Drafts.URN, Drafts.NOTICE, Drafts.day(on), decision, Drafts.words("Letter of that day."));
  }
}
