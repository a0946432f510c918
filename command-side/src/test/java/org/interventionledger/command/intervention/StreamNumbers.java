package org.interventionledger.command.intervention;

import java.util.List;
import java.util.Set;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.InterventionCommand.CorrectInterventionEntry;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.refusal.Fact;

/**
 * A test counts the acts that it is about; the stream counts the preparations too. Here the one
 * becomes the other.
 *
 * @param preparations how many were recorded before each act, in order
 */
record StreamNumbers(List<Integer> preparations) {

  private static final Set<String> NUMBERS = Set.of("entry", "later", "correctedBy", "entries");

  InterventionCommand inStream(InterventionCommand command) {
    return command instanceof CorrectInterventionEntry(var urn, var correction, var replacement)
        ? new CorrectInterventionEntry(urn, inStream(correction), replacement.map(this::inStream))
        : command;
  }

  InterventionEvent inStream(InterventionEvent event) {
    return event
            instanceof
            InterventionEntryCorrected(var urn, var authority, var correction, var replacement)
        ? new InterventionEntryCorrected(urn, authority, inStream(correction), replacement)
        : event;
  }

  Fact inStream(Fact fact) {
    return fact.kind() == Fact.Kind.NUMBER && NUMBERS.contains(fact.name())
        ? Fact.number(fact.name(), inStream(Long.parseLong(fact.value())))
        : fact;
  }

  private Correction inStream(Correction it) {
    return new Correction(
        inStream(it.entry()), it.correctedOn(), it.reason(), it.explanation(), it.evidence());
  }

  private long inStream(long act) {
    return act + preparations.stream().limit(act + 1).mapToInt(Integer::intValue).sum();
  }
}
