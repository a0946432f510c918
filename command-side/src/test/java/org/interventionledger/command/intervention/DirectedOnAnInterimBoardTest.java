package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.ConsentDecision.CONSENTED;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.apply;
import static org.interventionledger.command.intervention.Drafts.consult;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.decide;
import static org.interventionledger.command.intervention.Drafts.establish;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.SomeSchools.ACADEMY;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;
import static org.interventionledger.command.intervention.StateDrafts.learnt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.Learnt;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordDirectionOnInterimBoard;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.terms.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Directions on the authority's interim board: Sch. 6, para. 5A. */
class DirectedOnAnInterimBoardTest {

  private static final String NOTICE = "2026-06-01";

  private final Desk consented =
      Desk.of(COMMUNITY)
          .after(
              inspection("2026-01-13", "2026-02-24", Category.SPECIAL_MEASURES),
              consult("2026-03-02", "2026-03-20"),
              apply("2026-03-23"),
              decide("2026-04-20", CONSENTED));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2016-04-17, false", "2016-04-18, true", "2016-04-19, true"})
  void the_law_knows_them_since_18_april_2016(String on, boolean known) {
    if (known) {
      Desk.of(COMMUNITY).accepts(asMany(1, on, 2));
    } else {
      Desk.of(COMMUNITY).refuses(asMany(1, on, 2), LawRefusal.ACT_UNKNOWN_TO_THE_LAW_OF_THAT_DATE);
    }
  }

  @Test
  void a_direction_says_something_about_the_next_board_or_one_before() {
    Desk.of(COMMUNITY)
        .refuses(
            direction(1, NOTICE, Optional.empty(), learnt(NOTICE)),
            LawRefusal.BOARD_DIRECTION_SAYS_NOTHING,
            date("directedOn", day(NOTICE)));
    Desk.of(COMMUNITY)
        .refuses(asMany(2, NOTICE, 2), LawRefusal.BOARD_NOT_CONSTITUTED, number("board", 2));
    Desk.of(ACADEMY).refuses(asMany(1, NOTICE, 2), LawRefusal.NOT_A_MAINTAINED_SCHOOL);
  }

  @Test
  void the_board_is_established_with_as_many_members_as_were_directed_last() {
    var three = consented.after(asMany(1, "2026-05-20", 3));
    three.refuses(
        establish(NOTICE, "2026-06-15"),
        LawRefusal.NUMBER_OF_MEMBERS_AS_DIRECTED,
        number("members", 2),
        number("directed", 3));
    three.after(asMany(1, "2026-05-22", 2)).accepts(establish(NOTICE, "2026-06-15"));
    consented.after(asMany(1, "2026-05-20", 2)).accepts(establish(NOTICE, "2026-06-15"));
  }

  @Test
  void of_two_the_one_told_last_counts_in_whatever_order_they_were_recorded() {
    consented
        .after(asMany(1, "2026-05-22", 2), asMany(1, "2026-05-20", 3))
        .accepts(establish(NOTICE, "2026-06-15"));
    consented
        .after(asMany(1, "2026-05-22", 3), asMany(1, "2026-05-20", 2))
        .refuses(
            establish(NOTICE, "2026-06-15"),
            LawRefusal.NUMBER_OF_MEMBERS_AS_DIRECTED,
            number("directed", 3));
  }

  @Test
  void the_board_is_established_with_whoever_was_directed() {
    consented
        .after(direction(1, "2026-05-20", Optional.empty(), learnt("2026-05-20"), "Zoe Zander"))
        .refuses(
            establish(NOTICE, "2026-06-15"),
            LawRefusal.MEMBERS_AS_DIRECTED,
            text("missing", "Zoe Zander"));
  }

  @Test
  void nobody_is_on_the_board_whose_appointment_was_directed_to_end() {
    var member = establish(NOTICE, "2026-06-15").members().getFirst().name();
    var toEnd =
        new RecordDirectionOnInterimBoard(
            URN,
            1,
            day("2026-05-20"),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(member),
            Optional.of(day("2026-06-20")),
            learnt("2026-05-20"));
    consented
        .after(toEnd)
        .refuses(
            establish(NOTICE, "2026-06-15"),
            LawRefusal.MEMBER_TO_END_AS_DIRECTED,
            text("name", member),
            date("endBy", day("2026-06-20")));
    consented
        .after(
            toEnd,
            direction(1, "2026-05-22", Optional.empty(), learnt("2026-05-22"), member.name()))
        .accepts(establish(NOTICE, "2026-06-15"));
  }

  @ParameterizedTest(name = "told on {0}: {1}")
  @CsvSource({"2026-05-31, true", "2026-06-01, true", "2026-06-02, false"})
  void it_binds_from_the_day_on_which_the_authority_is_told(String toldOn, boolean binds) {
    var journey =
        new Journey(COMMUNITY)
            .then(inspection("2026-01-13", "2026-02-24", Category.SPECIAL_MEASURES))
            .then(consult("2026-03-02", "2026-03-20"))
            .then(apply("2026-03-23"))
            .then(decide("2026-04-20", CONSENTED))
            .then(direction(1, "2026-05-29", Optional.of(3), learnt(toldOn)), toldOn);
    if (binds) {
      journey.butNot(establish(NOTICE, "2026-06-15"), LawRefusal.NUMBER_OF_MEMBERS_AS_DIRECTED);
    } else {
      journey.then(establish(NOTICE, "2026-06-15"));
    }
  }

  private static RecordDirectionOnInterimBoard asMany(int board, String on, int members) {
    return direction(board, on, Optional.of(members), learnt(on));
  }

  private static RecordDirectionOnInterimBoard direction(
      int board, String on, Optional<Integer> members, Learnt learnt, String... appoint) {
    return new RecordDirectionOnInterimBoard(
        URN,
        board,
        day(on),
        members,
        Stream.of(appoint).map(PersonName::new).toList(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        learnt);
  }
}
