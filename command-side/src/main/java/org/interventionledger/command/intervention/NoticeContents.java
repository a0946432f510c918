package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.interventionledger.api.intervention.CopySent;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.LowStandardsLimb;
import org.interventionledger.api.intervention.NoticeText;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.WarningNoticeCommand.GiveWarningNotice;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.Appointers;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.statute.Gate;
import org.interventionledger.command.statute.NoticeLaw;
import org.interventionledger.command.statute.NoticeLaw.Content;
import org.interventionledger.command.statute.NoticeLaw.Period;
import org.interventionledger.command.statute.Recipients;

/** What a warning notice must say, and to whom it must go: ss.60(2) to (6A) and 60A(2) to (6). */
final class NoticeContents {

  private NoticeContents() {}

  /**
   * Every part that the law of a day demands of a notice given then, and none that it knows nothing
   * of.
   */
  static void check(NoticeText notice, LocalDate on) {
    var law = LawOfNotices.of(notice.section(), on);
    checkGrounds(notice, law);
    if (notice.actionRequired().isEmpty()) {
      throw new Refused(LawRefusal.NO_ACTION_REQUIRED, date("givenOn", on));
    }
    checkPeriod(notice, law, on);
    checkMindedTo(notice, law);
    checkRight(notice, law, on);
  }

  private static void checkGrounds(NoticeText notice, NoticeLaw law) {
    if (notice.grounds().isEmpty()) {
      throw new Refused(LawRefusal.NO_GROUND_STATED, terms("grounds", law.grounds()));
    }
    for (var ground : notice.grounds()) {
      if (!law.grounds().contains(ground)) {
        throw new Refused(
            LawRefusal.GROUND_OF_ANOTHER_SECTION,
            term("ground", ground),
            terms("grounds", law.grounds()));
      }
    }
    if (notice.grounds().contains(Ground.LOW_STANDARDS) && notice.lowStandardsLimbs().isEmpty()) {
      throw new Refused(
          LawRefusal.LOW_STANDARDS_NEED_A_LIMB,
          terms("limbs", Arrays.asList(LowStandardsLimb.values())));
    }
  }

  private static void checkPeriod(NoticeText notice, NoticeLaw law, LocalDate on) {
    switch (law.period()) {
      case Period.AsSpecified _ -> {
        var complyBy =
            notice
                .complyBy()
                .orElseThrow(
                    () ->
                        new Refused(
                            LawRefusal.PERIOD_NOT_STATED,
                            date("givenOn", on),
                            date("earliest", on.plusDays(1))));
        if (!complyBy.isAfter(on)) {
          throw new Refused(
              LawRefusal.COMPLIANCE_PERIOD_MUST_FOLLOW_THE_NOTICE,
              date("givenOn", on),
              date("complyBy", complyBy),
              date("earliest", on.plusDays(1)));
        }
      }
      case Period.WorkingDaysFollowing(var days) -> {
        if (notice.complyBy().isPresent()) {
          throw new Refused(
              LawRefusal.LAW_FIXES_THE_PERIOD,
              date("givenOn", on),
              number("workingDays", days),
              date("complyBy", notice.complyBy().get()));
        }
      }
    }
  }

  private static void checkMindedTo(NoticeText notice, NoticeLaw law) {
    var others = EnumSet.noneOf(Power.class);
    others.addAll(notice.mindedTo());
    others.removeAll(law.mindedTo());
    if (!others.isEmpty()) {
      throw new Refused(
          LawRefusal.POWER_NOT_OPEN_UNDER_THIS_SECTION,
          text("section", law.gate().section()),
          terms("powers", others),
          terms("open", law.mindedTo()));
    }
    if (notice.mindedTo().isEmpty() && notice.mindedToOtherwise().isEmpty()) {
      throw new Refused(
          LawRefusal.NO_ACTION_MINDED_TO_TAKE,
          text("sections", law.mindedToSections()),
          terms("powers", law.mindedTo()));
    }
  }

  private static void checkRight(NoticeText notice, NoticeLaw law, LocalDate on) {
    var demanded = law.contents().contains(Content.RIGHT_TO_REPRESENTATIONS);
    if (demanded && notice.rightToRepresentations().isEmpty()) {
      throw new Refused(
          LawRefusal.RIGHT_TO_REPRESENTATIONS_NOT_STATED,
          date("givenOn", on),
          term("to", law.representations().orElseThrow().to()));
    }
    if (!demanded && notice.rightToRepresentations().isPresent()) {
      throw new Refused(LawRefusal.NO_RIGHT_TO_REPRESENTATIONS, date("givenOn", on));
    }
  }

  static void checkRecipients(
      NoticeLaw law, GiveWarningNotice notice, Acting acting, Particulars school) {
    var copies = notice.copies();
    var required = Recipients.ofWarningNotice(law, school);
    var named = copies.stream().map(CopySent::recipient).toList();
    var missing = Appointers.missing(required, named, notice.noAppointer(), school);
    if (!missing.isEmpty()) {
      throw Refused.byRule(
          LawRefusal.RECIPIENT_MISSING, law.copiesUnder().toString(), terms("recipients", missing));
    }
    if (law.gate() == Gate.PAY_AND_CONDITIONS_NOTICE
        && copies.stream().anyMatch(copy -> copy.recipient() == Recipient.HMCI)) {
      throw new Refused(
          LawRefusal.NO_COPY_FOR_HMCI_UNDER_THIS_SECTION, terms("recipients", required));
    }
    for (var copy : copies) {
      Order.checkHasCome(copy.sentOn(), acting);
      ServiceOfNotices.checkSameTime(copy, required, law, notice.givenOn());
    }
  }

  /** Those required that are not among the recipients. */
  static Set<Recipient> missing(Set<Recipient> required, Collection<Recipient> recipients) {
    var missing = EnumSet.copyOf(required);
    missing.removeAll(recipients);
    return missing;
  }
}
