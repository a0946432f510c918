package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.ConsentDecision.CONSENTED;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.intervention.Recipient.HMCI;
import static org.interventionledger.api.intervention.RepresentationsDecision.CONFIRMED;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.LawRefusal.COMPLIANCE_PERIOD_STILL_RUNNING;
import static org.interventionledger.api.refusal.LawRefusal.CONSENT_STILL_AWAITED;
import static org.interventionledger.api.refusal.LawRefusal.LAW_FIXES_THE_PERIOD;
import static org.interventionledger.api.refusal.LawRefusal.NOTIFICATION_NOT_YET_LAW;
import static org.interventionledger.api.refusal.LawRefusal.NO_REPRESENTATIONS_MADE;
import static org.interventionledger.api.refusal.LawRefusal.POWER_NOT_YET_PROPOSED;
import static org.interventionledger.api.refusal.LawRefusal.POWER_PROPOSED_FROM_A_LATER_DAY;
import static org.interventionledger.api.refusal.LawRefusal.RECIPIENT_MISSING;
import static org.interventionledger.api.refusal.LawRefusal.REPRESENTATIONS_OUT_OF_TIME;
import static org.interventionledger.api.refusal.LawRefusal.REPRESENTATIONS_UNDECIDED;
import static org.interventionledger.api.refusal.LawRefusal.TIME_FOR_POWER_HAS_PASSED;
import static org.interventionledger.command.intervention.Drafts.apply;
import static org.interventionledger.command.intervention.Drafts.consult;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.decide;
import static org.interventionledger.command.intervention.Drafts.establish;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.noticeCopies;
import static org.interventionledger.command.intervention.Drafts.propose;
import static org.interventionledger.command.intervention.OldLaw.decision;
import static org.interventionledger.command.intervention.OldLaw.represent;
import static org.interventionledger.command.intervention.PowerDrafts.appoint;
import static org.interventionledger.command.intervention.PowerDrafts.tellSecretaryOfState;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A school's journey under the law of 2012, with representations to HM Chief Inspector. */
class UnderTheLawOf2012Test {

  @Test
  void from_the_draft_to_an_interim_board_by_way_of_representations_that_did_not_succeed() {
    var tooModern = new NoticeDraft("2012-05-25", "2012-06-20").tellingOfRepresentations();
    var notice = new NoticeDraft("2012-05-28", "2012-06-20").ofTheOldLaw();
    var toTheHeadOnly = noticeCopies("2012-05-28", GOVERNING_BODY, HEAD_TEACHER);
    var toAll = noticeCopies("2012-05-28", GOVERNING_BODY, HEAD_TEACHER, HMCI);

    new Story(Desk.of(COMMUNITY))
        // The first draft names a day of its own; the law of 2012 knows fifteen working days only.
        .then(tooModern.drafted())
        .butNot(tooModern.approval(), LAW_FIXES_THE_PERIOD, number("workingDays", 15))
        .then(notice.revision())
        .then(notice.approval())
        .butNot(
            notice.copiedTo(toTheHeadOnly).written(),
            RECIPIENT_MISSING,
            terms("recipients", List.of(HMCI)))
        .then(notice.copiedTo(toAll).written())
        // Fifteen working days following 28 May, two bank holidays in June passed over: 20 June.
        .butNot(decision("2012-06-13", CONFIRMED), NO_REPRESENTATIONS_MADE)
        .butNot(
            represent("2012-06-21"), REPRESENTATIONS_OUT_OF_TIME, date("endsOn", day("2012-06-20")))
        .then(represent("2012-06-20"))
        .butNot(findNotComplied("2012-06-21"), REPRESENTATIONS_UNDECIDED)
        .then(decision("2012-07-02", CONFIRMED))
        // Confirmed on 2 July, the notice has a period of its own: to 23 July.
        .butNot(
            findNotComplied("2012-07-23"),
            COMPLIANCE_PERIOD_STILL_RUNNING,
            date("endsOn", day("2012-07-23")))
        .then(findNotComplied("2012-07-24"))
        .butNot(appoint("2012-07-25", "Ada Byrne"), POWER_NOT_YET_PROPOSED)
        .then(propose("2012-07-25", "2012-08-08", ADDITIONAL_GOVERNORS, INTERIM_EXECUTIVE_BOARD))
        .butNot(appoint("2012-08-07", "Ada Byrne"), POWER_PROPOSED_FROM_A_LATER_DAY)
        // Nobody told the Secretary of State beforehand in 2012.
        .butNot(tellSecretaryOfState("2012-08-08", ADDITIONAL_GOVERNORS), NOTIFICATION_NOT_YET_LAW)
        .then(appoint("2012-09-23", "Ada Byrne"))
        // Two months following 23 July are over; section 65 alone has no such limit.
        .then(consult("2012-09-24", "2012-10-12"))
        .then(apply("2012-10-15"))
        .butNot(establish("2012-10-22", "2012-11-01"), CONSENT_STILL_AWAITED)
        .then(decide("2012-10-29", CONSENTED))
        .then(establish("2012-10-30", "2012-11-12"));
  }

  @Test
  void a_day_after_the_two_months_following_the_confirmed_period_the_power_has_lapsed() {
    var proposed =
        new Story(Desk.of(COMMUNITY))
            .then(OldLaw.given("2012-05-28"))
            .then(represent("2012-06-20"))
            .then(decision("2012-07-02", CONFIRMED))
            .then(findNotComplied("2012-07-24"))
            .then(propose("2012-07-25", "2012-08-08", ADDITIONAL_GOVERNORS));

    proposed.then(appoint("2012-09-22", "Ada Byrne"));
    proposed.then(appoint("2012-09-23", "Ada Byrne"));
    proposed.butNot(
        appoint("2012-09-24", "Ada Byrne"),
        TIME_FOR_POWER_HAS_PASSED,
        date("lastDay", day("2012-09-23")));
  }
}
