package org.interventionledger.query.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.interventionledger.api.intervention.AcademyOrderEvent;
import org.interventionledger.api.intervention.CoastingEvent;
import org.interventionledger.api.intervention.DirectionEvent;
import org.interventionledger.api.intervention.Learnt;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateComplianceRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStatePermissionRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateProposalRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateWarningNoticeRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateWithdrawalRecorded;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.DirectionOnInterimBoardRecorded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.IntentionOfSecretaryOfStateRecorded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.InterimBoardTakenOver;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateEnded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateUsed;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.ReleaseOfFreezeRecorded;

/** The Secretary of State's acts. */
final class StateSentences {

  private StateSentences() {}

  static Telling of(SecretaryOfStateEvent event) {
    return switch (event) {
      case SecretaryOfStateNoticeEvent notice -> of(notice);
      case SecretaryOfStatePowerEvent power -> of(power);
      case DirectionEvent direction -> DirectionSentences.of(direction);
      case CoastingEvent coasting -> AcademyOrderSentences.of(coasting);
      case AcademyOrderEvent order -> AcademyOrderSentences.of(order);
    };
  }

  private static Telling of(SecretaryOfStateNoticeEvent event) {
    return switch (event) {
      case SecretaryOfStateWarningNoticeRecorded given -> given(given);
      case SecretaryOfStatePermissionRecorded said -> learnt(Telling.of(said), said.learnt());
      case SecretaryOfStateComplianceRecorded assessed ->
          learnt(Telling.of(assessed, assessed.verdict()), assessed.learnt());
      case SecretaryOfStateProposalRecorded proposed ->
          learnt(
              Telling.of(proposed)
                  .naming("sections", sections(proposed.powers()))
                  .naming("effectiveFrom", proposed.effectiveFrom())
                  .detail("powers", proposed.powers()),
              proposed.learnt());
      case SecretaryOfStateWithdrawalRecorded withdrawn ->
          learnt(Telling.of(withdrawn), withdrawn.learnt());
    };
  }

  private static Telling given(SecretaryOfStateWarningNoticeRecorded event) {
    return learnt(
        Telling.of(event)
            .naming("office", event.office())
            .naming("paragraphs", event.grounds().stream().map(NoticeSentences::paragraph).toList())
            .naming("complyBy", event.period().endsOn())
            .naming("ceased", event.ceased().size())
            .detail("grounds", event.grounds())
            .detail("matters", event.matters())
            .detail("period", NoticeSentences.period(event.period()))
            .detail("window", NoticeSentences.window(event.window())),
        event.learnt());
  }

  private static Telling of(SecretaryOfStatePowerEvent event) {
    return switch (event) {
      case IntentionOfSecretaryOfStateRecorded intention ->
          learnt(
              Telling.of(intention)
                  .naming("sections", sections(intention.powers()))
                  .detail("powers", intention.powers()),
              intention.learnt());
      case ReleaseOfFreezeRecorded release -> learnt(Telling.of(release), release.learnt());
      case PowerOfSecretaryOfStateUsed used ->
          learnt(
              Telling.of(used, used.power())
                  .naming("under", used.under())
                  .naming("effectiveFrom", used.effectiveFrom())
                  .naming("endsOn", used.endsOn())
                  .detail("required", used.what())
                  .detail("consultation", used.consultation())
                  .detail("unconsulted", used.unconsulted()),
              used.learnt());
      case PowerOfSecretaryOfStateEnded ended ->
          learnt(Telling.of(ended, ended.power()), ended.learnt());
      case DirectionOnInterimBoardRecorded directed ->
          learnt(
              Telling.of(directed)
                  .naming("members", directed.members())
                  .naming("appoint", directed.appoint())
                  .naming("end", directed.end())
                  .naming("endBy", directed.endBy())
                  .detail("termsDirected", directed.terms()),
              directed.learnt());
      case InterimBoardTakenOver over -> learnt(Telling.of(over), over.learnt());
    };
  }

  /** By whom, when and under which reference the authority was told. */
  static Telling learnt(Telling telling, Learnt learnt) {
    var told =
        Words.sentence(
            "Learnt",
            Map.of("from", learnt.from(), "on", learnt.on(), "reference", learnt.reference()));
    return telling.detail("learnt", told).detail("document", learnt.document());
  }

  private static List<String> sections(Collection<SecretaryOfStatePower> powers) {
    return powers.stream().map(power -> power.section().substring("s.".length())).toList();
  }
}
