package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.api.terms.Provision.eia;

import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.intervention.CoastingCommand;
import org.interventionledger.api.intervention.CoastingCommand.RecordCoastingNotification;
import org.interventionledger.api.intervention.CoastingCommand.RecordEndOfCoasting;
import org.interventionledger.api.intervention.CoastingDefinition;
import org.interventionledger.api.intervention.CoastingEvent.CoastingEnded;
import org.interventionledger.api.intervention.CoastingEvent.CoastingNotified;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.statute.Coasting;
import org.interventionledger.command.statute.InForce;
import org.interventionledger.command.statute.StateAct;
import org.interventionledger.command.statute.Statute;

/**
 * The gateway of s.60B: open by the Secretary of State's notification alone, since 11 January 2017.
 */
final class CoastingSchools {

  private CoastingSchools() {}

  static List<InterventionEvent> decide(
      CoastingCommand command, LegalPosition position, Acting acting, Particulars school) {
    return List.of(
        switch (command) {
          case RecordCoastingNotification notified -> begin(notified, position, acting, school);
          case RecordEndOfCoasting ended -> end(ended, position, acting, school);
        });
  }

  static void checkMayBegin(LegalPosition position, Particulars school, LocalDate on) {
    Eligibility.checkReach(school);
    var law = lawOf(on);
    if (law.what().isOutside(school.type())) {
      throw new Refused(
          LawRefusal.SCHOOL_CANNOT_BE_COASTING,
          date("happenedOn", on),
          text("type", school.type().label()),
          term("definition", definition(law.what())),
          text("definedBy", law.by()));
    }
    position
        .state()
        .coastingOn(on)
        .ifPresent(
            since -> {
              throw new Refused(
                  RecordRefusal.ALREADY_COASTING,
                  date("since", since.notifiedOn()),
                  text("reference", since.learnt().reference()));
            });
  }

  static void checkMayEnd(LegalPosition position, Particulars school, LocalDate on) {
    Eligibility.checkReach(school);
    if (position.state().coastingOn(on).isEmpty()) {
      throw new Refused(LawRefusal.NOT_COASTING, date("happenedOn", on));
    }
  }

  private static InForce<Coasting> lawOf(LocalDate on) {
    StateAct.COASTING_NOTIFICATION.check(on);
    return Statute.on(on).coasting().orElseThrow();
  }

  private static CoastingDefinition definition(Coasting law) {
    return switch (law) {
      case THREE_YEARS_OF_RESULTS -> CoastingDefinition.THREE_YEARS_OF_RESULTS;
      case REQUIRES_IMPROVEMENT_AFTER_BELOW_GOOD -> CoastingDefinition.CONSECUTIVE_GRADES;
      case ENTRY_CONDITION_AND_NO_EXIT -> CoastingDefinition.REPORT_CARD_CONDITIONS;
    };
  }

  private static CoastingNotified begin(
      RecordCoastingNotification notified,
      LegalPosition position,
      Acting acting,
      Particulars school) {
    Telling.check(notified.learnt(), notified.notifiedOn(), acting);
    checkMayBegin(position, school, notified.notifiedOn());
    var law = lawOf(notified.notifiedOn());
    return new CoastingNotified(
        notified.urn(),
        acting.officer().authority(),
        notified.notifiedOn(),
        definition(law.what()),
        law.by(),
        notified.evidence(),
        notified.learnt(),
        StateAct.COASTING_NOTIFICATION.provision().asOn(notified.notifiedOn()));
  }

  private static CoastingEnded end(
      RecordEndOfCoasting ended, LegalPosition position, Acting acting, Particulars school) {
    Telling.check(ended.learnt(), ended.endedOn(), acting);
    checkMayEnd(position, school, ended.endedOn());
    return new CoastingEnded(
        ended.urn(),
        acting.officer().authority(),
        ended.endedOn(),
        ended.evidence(),
        ended.learnt(),
        eia("s.60B(1)(a)").asOn(ended.endedOn()));
  }
}
