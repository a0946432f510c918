package org.interventionledger.query.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.interventionledger.api.LedgerEvent;
import org.interventionledger.api.activity.ActivityEvent;
import org.interventionledger.api.authority.AuthorityEvent;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.calendar.CalendarEvent;
import org.interventionledger.api.framework.FrameworkEvent;
import org.interventionledger.api.intervention.ApproachEvent;
import org.interventionledger.api.intervention.DraftReportEvent;
import org.interventionledger.api.intervention.InformationEvent;
import org.interventionledger.api.intervention.InspectionEvent;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent;
import org.interventionledger.api.intervention.InterventionEvent.InterimPeriodEnded;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.intervention.PeriodEvent;
import org.interventionledger.api.intervention.PowerEvent;
import org.interventionledger.api.intervention.PowerEvent.PowersEndedByInterimBoard;
import org.interventionledger.api.intervention.PreWarningEvent;
import org.interventionledger.api.intervention.PreconditionEvent;
import org.interventionledger.api.intervention.ReferralEvent;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.DirectionOnInterimBoardRecorded;
import org.interventionledger.api.intervention.StatementEvent;
import org.interventionledger.api.intervention.WarningNoticeEvent;
import org.interventionledger.api.meeting.MeetingEvent;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.pool.PoolEvent;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.school.SchoolImportEvent;
import org.interventionledger.api.school.SchoolProfileEvent;
import org.interventionledger.api.support.SupportEvent;
import org.interventionledger.query.EventTypes;

/** The class of readers of each event. */
public final class Readerships {

  /** Types whose entries are not for every reader of the register. */
  private static final List<Class<?>> NARROWER =
      List.of(
          PreconditionEvent.class,
          InformationEvent.class,
          // That of a request for information.
          PeriodEvent.class,
          InterimBoardDecisionEvent.class,
          InterimBoardEvent.class,
          InterimPeriodEnded.class,
          PowersEndedByInterimBoard.class,
          DirectionOnInterimBoardRecorded.class,
          InterventionEntryCorrected.class);

  /** Whoever reads it reads every other class of the ladder. */
  private static final Readership NARROWEST = Readership.DELIBERATION;

  private Readerships() {}

  /**
   * A correction on the statutory ladder is for the readers of what it puts right, whose class is
   * asked for by its number in the stream. Where that is not known, it is told to those only who
   * read every class of the ladder.
   */
  public static Readership of(LedgerEvent event, LongFunction<Optional<Readership>> ofEntry) {
    return switch (event) {
      case SchoolProfileEvent _ -> Readership.PARTICULARS;
      case PlacementEvent _ -> Readership.REGISTER;
      case ActivityEvent _,
          SupportEvent _,
          MeetingEvent _,
          PreWarningEvent _,
          ApproachEvent _,
          DraftReportEvent _ ->
          Readership.DEALINGS;
      case InspectionEvent _ -> Readership.INSPECTION;
      case PowersEndedByInterimBoard _, DirectionOnInterimBoardRecorded _ -> Readership.BOARD;
      case WarningNoticeEvent _,
          ReferralEvent _,
          SecretaryOfStateEvent _,
          StatementEvent _,
          PowerEvent _ ->
          Readership.STATUTORY;
      case PeriodEvent again -> Readership.of(again.matter());
      case PreconditionEvent _, InformationEvent _ -> Readership.DELIBERATION;
      case InterimBoardDecisionEvent _, InterimBoardEvent _, InterimPeriodEnded _ ->
          Readership.BOARD;
      case InterventionEntryCorrected it ->
          ofEntry.apply(it.correction().entry()).orElse(NARROWEST);
      case AuthorityEvent _ -> Readership.DEALINGS;
      case PoolEvent _ -> Readership.POOL;
      case FrameworkEvent _, SchoolImportEvent _, CalendarEvent _ -> Readership.OPERATIONS;
    };
  }

  /**
   * Whether every reader of the register may read entries of a type, by its simple name. A
   * correction may be of a narrower class.
   */
  public static boolean isOpenToRegister(String type) {
    return EventTypes.ALL.stream()
        .filter(event -> event.getSimpleName().equals(type))
        .noneMatch(event -> NARROWER.stream().anyMatch(narrow -> narrow.isAssignableFrom(event)));
  }
}
