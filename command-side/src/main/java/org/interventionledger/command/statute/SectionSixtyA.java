package org.interventionledger.command.statute;

import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.intervention.Power.SUSPEND_DELEGATED_BUDGET;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.intervention.Recipient.SECRETARY_OF_STATE;
import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.command.statute.InForce.from;
import static org.interventionledger.command.statute.LawOf.adoptionAct;
import static org.interventionledger.command.statute.LawOf.asclaSchedule13;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.RepresentationsTo;
import org.interventionledger.command.statute.NoticeLaw.Author;
import org.interventionledger.command.statute.NoticeLaw.Content;
import org.interventionledger.command.statute.NoticeLaw.Period;
import org.interventionledger.command.statute.NoticeLaw.Representations;
import org.interventionledger.command.statute.NoticeLaw.Steps;

/**
 * The teachers' pay and conditions warning notice of s.60A. Only the local authority ever gives it.
 */
final class SectionSixtyA {

  /** How long the governing body has, and to whom it could make representations. */
  private record Regime(
      Period period,
      Set<Content> contents,
      Optional<Representations> representations,
      Steps steps) {}

  private static final DatedRule<Regime> PERIOD =
      DatedRule.of(
          "wn60a.period",
          from(
              "2010-01-12",
              new Regime(
                  new Period.WorkingDaysFollowing(15),
                  Content.ofOldLaw(),
                  Optional.of(
                      new Representations(
                          RepresentationsTo.LOCAL_AUTHORITY, 15, eia("s.60A(7)"), eia("s.60A(8)"))),
                  ofOldLaw()),
              asclaSchedule13(", para. 4")),
          from(
              "2016-04-18",
              new Regime(
                  new Period.AsSpecified(), Content.ofNewLaw(), Optional.empty(), ofNewLaw()),
              adoptionAct("s.3")));

  private static final DatedRule<Set<Recipient>> COPIES =
      DatedRule.of(
          "wn60a.copies",
          from("2010-01-12", Set.of(HEAD_TEACHER), asclaSchedule13(", para. 4")),
          from(
              "2016-04-18",
              Set.of(HEAD_TEACHER, SECRETARY_OF_STATE),
              adoptionAct("s.3(2)(d), inserting s.60A(6)(za)")));

  private static final DatedRule<Set<Power>> POWERS =
      DatedRule.of(
          "wn60a.powers",
          from(
              "2010-01-12",
              Set.of(ADDITIONAL_GOVERNORS, INTERIM_EXECUTIVE_BOARD, SUSPEND_DELEGATED_BUDGET),
              asclaSchedule13(", para. 4")));

  static final List<DatedRule<?>> RULES = List.of(PERIOD, COPIES, POWERS);

  private SectionSixtyA() {}

  /** The section as it stood on a day; empty before it was inserted. */
  static Optional<NoticeLaw> on(LocalDate day) {
    return PERIOD
        .on(day)
        .map(
            regime ->
                new NoticeLaw(
                    Gate.PAY_AND_CONDITIONS_NOTICE,
                    Ground.ofSection60A(),
                    Set.of(Author.LOCAL_AUTHORITY),
                    regime.contents(),
                    regime.period(),
                    regime.representations(),
                    COPIES.on(day).orElseThrow(),
                    eia("s.60A(6)"),
                    POWERS.on(day).orElseThrow(),
                    "ss.64 to 66",
                    regime.steps(),
                    // s.60(4A) and (4B) are about notices under s.60, and s.60A has none.
                    Set.of(),
                    SectionSixty.saving(day)));
  }

  /** The letters of s.60A(1) as it was until 17 April 2016 were not read, and are not cited. */
  private static Steps ofOldLaw() {
    var section = eia("s.60A(1)");
    return new Steps(section, section, Optional.of(section), section, section);
  }

  /** As substituted by the Education and Adoption Act 2016, s.3(2)(a). */
  private static Steps ofNewLaw() {
    return new Steps(
        eia("s.60A(1)(a)"),
        eia("s.60A(1)(b)"),
        Optional.empty(),
        eia("s.60A(1)(c)"),
        eia("s.60A(1)(d)"));
  }
}
