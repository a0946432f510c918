package org.interventionledger.command.placement;

import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.SourceId;
import org.interventionledger.api.activity.ActivityEvent.ActivityEntryCorrected;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.Stated;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.NoticeSection;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.meeting.MeetingEvent.MeetingEntryCorrected;
import org.interventionledger.api.meeting.MeetingEvent.MeetingHeld;
import org.interventionledger.api.placement.Occasion;
import org.interventionledger.api.placement.RuleCommand;
import org.interventionledger.api.placement.RuleCommand.ApplyRules;
import org.interventionledger.api.placement.RuleCommand.NoteActivity;
import org.interventionledger.api.placement.RuleCommand.PutNoteRight;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.command.acting.FollowUps;
import org.interventionledger.command.acting.Policies;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.framework.Frameworks;
import org.interventionledger.command.school.Schools;
import org.springframework.stereotype.Component;

/**
 * After what happened at a school, the rules of its authority's framework are applied, in the same
 * transaction. Sent twice, it does nothing the second time: a rule acts once for one entry.
 */
@Component
@ProcessingGroup(Policies.PROCESSOR)
record WhenSomethingChangedThenApplyRules(
    FollowUps followUps,
    Schools schools,
    Journeys journeys,
    Frameworks frameworks,
    MeetingKinds meetings) {

  @EventHandler
  void on(
      InterventionEvent event,
      @SourceId String stream,
      @SequenceNumber long number,
      Acting acting) {
    send(
        new ApplyRules(
            event.urn(),
            new EntryRef(stream, number),
            event.getClass().getSimpleName(),
            event.happenedOn(),
            acting.today(),
            occasion(event)),
        acting);
  }

  @EventHandler
  void on(ActivityHeld held, @SourceId String stream, @SequenceNumber long number, Acting acting) {
    send(note(held, new EntryRef(stream, number), acting), acting);
  }

  @EventHandler
  void on(
      ActivityEntryCorrected put,
      @SourceId String stream,
      @SequenceNumber long number,
      Acting acting) {
    var entry = new EntryRef(stream, number);
    var instead =
        put.replacement()
            .filter(ActivityHeld.class::isInstance)
            .map(held -> note((ActivityHeld) held, entry, acting));
    send(new PutNoteRight(put.urn(), entry, put.correction(), instead), acting);
  }

  @EventHandler
  void on(MeetingHeld held, @SourceId String stream, @SequenceNumber long number, Acting acting) {
    note(held, new EntryRef(stream, number), acting).ifPresent(note -> send(note, acting));
  }

  @EventHandler
  void on(
      MeetingEntryCorrected put,
      @SourceId String stream,
      @SequenceNumber long number,
      Acting acting) {
    var entry = new EntryRef(stream, number);
    var instead =
        put.replacement()
            .filter(MeetingHeld.class::isInstance)
            .flatMap(held -> note((MeetingHeld) held, entry, acting));
    send(new PutNoteRight(put.urn(), entry, put.correction(), instead), acting);
  }

  private static NoteActivity note(ActivityHeld held, EntryRef entry, Acting acting) {
    return new NoteActivity(
        held.urn(),
        entry,
        held.heldOn(),
        held.activity(),
        held.outcome(),
        acting.today(),
        held.stated().flatMap(Stated::contactBy));
  }

  private Optional<NoteActivity> note(MeetingHeld held, EntryRef entry, Acting acting) {
    return meetings
        .of(held.meetingId())
        .map(
            kind ->
                new NoteActivity(
                    held.urn(),
                    entry,
                    held.heldOn(),
                    kind,
                    Optional.empty(),
                    acting.today(),
                    held.stated().flatMap(Stated::contactBy)));
  }

  private void send(RuleCommand command, Acting acting) {
    schools
        .find(command.urn())
        .map(school -> frameworks.of(school.authority()))
        .filter(adoptions -> concerns(command, adoptions))
        .ifPresent(_ -> followUps.send(command, acting));
  }

  /**
   * Without rules nothing follows, in any version that the authority adopted or the school brought.
   * Note is taken of what was held all the same: cadences, conditions and figures ask for it.
   */
  private boolean concerns(RuleCommand command, Adoptions adoptions) {
    var adopted =
        switch (command) {
          case NoteActivity _, PutNoteRight _ -> !adoptions.versions().isEmpty();
          case RuleCommand _ -> adoptions.hasRules();
        };
    return adopted || journeys.isFromElsewhere(command.urn(), adoptions.authority());
  }

  private static Occasion occasion(InterventionEvent event) {
    if (event instanceof InspectionOutcomeRecorded) {
      return Occasion.INSPECTION;
    }
    if (event instanceof WarningNoticeGiven given) {
      return given.text().section() == NoticeSection.SECTION_60
          ? Occasion.WARNING_NOTICE
          : Occasion.WARNING_NOTICE_ON_PAY;
    }
    return Occasion.OTHER;
  }
}
