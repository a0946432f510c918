package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.api.terms.Provision.eia;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.interventionledger.api.intervention.AdditionalGovernor;
import org.interventionledger.api.intervention.AdditionalGovernorsCommand;
import org.interventionledger.api.intervention.AdditionalGovernorsCommand.AppointAdditionalGovernors;
import org.interventionledger.api.intervention.AdditionalGovernorsCommand.EndAdditionalGovernor;
import org.interventionledger.api.intervention.AdditionalGovernorsCommand.RecordFoundationGovernorsMatched;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorEnded;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorsAppointed;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.command.acting.Order;

/** Appointing additional governors: s.64. */
final class AdditionalGovernors {

  private AdditionalGovernors() {}

  static AdditionalGovernorsEvent decide(
      AdditionalGovernorsCommand command,
      LegalPosition position,
      Acting acting,
      Particulars school) {
    return switch (command) {
      case AppointAdditionalGovernors appoint -> appoint(appoint, position, acting, school);
      case EndAdditionalGovernor end -> end(end, position, acting);
      case RecordFoundationGovernorsMatched match ->
          FoundationGovernors.match(match, position, acting, school);
    };
  }

  static OpenGateway checkMayAppoint(LegalPosition position, Particulars school, LocalDate on) {
    Eligibility.checkReach(school);
    checkNoInterimBoard(position, on);
    return Powers.checkMayUse(ADDITIONAL_GOVERNORS, position, school, on);
  }

  /**
   * The instrument of government does not apply during an interim period: Sch. 6, paras 13 and 14.
   */
  static void checkNoInterimBoard(LegalPosition position, LocalDate on) {
    InterimPeriods.checkBarsNot(
        ADDITIONAL_GOVERNORS, position, on, LawRefusal.ADDITIONAL_GOVERNORS_BARRED_BY_BOARD);
  }

  static void checkSomebodyRemains(Appointment appointment, LocalDate on) {
    if (appointment.remainingOn(on).isEmpty()) {
      throw new Refused(
          LawRefusal.ADDITIONAL_GOVERNOR_NOT_IN_OFFICE,
          date("happenedOn", on),
          date("appointedOn", appointment.appointed().appointedOn()));
    }
  }

  static Appointment find(String appointmentId, LegalPosition position) {
    return position
        .powers()
        .appointments()
        .find(appointmentId)
        .orElseThrow(
            () -> new Refused(RecordRefusal.APPOINTMENT_NOT_FOUND, text("id", appointmentId)));
  }

  static void checkNames(List<PersonName> names) {
    if (names.isEmpty()) {
      throw new Refused(LawRefusal.NO_GOVERNOR_NAMED);
    }
    var once = new HashSet<String>();
    for (var name : names) {
      if (!once.add(name.asRead())) {
        throw new Refused(RecordRefusal.GOVERNOR_NAMED_TWICE, text("name", name));
      }
    }
  }

  private static AdditionalGovernorsAppointed appoint(
      AppointAdditionalGovernors appoint,
      LegalPosition position,
      Acting acting,
      Particulars school) {
    var gateway = checkMayAppoint(position, school, appoint.appointedOn());
    if (position.powers().appointments().find(appoint.appointmentId()).isPresent()) {
      throw new Refused(RecordRefusal.NAME_ALREADY_TAKEN, text("name", appoint.appointmentId()));
    }
    checkNames(appoint.governors().stream().map(AdditionalGovernor::name).toList());
    appoint.governors().forEach(governor -> checkTerm(governor, appoint, position));
    return new AdditionalGovernorsAppointed(
        appoint.urn(),
        acting.officer().authority(),
        appoint.appointmentId(),
        appoint.appointedOn(),
        appoint.governors(),
        appoint.reasons(),
        appoint.underAuthority(),
        gateway.provision(),
        eia("s.64(1)").asOn(appoint.appointedOn()),
        Approvals.of(appoint, position, acting));
  }

  /** Nobody takes office as an additional governor in an interim period. */
  private static void checkTerm(
      AdditionalGovernor governor, AppointAdditionalGovernors appoint, LegalPosition position) {
    Order.check(governor.from(), appoint.appointedOn(), "appointedOn");
    checkNoInterimBoard(position, governor.from());
    governor
        .until()
        .filter(until -> until.isBefore(governor.from()))
        .ifPresent(
            until -> {
              throw new Refused(
                  RecordRefusal.GOVERNOR_LEAVES_BEFORE_APPOINTMENT,
                  text("name", governor.name()),
                  date("from", governor.from()),
                  date("until", until));
            });
  }

  private static AdditionalGovernorEnded end(
      EndAdditionalGovernor end, LegalPosition position, Acting acting) {
    var appointment = find(end.appointmentId(), position);
    Order.check(end.endedOn(), appointment.appointed());
    var remaining = appointment.remainingOn(end.endedOn());
    if (remaining.stream().noneMatch(governor -> governor.name().equals(end.governor()))) {
      throw new Refused(
          LawRefusal.ADDITIONAL_GOVERNOR_NOT_IN_OFFICE,
          text("name", end.governor()),
          date("happenedOn", end.endedOn()),
          date("appointedOn", appointment.appointed().appointedOn()));
    }
    return new AdditionalGovernorEnded(
        end.urn(),
        acting.officer().authority(),
        end.appointmentId(),
        end.endedOn(),
        end.governor(),
        end.why(),
        end.reasons(),
        remaining.size() == 1 ? FoundationGovernors.leavingWithTheLast(appointment) : List.of(),
        eia("s.64").asOn(end.endedOn()));
  }
}
