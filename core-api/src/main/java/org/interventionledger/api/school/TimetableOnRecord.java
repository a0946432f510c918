package org.interventionledger.api.school;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.Participant;
import org.interventionledger.api.terms.Narrative;

/**
 * Days of an activity that were agreed in advance (items HIL-092, HIL-163).
 *
 * @param agreedWith empty in entries older than the asking
 * @param change why days agreed before were given up
 * @param givenUpOn when other days were agreed in their place
 */
public record TimetableOnRecord(
    String activity,
    String label,
    LocalDate agreedOn,
    List<LocalDate> days,
    List<Participant> agreedWith,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Narrative> change,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<LocalDate> givenUpOn) {
  public TimetableOnRecord {
    days = List.copyOf(days);
    agreedWith = List.copyOf(agreedWith);
  }
}
