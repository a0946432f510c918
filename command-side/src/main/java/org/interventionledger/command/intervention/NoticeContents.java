package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.terms;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.interventionledger.api.intervention.Copy;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.LowStandardsLimb;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.WarningNoticeCommand.GiveWarningNotice;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.statute.Recipients;
import org.interventionledger.command.statute.Statute;

/** What a warning notice must say, and to whom it must go: s.60(2) to (6A). */
final class NoticeContents {

  private NoticeContents() {}

  static void check(GiveWarningNotice notice, Acting acting, Particulars school) {
    if (notice.grounds().isEmpty()) {
      throw new Refused(Refusal.NO_GROUND_STATED, terms("grounds", Ground.ofSection60()));
    }
    for (var ground : notice.grounds()) {
      if (!Ground.ofSection60().contains(ground)) {
        throw new Refused(
            Refusal.GROUND_OF_ANOTHER_SECTION,
            term("ground", ground),
            terms("grounds", Ground.ofSection60()));
      }
    }
    if (notice.grounds().contains(Ground.LOW_STANDARDS) && notice.lowStandardsLimbs().isEmpty()) {
      throw new Refused(
          Refusal.LOW_STANDARDS_NEED_A_LIMB,
          terms("limbs", Arrays.asList(LowStandardsLimb.values())));
    }
    if (notice.actionRequired().isEmpty()) {
      throw new Refused(Refusal.NO_ACTION_REQUIRED, date("givenOn", notice.givenOn()));
    }
    if (!notice.complyBy().isAfter(notice.givenOn())) {
      throw new Refused(
          Refusal.COMPLIANCE_PERIOD_MUST_FOLLOW_THE_NOTICE,
          date("givenOn", notice.givenOn()),
          date("complyBy", notice.complyBy()),
          date("earliest", notice.givenOn().plusDays(1)));
    }
    if (notice.mindedTo().isEmpty() && notice.mindedToOtherwise().isEmpty()) {
      throw new Refused(
          Refusal.NO_ACTION_MINDED_TO_TAKE, terms("powers", Arrays.asList(Power.values())));
    }
    checkRecipients(notice, acting, school);
  }

  private static void checkRecipients(GiveWarningNotice notice, Acting acting, Particulars school) {
    var required = Recipients.ofWarningNotice(Statute.on(notice.givenOn()).section60(), school);
    var missing = missing(required, notice.copies());
    if (!missing.isEmpty()) {
      throw new Refused(Refusal.RECIPIENT_MISSING, terms("recipients", missing));
    }
    for (var copy : notice.copies()) {
      Order.checkHasCome(copy.sentOn(), acting);
      if (required.contains(copy.recipient()) && !copy.sentOn().equals(notice.givenOn())) {
        throw new Refused(
            Refusal.COPIES_NOT_AT_THE_SAME_TIME,
            term("recipient", copy.recipient()),
            date("sentOn", copy.sentOn()),
            date("givenOn", notice.givenOn()));
      }
    }
  }

  /** Those required that no copy is for. */
  static Set<Recipient> missing(Set<Recipient> required, List<Copy> copies) {
    var missing = EnumSet.copyOf(required);
    copies.forEach(copy -> missing.remove(copy.recipient()));
    return missing;
  }
}
