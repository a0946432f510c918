package org.interventionledger.command.framework;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import org.interventionledger.api.Act;
import org.interventionledger.api.framework.FrameworkCommand;
import org.interventionledger.api.framework.FrameworkCommand.AdoptFramework;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.Acts;
import org.interventionledger.command.pack.PackSoundness;

/** Adopting a version of a framework. */
final class Adopting {

  private Adopting() {}

  static FrameworkAdopted decide(AdoptFramework command, Adoptions sofar, Acting acting) {
    Acts.checkRole(Act.ADOPT_FRAMEWORK, acting);
    checkOwn(command, acting);
    Acts.checkRecording(command.adoptedOn(), acting);
    PackSoundness.check(command.pack());
    var adopted =
        new FrameworkAdopted(
            command.authority(),
            command.adoptedOn(),
            command.effectiveFrom(),
            command.pack(),
            command.succession());
    checkNew(adopted, sofar);
    Succeeding.check(adopted, sofar);
    return adopted;
  }

  /** What an officer does about a framework is about that of their own authority. */
  static void checkOwn(FrameworkCommand command, Acting acting) {
    if (!acting.officer().authority().equals(command.authority())) {
      throw new Refused(
          RecordRefusal.SCHOOL_OF_ANOTHER_AUTHORITY,
          text("authority", command.authority()),
          text("officersAuthority", acting.officer().authority()));
    }
  }

  private static void checkNew(FrameworkAdopted adopted, Adoptions sofar) {
    var version = LocalRules.versionOf(adopted);
    sofar
        .version(version)
        .ifPresent(
            earlier -> {
              throw Refused.byRule(
                  FrameworkRefusal.FRAMEWORK_VERSION_ALREADY_ADOPTED,
                  version.toString(),
                  text("framework", version),
                  date("effectiveFrom", earlier.since()));
            });
  }
}
