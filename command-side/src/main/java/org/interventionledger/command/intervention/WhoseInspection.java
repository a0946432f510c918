package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.PublishedInspection;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolLink;
import org.interventionledger.api.school.SchoolLink.Direction;
import org.interventionledger.api.terms.Urn;

/**
 * Whose inspection it was that is listed beside a school. Ofsted repeats a predecessor's under its
 * successor's number, and it never becomes the successor's own.
 */
enum WhoseInspection {
  ITS_OWN,
  ANOTHER_SCHOOLS,
  /** The list contradicts the national register, or nothing tells. */
  NOT_CLEAR;

  static WhoseInspection of(
      PublishedInspection inspection, Urn urn, Particulars school, List<SchoolLink> links) {
    var inspected = inspection.inspected();
    if (inspected.urn().filter(at -> !at.equals(urn)).isPresent()
        || inspected.itself().filter(itself -> !itself).isPresent()) {
      return ANOTHER_SCHOOLS;
    }
    var openedOn = Optional.ofNullable(school.openedOn()).or(inspected::openedOn);
    if (openedOn.isPresent()) {
      return !inspection.inspectedOn().isBefore(openedOn.get())
          ? ITS_OWN
          : saysItself(inspected) ? NOT_CLEAR : ANOTHER_SCHOOLS;
    }
    return saysItself(inspected) || !followed(links, inspection.inspectedOn())
        ? ITS_OWN
        : NOT_CLEAR;
  }

  private static boolean saysItself(PublishedInspection.Inspected inspected) {
    return inspected.itself().isPresent() || inspected.urn().isPresent();
  }

  /** Whether it may have followed another school since. */
  private static boolean followed(List<SchoolLink> links, LocalDate inspectedOn) {
    return links.stream()
        .filter(link -> link.direction() == Direction.PREDECESSOR)
        .anyMatch(link -> link.since().filter(since -> !inspectedOn.isBefore(since)).isEmpty());
  }
}
