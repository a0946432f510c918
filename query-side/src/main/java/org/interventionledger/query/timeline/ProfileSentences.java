package org.interventionledger.query.timeline;

import java.util.Map;
import java.util.Optional;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolLink;
import org.interventionledger.api.school.SchoolProfileEvent;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolChangedAuthority;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolEntered;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolLinksChanged;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolParticularsChanged;

/** What the national register says of a school. */
final class ProfileSentences {

  private ProfileSentences() {}

  static Telling of(SchoolProfileEvent event) {
    return switch (event) {
      case SchoolEntered entered ->
          Telling.of(entered)
              .naming("school", entered.particulars().name())
              .naming("type", entered.particulars().type().label())
              .naming("status", entered.particulars().status())
              .detail("source", entered.source());
      case SchoolParticularsChanged changed ->
          Telling.of(changed)
              .naming("changed", changed.changed().stream().map(ProfileSentences::word).toList())
              .detail(
                  "now",
                  changed.changed().stream().map(name -> now(changed.particulars(), name)).toList())
              .detail("source", changed.source());
      case SchoolChangedAuthority changed ->
          Telling.of(changed)
              .naming("from", changed.fromName().orElseGet(changed.from()::code))
              .naming("to", changed.toName().orElseGet(changed.to()::code))
              .detail("source", changed.source());
      case SchoolLinksChanged changed ->
          Telling.of(changed)
              .naming("links", changed.links().size())
              .detail("now", changed.links().stream().map(ProfileSentences::link).toList())
              .detail("source", changed.source());
    };
  }

  private static String link(SchoolLink link) {
    return Words.sentence(
        "SchoolLink", Map.of("type", link.type(), "name", link.name(), "urn", link.urn()));
  }

  private static String now(Particulars particulars, String name) {
    var value = Optional.ofNullable(value(particulars, name));
    return Words.sentence("Particulars.now", Map.of("what", word(name), "value", value));
  }

  private static String word(String particular) {
    return Words.sentence("Particulars." + particular, Map.of());
  }

  private static Object value(Particulars now, String name) {
    return switch (name) {
      case "name" -> now.name();
      case "authority" -> now.authority();
      case "authorityName" -> now.authorityName();
      case "establishmentNumber" -> now.establishmentNumber();
      case "type" -> now.type().label();
      case "status" -> now.status();
      case "openedOn" -> now.openedOn();
      case "closedOn" -> now.closedOn();
      case "phase" -> now.phase();
      case "lowAge" -> now.lowAge();
      case "highAge" -> now.highAge();
      case "religiousCharacter" -> now.religiousCharacter();
      case "diocese" -> now.diocese();
      case "trust" -> now.trust();
      case "federation" -> now.federation();
      case "pupils" -> now.pupils();
      case "street" -> now.street();
      case "town" -> now.town();
      case "postcode" -> now.postcode();
      default -> throw new IllegalArgumentException("There is no particular of the name " + name);
    };
  }
}
