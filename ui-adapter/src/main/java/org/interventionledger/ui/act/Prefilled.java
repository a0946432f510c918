package org.interventionledger.ui.act;

import org.interventionledger.api.Act;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.ui.form.Posted;
import org.interventionledger.ui.form.Refill;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * A form with what is known already: of an inspection, what Ofsted lists and an import left open.
 */
@Component
class Prefilled {

  private final JsonMapper json;

  Prefilled(JsonMapper json) {
    this.json = json;
  }

  Posted of(ActKind<?> kind, School school, String about, Posted blank) {
    return school.outcomesToSettle().stream()
        .filter(_ -> kind.act() == Act.RECORD_INSPECTION_OUTCOME)
        .filter(waiting -> waiting.outcomeId().equals(about))
        .findFirst()
        .map(waiting -> Refill.from(kind.fields(), json.valueToTree(waiting.outcome()), "", blank))
        .orElse(blank);
  }
}
