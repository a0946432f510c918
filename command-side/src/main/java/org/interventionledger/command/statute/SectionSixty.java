package org.interventionledger.command.statute;

import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.intervention.Recipient.HMCI;
import static org.interventionledger.api.intervention.Recipient.SECRETARY_OF_STATE;
import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.command.statute.InForce.from;
import static org.interventionledger.command.statute.LawOf.adoptionAct;
import static org.interventionledger.command.statute.LawOf.asEnacted;
import static org.interventionledger.command.statute.LawOf.instrument;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.RepresentationsTo;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.statute.NoticeLaw.Author;
import org.interventionledger.command.statute.NoticeLaw.Content;
import org.interventionledger.command.statute.NoticeLaw.Interlock;
import org.interventionledger.command.statute.NoticeLaw.Period;
import org.interventionledger.command.statute.NoticeLaw.Representations;
import org.interventionledger.command.statute.NoticeLaw.Saving;
import org.interventionledger.command.statute.NoticeLaw.Steps;

/** The warning notice of s.60. */
final class SectionSixty {

  private static final DatedRule<Set<Ground>> GROUNDS =
      DatedRule.of("wn60.grounds", from("2007-04-01", Ground.ofSection60(), asEnacted("s.60(2)")));

  private static final DatedRule<Set<Author>> AUTHORS =
      DatedRule.of(
          "wn60.author",
          from("2007-04-01", Set.of(Author.LOCAL_AUTHORITY), asEnacted("s.60")),
          from("2016-04-18", EnumSet.allOf(Author.class), adoptionAct("s.2")));

  private static final DatedRule<Period> PERIOD =
      DatedRule.of(
          "wn60.period",
          from("2007-04-01", new Period.WorkingDaysFollowing(15), asEnacted("s.60(1)(b) and (10)")),
          from("2016-04-18", new Period.AsSpecified(), adoptionAct("s.2(2)(b)")));

  private static final DatedRule<Optional<RepresentationsTo>> REPRESENTATIONS =
      DatedRule.of(
          "wn60.representations",
          from("2007-04-01", Optional.of(RepresentationsTo.HMCI), asEnacted("s.60(7)")),
          from("2016-04-18", Optional.empty(), adoptionAct("s.2(2)(h)")));

  private static final DatedRule<Integer> PERIOD_IF_CONFIRMED =
      DatedRule.of("wn60.period-if-confirmed", from("2007-04-01", 15, asEnacted("s.60(10)")));

  private static final DatedRule<Set<Content>> CONTENTS =
      DatedRule.of(
          "wn60.contents",
          from("2007-04-01", Content.ofOldLaw(), asEnacted("s.60(4) and (5)")),
          from("2016-04-18", Content.ofNewLaw(), adoptionAct("s.2(2)(c) to (f)")));

  private static final DatedRule<String> MINDED_TO =
      DatedRule.of(
          "wn60.minded-to",
          from("2007-04-01", "ss.63 to 66", asEnacted("s.60(4)(d)")),
          from("2016-04-18", "ss.63 to 69", adoptionAct("s.2(2)(c) to (f)")));

  private static final DatedRule<Set<Recipient>> COPIES =
      DatedRule.of(
          "wn60.copies",
          from("2007-04-01", Set.of(HMCI, HEAD_TEACHER), asEnacted("s.60(6)")),
          from(
              "2016-04-18",
              Set.of(HMCI, HEAD_TEACHER, SECRETARY_OF_STATE),
              adoptionAct("s.2, inserting s.60(6A)")));

  private static final DatedRule<Steps> SECOND_NOTICE =
      DatedRule.of(
          "wn60.second-notice",
          from("2007-04-01", steps("(d)", "(e)", true), asEnacted("s.60(1)(e)")),
          from("2016-04-18", steps("(c)", "(d)", false), adoptionAct("s.2(2)(b)")));

  private static final DatedRule<Set<Interlock>> BAR =
      DatedRule.of(
          "wn60.block-after-sos",
          from(
              "2016-04-18",
              Set.of(Interlock.BARS_A_LATER_NOTICE),
              adoptionAct("s.2, inserting s.60(4A)")));

  private static final DatedRule<Set<Interlock>> END =
      DatedRule.of(
          "wn60.superseded-by-sos",
          from(
              "2016-04-18",
              Set.of(Interlock.ENDS_AN_EARLIER_NOTICE),
              adoptionAct("s.2, inserting s.60(4B)")));

  /** Of both sections: para. (1) for s.60, para. (2) for s.60A. */
  private static final DatedRule<Provision> TRANSITIONAL =
      DatedRule.of(
          "wn60.transitional",
          from(
              "2016-04-18",
              instrument("SI 2016/466", "reg. 4"),
              instrument("SI 2016/466", "reg. 4")));

  static final List<DatedRule<?>> RULES =
      List.of(
          GROUNDS,
          AUTHORS,
          PERIOD,
          REPRESENTATIONS,
          PERIOD_IF_CONFIRMED,
          CONTENTS,
          MINDED_TO,
          COPIES,
          SECOND_NOTICE,
          BAR,
          END,
          TRANSITIONAL);

  private SectionSixty() {}

  /** The section as it stood on a day on which it was in force. */
  static NoticeLaw on(LocalDate day) {
    return new NoticeLaw(
        Gate.WARNING_NOTICE,
        GROUNDS.on(day).orElseThrow(),
        AUTHORS.on(day).orElseThrow(),
        CONTENTS.on(day).orElseThrow(),
        PERIOD.on(day).orElseThrow(),
        REPRESENTATIONS.on(day).orElseThrow().map(to -> representations(to, day)),
        COPIES.on(day).orElseThrow(),
        copiesUnder(COPIES.on(day).orElseThrow()),
        EnumSet.allOf(Power.class),
        MINDED_TO.on(day).orElseThrow(),
        SECOND_NOTICE.on(day).orElseThrow(),
        NoticeLaw.all(BAR.on(day, Set.of()), END.on(day, Set.of())),
        saving(day));
  }

  static Optional<Saving> saving(LocalDate day) {
    return TRANSITIONAL.rowOn(day).map(row -> new Saving(row.from(), row.what()));
  }

  private static Representations representations(RepresentationsTo to, LocalDate day) {
    return new Representations(
        to, PERIOD_IF_CONFIRMED.on(day).orElseThrow(), eia("s.60(7)"), eia("s.60(8)"));
  }

  /** Since subsection (6A) there is a copy for the Secretary of State. */
  private static Provision copiesUnder(Set<Recipient> copies) {
    return eia(copies.contains(SECRETARY_OF_STATE) ? "s.60(6) and (6A)" : "s.60(6)");
  }

  private static Steps steps(
      String failedToComply, String powersProposed, boolean representations) {
    return new Steps(
        eia("s.60(1)(a)"),
        eia("s.60(1)(b)"),
        representations ? Optional.of(eia("s.60(1)(c)")) : Optional.empty(),
        eia("s.60(1)" + failedToComply),
        eia("s.60(1)" + powersProposed));
  }
}
