package org.interventionledger.command.placement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.evidence.Cited;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.rules.Facts;
import org.interventionledger.command.rules.InterventionPast;
import org.interventionledger.command.rules.SchoolInLaw;
import org.interventionledger.command.school.SchoolInTime;

/**
 * What decisions on a placement ask of other streams.
 *
 * @param law how the school stands in law; asked only where the framework has rules
 * @param past the same of any day; asked only where something was offered and considered before
 * @param cited the documents that the act refers to
 * @param today the day of recording
 */
record Case(
    Urn urn,
    SchoolInTime school,
    Adoptions adoptions,
    Supplier<SchoolInLaw> law,
    Supplier<InterventionPast> past,
    Cited cited,
    LocalDate today) {

  AuthorityCode authority() {
    return adoptions.authority();
  }

  LocalRules rules(Optional<FrameworkVersion> journey, LocalDate on) {
    return adoptions.forJourney(journey, on);
  }

  Facts facts(LocalRules rules, Standing standing) {
    return FactsOnRecord.of(rules.pack(), school.now(), law.get(), standing);
  }
}
