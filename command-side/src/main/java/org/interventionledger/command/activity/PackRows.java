package org.interventionledger.command.activity;

import static org.interventionledger.api.refusal.Fact.text;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.Participant;
import org.interventionledger.api.activity.TakingPart;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Party;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.framework.LocalRules;

/** The rows of the pack that govern activities and papers, and how they are cited. */
public record PackRows(LocalRules rules) {

  /** Those of the version under which an activity was recorded. */
  static PackRows of(ActivityHeld held, Adoptions adoptions) {
    return new PackRows(adoptions.forJourney(Optional.of(held.framework()), held.heldOn()));
  }

  public FrameworkVersion version() {
    return rules.version();
  }

  public Activity activity(String id) {
    return rules
        .pack()
        .activity(id)
        .orElseThrow(() -> unknown(FrameworkRefusal.ACTIVITY_UNKNOWN, "activities", id));
  }

  public Paper paper(String id) {
    return rules.pack().records().stream()
        .filter(paper -> paper.id().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(FrameworkRefusal.PAPER_UNKNOWN, "records", id));
  }

  public Party party(String id) {
    return rules.pack().parties().stream()
        .filter(party -> party.id().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(FrameworkRefusal.PARTY_UNKNOWN, "parties", id));
  }

  public List<Participant> participants(List<TakingPart> parts) {
    return parts.stream()
        .map(part -> new Participant(part.party(), party(part.party()).label(), part.name()))
        .toList();
  }

  public PackRow row(Activity activity) {
    return PackRow.of(rules.pack(), "activities", activity.id(), activity.src());
  }

  public PackRow row(Paper paper) {
    return PackRow.of(rules.pack(), "records", paper.id(), paper.src());
  }

  public Refused refusal(FrameworkRefusal refusal, PackRow row, Fact... facts) {
    return Refused.byRule(refusal, rules.cite(row.toString()), facts);
  }

  private Refused unknown(FrameworkRefusal refusal, String section, String id) {
    return Refused.byRule(refusal, rules.cite(section), text("id", id));
  }
}
