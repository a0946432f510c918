package org.interventionledger.command.pack;

/** What a name in a pack can be the name of. */
enum Target {
  PARTY,
  FACT,
  SCALE,
  LEVEL,
  INDICATOR,
  ACTIVITY,
  RECORD,
  MEASURE,
  ENTITLEMENT,
  RULE,
  ACCESS,
  PERIOD
}
