package org.interventionledger.ui.act;

import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.ui.secretary.AcademyOrderForm;
import org.interventionledger.ui.secretary.BoardDirectionForm;
import org.interventionledger.ui.secretary.CoastingForm;
import org.interventionledger.ui.secretary.ConversionForm;
import org.interventionledger.ui.secretary.DirectedStepsForm;
import org.interventionledger.ui.secretary.DirectionAnswerForm;
import org.interventionledger.ui.secretary.DirectionCopyForm;
import org.interventionledger.ui.secretary.DirectionForm;
import org.interventionledger.ui.secretary.DirectionOrderForm;
import org.interventionledger.ui.secretary.DirectionResponseForm;
import org.interventionledger.ui.secretary.EndOfCoastingForm;
import org.interventionledger.ui.secretary.EndOfStatePowerForm;
import org.interventionledger.ui.secretary.IntentionForm;
import org.interventionledger.ui.secretary.ReleaseForm;
import org.interventionledger.ui.secretary.RevocationForm;
import org.interventionledger.ui.secretary.StateComplianceForm;
import org.interventionledger.ui.secretary.StatePermissionForm;
import org.interventionledger.ui.secretary.StatePowerForm;
import org.interventionledger.ui.secretary.StateProposalForm;
import org.interventionledger.ui.secretary.StateWarningNoticeForm;
import org.interventionledger.ui.secretary.StateWithdrawalForm;
import org.interventionledger.ui.secretary.TakeoverForm;

/** What the Secretary of State does, recorded, with what is done about it. */
final class StateActKinds {

  private static final String STATE = "secretary-of-state/";
  private static final String STATE_DIRECTION = STATE + "directions/{directionId}";
  private static final String STATE_NOTICE = STATE + "warning-notices/{stateNoticeId}";
  private static final String BOARD = "interim-boards/{board}";

  private StateActKinds() {}

  /** Empty for an act of another kind. */
  static Optional<ActKind<?>> of(Act act) {
    return switch (act) {
      case RECORD_SECRETARY_OF_STATE_WARNING_NOTICE ->
          ActKinds.kind(act, StateWarningNoticeForm.class, STATE + "warning-notices");
      case RECORD_SECRETARY_OF_STATE_PERMISSION ->
          ActKinds.kind(act, StatePermissionForm.class, STATE_NOTICE + "/permission");
      case RECORD_SECRETARY_OF_STATE_COMPLIANCE ->
          ActKinds.kind(act, StateComplianceForm.class, STATE_NOTICE + "/compliance");
      case RECORD_SECRETARY_OF_STATE_PROPOSAL ->
          ActKinds.kind(act, StateProposalForm.class, STATE_NOTICE + "/proposed-powers");
      case RECORD_SECRETARY_OF_STATE_WITHDRAWAL ->
          ActKinds.kind(act, StateWithdrawalForm.class, STATE_NOTICE + "/withdrawal");
      case RECORD_INTENTION_OF_SECRETARY_OF_STATE ->
          ActKinds.kind(act, IntentionForm.class, STATE + "intentions");
      case RECORD_RELEASE_OF_FREEZE -> ActKinds.kind(act, ReleaseForm.class, STATE + "releases");
      case RECORD_POWER_OF_SECRETARY_OF_STATE ->
          ActKinds.kind(act, StatePowerForm.class, STATE + "powers");
      case RECORD_END_OF_POWER_OF_SECRETARY_OF_STATE ->
          ActKinds.kind(act, EndOfStatePowerForm.class, STATE + "ends-of-powers");
      case RECORD_DIRECTION_ON_INTERIM_BOARD ->
          ActKinds.kind(act, BoardDirectionForm.class, STATE + "board-directions");
      case RECORD_TAKEOVER_OF_INTERIM_BOARD ->
          ActKinds.kind(act, TakeoverForm.class, BOARD + "/takeover");
      case RECORD_DIRECTION_TO_WARN ->
          ActKinds.kind(act, DirectionForm.class, STATE + "directions");
      case COPY_DIRECTION -> ActKinds.kind(act, DirectionCopyForm.class, STATE_DIRECTION + "/copy");
      case RECORD_GOVERNING_BODYS_RESPONSE ->
          ActKinds.kind(
              act, DirectionResponseForm.class, STATE_DIRECTION + "/governing-body-response");
      case ANSWER_DIRECTION ->
          ActKinds.kind(act, DirectionAnswerForm.class, STATE_DIRECTION + "/answer");
      case RECORD_ORDER_TO_WARN ->
          ActKinds.kind(act, DirectionOrderForm.class, STATE_DIRECTION + "/order");
      case RECORD_COASTING_NOTIFICATION ->
          ActKinds.kind(act, CoastingForm.class, STATE + "coasting-notifications");
      case RECORD_END_OF_COASTING ->
          ActKinds.kind(act, EndOfCoastingForm.class, STATE + "ends-of-coasting");
      case RECORD_ACADEMY_ORDER ->
          ActKinds.kind(act, AcademyOrderForm.class, STATE + "academy-orders");
      case RECORD_REVOCATION_OF_ACADEMY_ORDER ->
          ActKinds.kind(act, RevocationForm.class, STATE + "revocations");
      case RECORD_DIRECTED_STEPS ->
          ActKinds.kind(act, DirectedStepsForm.class, STATE + "directed-steps");
      case RECORD_CONVERSION -> ActKinds.kind(act, ConversionForm.class, "conversion");
      case Act _ -> Optional.empty();
    };
  }
}
