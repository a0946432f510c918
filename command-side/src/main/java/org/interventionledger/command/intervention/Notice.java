package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateWarningNoticeRecorded;
import org.interventionledger.api.intervention.WarningNoticeEvent;
import org.interventionledger.api.intervention.WarningNoticeEvent.ComplianceAssessed;
import org.interventionledger.api.intervention.WarningNoticeEvent.ConfirmedPeriods;
import org.interventionledger.api.intervention.WarningNoticeEvent.PowersProposed;
import org.interventionledger.api.intervention.WarningNoticeEvent.RepresentationsDecided;
import org.interventionledger.api.intervention.WarningNoticeEvent.RepresentationsMade;
import org.interventionledger.api.intervention.WarningNoticeEvent.ServiceOfNoticeRecorded;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeApproved;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeDrafted;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeRevised;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeWithdrawn;
import org.interventionledger.command.statute.NoticeLaw.Interlock;

/** Where a warning notice has come to. */
sealed interface Notice {

  WarningNoticeGiven given();

  /** Given, and compliance not judged, whether or not the period has ended. */
  record Unjudged(WarningNoticeGiven given) implements Notice {}

  /** Representations were made against it, and are not decided: the old law. */
  record Contested(WarningNoticeGiven given, RepresentationsMade made) implements Notice {}

  /**
   * It was confirmed, and has the periods that follow from that; compliance not judged: the old
   * law.
   */
  record Confirmed(
      WarningNoticeGiven given, RepresentationsMade made, RepresentationsDecided decided)
      implements Notice {}

  /** It was not confirmed, and leads no further: the old law. */
  record NotConfirmed(WarningNoticeGiven given, RepresentationsDecided decided) implements Notice {}

  /** The governing body did what it required. */
  record CompliedWith(WarningNoticeGiven given, ComplianceAssessed assessed) implements Notice {}

  /** The governing body did not. */
  record NotCompliedWith(WarningNoticeGiven given, ComplianceAssessed assessed) implements Notice {}

  /**
   * It did not, and was told which powers the authority proposes to use.
   *
   * @param latest the latest notice of proposed powers
   * @param powers each with the notice that first proposed it
   */
  record FollowedByProposal(
      WarningNoticeGiven given,
      ComplianceAssessed assessed,
      PowersProposed latest,
      Map<Power, PowersProposed> powers)
      implements Notice {
    public FollowedByProposal {
      powers = Map.copyOf(powers);
    }
  }

  /** Taken back. */
  record Withdrawn(WarningNoticeGiven given, WarningNoticeWithdrawn withdrawal) implements Notice {}

  /** A notice of the Secretary of State made it cease to have effect: s.60(4B). */
  record Ceased(Notice before, SecretaryOfStateWarningNoticeRecorded by) implements Notice {
    @Override
    public WarningNoticeGiven given() {
      return before.given();
    }
  }

  /**
   * Whether it ceases to have effect with a notice that the Secretary of State gives on a day:
   * s.60(4B).
   */
  default boolean ceasesWithNoticeOf(LocalDate day) {
    return isInForce()
        && !given().givenOn().isAfter(day)
        && LawOfNotices.on(this, day).interlocks().contains(Interlock.ENDS_AN_EARLIER_NOTICE);
  }

  /**
   * Whether its compliance period had expired before a day. One that is contested has none yet, and
   * one that was not confirmed never had: s.60(10), until 17 April 2016.
   */
  default boolean hadExpiredBefore(LocalDate day) {
    return switch (this) {
      case Contested _, NotConfirmed _ -> false;
      case Ceased(var before, _) -> before.hadExpiredBefore(day);
      case Unjudged _,
          Confirmed _,
          CompliedWith _,
          NotCompliedWith _,
          FollowedByProposal _,
          Withdrawn _ ->
          given().period().endsOn().isBefore(day);
    };
  }

  /** What becomes of it with that notice. */
  default Notice with(SecretaryOfStateWarningNoticeRecorded states) {
    return ceasesWithNoticeOf(states.givenOn()) ? new Ceased(this, states) : this;
  }

