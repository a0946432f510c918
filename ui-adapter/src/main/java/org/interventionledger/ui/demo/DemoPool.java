package org.interventionledger.ui.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.interventionledger.api.pool.PoolRole.ADDITIONAL_GOVERNOR;
import static org.interventionledger.api.pool.PoolRole.BOARD_CHAIR;
import static org.interventionledger.api.pool.PoolRole.BOARD_MEMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.interventionledger.api.pool.Availability;
import org.interventionledger.api.pool.Availability.Available;
import org.interventionledger.api.pool.Availability.NotAtPresent;
import org.interventionledger.api.pool.PoolCommand.AddToPool;
import org.interventionledger.api.pool.PoolRole;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;

/**
 * Whom the authorities may ask to serve. The board that is being formed at Old Foundry is named
 * from it; who sits on another board, or cannot serve at present, is in it too.
 */
record DemoPool(DemoDays on) {

  /** An entry, and the sign-in name of the officer who made it. */
  record Entry(String officer, AddToPool command) {}

  List<Entry> all() {
    var atOnce = new Available(Optional.empty(), Optional.empty());
    var later = new Available(Optional.of(on.ahead(30)), Optional.of(on.ahead(400)));
    return Stream.concat(
            Stream.of(
                northmoor(
                    "Morwenna Tiller",
                    "A head teacher for twelve years, and chair of two boards since.",
                    atOnce,
                    BOARD_CHAIR,
                    BOARD_MEMBER),
                northmoor(
                    "Jago Penhale",
                    "Director of finance of a housing association; a governor for eight years.",
                    atOnce,
                    BOARD_MEMBER,
                    ADDITIONAL_GOVERNOR),
                northmoor(
                    "Ottilie Frayne",
                    "Adviser for early years, now retired.",
                    atOnce,
                    BOARD_MEMBER),
                northmoor(
                    "Perpetua Lisle",
                    "Led a large secondary school out of special measures.",
                    atOnce,
                    BOARD_CHAIR),
                northmoor(
                    "Caspian Wetherby",
                    "A lawyer for employment; a governor of a special school.",
                    later,
                    BOARD_MEMBER,
                    ADDITIONAL_GOVERNOR),
                northmoor(
                    "Leocadia Brand",
                    "Chair of an academy’s governing body until last summer.",
                    new NotAtPresent(),
                    BOARD_CHAIR)),
            Stream.of(
                eastvale(
                    "Evander Locke",
                    "A national leader of governance, for primary schools.",
                    atOnce,
                    BOARD_CHAIR,
                    ADDITIONAL_GOVERNOR),
                eastvale(
                    "Philippa Dune",
                    "Bursar of a group of village schools.",
                    atOnce,
                    ADDITIONAL_GOVERNOR)))
        .toList();
  }

  private Entry northmoor(
      String name, String experience, Availability availability, PoolRole... roles) {
    return entry(Demonstration.NORTHMOOR, "senior", name, experience, availability, roles);
  }

  private Entry eastvale(
      String name, String experience, Availability availability, PoolRole... roles) {
    return entry(Demonstration.EASTVALE, "eastvale-senior", name, experience, availability, roles);
  }

  private Entry entry(
      AuthorityCode authority,
      String officer,
      String name,
      String experience,
      Availability availability,
      PoolRole... roles) {
    LocalDate added = on.ago(200);
    return new Entry(
        officer,
        new AddToPool(
            authority,
            UUID.nameUUIDFromBytes(("demonstration:pool:" + name).getBytes(UTF_8)).toString(),
            added,
            new PersonName(name),
            List.of(roles),
            new Narrative(experience),
            availability,
            on.ago(206)));
  }
}
