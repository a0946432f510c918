package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.ConsentDecision.CONSENTED;
import static org.interventionledger.api.intervention.Recipient.DIOCESAN_AUTHORITY;
import static org.interventionledger.api.intervention.Recipient.EXISTING_GOVERNORS;
import static org.interventionledger.api.intervention.Recipient.FOUNDATION_GOVERNOR_APPOINTER;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.Recipient.INTERIM_BOARD_MEMBERS;
import static org.interventionledger.api.intervention.Recipient.SECRETARY_OF_STATE;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.apply;
import static org.interventionledger.command.intervention.Drafts.copies;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.decide;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.Drafts.words;
import static org.interventionledger.command.intervention.SomeSchools.CHURCH_FOUNDATION;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;
import static org.interventionledger.command.intervention.SomeSchools.FOUNDATION;
import static org.interventionledger.command.intervention.SomeSchools.VOLUNTARY_AIDED;
import static org.interventionledger.command.intervention.SomeSchools.VOLUNTARY_CONTROLLED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.evidence.Showing;
import org.interventionledger.api.intervention.ArrangementsCommand.ConsultOnArrangements;
import org.interventionledger.api.intervention.Consulted;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.RecordInterimBoardConsultation;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.terms.Explanation;
import org.interventionledger.api.terms.Narrative;
import org.junit.jupiter.api.Test;

/**
 * A foundation school whose foundation governors nobody appoints, because it has none: the officer
 * says so with the reason, where ss.63(2) and 65(2) and Sch. 6, para. 6 name the appointer.
 */
class SchoolsWithoutAnAppointerTest {

  private static final String WHY = "The trust was dissolved; it has partnership governors.";

  @Test
  void an_appointer_is_consulted_unless_it_is_said_why_there_is_none() {
    for (var consultation : consultations(Optional.empty(), GOVERNING_BODY)) {
      Desk.of(FOUNDATION)
          .refuses(
              consultation,
              consultation instanceof ConsultOnArrangements
                  ? LawRefusal.ARRANGEMENTS_CONSULTEE_MISSING
                  : LawRefusal.CONSULTEE_MISSING,
              terms("recipients", List.of(FOUNDATION_GOVERNOR_APPOINTER)));
    }
    for (var consultation : consultations(Optional.of(words(WHY)), GOVERNING_BODY)) {
      Desk.of(FOUNDATION).accepts(consultation);
    }
  }

  @Test
  void the_others_are_consulted_all_the_same() {
    Desk.of(FOUNDATION)
        .refuses(
            onBoard(Optional.of(words(WHY)), SECRETARY_OF_STATE),
            LawRefusal.CONSULTEE_MISSING,
            terms("recipients", List.of(GOVERNING_BODY)));
  }

  @Test
  void the_statement_has_a_reason_in_words() {
    for (var consultation : consultations(Optional.of(words("None.")), GOVERNING_BODY)) {
      Desk.of(FOUNDATION)
          .refuses(
              consultation,
              RecordRefusal.A_BARE_TICK,
              term("kind", Explanation.WHY_THERE_IS_NO_APPOINTER));
    }
  }

  @Test
  void a_voluntary_or_church_school_certainly_has_one() {
    for (var school : List.of(VOLUNTARY_AIDED, VOLUNTARY_CONTROLLED, CHURCH_FOUNDATION)) {
      for (var consultation :
          consultations(Optional.of(words(WHY)), GOVERNING_BODY, DIOCESAN_AUTHORITY)) {
        Desk.of(school)
            .refuses(consultation, LawRefusal.APPOINTER_IS_CERTAIN, term("type", school.type()));
      }
    }
  }

  @Test
  void nothing_is_said_of_it_where_the_law_asks_for_none() {
    for (var consultation : consultations(Optional.of(words(WHY)), GOVERNING_BODY)) {
      Desk.of(COMMUNITY)
          .refuses(
              consultation,
              RecordRefusal.NO_APPOINTER_ASKED_FOR,
              term("type", EstablishmentType.COMMUNITY_SCHOOL));
    }
  }

  @Test
  void an_appointer_is_not_named_and_denied_at_once() {
    for (var consultation :
        consultations(Optional.of(words(WHY)), GOVERNING_BODY, FOUNDATION_GOVERNOR_APPOINTER)) {
      Desk.of(FOUNDATION).refuses(consultation, RecordRefusal.APPOINTER_NAMED_AND_DENIED);
    }
  }

  @Test
  void a_boards_notice_goes_to_the_others() {
    var consented =
        Desk.of(FOUNDATION)
            .after(
                inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES),
                onBoard(Optional.of(words(WHY)), GOVERNING_BODY),
                apply("2026-05-20"),
                decide("2026-06-10", CONSENTED));

    consented.refuses(
        board().written(),
        LawRefusal.BOARD_RECIPIENT_MISSING,
        terms("recipients", List.of(FOUNDATION_GOVERNOR_APPOINTER)));
    consented.accepts(board().withNoAppointer(WHY).written());
    Desk.of(VOLUNTARY_CONTROLLED)
        .after(
            inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES),
            onBoard(Optional.empty(), GOVERNING_BODY, FOUNDATION_GOVERNOR_APPOINTER),
            apply("2026-05-20"),
            decide("2026-06-10", CONSENTED))
        .refuses(board().withNoAppointer(WHY).written(), LawRefusal.APPOINTER_IS_CERTAIN);
  }

  private static BoardDraft board() {
    return new BoardDraft("2026-06-15", "2026-06-22")
        .copiedTo(
            copies(
                "2026-06-15",
                GOVERNING_BODY,
                INTERIM_BOARD_MEMBERS,
                EXISTING_GOVERNORS,
                SECRETARY_OF_STATE));
  }

  private static List<InterventionCommand> consultations(
      Optional<Narrative> noAppointer, Recipient... bodies) {
    var onArrangements =
        new ConsultOnArrangements(
            URN,
            day("2026-05-01"),
            day("2026-05-15"),
            words("A contract with a teaching school."),
            consulted(bodies),
            words("Nobody objected to it."),
            Showing.noted("Minutes of the meetings"),
            noAppointer);
    return List.of(onBoard(noAppointer, bodies), onArrangements);
  }

  private static RecordInterimBoardConsultation onBoard(
      Optional<Narrative> noAppointer, Recipient... bodies) {
    return new RecordInterimBoardConsultation(
        URN,
        day("2026-05-01"),
        day("2026-05-15"),
        words("An interim executive board."),
        consulted(bodies),
        words("Nobody objected to it."),
        Showing.noted("Minutes of the meetings"),
        noAppointer);
  }

  private static List<Consulted> consulted(Recipient... bodies) {
    return Stream.of(bodies)
        .map(body -> new Consulted(body, "The " + body, day("2026-05-01"), Optional.empty()))
        .toList();
  }
}
