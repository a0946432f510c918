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

  /** By the law of the notice on the day of the act. */
  static Optional<Provision> provision(Act act, Notice notice, LocalDate on) {
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
