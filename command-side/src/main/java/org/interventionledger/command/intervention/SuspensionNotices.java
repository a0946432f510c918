package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.api.school.EstablishmentType.LOCAL_AUTHORITY_NURSERY_SCHOOL;
import static org.interventionledger.api.school.EstablishmentType.PUPIL_REFERRAL_UNIT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.intervention.BudgetCommand.GiveNoticeOfSuspension;
import org.interventionledger.api.intervention.BudgetCommand.SuspendDelegatedBudget;
import org.interventionledger.api.intervention.Copy;
import org.interventionledger.api.intervention.SuspensionEmergency;
import org.interventionledger.api.intervention.SuspensionGround;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.statute.PowerLaw;
import org.interventionledger.command.statute.Statute;

/** What a notice of suspension must say, to whom it must go, and how long it must be. */
final class SuspensionNotices {

  /** Whether these have a delegated budget depends on the authority's scheme and on regulations. */
  private static final Set<EstablishmentType> DELEGATION_TO_BE_SHOWN =
      EnumSet.of(LOCAL_AUTHORITY_NURSERY_SCHOOL, PUPIL_REFERRAL_UNIT);

  private SuspensionNotices() {}

  static void check(SuspendDelegatedBudget suspend, Particulars school) {
    checkDelegation(suspend.delegation(), school);
    checkCopies(suspend.copies(), suspend.noticeGivenOn());
  }

  static void check(GiveNoticeOfSuspension give, Particulars school) {
    checkDelegation(give.delegation(), school);
    if (give.grounds().isEmpty()) {
      throw new Refused(
          LawRefusal.NO_GROUND_FOR_SUSPENSION,
          terms("grounds", Arrays.asList(SuspensionGround.values())));
    }
    Order.check(give.takesEffectOn(), give.givenOn(), "givenOn");
    checkLength(give);
    checkCopies(give.copies(), give.givenOn());
  }

  /**
   * The first day with not less than one month's notice. "Not less than" asks for a whole month
   * between the two days; a month ends on its corresponding date, or on the last day of one that
   * has none.
   */
  static LocalDate earliest(LocalDate givenOn) {
    return givenOn.plusMonths(law(givenOn).monthsOfSuspensionNotice()).plusDays(1);
  }

  private static PowerLaw law(LocalDate givenOn) {
    return Statute.on(givenOn).powers();
  }

  private static void checkLength(GiveNoticeOfSuspension give) {
    var earliest = earliest(give.givenOn());
    if (!give.takesEffectOn().isBefore(earliest)) {
      return;
    }
    if (give.emergencies().isEmpty()) {
      throw new Refused(
          LawRefusal.LESS_THAN_A_MONTHS_NOTICE,
          date("givenOn", give.givenOn()),
          date("takesEffectOn", give.takesEffectOn()),
          date("earliest", earliest),
          terms("emergencies", Arrays.asList(SuspensionEmergency.values())));
    }
    if (give.necessity().isEmpty()) {
      throw new Refused(
          LawRefusal.NO_NECESSITY_FOR_SHORT_NOTICE,
          date("takesEffectOn", give.takesEffectOn()),
          date("earliest", earliest));
    }
  }

  private static void checkDelegation(Optional<Narrative> delegation, Particulars school) {
    if (delegation.isEmpty() && DELEGATION_TO_BE_SHOWN.contains(school.type())) {
      throw new Refused(LawRefusal.DELEGATED_BUDGET_NOT_SHOWN, text("type", school.type().label()));
    }
  }

  private static void checkCopies(List<Copy> copies, LocalDate givenOn) {
    var told = law(givenOn).toldOfSuspension();
    var missing = NoticeContents.missing(told, copies.stream().map(Copy::recipient).toList());
    if (!missing.isEmpty()) {
      throw new Refused(LawRefusal.SUSPENSION_RECIPIENT_MISSING, terms("recipients", missing));
    }
    for (var copy : copies) {
      if (!copy.sentOn().equals(givenOn)) {
        throw new Refused(
            LawRefusal.SUSPENSION_COPIES_NOT_AT_THE_SAME_TIME,
            term("recipient", copy.recipient()),
            date("sentOn", copy.sentOn()),
            date("givenOn", givenOn));
      }
    }
  }
}
