package org.interventionledger.ui.journey;

import java.util.HashMap;
import java.util.Map;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.ui.layout.Dates;
import org.interventionledger.ui.layout.Words;
import org.springframework.stereotype.Component;

/** What an act is about, in words: the notice of a day, the meeting of a day. */
@Component
class MatterNames {

  private final Words words;
  private final Dates dates;

  MatterNames(Words words, Dates dates) {
    this.words = words;
    this.dates = dates;
  }

  /** By the identifiers that acts name them by. */
  Map<String, String> of(School school) {
    var named = new HashMap<String, String>();
    school.notices().forEach(n -> named.put(n.noticeId(), text("notice", dates.day(n.givenOn()))));
    school.preWarnings().forEach(p -> named.put(p.preWarningId(), text("pre-warning", dates.day(p.sentOn()))));
    school.referrals().forEach(r -> named.put(r.referralId(), text("referral", dates.day(r.referredOn()))));
    school.boards().forEach(b -> named.put(Integer.toString(b.board()), text("board", dates.day(b.constitutedFrom()))));
    for (var meeting : school.meetings()) {
      var day = dates.day(meeting.heldOn().orElse(meeting.plannedFor()));
      named.put(meeting.meetingId(), words.of("offers.about.meeting", meeting.kindLabel(), day));
      for (var state : meeting.actions()) {
        var action = words.of("offers.about.action", state.action().what(), dates.day(state.action().dueOn()));
        named.put(meeting.meetingId() + "/" + state.number(), action);
      }
    }
    return named;
  }

  private String text(String matter, String day) {
    return words.of("offers.about." + matter, day);
  }
}
