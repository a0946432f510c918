package org.interventionledger.command.rules;

import java.time.LocalDate;
import org.interventionledger.api.activity.Stating;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Urn;

/** What a school's own framework asks for before one of its activities is held. */
public interface GatesBeforeHolding {

  /** A framework that asks for nothing. */
  GatesBeforeHolding OPEN = (_, _, _, _) -> {};

  /**
   * @param activity its id in the framework
   * @param stating what the officer states at the act
   * @throws Refused by the first rule of the framework that stands in the way
   */
  void check(Urn urn, LocalDate on, String activity, Stating stating);
}
