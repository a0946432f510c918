package org.interventionledger.ui.act;

import org.interventionledger.api.Act;
import org.interventionledger.api.school.DraftOfNotice;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.Posted;
import org.interventionledger.ui.form.Refill;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** With what a form begins that puts something in the place of what is on record: with that. */
@Component
class BegunForms {

  private final SchoolRecord schools;
  private final JsonMapper json;

  BegunForms(SchoolRecord schools, JsonMapper json) {
    this.schools = schools;
    this.json = json;
  }

  /** A draft's present text, where it is to be revised; every other form is blank. */
  Posted begin(ActKind<?> kind, String about, Posted blank, Urn urn, SignedIn signedIn) {
    return kind.act() == Act.REVISE_WARNING_NOTICE
        ? schools.find(urn, signedIn).drafts().stream()
            .filter(draft -> draft.noticeId().equals(about))
            .map(DraftOfNotice::text)
            .map(text -> Refill.from(kind.fields(), json.valueToTree(text), "", blank))
            .findFirst()
            .orElse(blank)
        : blank;
  }
}
