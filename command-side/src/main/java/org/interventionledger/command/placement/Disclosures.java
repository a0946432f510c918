package org.interventionledger.command.placement;

import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.framework.AccessClass;
import org.interventionledger.api.framework.AccessClass.Reading;
import org.interventionledger.api.placement.AccessCommand.RecordDisclosure;
import org.interventionledger.api.placement.AccessEvent.DisclosureRecorded;
import org.interventionledger.api.placement.DisclosureBasis;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.rules.Conditions;
import org.interventionledger.command.rules.Facts;
import org.interventionledger.command.rules.Gates;
import org.interventionledger.command.rules.LocalAct;

/**
 * What is disclosed to a party is held to the class of access that speaks of it: as of right, by
 * need to know, or because the authority keeps the party informed. What the law requires is
 * recorded whatever the framework says.
 */
final class Disclosures {

  private final RecordDisclosure act;
  private final LocalRules rules;
  private final AccessRows rows;
  private final Labelled covered;
  private final Labelled party;

  private Disclosures(RecordDisclosure act, LocalRules rules) {
    this.act = act;
    this.rules = rules;
    this.rows = new AccessRows(rules);
    this.covered = rows.covered(act.of());
    this.party = Assignments.party(act.party(), rules);
  }

  static DisclosureRecorded record(RecordDisclosure act, Standing standing, Case of) {
    var rules = of.rules(standing.journeyOn(act.disclosedOn()), act.disclosedOn());
    return new Disclosures(act, rules).record(standing, of);
  }

  private DisclosureRecorded record(Standing standing, Case of) {
    var readers = rows.readers(act.of(), act.party());
    var basis = basis(readers, standing, of);
    return new DisclosureRecorded(
        act.urn(),
        of.authority(),
        act.disclosedOn(),
        covered,
        party,
        act.post(),
        act.person(),
        act.how(),
        act.shown(),
        of.cited().all(act.evidence()),
        basis,
        act.reasons(),
        act.circumstances(),
        readers.access().map(AccessClass::handling),
        rules.version(),
        readers.access().map(rows::row));
  }

  private DisclosureBasis basis(Readers readers, Standing standing, Case of) {
    if (act.basis().filter(DisclosureBasis.REQUIRED_BY_LAW::equals).isPresent()) {
      if (act.reasons().isEmpty()) {
        throw new Refused(RecordRefusal.REQUIRING_LAW_NOT_NAMED);
      }
      return DisclosureBasis.REQUIRED_BY_LAW;
    }
    var facts = of.facts(rules, standing);
    var basis =
        switch (readers) {
          case Readers.Owner(var by) -> onTheFrameworks(DisclosureBasis.AS_OF_RIGHT, by);
          case Readers.Named(var by, var reading) -> asNamed(by, reading, facts);
          case Readers.NotNamed(var by) -> asToldByRule(by, facts);
          case Readers.Unstated(var by) -> onTheOfficers(by);
        };
    TellingOrder.check(
        List.of(act.party()), Optional.of(covered), act.disclosedOn(), rules, standing, of);
    return basis;
  }

  private DisclosureBasis asNamed(AccessClass by, Reading reading, Facts facts) {
    var basis = onTheFrameworks(DisclosureBasis.of(reading.basis()), by);
    checkCircumstances(by, reading, facts);
    if (basis == DisclosureBasis.NEED_TO_KNOW && act.reasons().isEmpty()) {
      throw refused(FrameworkRefusal.NEED_TO_STATE, by);
    }
    return basis;
  }

  /** A party that a rule of the framework has told now is kept informed, though no reader. */
  private DisclosureBasis asToldByRule(AccessClass by, Facts facts) {
    var telling = new LocalAct.Telling(List.of(act.party()));
    if (rules.pack().rules().stream().noneMatch(rule -> Gates.calls(rule, telling, facts))) {
      throw beyond(by);
    }
    return onTheFrameworks(DisclosureBasis.INFORMED, by);
  }

  /** The basis is the framework's to say; the officer may say the same. */
  private DisclosureBasis onTheFrameworks(DisclosureBasis basis, AccessClass by) {
    act.basis()
        .filter(said -> said != basis)
        .ifPresent(
            _ -> {
              throw refused(FrameworkRefusal.DISCLOSED_ON_ANOTHER_BASIS, by, term("basis", basis));
            });
    return basis;
  }

  private void checkCircumstances(AccessClass by, Reading reading, Facts facts) {
    var missing = text("missing", Gates.missing(reading.when(), facts, rules));
    switch (Conditions.hold(reading.when(), facts)) {
      case TRUE -> {}
      case FALSE -> throw refused(FrameworkRefusal.READ_IN_OTHER_CIRCUMSTANCES, by, missing);
      case UNKNOWN -> {
        if (act.circumstances().isEmpty()) {
          throw refused(FrameworkRefusal.CIRCUMSTANCES_TO_STATE, by, missing);
        }
      }
    }
  }

  /** Where the document is silent, the officer says on what basis and why. */
  private DisclosureBasis onTheOfficers(Optional<AccessClass> by) {
    return act.basis()
        .filter(_ -> act.reasons().isPresent())
        .orElseThrow(
            () ->
                refused(
                    FrameworkRefusal.READERS_LEFT_UNSTATED,
                    by.map(it -> rows.row(it).toString()).orElse("access")));
  }

  private Refused beyond(AccessClass by) {
    var readers = by.readers().stream().map(Reading::party).toList();
    return refused(
        FrameworkRefusal.DISCLOSED_BEYOND_ITS_READERS,
        by,
        text("readers", Assignments.labels(readers, rules)));
  }

  private Refused refused(FrameworkRefusal refusal, AccessClass by, Fact... more) {
    return refused(refusal, rows.row(by).toString(), more);
  }

  /** Every refusal says who is not to know of what. */
  private Refused refused(FrameworkRefusal refusal, String row, Fact... more) {
    var who = Stream.of(text("party", party.label()), text("of", covered.label()));
    return Refused.byRule(
        refusal, rules.cite(row), Stream.concat(who, Stream.of(more)).toArray(Fact[]::new));
  }
}
