package org.interventionledger.command.school;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInParticulars;
import org.interventionledger.api.school.SchoolProfileEvent;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolChangedAuthority;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolEntered;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolParticularsChanged;
import org.interventionledger.api.school.TakenIn;

/** What taking in a school's particulars comes to. */
record TakingIn(TakenIn outcome, List<SchoolProfileEvent> events) {

  TakingIn {
    events = List.copyOf(events);
  }

  static TakingIn decide(TakeInParticulars command, Optional<Particulars> held) {
    var now = command.particulars();
    if (held.isEmpty()) {
      return new TakingIn(
          TakenIn.ADDED,
          List.of(new SchoolEntered(command.urn(), now, command.source(), command.asOf())));
    }
    var changed = changed(held.get(), now);
    return changed.isEmpty()
        ? new TakingIn(TakenIn.UNCHANGED, List.of())
        : new TakingIn(TakenIn.CHANGED, events(command, changed, held.get()));
  }

  private static List<SchoolProfileEvent> events(
      TakeInParticulars command, List<String> changed, Particulars before) {
    var now = command.particulars();
    var particulars =
        new SchoolParticularsChanged(command.urn(), now, changed, command.source(), command.asOf());
    return before.authority().equals(now.authority())
        ? List.of(particulars)
        : List.of(
            particulars,
            new SchoolChangedAuthority(
                command.urn(),
                before.authority(),
                Optional.ofNullable(before.authorityName()),
                now.authority(),
                Optional.ofNullable(now.authorityName()),
                command.source(),
                command.asOf()));
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
