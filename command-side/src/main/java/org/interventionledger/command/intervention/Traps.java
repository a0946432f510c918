package org.interventionledger.command.intervention;

import static org.interventionledger.api.record.FindPosition.Danger.END_OF_CATEGORY_NOT_RECORDED;
import static org.interventionledger.api.record.FindPosition.Danger.INTERIM_BOARD_OF_THE_SECRETARY_OF_STATE;
import static org.interventionledger.api.record.FindPosition.Danger.NOTICE_AFTER_THE_SECRETARY_OF_STATES;
import static org.interventionledger.api.record.FindPosition.Danger.NOTICE_CEASED;
import static org.interventionledger.api.record.FindPosition.Danger.POWERS_DURING_INTERIM_BOARD;
import static org.interventionledger.api.record.FindPosition.Danger.POWERS_FROZEN;
import static org.interventionledger.api.record.FindPosition.Danger.SECRETARY_OF_STATES_GOVERNORS;
import static org.interventionledger.api.record.FindPosition.Danger.SECRETARY_OF_STATES_NOTICE_STANDS;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.api.terms.Provision.eia;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateUsed;
import org.interventionledger.api.record.FindPosition.Danger;
import org.interventionledger.api.record.FindPosition.Trap;
import org.interventionledger.api.record.FindPositionInLaw;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.statute.NoticeLaw.Interlock;

/**
 * Where an act of the authority and one of the Secretary of State, or a board, run beside each
 * other.
 */
final class Traps {

  private Traps() {}

  static List<Trap> of(LegalPosition position, FindPositionInLaw query) {
    var on = query.on();
    return Stream.of(
            position.notices().all().flatMap(notice -> ceased(notice, on)),
            position.notices().all().flatMap(notice -> after(notice, position)),
            position.state().notices().all().filter(notice -> notice.bars(on)).map(Traps::stands),
            ServiceTraps.of(position),
            endNotRecorded(position, on),
            frozen(position, on),
            Positions.mayReadOfBoards(query) ? board(position, on) : Stream.<Trap>empty(),
            boardOfHis(position, on),
            governorsOfHis(position, on))
        .flatMap(traps -> traps)
        .toList();
  }

  private static Stream<Trap> ceased(Notice notice, LocalDate on) {
    return notice instanceof Notice.Ceased(_, var by) && !on.isBefore(by.givenOn())
        ? Stream.of(
            new Trap(
                NOTICE_CEASED,
                eia("s.60(4B)"),
                List.of(
                    date("givenOn", notice.given().givenOn()),
                    date("since", by.givenOn()),
                    text("reference", by.learnt().reference()))))
        : Stream.empty();
  }

  /**
   * Given after the Secretary of State's: lawful only if the authority had not been told, or was
   * let.
   */
  private static Stream<Trap> after(Notice notice, LegalPosition position) {
    var givenOn = notice.given().givenOn();
    return position
        .state()
        .notices()
        .all()
        .filter(_ -> notice.isInForce())
        .filter(
            states ->
                LawOfNotices.of(notice.given().text().section(), givenOn)
                    .interlocks()
                    .contains(Interlock.BARS_A_LATER_NOTICE))
        .filter(states -> givenOn.isAfter(states.given().givenOn()))
        .filter(
            states ->
                states.permission().filter(said -> !givenOn.isBefore(said.learnt().on())).isEmpty())
        .map(
            states ->
                new Trap(
                    NOTICE_AFTER_THE_SECRETARY_OF_STATES,
                    eia("s.60(4A)"),
                    List.of(
                        date("givenOn", givenOn),
                        date("statesGivenOn", states.given().givenOn()),
                        date("toldOn", states.given().learnt().on()))));
  }

  /**
   * A category goes on until a report says otherwise; the entry of a later one may have left that
   * out.
   */
  private static Stream<Trap> endNotRecorded(LegalPosition position, LocalDate on) {
    return InCategory.on(position.inspections(), on).stream()
        .flatMap(
            category ->
                category.later().stream()
                    .filter(report -> !report.takesEffectOn().isAfter(on))
                    .filter(report -> !saysOfIt(report))
                    .limit(1)
                    .map(
                        report ->
                            new Trap(
                                END_OF_CATEGORY_NOT_RECORDED,
                                category.gateway(),
                                List.of(
                                    date("since", category.since()),
                                    date("inspectedOn", report.inspectedOn()),
                                    date("publishedOn", report.publishedOn())))));
  }

  /** A section 8 report that does not speak of the category leaves it as it is. */
  private static boolean saysOfIt(InspectionOutcomeRecorded report) {
    return report
        .earlierCategory()
        .map(
            said ->
                switch (said) {
                  case STILL_APPLIES -> true;
                  case NO_LONGER_APPLIES -> false;
                  case NOT_SPOKEN_OF -> report.kind().filter(InspectionKind::isSection5).isEmpty();
                })
        .orElse(false);
  }

  private static Trap stands(StateNotice notice) {
    return new Trap(
        SECRETARY_OF_STATES_NOTICE_STANDS,
        eia("s.60(4A)"),
        List.of(
            date("givenOn", notice.given().givenOn()),
            date("toldOn", notice.given().learnt().on()),
            text("reference", notice.given().learnt().reference())));
  }

  private static Stream<Trap> frozen(LegalPosition position, LocalDate on) {
    return position.state().powers().frozenBy(on).stream()
        .map(
            intention ->
                new Trap(
                    POWERS_FROZEN,
                    eia("s.70B"),
                    List.of(
                        date("toldOn", intention.learnt().on()),
                        text("reference", intention.learnt().reference()),
                        terms("intended", intention.powers()))));
  }

  private static Stream<Trap> boardOfHis(LegalPosition position, LocalDate on) {
    return position.state().powers().inEffect(SecretaryOfStatePower.INTERIM_BOARD, on).stream()
        .map(used -> trap(INTERIM_BOARD_OF_THE_SECRETARY_OF_STATE, eia("s.69 and Sch. 6"), used));
  }

  private static Stream<Trap> governorsOfHis(LegalPosition position, LocalDate on) {
    return StateEffects.governors(position, on).stream()
        .map(used -> trap(SECRETARY_OF_STATES_GOVERNORS, eia("s.67(6)"), used));
  }

  private static Trap trap(Danger danger, Provision provision, PowerOfSecretaryOfStateUsed used) {
    return new Trap(
        danger,
        provision,
        List.of(
            date("usedOn", used.usedOn()),
            date("effectiveFrom", used.effectiveFrom()),
            text("reference", used.learnt().reference())));
  }

  private static Stream<Trap> board(LegalPosition position, LocalDate on) {
    return InterimPeriods.on(position, on)
        .map(InterimPeriod::board)
        .map(
            board ->
                new Trap(
                    POWERS_DURING_INTERIM_BOARD,
                    eia("Sch. 6, paras 12 to 14"),
                    List.of(
                        number("board", board.board()),
                        date("constitutedFrom", board.constitutedFrom()))))
        .stream();
  }
}
