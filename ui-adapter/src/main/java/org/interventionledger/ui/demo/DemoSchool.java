package org.interventionledger.ui.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.terms.Urn;

/** A school of the demonstration, with what the kind of school decides about its papers. */
record DemoSchool(Urn urn, Kind kind) {

  /** Kinds of school by whom their notices are copied to. */
  enum Kind {
    COMMUNITY(List.of()),
    CHURCH(List.of(Recipient.DIOCESAN_AUTHORITY, Recipient.FOUNDATION_GOVERNOR_APPOINTER)),
    FOUNDATION(List.of(Recipient.FOUNDATION_GOVERNOR_APPOINTER)),
    ACADEMY(List.of());

    private final List<Recipient> alsoToldOfNotices;

    Kind(List<Recipient> alsoToldOfNotices) {
      this.alsoToldOfNotices = alsoToldOfNotices;
    }
  }

  /** Those to whom a warning notice of this school is given or copied. */
  List<Recipient> noticeGoesTo() {
    var recipients =
        new ArrayList<>(
            List.of(
                Recipient.GOVERNING_BODY,
                Recipient.HEAD_TEACHER,
                Recipient.HMCI,
                Recipient.SECRETARY_OF_STATE));
    recipients.addAll(kind.alsoToldOfNotices);
    return List.copyOf(recipients);
  }

  /** Those consulted on an interim executive board. */
  List<Recipient> consulted() {
    return kind.alsoToldOfNotices.isEmpty()
        ? List.of(Recipient.GOVERNING_BODY)
        : List.of(Recipient.GOVERNING_BODY, kind.alsoToldOfNotices.getFirst());
  }

  /** The same name gets the same identifier on every start, so that nothing is entered twice. */
  String id(String name) {
    var seed = "demonstration:" + urn + ":" + name;
    return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
