package org.interventionledger.command.support;

import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.activity.Participant;
import org.interventionledger.api.activity.TakingPart;
import org.interventionledger.api.framework.Entitlement;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.support.EntitlementAsked;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.rules.ClassesAsked;
import org.interventionledger.command.rules.Conditions;
import org.interventionledger.command.rules.Facts;
import org.interventionledger.command.rules.SchoolPast;
import org.interventionledger.command.rules.Truth;

/**
 * The entitlements of the framework that a school was under on a day.
 *
 * @param facts what was known of the school by the end of that day
 */
record EntitlementRows(LocalRules rules, Facts facts) {

  static final String SECTION = "entitlements";

  static EntitlementRows on(LocalDate day, SchoolPast past, Adoptions adoptions) {
    return new EntitlementRows(
        past.rules(day).orElseGet(() -> adoptions.forJourney(Optional.empty(), day)), past.on(day));
  }

  Truth holds(Entitlement entitlement) {
    return Conditions.hold(entitlement.when(), facts);
  }

  /** Whether what was asked for under this version is the school's on this day too. */
  boolean isHeld(EntitlementAsked asked) {
    return holds(entitlement(asked.id())) == Truth.TRUE;
  }

  /** What keeps the school from it, or what nobody recorded, in the framework's words. */
  List<String> missing(Entitlement entitlement) {
    return Conditions.missing(entitlement.when(), facts).stream().map(rules::name).toList();
  }

  /** Of which classes the entries are that it rests on. */
  Set<Readership> classes(Entitlement entitlement) {
    return ClassesAsked.of(Conditions.asks(entitlement.when()), rules.pack());
  }

  Entitlement entitlement(String id) {
    return rules.pack().entitlements().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> rules.unknown(SECTION, id));
  }

  /**
   * An entitlement as it is asked for: the whole of it, or one of its lines. Who pays is what the
   * document says of the line, or else of the whole.
   */
  EntitlementAsked asked(Entitlement entitlement, Optional<String> line) {
    var item = line.map(text -> item(entitlement, text));
    return new EntitlementAsked(
        entitlement.id(),
        entitlement.label(),
        line,
        item.map(Entitlement.Item::funding)
            .filter(funding -> !funding.isEmpty())
            .orElse(entitlement.funding()),
        Optional.ofNullable(entitlement.amount()),
        row(entitlement));
  }

  private Entitlement.Item item(Entitlement entitlement, String text) {
    return entitlement.items().stream()
        .filter(it -> it.text().equals(text))
        .findFirst()
        .orElseThrow(() -> rules.unknown(SECTION + " " + entitlement.id(), text));
  }

  PackRow row(Entitlement entitlement) {
    return PackRow.of(rules.pack(), SECTION, entitlement.id(), entitlement.src());
  }

  Participant participant(TakingPart part) {
    return rules
        .party(part.party())
        .map(party -> new Participant(part.party(), party.label(), part.name()))
        .orElseThrow(
            () ->
                Refused.byRule(
                    FrameworkRefusal.PARTY_UNKNOWN,
                    rules.cite("parties"),
                    text("id", part.party())));
  }
}
