package org.interventionledger.command.pack;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.interventionledger.api.framework.AccessClass;
import org.interventionledger.api.framework.AccessClass.Basis;
import org.interventionledger.api.framework.AccessClass.Reading;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;
import org.interventionledger.api.framework.Party;
import org.interventionledger.api.framework.Party.OfficeRole;

/**
 * Classes of access, or rows of them, of which nothing comes: over nothing, named by a scale that
 * they do not cover, or keeping from a role that signs in a step that the ledger keeps with the
 * register alone. A class that keeps nothing from anybody who signs in is shown, and goes for
 * disclosures, whatever it covers.
 */
final class IdleAccess {

  /** Heads of service, with legal and audit, read everything always. */
  private static final List<OfficeRole> MAY_BE_KEPT_FROM =
      List.of(OfficeRole.adviser, OfficeRole.seniorOfficer);

  private static final List<String> SECTIONS =
      List.of("/access", "/parties", "/scales", "/records", "/activities", "/measures");

  /** How much a class keeps from a role: the later, the more. */
  private enum Kept {
    NOTHING,
    WITHOUT_NEED,
    ALWAYS
  }

  private final Pack pack;

  private IdleAccess(Pack pack) {
    this.pack = pack;
  }

  static Stream<PackFault> faults(Pack pack, Unread unread) {
    var idle = new IdleAccess(pack);
    return SECTIONS.stream().anyMatch(unread::touches)
        ? Stream.empty()
        : Stream.of(
                Rows.each("/access", pack.access(), idle::overNothing),
                Rows.each("/scales", pack.scales(), idle::named),
                Rows.each("/access", pack.access(), idle::notKept))
            .flatMap(found -> found);
  }

  private Stream<PackFault> overNothing(String path, AccessClass access) {
    return access.covers().isEmpty()
        ? Stream.of(PackFault.at(path + "/covers", Kind.CLASS_OF_NOTHING))
        : Stream.empty();
  }

  private Stream<PackFault> named(String path, Pack.Scale scale) {
    return pack.access().stream()
        .filter(access -> Objects.equals(access.id(), scale.access()) && access.id() != null)
        .filter(access -> !access.covers().contains(scale.id()))
        .map(access -> PackFault.at(path + "/access", Kind.NOT_COVERED, access.id(), scale.id()));
  }

  private Stream<PackFault> notKept(String path, AccessClass access) {
    return Rows.each(
        path + "/covers",
        access.covers(),
        (place, id) ->
            MAY_BE_KEPT_FROM.stream()
                .filter(role -> kept(access, role).compareTo(keptWith(id, role)) > 0)
                .findFirst()
                .map(role -> PackFault.at(place, Kind.NOT_KEPT, id, role.name()))
                .stream());
  }

  /**
   * How much the ledger keeps of it from a role, by all classes: a step of the authority's own
   * stands with the register, and one of the law is kept from nobody.
   */
  private Kept keptWith(String id, OfficeRole role) {
    var step = pack.measures().stream().filter(measure -> id.equals(measure.id())).findFirst();
    if (step.isEmpty()) {
      return Kept.ALWAYS;
    }
    return pack.access().stream()
        .filter(_ -> step.get().statutory() == null)
        .filter(access -> access.covers().stream().anyMatch(this::isWithTheRegister))
        .map(access -> kept(access, role))
        .max(Kept::compareTo)
        .orElse(Kept.NOTHING);
  }

  private boolean isWithTheRegister(String id) {
    return pack.scale(id).isPresent()
        || pack.facts().stream().anyMatch(fact -> id.equals(fact.id()))
        || pack.indicators().stream().anyMatch(indicator -> id.equals(indicator.id()));
  }

  private Kept kept(AccessClass access, OfficeRole role) {
    var parties = pack.parties().stream().filter(it -> it.roles().contains(role)).toList();
    if (parties.isEmpty() || parties.stream().anyMatch(it -> readsFreely(access, it))) {
      return Kept.NOTHING;
    }
    if (parties.stream().anyMatch(it -> access.reading(it.id()).isPresent())) {
      return Kept.WITHOUT_NEED;
    }
    return access.namesAllReaders() ? Kept.ALWAYS : Kept.NOTHING;
  }

  private static boolean readsFreely(AccessClass access, Party party) {
    return Objects.equals(party.id(), access.owner())
        || access.reading(party.id()).filter(it -> isFree(it, party)).isPresent();
  }

  private static boolean isFree(Reading reading, Party party) {
    return reading.basis() != Basis.needToKnow
        && reading.when().equals(Condition.ALWAYS)
        && party.assigned() == null;
  }
}
