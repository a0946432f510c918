package org.interventionledger.ui.act;

import java.util.Locale;
import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.record.TextOnItsWay;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.api.terms.Urn;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the form of an act is, for pages that lead to it. */
public final class ActLinks {

  private ActLinks() {}

  /** The form of an act: {@code /schools/999001/acts/give-warning-notice}. */
  public static String page(Urn urn, Act act) {
    return page(urn, act, Optional.empty());
  }

  /**
   * The form of an act about an existing matter.
   *
   * @param about identifier of the notice, meeting, referral, pre-warning notice or board; for an
   *     agreed action the meeting's, a slash and the action's number
   */
  public static String page(Urn urn, Act act, Optional<String> about) {
    var path = "/schools/" + urn + "/acts/" + slug(act);
    return about
        .map(
            id ->
                UriComponentsBuilder.fromPath(path)
                    .queryParam("about", "{id}")
                    .build(id)
                    .toString())
        .orElse(path);
  }

  /** The form in which a text is approved, begun from how it was drafted last. */
  public static String approval(Urn urn, TextOnItsWay text) {
    return page(urn, Act.RECORD_PRECONDITION, Optional.of(BegunApprovals.about(text)));
  }

  /** Where putting an entry right begins. */
  public static String correction(Urn urn, EntryRef entry) {
    return UriComponentsBuilder.fromPath("/schools/" + urn + "/corrections/new")
        .queryParam("stream", "{stream}")
        .queryParam("entry", "{entry}")
        .build(entry.stream(), entry.number())
        .toString();
  }

  /** An act's name in a path: {@code give-warning-notice}. */
  public static String slug(Act act) {
    return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
