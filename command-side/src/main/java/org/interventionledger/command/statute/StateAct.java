package org.interventionledger.command.statute;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.api.terms.Provision.eia;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Provision;

/**
 * An act of the Secretary of State, with the first and the last day on which the law has known it.
 * The day of the act decides.
 */
public enum StateAct {
  WARNING_NOTICE(eia("s.60"), "2016-04-18", Since.APRIL_2016),
  /** To tell the authority that it may give a notice. */
  PERMISSION(eia("s.60(4A)"), "2016-04-18", Since.APRIL_2016),
  INTENTION(eia("s.70A(2)"), "2016-04-18", Since.APRIL_2016),
  RELEASE_OF_FREEZE(eia("s.70B"), "2016-04-18", Since.APRIL_2016);

  private final Provision provision;
  private final LocalDate from;
  private final Optional<LocalDate> until;
  private final String enactedBy;

  StateAct(Provision provision, String from, String enactedBy) {
    this(provision, from, Optional.empty(), enactedBy);
  }

  StateAct(Provision provision, String from, Optional<String> until, String enactedBy) {
    this.provision = provision;
    this.from = LocalDate.parse(from);
    this.until = until.map(LocalDate::parse);
    this.enactedBy = enactedBy;
  }

  /** What brought the changes of those days. */
  private static final class Since {
    static final String APRIL_2016 =
        "Education and Adoption Act 2016, ss.2 to 14; SI 2016/466, reg. 2";
  }

  public Provision provision() {
    return provision;
  }

  /** The law of that day knows the act. */
  public void check(LocalDate on) {
    if (on.isBefore(from) || until.filter(on::isAfter).isPresent()) {
      var facts =
          Stream.of(
              Stream.of(
                  date("happenedOn", on), text("provision", provision), date("knownFrom", from)),
              until.stream().map(day -> date("knownUntil", day)));
      throw Refused.byRule(
          Refusal.ACT_UNKNOWN_TO_THE_LAW_OF_THAT_DATE,
          provision + " (" + enactedBy + ")",
          facts.flatMap(part -> part).toArray(Fact[]::new));
    }
  }
}
