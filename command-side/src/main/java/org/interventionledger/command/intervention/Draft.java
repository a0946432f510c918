package org.interventionledger.command.intervention;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.interventionledger.api.intervention.NoticeText;
import org.interventionledger.api.intervention.WarningNoticeEvent;
import org.interventionledger.api.intervention.WarningNoticeEvent.ComplianceAssessed;
import org.interventionledger.api.intervention.WarningNoticeEvent.PowersProposed;
import org.interventionledger.api.intervention.WarningNoticeEvent.RepresentationsDecided;
import org.interventionledger.api.intervention.WarningNoticeEvent.RepresentationsMade;
import org.interventionledger.api.intervention.WarningNoticeEvent.ServiceOfNoticeRecorded;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeApproved;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeDrafted;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeRevised;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeWithdrawn;

/** A warning notice on its way to being given: drafted by some, approved by another. */
sealed interface Draft {

  String noticeId();

  NoticeText text();

  /**
   * Not approved yet.
   *
   * @param writers the sign-in names of all who drafted or revised it
   */
  record Open(NoticeText text, Set<String> writers, WarningNoticeEvent latest) implements Draft {
    public Open {
      writers = Set.copyOf(writers);
    }

    @Override
    public String noticeId() {
      return latest.noticeId();
    }
  }

  /** Approved: the text is locked, unless it is revised, which undoes the approval. */
  record Approved(NoticeText text, Set<String> writers, WarningNoticeApproved approved)
      implements Draft {
    public Approved {
      writers = Set.copyOf(writers);
    }

    @Override
    public String noticeId() {
      return approved.noticeId();
    }
  }

  /** Given as it was approved. */
  record Given(NoticeText text, WarningNoticeApproved approved, WarningNoticeGiven given)
      implements Draft {
    @Override
    public String noticeId() {
      return approved.noticeId();
    }
  }

  /** Where a draft stands after an event about a notice; empty for a notice that had none. */
  static Optional<Draft> after(Optional<Draft> before, WarningNoticeEvent event) {
    return switch (event) {
      case WarningNoticeDrafted drafted ->
          Optional.of(new Open(drafted.text(), Set.of(drafted.draftedBy()), drafted));
      case WarningNoticeRevised revised -> before.map(draft -> draft.revised(revised));
      case WarningNoticeApproved approved -> before.map(draft -> draft.approved(approved));
      case WarningNoticeGiven given -> before.map(draft -> draft.given(given));
      case RepresentationsMade _,
          RepresentationsDecided _,
          ServiceOfNoticeRecorded _,
          ComplianceAssessed _,
          PowersProposed _,
          WarningNoticeWithdrawn _ ->
          before;
    };
  }

  private Draft revised(WarningNoticeRevised revised) {
    return switch (this) {
      case Open(_, var writers, _) ->
          new Open(revised.text(), with(writers, revised.revisedBy()), revised);
      case Approved(_, var writers, _) ->
          new Open(revised.text(), with(writers, revised.revisedBy()), revised);
      case Given _ -> this;
    };
  }

  private Draft approved(WarningNoticeApproved approved) {
    return switch (this) {
      case Open(var text, var writers, _) -> new Approved(text, writers, approved);
      case Approved _, Given _ -> this;
    };
  }

  private Draft given(WarningNoticeGiven given) {
    return switch (this) {
      case Approved(var text, _, var approved) -> new Given(text, approved, given);
      case Open _, Given _ -> this;
    };
  }

  private static Set<String> with(Set<String> writers, String further) {
    var all = new TreeSet<>(writers);
    all.add(further);
    return all;
  }
}
