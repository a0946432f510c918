package org.interventionledger.command.rules;

import java.time.LocalDate;
import java.util.Set;
import org.interventionledger.api.framework.Measure.InLaw;
import org.interventionledger.api.framework.StatutoryStep;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Urn;

/** What a school's own framework asks for before a step of the law; the law is asked first. */
public interface LocalGates {

  /** A framework that asks for nothing. */
  LocalGates OPEN = (_, _, _, _) -> {};

  /**
   * @param grounds the grounds of a notice; none for another step
   * @throws Refused by the first rule of the framework that stands in the way
   */
  void check(Urn urn, LocalDate on, StatutoryStep step, Set<InLaw> grounds);
}
