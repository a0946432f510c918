package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.Power.ENTER_INTO_ARRANGEMENTS;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.api.terms.Provision.eia;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.interventionledger.api.intervention.ArrangementKind;
import org.interventionledger.api.intervention.ArrangementsCommand;
import org.interventionledger.api.intervention.ArrangementsCommand.ConsultOnArrangements;
import org.interventionledger.api.intervention.ArrangementsCommand.EndArrangements;
import org.interventionledger.api.intervention.ArrangementsCommand.RequireArrangements;
import org.interventionledger.api.intervention.ArrangementsEvent;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsConsultationRecorded;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsEnded;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsRequired;
import org.interventionledger.api.intervention.Consulted;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.Appointers;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.evidence.Cited;
import org.interventionledger.command.statute.Recipients;
import org.interventionledger.command.statute.Statute;

/** Requiring the governing body to enter into arrangements: s.63. */
final class Arrangements {

  private Arrangements() {}

  static ArrangementsEvent decide(
      ArrangementsCommand command,
      LegalPosition position,
      Acting acting,
      Particulars school,
      Cited cited) {
    return switch (command) {
      case ConsultOnArrangements consulted -> consult(consulted, acting, school, cited);
      case RequireArrangements require -> require(require, position, acting, school);
      case EndArrangements end -> end(end, position, acting);
    };
  }

  /**
   * Consultation may come before eligibility: a proposal is consulted on while it can still change.
   */
  static void checkMayConsult(Particulars school, LocalDate on) {
    Eligibility.checkReach(school);
    Statute.on(on);
  }

  static OpenGateway checkMayRequire(LegalPosition position, Particulars school, LocalDate on) {
    var gateway = Powers.checkMayUse(ENTER_INTO_ARRANGEMENTS, position, school, on);
    var consultation =
        position
            .powers()
            .consultation()
            .orElseThrow(
                () ->
                    new Refused(
                        LawRefusal.ARRANGEMENTS_NOT_CONSULTED_ON,
                        date("happenedOn", on),
                        terms(
                            "recipients",
                            Recipients.consultedOn(ENTER_INTO_ARRANGEMENTS, school, on))));
    BoardRules.checkClosed(consultation.closedOn(), on, consultation.provision());
    return gateway;
  }

  static void checkMayEnd(RequiredArrangements arrangements) {
    if (arrangements instanceof RequiredArrangements.Ended(var required, var ended)) {
      throw new Refused(
          RecordRefusal.ARRANGEMENTS_AT_THEIR_END,
          date("requiredOn", required.requiredOn()),
          date("endedOn", ended.endedOn()));
    }
  }

  private static ArrangementsConsultationRecorded consult(
      ConsultOnArrangements consulted, Acting acting, Particulars school, Cited cited) {
    checkMayConsult(school, consulted.closedOn());
    Order.check(consulted.closedOn(), consulted.openedOn(), "openedOn");
    for (var body : consulted.consulted()) {
      Order.check(body.consultedOn(), consulted.openedOn(), "openedOn");
      Order.check(consulted.closedOn(), body.consultedOn(), "consultedOn");
    }
    var missing =
        Appointers.missing(
            Recipients.consultedOn(ENTER_INTO_ARRANGEMENTS, school, consulted.closedOn()),
            consulted.consulted().stream().map(Consulted::body).toList(),
            consulted.noAppointer(),
            school);
    if (!missing.isEmpty()) {
      throw new Refused(LawRefusal.ARRANGEMENTS_CONSULTEE_MISSING, terms("recipients", missing));
    }
    return new ArrangementsConsultationRecorded(
        consulted.urn(),
        acting.officer().authority(),
        consulted.openedOn(),
        consulted.closedOn(),
        consulted.proposal(),
        consulted.consulted(),
        consulted.consideration(),
        Optional.of(cited.shown(consulted.shownBy())),
        consulted.noAppointer(),
        eia("s.63(2)").asOn(consulted.closedOn()));
  }

  private static ArrangementsRequired require(
      RequireArrangements require, LegalPosition position, Acting acting, Particulars school) {
    var gateway = checkMayRequire(position, school, require.requiredOn());
    if (position.powers().arrangements().find(require.arrangementsId()).isPresent()) {
      throw new Refused(RecordRefusal.NAME_ALREADY_TAKEN, text("name", require.arrangementsId()));
    }
    if (require.kinds().isEmpty()) {
      throw new Refused(
          LawRefusal.NO_ARRANGEMENT_REQUIRED,
          terms("kinds", Arrays.asList(ArrangementKind.values())));
    }
    if (require.contractTerms().isPresent()
        && !require.kinds().contains(ArrangementKind.ADVISORY_SERVICES_CONTRACT)) {
      throw new Refused(
          LawRefusal.CONTRACT_TERMS_WITHOUT_A_CONTRACT,
          terms("kinds", require.kinds().stream().toList()));
    }
    return new ArrangementsRequired(
        require.urn(),
        acting.officer().authority(),
        require.arrangementsId(),
        require.requiredOn(),
        require.kinds(),
        require.requirement(),
        require.contractTerms(),
        require.reasons(),
        require.underAuthority(),
        gateway.provision(),
        eia("s.63(1)").asOn(require.requiredOn()),
        Approvals.of(require, position, acting));
  }

  private static ArrangementsEnded end(EndArrangements end, LegalPosition position, Acting acting) {
    var arrangements =
        position
            .powers()
            .arrangements()
            .find(end.arrangementsId())
            .orElseThrow(
                () ->
                    new Refused(
                        RecordRefusal.ARRANGEMENTS_NOT_FOUND, text("id", end.arrangementsId())));
    checkMayEnd(arrangements);
    Order.check(end.endedOn(), arrangements.required());
    return new ArrangementsEnded(
        end.urn(),
        acting.officer().authority(),
        end.arrangementsId(),
        end.endedOn(),
        end.how(),
        end.reasons(),
        eia("s.63").asOn(end.endedOn()));
  }
}
