package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.ConsentDecision.CONSENTED;
import static org.interventionledger.api.intervention.ConsentDecision.REFUSED;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.ENTER_INTO_ARRANGEMENTS;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.intervention.Power.SUSPEND_DELEGATED_BUDGET;
import static org.interventionledger.api.intervention.PreWarningOutcome.SATISFACTORY_RESPONSE;
import static org.interventionledger.api.intervention.Recipient.DIOCESAN_AUTHORITY;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.command.intervention.Drafts.NORTHMOOR;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.acknowledge;
import static org.interventionledger.command.intervention.Drafts.answer;
import static org.interventionledger.command.intervention.Drafts.apply;
import static org.interventionledger.command.intervention.Drafts.consult;
import static org.interventionledger.command.intervention.Drafts.correction;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.decide;
import static org.interventionledger.command.intervention.Drafts.establish;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.giveNotice;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.Drafts.outcome;
import static org.interventionledger.command.intervention.Drafts.post;
import static org.interventionledger.command.intervention.Drafts.preWarn;
import static org.interventionledger.command.intervention.Drafts.propose;
import static org.interventionledger.command.intervention.Drafts.refer;
import static org.interventionledger.command.intervention.Drafts.withdraw;
import static org.interventionledger.command.intervention.PowerDrafts.appoint;
import static org.interventionledger.command.intervention.PowerDrafts.consultOnArrangements;
import static org.interventionledger.command.intervention.PowerDrafts.endArrangements;
import static org.interventionledger.command.intervention.PowerDrafts.endGovernor;
import static org.interventionledger.command.intervention.PowerDrafts.giveSuspensionNotice;
import static org.interventionledger.command.intervention.PowerDrafts.match;
import static org.interventionledger.command.intervention.PowerDrafts.require;
import static org.interventionledger.command.intervention.PowerDrafts.review;
import static org.interventionledger.command.intervention.PowerDrafts.revoke;
import static org.interventionledger.command.intervention.PowerDrafts.suspend;
import static org.interventionledger.command.intervention.PowerDrafts.tellSecretaryOfState;
import static org.interventionledger.command.intervention.SomeSchools.ACADEMY;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;
import static org.interventionledger.command.intervention.SomeSchools.VOLUNTARY_AIDED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.ArrangementKind;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.InterventionCommand.NoteInterimBoardEnded;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.evidence.Cited;
import org.junit.jupiter.api.Test;

class ReadingHistoryTest {

  private final List<InterventionEvent> ofEveryKind = everyKind();

  @Test
  void an_event_of_every_kind_is_taken_in_by_a_school_without_history() {
    for (var event : ofEveryKind) {
      assertThat(CaseFile.EMPTY.with(0, event).position()).isNotNull();
    }
  }

  @Test
  void an_event_of_every_kind_is_taken_in_after_any_other() {
    for (var first : ofEveryKind) {
      for (var second : ofEveryKind) {
        assertThat(CaseFile.EMPTY.with(0, first).with(1, second).position()).isNotNull();
      }
    }
  }

  @Test
  void a_further_entry_leaves_the_file_before_it_as_it_was() {
    var before = CaseFile.EMPTY.with(0, ofEveryKind.getFirst());
    var copy = new CaseFile(before.journal(), before.boards());

    ofEveryKind.forEach(event -> before.with(1, event));

    assertThat(before).isEqualTo(copy);
    assertThat(before.journal().length()).isOne();
  }

  private static List<InterventionEvent> everyKind() {
    var events = new ArrayList<InterventionEvent>();
    events.addAll(
        events(
            COMMUNITY,
            inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES),
            preWarn("p-1", "2026-04-20", "2026-04-27"),
            answer("p-1", "2026-04-28", SATISFACTORY_RESPONSE),
            giveNotice("2026-05-01", "2026-05-29"),
            post(HEAD_TEACHER, "2026-05-01", "2026-05-02"),
            findNotComplied("2026-05-30"),
            propose("2026-06-01", "2026-06-11", INTERIM_EXECUTIVE_BOARD),
            consult("2026-06-01", "2026-06-10"),
            apply("2026-06-12"),
            decide("2026-06-18", REFUSED),
            apply("2026-06-19"),
            decide("2026-06-20", CONSENTED),
            establish("2026-06-22", "2026-06-29"),
            withdraw("2026-06-23"),
            new NoteInterimBoardEnded(URN, 1, day("2026-12-18"))));
    events.addAll(
        events(
            ACADEMY,
            refer("r-1", "2026-05-01"),
            acknowledge("r-1", "2026-05-08"),
            outcome("r-1", "2026-06-01")));
    events.addAll(
        events(
            VOLUNTARY_AIDED,
            inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES),
            consultOnArrangements("2026-05-01", "2026-05-08", GOVERNING_BODY, DIOCESAN_AUTHORITY),
            tellSecretaryOfState(
                "2026-05-11",
                ENTER_INTO_ARRANGEMENTS,
                ADDITIONAL_GOVERNORS,
                SUSPEND_DELEGATED_BUDGET),
            require("2026-05-12", ArrangementKind.FEDERATION),
            endArrangements("2026-05-13"),
            appoint("2026-05-12", "Ada Byrne"),
            match("2026-05-13", Optional.of("2026-05-12"), "Fr Dunn"),
            endGovernor("2026-05-20", "Ada Byrne"),
            suspend("2026-05-12", "2026-05-13"),
            review("2026-06-01", "2026-09-01"),
            revoke("2026-06-02", "2026-06-03")));
    events.addAll(events(COMMUNITY, giveSuspensionNotice("2026-06-12", "2026-07-13")));
    events.add(
        new InterventionEntryCorrected(
            URN, NORTHMOOR, correction(0, "2026-12-20"), Optional.of(events.getFirst())));
    events.add(
        new InterventionEntryCorrected(
            URN, NORTHMOOR, correction(7, "2026-12-20"), Optional.empty()));
    return events;
  }

  private static List<InterventionEvent> events(
      Particulars school, InterventionCommand... commands) {
    var officer =
        new Officer("m.reyes", new PersonName("Maria Reyes"), Role.HEAD_OF_SERVICE, NORTHMOOR);
    var events = new ArrayList<InterventionEvent>();
    var file = CaseFile.EMPTY;
    for (var command : Preparations.all(List.of(commands))) {
      var acting =
          new Acting(Papers.officer(command, officer), command.happenedOn(), Optional.empty());
      for (var event :
          Decisions.decide(
              command, file, acting, Optional.of(school), Cited.NOTHING, Desk.COUNTING)) {
        file = file.with(events.size(), event);
        events.add(event);
      }
    }
    return events;
  }
}
