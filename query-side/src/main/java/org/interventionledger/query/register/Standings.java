package org.interventionledger.query.register;

import static org.interventionledger.api.placement.FindRegister.Standing.ELIGIBLE_FOR_INTERVENTION;
import static org.interventionledger.api.placement.FindRegister.Standing.INTERIM_BOARD_APPLIED_FOR;
import static org.interventionledger.api.placement.FindRegister.Standing.INTERIM_BOARD_IN_PLACE;
import static org.interventionledger.api.placement.FindRegister.Standing.NOT_COMPLIED;
import static org.interventionledger.api.placement.FindRegister.Standing.PRE_WARNED;
import static org.interventionledger.api.placement.FindRegister.Standing.REFERRED;
import static org.interventionledger.api.placement.FindRegister.Standing.WARNING_NOTICE_RUNNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.PreWarningOutcome;
import org.interventionledger.api.placement.FindRegister.Standing;
import org.interventionledger.api.record.Readership;
import org.interventionledger.query.journey.BoardDecision;
import org.interventionledger.query.journey.Journey;
import org.interventionledger.query.journey.Ladder;
import org.interventionledger.query.journey.Notice;
import org.interventionledger.query.journey.PreWarning;

/** How a school stands in law: all that holds at once. The register shows the gravest. */
final class Standings {

  private Standings() {}

  /**
   * A standing and who may know of it.
   *
   * @param until its last day; empty where no entry so far ends it
   */
  record Held(
      Standing standing, LocalDate since, Optional<LocalDate> until, Readership readership) {
    Held(Standing standing, LocalDate since, Readership readership) {
      this(standing, since, Optional.empty(), readership);
    }
  }

  static List<Held> of(Journey journey) {
    var ladder = journey.ladder();
    if (ladder.state().converted().isPresent()) {
      return StateStandings.converted(ladder.state());
    }
    return Stream.of(
            board(ladder.boardDecision()),
            category(ladder),
            ladder.notices().stream().flatMap(Standings::notice),
            StateStandings.of(ladder.state()),
            referral(ladder),
            preWarning(ladder))
        .flatMap(held -> held)
        .toList();
  }

  /**
   * That a board is in place is no secret from those who work with the school; that one is applied
   * for, and until it is in place, is for those who read the way to it.
   */
  private static Stream<Held> board(BoardDecision decision) {
    var inPlace =
        decision.inForce().stream()
            .map(
                board ->
                    new Held(
                        INTERIM_BOARD_IN_PLACE,
                        board.constitutedFrom(),
                        board.endsOn(),
                        Readership.STATUTORY));
    var dayBefore = decision.reached().map(board -> board.constitutedFrom().minusDays(1));
    var appliedFor =
        decision.pursued().stream()
            .map(
                made ->
                    new Held(
                        INTERIM_BOARD_APPLIED_FOR, made.appliedOn(), dayBefore, Readership.BOARD));
    return Stream.concat(inPlace, appliedFor);
  }

  private static Stream<Held> category(Ladder ladder) {
    return ladder.categories().stream()
        .map(
            category ->
                new Held(
                    ELIGIBLE_FOR_INTERVENTION,
                    category.since(),
                    category.until(),
                    Readership.INSPECTION));
  }

  private static Stream<Held> notice(Notice notice) {
    return switch (notice.standing()) {
      case COMPLIANCE_PERIOD_RUNNING, REPRESENTATIONS_UNDECIDED ->
          held(notice, WARNING_NOTICE_RUNNING);
      case NOT_COMPLIED -> held(notice, NOT_COMPLIED);
      case POWERS_PROPOSED -> held(notice, ELIGIBLE_FOR_INTERVENTION);
      case COMPLIED, NOT_CONFIRMED, WITHDRAWN, CEASED, ENDED_BY_CONVERSION -> Stream.empty();
    };
  }

  private static Stream<Held> held(Notice notice, Standing standing) {
    return Stream.of(new Held(standing, notice.since(), Readership.STATUTORY));
  }

  private static Stream<Held> referral(Ladder ladder) {
    return ladder.referrals().stream()
        .filter(referral -> referral.outcome().isEmpty())
        .map(
            referral -> new Held(REFERRED, referral.referred().referredOn(), Readership.STATUTORY));
  }

  /** The latest one, unless it was answered to satisfaction or a warning notice has followed it. */
  private static Stream<Held> preWarning(Ladder ladder) {
    return ladder.preWarnings().reversed().stream()
        .limit(1)
        .filter(preWarning -> !isSatisfied(preWarning))
        .map(preWarning -> preWarning.sent().sentOn())
        .filter(sentOn -> ladder.notices().stream().allMatch(notice -> isBefore(notice, sentOn)))
        .map(sentOn -> new Held(PRE_WARNED, sentOn, Readership.DEALINGS));
  }

  private static boolean isBefore(Notice notice, LocalDate day) {
    return notice.given().givenOn().isBefore(day);
  }

  private static boolean isSatisfied(PreWarning preWarning) {
    return preWarning.response().stream()
        .anyMatch(response -> response.outcome() == PreWarningOutcome.SATISFACTORY_RESPONSE);
  }
}
