package org.interventionledger.ui.journey;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.api.record.TextOnItsWay;
import org.interventionledger.api.school.DraftStanding;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.ui.act.ActLinks;

/**
 * The text of a notice on its way, as a page shows it.
 *
 * @param approve where the officer approves it, who wrote none of it
 * @param give where it is given, once it is approved
 */
public record TextShown(TextOnItsWay text, Optional<String> approve, Optional<String> give) {

  static List<TextShown> of(Officer officer, School school, Position position) {
    return position.texts().stream().map(text -> of(text, officer, school)).toList();
  }

  private static TextShown of(TextOnItsWay text, Officer officer, School school) {
    var own = officer.authority().equals(school.particulars().authority());
    var urn = school.urn();
    return new TextShown(
        text,
        Optional.of(text)
            .filter(_ -> own && Act.APPROVE_WARNING_NOTICE.isOpenTo(officer.role()))
            .filter(it -> !it.writers().contains(officer.id()))
            .map(it -> ActLinks.approval(urn, it)),
        giving(text.step())
            .filter(act -> own && act.isOpenTo(officer.role()))
            .filter(_ -> text.standing() == DraftStanding.APPROVED)
            .map(act -> ActLinks.page(urn, act, text.about())));
  }

  private static Optional<Act> giving(StatutoryStep step) {
    return switch (step) {
      case PRE_WARNING_NOTICE -> Optional.of(Act.SEND_PRE_WARNING_NOTICE);
      case WITHDRAWAL_OF_WARNING_NOTICE -> Optional.of(Act.WITHDRAW_WARNING_NOTICE);
      case NOTICE_OF_PROPOSED_POWERS -> Optional.of(Act.PROPOSE_POWERS);
      case ARRANGEMENTS -> Optional.of(Act.REQUIRE_ARRANGEMENTS);
      case ADDITIONAL_GOVERNORS -> Optional.of(Act.APPOINT_ADDITIONAL_GOVERNORS);
      case INTERIM_EXECUTIVE_BOARD -> Optional.of(Act.ESTABLISH_INTERIM_BOARD);
      case SUSPENSION_UNDER_SECTION_66 -> Optional.of(Act.SUSPEND_DELEGATED_BUDGET);
      case SUSPENSION_UNDER_SCHEDULE_15 -> Optional.of(Act.GIVE_NOTICE_OF_SUSPENSION);
      case REVOCATION_OF_SUSPENSION -> Optional.of(Act.REVOKE_BUDGET_SUSPENSION);
      case NOTICE_OF_RESUMPTION -> Optional.of(Act.GIVE_NOTICE_OF_RESUMPTION);
      // Which of the two is for whoever gives it to say, or nothing is given as a notice.
      case SUSPENSION_OF_DELEGATED_BUDGET,
          WARNING_NOTICE,
          APPLICATION_FOR_INTERIM_BOARD,
          OTHER_STEP ->
          Optional.empty();
    };
  }
}
