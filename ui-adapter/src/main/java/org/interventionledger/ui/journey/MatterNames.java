package org.interventionledger.ui.journey;

import java.time.LocalDate;
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
    school
        .notices()
        .forEach(notice -> named.put(notice.noticeId(), text("notice", notice.givenOn())));
    school
        .drafts()
        .forEach(
            draft ->
                named.put(
                    draft.noticeId(),
                    words.of(
                        "offers.about.draft",
                        dates.day(draft.since()),
                        words.of(draft.standing()))));
    school
        .preWarnings()
        .forEach(pre -> named.put(pre.preWarningId(), text("pre-warning", pre.sentOn())));
    school
        .outcomesToSettle()
        .forEach(it -> named.put(it.outcomeId(), text("outcome", it.outcome().inspectedOn())));
    school
        .referrals()
        .forEach(sent -> named.put(sent.referralId(), text("referral", sent.referredOn())));
    school
        .stateActs()
        .forEach(
            act ->
                act.id()
                    .ifPresent(
                        id ->
                            named.put(
                                id,
                                words.of(
                                    "offers.about.state-act",
                                    words.of(act.matter()),
                                    dates.day(act.on())))));
    school
        .powersUsed()
        .forEach(
            used ->
                named.put(
                    used.id(),
                    words.of("offers.about.power", words.of(used.use()), dates.day(used.since()))));
    school
        .support()
        .forEach(
            it ->
                named.put(
                    it.supportId(),
                    words.of("offers.about.support", it.what(), dates.day(it.askedOn()))));
    school
        .statements()
        .forEach(it -> named.put(it.statementId(), text("statement", it.receivedOn())));
    school
        .draftReports()
        .forEach(it -> named.put(it.draftReportId(), text("draft-report", it.receivedOn())));
    school
        .informationMatters()
        .forEach(
            it ->
                named.put(
                    it.id(),
                    words.of(
                        "offers.about.information",
                        words.of(it.kind()),
                        dates.day(it.receivedOn()))));
    for (var plan : school.papers()) {
      for (var state : plan.priorities()) {
        var due = dates.day(state.priority().by());
        var priority = words.of("offers.about.action", state.priority().what(), due);
        named.put(plan.paperId() + "/" + state.number(), priority);
      }
    }
    school
        .boards()
        .forEach(b -> named.put(Integer.toString(b.board()), text("board", b.constitutedFrom())));
    for (var meeting : school.meetings()) {
      var day = dates.day(meeting.heldOn().orElse(meeting.plannedFor()));
      named.put(meeting.meetingId(), words.of("offers.about.meeting", meeting.kindLabel(), day));
      for (var state : meeting.actions()) {
        var due = dates.day(state.action().dueOn());
        var action = words.of("offers.about.action", state.action().what(), due);
        named.put(meeting.meetingId() + "/" + state.number(), action);
      }
    }
    return named;
  }

  private String text(String matter, LocalDate on) {
    return words.of("offers.about." + matter, dates.day(on));
  }
}
