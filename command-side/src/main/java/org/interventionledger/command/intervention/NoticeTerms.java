package org.interventionledger.command.intervention;

import static org.interventionledger.api.terms.Provision.eia;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.interventionledger.api.Act;
import org.interventionledger.api.intervention.NoticeSection;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.statute.NoticeLaw;
import org.interventionledger.command.statute.NoticeLaw.Representations;
import org.interventionledger.command.statute.Statute;

/** Where the law has an act about a warning notice: in its own section, as it stood for it. */
final class NoticeTerms {

  private NoticeTerms() {}

  /** By the law of the notice on the day of the act, with that day where it is another. */
  static Optional<Provision> provision(Act act, Notice notice, LocalDate on) {
    var lawOf = LawOfNotices.day(notice, on);
    return act == Act.RECORD_SERVICE_OF_NOTICE || lawOf.equals(on)
        ? byLaw(act, notice, on)
        : byLaw(act, notice, on).map(place -> place.asOn(lawOf));
  }

  private static Optional<Provision> byLaw(Act act, Notice notice, LocalDate on) {
    var law = LawOfNotices.on(notice, on);
    if (act == Act.RECORD_REPRESENTATIONS) {
      return representations(law, Representations::right);
    }
    if (act == Act.RECORD_REPRESENTATIONS_DECISION) {
      return representations(law, Representations::confirmation);
    }
    if (act == Act.ASSESS_COMPLIANCE) {
      return Optional.of(law.steps().failedToComply());
    }
    return act == Act.PROPOSE_POWERS
        ? Optional.of(law.steps().powersProposed())
        : ActTerms.provision(act);
  }

  /** Before its section is chosen: those that the law of the day has. */
  static Optional<Provision> drafting(LocalDate on) {
    return law(NoticeSection.SECTION_60A, on).isPresent()
        ? ActTerms.provision(Act.DRAFT_WARNING_NOTICE)
        : Optional.of(eia("s.60(4)"));
  }

  /** By the law of the day on which the act is done. */
  static Optional<Provision> provision(Act act, Draft draft, LocalDate on) {
    var section = draft.text().section();
    return act == Act.GIVE_WARNING_NOTICE
        ? law(section, on).map(law -> law.steps().given())
        : Optional.of(eia(section.provision().place() + "(4)"));
  }

  private static Optional<Provision> representations(
      NoticeLaw law, Function<Representations, Provision> place) {
    return law.representations().map(place);
  }

  private static Optional<NoticeLaw> law(NoticeSection section, LocalDate on) {
    var law = Statute.on(on);
    return switch (section) {
      case SECTION_60 -> Optional.of(law.section60());
      case SECTION_60A -> law.section60A();
    };
  }
}
