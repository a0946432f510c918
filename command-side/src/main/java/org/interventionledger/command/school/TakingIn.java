package org.interventionledger.command.school;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInParticulars;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInParticulars.Outcome;
import org.interventionledger.api.school.SchoolProfileEvent;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolEntered;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolParticularsChanged;

/** What taking in a school's particulars comes to. */
record TakingIn(Outcome outcome, Optional<SchoolProfileEvent> event) {

  static TakingIn decide(TakeInParticulars command, Optional<Particulars> held) {
    var now = command.particulars();
    if (held.isEmpty()) {
      return new TakingIn(
          Outcome.ADDED,
          Optional.of(new SchoolEntered(command.urn(), now, command.source(), command.asOf())));
    }
    var changed = changed(held.get(), now);
    return changed.isEmpty()
        ? new TakingIn(Outcome.UNCHANGED, Optional.empty())
        : new TakingIn(
            Outcome.CHANGED,
            Optional.of(
                new SchoolParticularsChanged(
                    command.urn(), now, changed, command.source(), command.asOf())));
  }

  private static List<String> changed(Particulars before, Particulars now) {
    return Arrays.stream(Particulars.class.getRecordComponents())
        .filter(component -> !Objects.equals(value(component, before), value(component, now)))
        .map(RecordComponent::getName)
        .toList();
  }

  private static Object value(RecordComponent component, Particulars particulars) {
    try {
      return component.getAccessor().invoke(particulars);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
