package org.interventionledger.ui.act;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.Act;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.ui.form.Posted;
import org.interventionledger.ui.form.Refill;
import org.interventionledger.ui.placement.Standing;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** With what a form begins whose matter is on record already: with that. */
@Component
class BegunForms {

  /** The field that says what of the framework an act is about. */
  private static final Map<Act, String> CALLED_FOR =
      Map.of(
          Act.RECORD_CONSIDERATION, "rule",
          Act.RECORD_ACTIVITY, "activity",
          Act.CALL_MEETING, "kind",
          Act.WRITE_PAPER, "paper",
          Act.TAKE_LOCAL_STEP, "measure",
          Act.ASK_FOR_SUPPORT, "entitlement",
          Act.RECORD_FINDING, "fact",
          Act.PLACE_ON_REGISTER, "register",
          Act.REMOVE_FROM_REGISTER, "register");

  private final JsonMapper json;
  private final BegunApprovals approvals;

  BegunForms(JsonMapper json, BegunApprovals approvals) {
    this.json = json;
    this.approvals = approvals;
  }

  /**
   * A draft's present text, where it is to be revised; of an inspection, what Ofsted lists and an
   * import left open; of a move, the version and what the school stands at; what a rule of the
   * framework calls for; of the approval of a text, that text. Every other form is blank.
   */
  Posted begin(ActKind<?> kind, School school, String about, Posted blank, SignedIn signedIn) {
    if (kind.act() == Act.RECORD_PRECONDITION && !about.isBlank()) {
      return approvals.begin(signedIn, school.urn(), about, blank);
    }
    var calledFor = CALLED_FOR.get(kind.act());
    if (calledFor != null && !about.isBlank()) {
      return blank.with(calledFor, about);
    }
    return onRecord(kind.act(), school, about)
        .map(record -> Refill.from(kind.fields(), json.valueToTree(record), "", blank))
        .orElse(blank);
  }

  private static Optional<? extends Record> onRecord(Act act, School school, String about) {
    Stream<? extends Record> found =
        switch (act) {
          case REVISE_WARNING_NOTICE ->
              school.drafts().stream()
                  .filter(draft -> draft.noticeId().equals(about))
                  .map(draft -> draft.text());
          case RECORD_INSPECTION_OUTCOME ->
              school.outcomesToSettle().stream()
                  .filter(waiting -> waiting.outcomeId().equals(about))
                  .map(waiting -> waiting.outcome());
          case MOVE_TO_FRAMEWORK_VERSION -> school.placement().stream().map(Standing::of);
          default -> Stream.empty();
        };
    return found.findFirst();
  }
}
