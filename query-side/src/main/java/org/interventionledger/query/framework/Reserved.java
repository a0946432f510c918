package org.interventionledger.query.framework;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interventionledger.api.framework.AccessClass;
import org.interventionledger.api.framework.AccessClass.Basis;
import org.interventionledger.api.framework.AccessClass.Reading;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Indicator;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Party;
import org.interventionledger.api.framework.Party.OfficeRole;
import org.interventionledger.api.framework.RecordedFact;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Role;

/**
 * What a framework does not leave to everybody of a role that signs in. Levels show in meetings,
 * activities and papers, so that a class of access over a register or a scale goes for these too; a
 * class over a fact or an indicator goes for what stands with the register, and one over an
 * activity or a paper for the authority's dealings. The strictest of several classes counts.
 * Whoever answers for the service, and legal and audit, read everything always.
 */
record Reserved(Readership readership, Role role, Reads reads) {

  /** What somebody of the role needs in order to read it. */
  enum Reads {
    /** To be the adviser of the school, or a need to know on record. */
    NEED,
    NEVER
  }

  static List<Reserved> of(Pack pack) {
    return Arrays.stream(OfficeRole.values())
        .filter(role -> Readership.mayBeKeptFrom(signedIn(role)))
        .flatMap(role -> of(pack, role))
        .toList();
  }

  private static Stream<Reserved> of(Pack pack, OfficeRole role) {
    var parties = pack.parties().stream().filter(party -> party.roles().contains(role)).toList();
    return Stream.of(Readership.REGISTER, Readership.DEALINGS)
        .flatMap(
            readership ->
                pack.access().stream()
                    .filter(access -> concerns(access, readership, pack))
                    .flatMap(access -> reads(access, parties).stream())
                    .max(Reads::compareTo)
                    .map(reads -> new Reserved(readership, signedIn(role), reads))
                    .stream());
  }

  private static boolean concerns(AccessClass access, Readership readership, Pack pack) {
    return access.covers().stream()
        .anyMatch(
            id ->
                pack.scale(id).isPresent()
                    || switch (readership) {
                      case REGISTER ->
                          has(id, pack.facts(), RecordedFact::id)
                              || has(id, pack.indicators(), Indicator::id);
                      case DEALINGS ->
                          has(id, pack.activities(), Pack.Activity::id)
                              || has(id, pack.records(), Paper::id);
                      default -> false;
                    });
  }

  private static <T> boolean has(String id, List<T> rows, Function<T, String> name) {
    return rows.stream().anyMatch(row -> name.apply(row).equals(id));
  }

  /** Empty where all of the role read it, or where the document leaves that unstated. */
  private static Optional<Reads> reads(AccessClass access, List<Party> parties) {
    if (parties.isEmpty() || parties.stream().anyMatch(it -> readsFreely(access, it))) {
      return Optional.empty();
    }
    if (parties.stream().anyMatch(it -> access.reading(it.id()).isPresent())) {
      return Optional.of(Reads.NEED);
    }
    return access.namesAllReaders() ? Optional.of(Reads.NEVER) : Optional.empty();
  }

  private static boolean readsFreely(AccessClass access, Party party) {
    return party.id().equals(access.owner())
        || access.reading(party.id()).filter(it -> isFree(it, party)).isPresent();
  }

  /** A party that each school has of its own reads as of right of that school alone. */
  private static boolean isFree(Reading reading, Party party) {
    return reading.basis() != Basis.needToKnow
        && reading.when().equals(Condition.ALWAYS)
        && party.assigned() == null;
  }

  private static Role signedIn(OfficeRole role) {
    return switch (role) {
      case adviser -> Role.ADVISER;
      case seniorOfficer -> Role.SENIOR_OFFICER;
      case headOfService -> Role.HEAD_OF_SERVICE;
    };
  }
}
