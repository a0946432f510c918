package org.interventionledger.command.intervention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.NoticeText;
import org.interventionledger.api.intervention.PreconditionCommand.RecordPrecondition;
import org.interventionledger.api.intervention.WarningNoticeCommand.ApproveWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.DraftWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.GiveWarningNotice;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;

/**
 * The papers of notices: a test about a later step need not have its notice drafted and approved
 * each time. Where none with its identifier was, it is: by the officer of the test, and by another.
 */
final class Papers {

  static final Officer APPROVER =
      new Officer("d.quill", new PersonName("Dana Quill"), Role.HEAD_OF_SERVICE, Drafts.NORTHMOOR);
  private static final Map<GiveWarningNotice, NoticeText> TEXTS =
      Collections.synchronizedMap(new IdentityHashMap<>());

  private Papers() {}

  static GiveWarningNotice keep(GiveWarningNotice notice, NoticeText text) {
    TEXTS.put(notice, text);
    return notice;
  }

  /** What has to be done before a command, where it gives a notice that nobody drafted. */
  static List<InterventionCommand> before(
      InterventionCommand command, Collection<? extends InterventionCommand> done) {
    if (!(command instanceof GiveWarningNotice notice) || !TEXTS.containsKey(notice)) {
      return List.of();
    }
    var drafted =
        done.stream()
            .anyMatch(
                earlier ->
                    earlier instanceof DraftWarningNotice draft
                        && draft.noticeId().equals(notice.noticeId()));
    return drafted ? List.of() : List.of(draft(notice), approval(notice));
  }

  /** Commands, each after what has to be done before it. */
  static List<InterventionCommand> all(List<InterventionCommand> commands) {
    var all = new ArrayList<InterventionCommand>();
    for (var command : commands) {
      all.addAll(before(command, all));
      all.add(command);
    }
    return all;
  }

  static DraftWarningNotice draft(GiveWarningNotice notice) {
    return new DraftWarningNotice(
        notice.urn(), notice.noticeId(), notice.givenOn(), TEXTS.get(notice));
  }

  static ApproveWarningNotice approval(GiveWarningNotice notice) {
    return new ApproveWarningNotice(
        notice.urn(),
        notice.noticeId(),
        notice.givenOn(),
        Drafts.words("Scheme of delegation, 4.2"));
  }

  static NoticeText text(GiveWarningNotice notice) {
    return Optional.ofNullable(TEXTS.get(notice)).orElseThrow();
  }

  /** Nobody approves their own notice, and whoever writes or approves a text records it. */
  static Officer officer(SchoolCommand command, Officer usual) {
    if (command instanceof RecordPrecondition fact) {
      return Stream.of(Desk.SENIOR_OFFICER, APPROVER)
          .filter(officer -> officer.name().equals(fact.person()))
          .findFirst()
          .orElse(usual);
    }
    return command instanceof ApproveWarningNotice ? APPROVER : usual;
  }
}
