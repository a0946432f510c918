package org.interventionledger.ui.act;

import java.util.Optional;
import org.interventionledger.api.intervention.PreconditionKind;
import org.interventionledger.api.record.FindPosition;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.api.record.TextOnItsWay;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.Posted;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Component;

/**
 * The approval of a text begins with the text that was drafted last: that document or its words.
 */
@Component
class BegunApprovals {

  private final Ledger ledger;

  BegunApprovals(Ledger ledger) {
    this.ledger = ledger;
  }

  /** By what tells the text: see {@link #about}; blank where there is none of that name. */
  Posted begin(SignedIn signedIn, Urn urn, String about, Posted blank) {
    return ledger
        .askForOne(new FindPosition(signedIn.reader(), urn, ledger.today()), Position.class)
        .stream()
        .flatMap(position -> position.texts().stream())
        .filter(text -> about(text).equals(about))
        .findFirst()
        .map(text -> approval(text, signedIn, blank))
        .orElse(blank);
  }

  /** The step, and the matter that the text names. */
  static String about(TextOnItsWay text) {
    return text.step() + text.about().map(id -> "/" + id).orElse("");
  }

  private static Posted approval(TextOnItsWay text, SignedIn signedIn, Posted blank) {
    var form =
        blank
            .with("before", text.step().name())
            .with("forNotice", text.about().orElse(""))
            .with("kind", PreconditionKind.APPROVAL_OF_THE_TEXT.name())
            .with("person", signedIn.officer().name().name());
    return text.document()
        .map(document -> form.with("evidence[0].document", document.sha256()))
        .orElseGet(() -> words(text.words(), form));
  }

  private static Posted words(Optional<Narrative> words, Posted form) {
    return words.map(said -> form.with("note", said.text())).orElse(form);
  }
}
