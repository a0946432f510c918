package org.interventionledger.command.statute;

import static org.interventionledger.api.intervention.Recipient.EXISTING_GOVERNORS;
import static org.interventionledger.api.intervention.Recipient.INTERIM_BOARD_MEMBERS;
import static org.interventionledger.api.intervention.Recipient.SECRETARY_OF_STATE;
import static org.interventionledger.command.statute.Certainty.INFERRED;
import static org.interventionledger.command.statute.InForce.from;
import static org.interventionledger.command.statute.LawOf.adoptionAct;
import static org.interventionledger.command.statute.LawOf.asEnacted;
import static org.interventionledger.command.statute.LawOf.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.interventionledger.api.intervention.Recipient;

/**
 * The law of interim executive boards on a day: s.65 and Sch. 6.
 *
 * @param fewestMembers para. 4(1); there is no greatest number
 * @param copies who gets a copy of the notice and of every appointment, whatever the school: para.
 *     6
 * @param durationOptional the notice may set a duration, or a notice of resumption ends it: paras
 *     7, 17
 * @param suspensionEnds a suspension of the delegated budget is revoked on the first day: para.
 *     12(1)
 * @param directedBySecretaryOfState he may direct who, how many, on what terms, until when: para.
 *     5A
 * @param takenOverBySecretaryOfState he may take the authority's board over by notice: s.70C
 * @param shadowGoverningBody months before the end by which the authority may set up a shadow
 *     governing body at the latest
 */
public record InterimBoardLaw(
    int fewestMembers,
    OptionalInt mostMembers,
    Set<Recipient> copies,
    boolean durationOptional,
    boolean suspensionEnds,
    boolean directedBySecretaryOfState,
    boolean takenOverBySecretaryOfState,
    OptionalInt shadowGoverningBody) {

  private static final DatedRule<Integer> FEWEST =
      DatedRule.of("ieb.min-members", from("2007-04-01", 2, asEnacted("Sch. 6, para. 4(1)")));

  private static final DatedRule<OptionalInt> MOST =
      DatedRule.of("ieb.max-members", from("2007-04-01", OptionalInt.empty(), asEnacted("Sch. 6")));

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

  private static final DatedRule<Boolean> DURATION =
      DatedRule.of("ieb.duration", from("2007-04-01", true, asEnacted("Sch. 6, paras 7 and 17")));

  private static final DatedRule<Boolean> BUDGET =
      DatedRule.of("ieb.budget", from("2007-04-01", true, asEnacted("Sch. 6, para. 12(1)")));

  private static final LocalDate SHADOW_FROM = LocalDate.of(2010, 12, 31);

  /** The day in 2010 on which it began was not seen; the last day of the year is the surest. */
  private static final DatedRule<OptionalInt> SHADOW =
      DatedRule.of(
          "ieb.shadow-gb",
          from(SHADOW_FROM.toString(), OptionalInt.of(6), instrument("SI 2010/1918", "reg. 11"))
              .marked(INFERRED));

  private static final DatedRule<Boolean> TAKEOVER =
      DatedRule.of("ieb.takeover", from("2016-04-18", true, adoptionAct("inserting s.70C")));

  static final List<DatedRule<?>> RULES =
      List.of(FEWEST, MOST, DIRECTIONS, COPIES, DURATION, BUDGET, SHADOW, TAKEOVER);

  public InterimBoardLaw {
    copies = Set.copyOf(copies);
  }

  /** The first day on which a shadow governing body is taken to be known to the law. */
  public static LocalDate shadowGoverningBodyFrom() {
    return SHADOW_FROM;
  }

  static InterimBoardLaw on(LocalDate day) {
    return new InterimBoardLaw(
        FEWEST.on(day).orElseThrow(),
        MOST.on(day, OptionalInt.empty()),
        COPIES.on(day).orElseThrow(),
        DURATION.on(day, false),
        BUDGET.on(day, false),
        DIRECTIONS.on(day, false),
        TAKEOVER.on(day, false),
        SHADOW.on(day, OptionalInt.empty()));
  }
}