  /** As it stood on a day. */
  default Notice on(LocalDate day) {
    return this instanceof Ceased(var before, var by) && day.isBefore(by.givenOn()) ? before : this;
  }

  /** Whether it stands in the way of another on the same ground. */
  default boolean isInForce() {
    return switch (this) {
      case Unjudged _, Contested _, Confirmed _, NotCompliedWith _, FollowedByProposal _ -> true;
      case CompliedWith _, NotConfirmed _, Withdrawn _, Ceased _ -> false;
    };
  }

  /** Where a notice stands after an event about it; empty for one that was never given. */
  static Optional<Notice> after(Optional<Notice> before, WarningNoticeEvent event) {
    return switch (event) {
      case WarningNoticeGiven given -> Optional.of(new Unjudged(given));
      case WarningNoticeDrafted _,
          WarningNoticeRevised _,
          WarningNoticeApproved _,
          ServiceOfNoticeRecorded _ ->
          before;
      case RepresentationsMade made -> before.map(notice -> notice.contested(made));
      case RepresentationsDecided decided -> before.map(notice -> notice.decided(decided));
      case ComplianceAssessed assessed -> before.map(notice -> notice.judged(assessed));
      case PowersProposed proposed -> before.map(notice -> notice.proposed(proposed));
      case WarningNoticeWithdrawn withdrawal ->
          before.map(notice -> new Withdrawn(notice.given(), withdrawal));
    };
  }

  private Notice contested(RepresentationsMade made) {
    return switch (this) {
      case Unjudged(var given) -> new Contested(given, made);
      case Ceased(var before, var by) -> new Ceased(before.contested(made), by);
      case Contested _,
          Confirmed _,
          NotConfirmed _,
          CompliedWith _,
          NotCompliedWith _,
          FollowedByProposal _,
          Withdrawn _ ->
          this;
    };
  }

  private Notice decided(RepresentationsDecided decided) {
    return switch (this) {
      case Contested(var given, var made) ->
          decided
              .confirmed()
              .<Notice>map(it -> new Confirmed(confirmed(given, it), made, decided))
              .orElseGet(() -> new NotConfirmed(given, decided));
      case Unjudged _,
          Confirmed _,
          NotConfirmed _,
          CompliedWith _,
          NotCompliedWith _,
          FollowedByProposal _,
          Withdrawn _ ->
          this;
      case Ceased(var before, var by) -> new Ceased(before.decided(decided), by);
    };
  }

  private static WarningNoticeGiven confirmed(WarningNoticeGiven given, ConfirmedPeriods periods) {
    return given.with(periods.period(), Optional.of(periods.counted()), periods.window());
  }

  private Notice judged(ComplianceAssessed assessed) {
    if (this instanceof Ceased(var before, var by)) {
      return new Ceased(before.judged(assessed), by);
    }
    return switch (assessed.verdict()) {
      case COMPLIED -> new CompliedWith(given(), assessed);
      case NOT_COMPLIED -> new NotCompliedWith(given(), assessed);
    };
  }

  private Notice proposed(PowersProposed proposed) {
    return switch (this) {
      case NotCompliedWith(var given, var assessed) ->
          new FollowedByProposal(given, assessed, proposed, with(Map.of(), proposed));
      case FollowedByProposal(var given, var assessed, _, var before) ->
          new FollowedByProposal(given, assessed, proposed, with(before, proposed));
      case Ceased(var before, var by) -> new Ceased(before.proposed(proposed), by);
      case Unjudged _, Contested _, Confirmed _, NotConfirmed _, CompliedWith _, Withdrawn _ ->
          this;
    };
  }

  private static Map<Power, PowersProposed> with(
      Map<Power, PowersProposed> before, PowersProposed proposed) {
    var powers = new EnumMap<Power, PowersProposed>(Power.class);
    proposed.powers().forEach(power -> powers.put(power, proposed));
    powers.putAll(before);
    return powers;
  }
}
