package org.interventionledger.ui.act;

import static org.interventionledger.api.Act.ASSIGN_ADVISER;
import static org.interventionledger.api.Act.CHANGE_LEVEL;
import static org.interventionledger.api.Act.PLACE_ON_REGISTER;
import static org.interventionledger.api.Act.RECORD_CONSIDERATION;
import static org.interventionledger.api.Act.RECORD_FINDING;
import static org.interventionledger.api.Act.RECORD_INDICATOR;
import static org.interventionledger.api.Act.RECORD_TELLING;
import static org.interventionledger.api.Act.REMOVE_FROM_REGISTER;
import static org.interventionledger.api.Act.TAKE_LOCAL_STEP;
import static org.interventionledger.api.Act.WITHDRAW_INDICATOR;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.Act;
import org.interventionledger.ui.placement.AssignAdviserForm;
import org.interventionledger.ui.placement.ChangeLevelForm;
import org.interventionledger.ui.placement.ConsiderationForm;
import org.interventionledger.ui.placement.FindingForm;
import org.interventionledger.ui.placement.IndicatorForm;
import org.interventionledger.ui.placement.IndicatorWithdrawalForm;
import org.interventionledger.ui.placement.LocalStepForm;
import org.interventionledger.ui.placement.PlaceOnRegisterForm;
import org.interventionledger.ui.placement.RemoveFromRegisterForm;
import org.interventionledger.ui.placement.TellingForm;

/** The forms and paths of acts on a placement. */
final class LocalActKinds {

  private static final Map<Act, ActKind<?>> BY_ACT =
      Stream.<ActKind<?>>of(
              new ActKind<>(PLACE_ON_REGISTER, PlaceOnRegisterForm.class, "placements"),
              new ActKind<>(CHANGE_LEVEL, ChangeLevelForm.class, "level-changes"),
              new ActKind<>(REMOVE_FROM_REGISTER, RemoveFromRegisterForm.class, "removals"),
              new ActKind<>(ASSIGN_ADVISER, AssignAdviserForm.class, "adviser-assignments"),
              new ActKind<>(RECORD_INDICATOR, IndicatorForm.class, "indicators"),
              new ActKind<>(
                  WITHDRAW_INDICATOR, IndicatorWithdrawalForm.class, "indicator-withdrawals"),
              new ActKind<>(RECORD_FINDING, FindingForm.class, "findings"),
              new ActKind<>(RECORD_CONSIDERATION, ConsiderationForm.class, "considerations"),
              new ActKind<>(RECORD_TELLING, TellingForm.class, "tellings"),
              new ActKind<>(TAKE_LOCAL_STEP, LocalStepForm.class, "local-steps"))
          .collect(Collectors.toMap(ActKind::act, Function.identity()));

  private LocalActKinds() {}

  static Optional<ActKind<?>> of(Act act) {
    return Optional.of(BY_ACT.get(act));
  }
}
