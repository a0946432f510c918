package org.interventionledger.api.framework;

/** The steps of the law that a pack's measures can be. None of them reaches an academy. */
public enum StatutoryStep {
  warningNotice("Education and Inspections Act 2006, s.60"),
  payWarningNotice("Education and Inspections Act 2006, s.60A"),
  arrangements("Education and Inspections Act 2006, s.63"),
  additionalGovernors("Education and Inspections Act 2006, s.64"),
  interimBoard("Education and Inspections Act 2006, s.65"),
  suspendDelegation("Education and Inspections Act 2006, s.66"),
  governorsBySecretaryOfState("Education and Inspections Act 2006, s.67"),
  closureDirected("Education and Inspections Act 2006, s.68"),
  interimBoardBySecretaryOfState("Education and Inspections Act 2006, s.69"),
  academyOrder("Academies Act 2010, s.4");

  private final String provision;

  StatutoryStep(String provision) {
    this.provision = provision;
  }

  public String provision() {
    return provision;
  }

  /** Whether it is a notice, which must rest on the law's own grounds. */
  public boolean isNotice() {
    return this == warningNotice || this == payWarningNotice;
  }

  /** Whether it is a power that only a school's being eligible for intervention opens. */
  public boolean needsEligibility() {
    return switch (this) {
      case arrangements,
          additionalGovernors,
          interimBoard,
          suspendDelegation,
          governorsBySecretaryOfState,
          closureDirected,
          interimBoardBySecretaryOfState ->
          true;
      // An academy order may be made on application as well.
      case warningNotice, payWarningNotice, academyOrder -> false;
    };
  }

  /** Whether the Secretary of State takes it, and not the authority. */
  public boolean isTheSecretaryOfStates() {
    return switch (this) {
      case governorsBySecretaryOfState,
          closureDirected,
          interimBoardBySecretaryOfState,
          academyOrder ->
          true;
      case warningNotice,
          payWarningNotice,
          arrangements,
          additionalGovernors,
          interimBoard,
          suspendDelegation ->
          false;
    };
  }
}
