package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.api.terms.Provision.eia;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.AdditionalGovernorsCommand.RecordFoundationGovernorsMatched;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.FoundationGovernorsMatched;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.statute.Gate;
import org.interventionledger.command.statute.Statute;

/**
 * Foundation governors whom the appointing authority of a voluntary aided school adds because the
 * local authority adds governors: s.64. After a warning notice it is one for one and they leave
 * when the others do; in a category of concern it is as many as it thinks fit, once told of the
 * Chief Inspector's notice, and as long as the Secretary of State has neither appointed governors
 * nor directed closure.
 */
final class FoundationGovernors {

  private FoundationGovernors() {}

  static void checkMayMatch(
      Appointment appointment, LegalPosition position, Particulars school, LocalDate on) {
    checkVoluntaryAided(school);
    AdditionalGovernors.checkNoInterimBoard(position, on);
    AdditionalGovernors.checkSomebodyRemains(appointment, on);
    switch (basis(appointment)) {
      case ONE_FOR_ONE -> checkOneForOne(appointment, 1, on);
      case AS_MANY_AS_IT_THINKS_FIT ->
          StateEffects.checkMayAdd(position, appointment.appointed(), on);
      case NONE ->
          throw new Refused(
              LawRefusal.NO_MATCHING_ON_THIS_GATEWAY,
              text("gateway", appointment.appointed().gateway().place()));
    }
  }

  static FoundationGovernorsMatched match(
      RecordFoundationGovernorsMatched match,
      LegalPosition position,
      Acting acting,
      Particulars school) {
    checkVoluntaryAided(school);
    var appointment = AdditionalGovernors.find(match.appointmentId(), position);
    Order.check(match.matchedOn(), appointment.appointed());
    checkMayMatch(appointment, position, school, match.matchedOn());
    AdditionalGovernors.checkNames(
        Stream.concat(appointment.foundationGovernors().stream(), match.governors().stream())
            .toList());
    if (match.governors().isEmpty()) {
      throw new Refused(LawRefusal.NO_GOVERNOR_NAMED);
    }
    if (basis(appointment) == Basis.ONE_FOR_ONE) {
      checkOneForOne(appointment, match.governors().size(), match.matchedOn());
    } else {
      checkTold(match);
    }
    return new FoundationGovernorsMatched(
        match.urn(),
        acting.officer().authority(),
        match.appointmentId(),
        match.matchedOn(),
        match.appointer(),
        match.governors(),
        match.toldOn(),
        eia(basis(appointment) == Basis.ONE_FOR_ONE ? "s.64(4)" : "s.64")
            .asOn(appointment.appointed().appointedOn()));
  }

  /** Those who leave with the last of the authority's governors. */
  static List<PersonName> leavingWithTheLast(Appointment appointment) {
    return basis(appointment) == Basis.ONE_FOR_ONE ? appointment.foundationGovernors() : List.of();
  }

  private enum Basis {
    ONE_FOR_ONE,
    AS_MANY_AS_IT_THINKS_FIT,
    NONE
  }

  private static Basis basis(Appointment appointment) {
    var appointed = appointment.appointed();
    var oneForOne = Statute.on(appointed.appointedOn()).powers().matchedInVoluntaryAidedSchools();
    return Gate.of(appointed.gateway())
        .map(
            gate ->
                switch (gate) {
                  case WARNING_NOTICE, PAY_AND_CONDITIONS_NOTICE, COASTING ->
                      oneForOne.contains(gate) ? Basis.ONE_FOR_ONE : Basis.NONE;
                  case SIGNIFICANT_IMPROVEMENT, SPECIAL_MEASURES -> Basis.AS_MANY_AS_IT_THINKS_FIT;
                })
        .orElse(Basis.NONE);
  }

  private static void checkVoluntaryAided(Particulars school) {
    if (school.type() != EstablishmentType.VOLUNTARY_AIDED_SCHOOL) {
      throw new Refused(
          LawRefusal.NOT_A_VOLUNTARY_AIDED_SCHOOL, text("type", school.type().label()));
    }
  }

  private static void checkOneForOne(Appointment appointment, int further, LocalDate on) {
    var added = appointment.remainingOn(on).size();
    var matched = appointment.foundationGovernors().size();
    if (matched + further > added) {
      throw new Refused(
          LawRefusal.MORE_THAN_ONE_FOR_ONE,
          number("additional", added),
          number("matched", matched),
          number("further", further),
          number("free", Math.max(0, added - matched)));
    }
  }

  private static void checkTold(RecordFoundationGovernorsMatched match) {
    var toldOn =
        match
            .toldOn()
            .orElseThrow(
                () ->
                    new Refused(
                        LawRefusal.APPOINTER_NOT_TOLD, date("happenedOn", match.matchedOn())));
    Order.check(match.matchedOn(), toldOn, "toldOn");
  }
}
