package org.interventionledger.api.meeting;

import java.util.Optional;
import org.interventionledger.api.terms.PersonName;

/**
 * Somebody invited to a meeting, present or excused: by role, and by name where the name is
 * recorded.
 */
public record Attendee(Capacity capacity, Optional<PersonName> name) {

  /** In which capacity somebody attends (items HIL-086, ESX-051 to 053, E15-088 to 091). */
  public enum Capacity {
    HEAD_TEACHER,
    DEPUTY_HEAD_TEACHER,
    CHAIR_OF_GOVERNORS,
    GOVERNOR,
    ADVISER,
    SENIOR_OFFICER,
    HEAD_OF_SERVICE,
    DIRECTOR,
    DIOCESAN_REPRESENTATIVE,
    TRUST_REPRESENTATIVE,
    REGIONAL_DIRECTOR_REPRESENTATIVE,
    CLERK,
    OTHER
  }
}
