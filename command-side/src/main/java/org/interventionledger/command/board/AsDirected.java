package org.interventionledger.command.board;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.interventionledger.api.board.InterimBoardCommand.MakeInstrumentOfAppointment;
import org.interventionledger.api.board.InterimBoardCommand.RecordMemberLeft;
import org.interventionledger.api.board.InterimBoardEvent.InstrumentOfAppointmentMade;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.DirectionOnInterimBoardRecorded;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;

/**
 * What the Secretary of State directed about the members of a board at work: who, how many, on what
 * terms, and who is to leave (Sch. 6, para. 5A). Of two directions that speak of one matter the one
 * of which the authority was told last counts, from the day on which it was, in whatever order they
 * were recorded.
 */
record AsDirected(int board, LocalDate on, List<SecretaryOfStateEvent> state) {

  /** Not one more than the number that was directed last. */
  void checkOneMore(BoardState.InOffice standing) {
    latest(directed -> directed.members().isPresent())
        .filter(directed -> standing.members().size() + 1 > directed.members().get())
        .ifPresent(directed -> refuseNumber(standing.members().size() + 1, directed));
  }

  /** Nobody is appointed whose appointment was directed to end. */
  void checkMayServe(PersonName name) {
    toEnd(name)
        .ifPresent(
            directed -> {
              throw toEnd(name, directed);
            });
  }

  /**
   * The authority itself ends no appointment that was directed, and leaves no fewer than were. That
   * somebody resigned, or was removed for incapacity or misbehaviour, is recorded all the same.
   */
  void checkMayEnd(RecordMemberLeft act, BoardState.InOffice standing) {
    switch (act.why()) {
      case RESIGNATION, INCAPACITY_OR_MISBEHAVIOUR -> {}
      case NOTICE_UNDER_TERMS -> {
        latest(directed -> speaksOf(directed, act.member()))
            .filter(directed -> directed.appoint().contains(act.member()))
            .ifPresent(
                directed -> {
                  throw refused(
                      LawRefusal.MEMBERS_AS_DIRECTED,
                      directed,
                      text("missing", act.member().name()));
                });
        latest(directed -> directed.members().isPresent())
            .filter(directed -> standing.members().size() - 1 < directed.members().get())
            .ifPresent(directed -> refuseNumber(standing.members().size() - 1, directed));
      }
    }
  }

  /** An instrument has the terms that were directed, and ends when it was directed to. */
  void check(MakeInstrumentOfAppointment act) {
    onOtherTerms(act.member(), act.terms())
        .ifPresent(
            directed -> {
              throw refused(
                  LawRefusal.TERMS_AS_DIRECTED,
                  directed,
                  text("name", act.member()),
                  text("terms", directed.terms().get()));
            });
    endingOtherwise(act.member(), act.until())
        .ifPresent(
            directed -> {
              throw toEnd(act.member(), directed);
            });
  }

  /** An instrument that was made is as was directed, since then too. */
  boolean isMetBy(InstrumentOfAppointmentMade made) {
    return onOtherTerms(made.member(), made.terms()).isEmpty()
        && endingOtherwise(made.member(), made.until()).isEmpty();
  }

  private Optional<DirectionOnInterimBoardRecorded> onOtherTerms(PersonName name, Narrative terms) {
    return latest(directed -> directed.terms().isPresent() && isAppointedBy(directed, name))
        .filter(directed -> !says(terms, directed.terms().get()));
  }

  private Optional<DirectionOnInterimBoardRecorded> endingOtherwise(
      PersonName name, Optional<LocalDate> until) {
    return toEnd(name).filter(directed -> !endsInTime(until, directed));
  }

  /** Terms are of those whom the direction names, or, where it names nobody, of every member. */
  private static boolean isAppointedBy(DirectionOnInterimBoardRecorded directed, PersonName name) {
    return directed.appoint().isEmpty() || directed.appoint().contains(name);
  }

  private static boolean endsInTime(
      Optional<LocalDate> until, DirectionOnInterimBoardRecorded directed) {
    return until
        .filter(day -> directed.endBy().filter(by -> !day.isAfter(by)).isPresent())
        .isPresent();
  }

  /** Word for word, however it is spaced. */
  private static boolean says(Narrative terms, Narrative directed) {
    return plain(terms).contains(plain(directed));
  }

  private static String plain(Narrative words) {
    return words.text().strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
  }

  private Optional<DirectionOnInterimBoardRecorded> toEnd(PersonName name) {
    return latest(directed -> speaksOf(directed, name))
        .filter(directed -> directed.end().contains(name));
  }

  private static boolean speaksOf(DirectionOnInterimBoardRecorded directed, PersonName name) {
    return directed.appoint().contains(name) || directed.end().contains(name);
  }

  private Optional<DirectionOnInterimBoardRecorded> latest(
      Predicate<DirectionOnInterimBoardRecorded> ofMatter) {
    return state.stream()
        .filter(DirectionOnInterimBoardRecorded.class::isInstance)
        .map(DirectionOnInterimBoardRecorded.class::cast)
        .filter(directed -> directed.board() == board && ofMatter.test(directed))
        .filter(directed -> !directed.learnt().on().isAfter(on))
        .sorted(Comparator.comparing(directed -> directed.learnt().on()))
        .reduce((_, later) -> later);
  }

  private static void refuseNumber(int members, DirectionOnInterimBoardRecorded directed) {
    throw refused(
        LawRefusal.NUMBER_OF_MEMBERS_AS_DIRECTED,
        directed,
        number("members", members),
        number("directed", directed.members().orElseThrow()));
  }

  private static Refused toEnd(PersonName name, DirectionOnInterimBoardRecorded directed) {
    return directed
        .endBy()
        .map(
            by ->
                refused(
                    LawRefusal.MEMBER_TO_END_AS_DIRECTED,
                    directed,
                    text("name", name),
                    date("endBy", by)))
        .orElseGet(
            () -> refused(LawRefusal.MEMBER_TO_END_AS_DIRECTED, directed, text("name", name)));
  }

  private static Refused refused(
      LawRefusal refusal, DirectionOnInterimBoardRecorded directed, Fact... facts) {
    return new Refused(
        refusal,
        Stream.concat(
                Stream.of(facts),
                Stream.of(
                    date("directedOn", directed.directedOn()),
                    text("reference", directed.learnt().reference())))
            .toArray(Fact[]::new));
  }
}
