package org.interventionledger.command.statute;

import static org.interventionledger.api.intervention.Recipient.EXISTING_GOVERNORS;
import static org.interventionledger.api.intervention.Recipient.INTERIM_BOARD_MEMBERS;
import static org.interventionledger.api.intervention.Recipient.SECRETARY_OF_STATE;
import static org.interventionledger.api.terms.Certainty.INFERRED;
import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.command.statute.InForce.from;
import static org.interventionledger.command.statute.LawOf.adoptionAct;
import static org.interventionledger.command.statute.LawOf.asEnacted;
import static org.interventionledger.command.statute.LawOf.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.interventionledger.api.board.BoardEnding;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Sorted;

/**
 * The law of interim executive boards on a day: s.65 and Sch. 6.
 *
 * @param fewestMembers para. 4(1); there is no greatest number, and so no row for one
 * @param copies who gets a copy of the notice and of every appointment, whatever the school: para.
 *     6
 * @param toldOfResumption who gets a notice of resumption, whatever the school: para. 17
 * @param endings where the law has each way in which an interim period ends: the notice may set a
 *     duration, or a notice of resumption ends it: paras 7 and 16 to 18
 * @param startEnds where it says what ends with the start of a board, a suspension of the delegated
 *     budget among it; empty if nothing did: paras 3 and 12(1)
 * @param directedBySecretaryOfState he may direct who, how many, on what terms, until when: para.
 *     5A
 * @param takenOverBySecretaryOfState he may take the authority's board over by notice: s.70C
 * @param shadowGoverningBody months before the end by which the authority may set up a shadow
 *     governing body at the latest
 */
public record InterimBoardLaw(
    int fewestMembers,
    Set<Recipient> copies,
    Set<Recipient> toldOfResumption,
    Map<BoardEnding, Provision> endings,
    Optional<Provision> startEnds,
    boolean directedBySecretaryOfState,
    boolean takenOverBySecretaryOfState,
    OptionalInt shadowGoverningBody) {

  private static final DatedRule<Integer> FEWEST =
      DatedRule.of("ieb.min-members", from("2007-04-01", 2, asEnacted("Sch. 6, para. 4(1)")));

  private static final DatedRule<Boolean> DIRECTIONS =
      DatedRule.of(
          "ieb.sos-directions",
          from("2016-04-18", true, adoptionAct("inserting Sch. 6, para. 5A")));

  private static final DatedRule<Set<Recipient>> COPIES =
      DatedRule.of(
          "ieb.copies",
          from(
              "2007-04-01",
              Set.of(INTERIM_BOARD_MEMBERS, EXISTING_GOVERNORS, SECRETARY_OF_STATE),
              asEnacted("Sch. 6, para. 6")));

  private static final DatedRule<Set<Recipient>> RESUMPTION =
      DatedRule.of(
          "ieb.resumption",
          from(
              "2007-04-01",
              Set.of(INTERIM_BOARD_MEMBERS, SECRETARY_OF_STATE),
              asEnacted("Sch. 6, para. 17")));

  private static final DatedRule<Map<BoardEnding, Provision>> DURATION =
      DatedRule.of(
          "ieb.duration",
          from(
              "2007-04-01",
              Map.of(
                  BoardEnding.PERIOD_EXPIRED, eia("Sch. 6, paras 7 and 18"),
                  BoardEnding.NORMAL_GOVERNMENT_RESUMES, eia("Sch. 6, paras 17 and 18"),
                  BoardEnding.CLOSURE, eia("Sch. 6, paras 16 and 18"),
                  BoardEnding.CONVERSION, eia("Sch. 6, para. 18")),
              asEnacted("Sch. 6, paras 7 and 17")));

  private static final DatedRule<Optional<Provision>> BUDGET =
      DatedRule.of(
          "ieb.budget",
          from(
              "2007-04-01",
              Optional.of(eia("Sch. 6, paras 3 and 12")),
              asEnacted("Sch. 6, para. 12(1)")));

  /** The day in 2010 on which it began was not seen; the last day of the year is the surest. */
  private static final DatedRule<OptionalInt> SHADOW =
      DatedRule.of(
          "ieb.shadow-gb",
          from("2010-12-31", OptionalInt.of(6), instrument("SI 2010/1918", "reg. 11"))
              .marked(INFERRED));

  private static final DatedRule<Boolean> TAKEOVER =
      DatedRule.of("ieb.takeover", from("2016-04-18", true, adoptionAct("inserting s.70C")));

  static final List<DatedRule<?>> RULES =
      List.of(FEWEST, DIRECTIONS, COPIES, RESUMPTION, DURATION, BUDGET, SHADOW, TAKEOVER);

  public InterimBoardLaw {
    copies = Sorted.copyOf(copies);
    toldOfResumption = Sorted.copyOf(toldOfResumption);
    endings = Map.copyOf(endings);
  }

  /** The first day on which a shadow governing body is taken to be known to the law. */
  public static LocalDate shadowGoverningBodyFrom() {
    return SHADOW.rows().getFirst().from();
  }

  static InterimBoardLaw on(LocalDate day) {
    return new InterimBoardLaw(
        FEWEST.on(day).orElseThrow(),
        COPIES.on(day).orElseThrow(),
        RESUMPTION.on(day).orElseThrow(),
        DURATION.on(day).orElseThrow(),
        BUDGET.on(day).orElseThrow(),
        DIRECTIONS.on(day, false),
        TAKEOVER.on(day, false),
        SHADOW.on(day, OptionalInt.empty()));
  }
}
