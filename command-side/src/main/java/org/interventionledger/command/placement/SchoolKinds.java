package org.interventionledger.command.placement;

import java.util.Set;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.command.rules.Value;
import org.interventionledger.command.statute.PartFour;

/** The kinds of school that packs tell apart, by the national register's types and phases. */
public final class SchoolKinds {

  private SchoolKinds() {}

  public static Value type(EstablishmentType type) {
    return switch (PartFour.reach(type)) {
      case MAINTAINED_SCHOOL -> Value.of("maintained");
      case PUPIL_REFERRAL_UNIT -> Value.of("pru");
      case ACADEMY -> Value.of(isFreeSchool(type) ? "free" : "academy");
      case OUTSIDE_PART_4 -> new Value.One(Set.of());
    };
  }

  private static boolean isFreeSchool(EstablishmentType type) {
    return type.name().startsWith("FREE_SCHOOL");
  }

  public static Value phase(Particulars school) {
    var type = school.type().name();
    if (type.contains("ALTERNATIVE_PROVISION") || type.equals("PUPIL_REFERRAL_UNIT")) {
      return Value.of("alternative");
    }
    if (type.contains("SPECIAL")) {
      return Value.of("special");
    }
    return school.phase() == null ? Value.UNKNOWN : phase(school.phase());
  }

  /** In the national register's words. */
  private static Value phase(String phase) {
    return switch (phase) {
      case "Nursery" -> Value.of("nursery");
      case "Primary" -> Value.of("primary");
      case "Secondary" -> Value.of("secondary");
      case "All-through" -> Value.of("allThrough");
      case "16 plus" -> Value.of("post16");
      case String middle when middle.startsWith("Middle") -> Value.of("middle");
      case String _ -> Value.UNKNOWN;
    };
  }
}
