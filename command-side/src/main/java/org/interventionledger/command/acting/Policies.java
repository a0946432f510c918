package org.interventionledger.command.acting;

/** The processor that turns events into follow-up commands. */
public final class Policies {

  public static final String PROCESSOR = "policies";

  private Policies() {}
}
