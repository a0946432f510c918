package org.interventionledger.api.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Sorted;
import org.interventionledger.api.terms.Urn;

/**
 * What happened to one school? In the order in which it happened, as plain sentences.
 *
 * @param kinds only these, with the corrections of such entries; all when empty
 * @param from first day it happened, both days counted
 * @param text words that a sentence or its detail must hold; empty for all
 */
public record FindTimeline(
    Reader reader,
    Urn urn,
    Set<Kind> kinds,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> text) {

  public FindTimeline {
    kinds = Sorted.copyOf(kinds);
  }

  /** What an entry is about. */
  public enum Kind {
    PARTICULARS,
    REGISTER,
    MEETING,
    ACTIVITY,
    SUPPORT,
    INSPECTION,
    PRE_WARNING,
    WARNING_NOTICE,
    POWER,
    INTERIM_BOARD,
    REFERRAL,
    SECRETARY_OF_STATE,
    STATEMENT_OF_ACTION,
    PRECONDITION,
    APPROACH,
    INFORMATION,
    CORRECTION
  }

  /** The answer. */
  public record Timeline(Urn urn, String school, List<Entry> entries) {
    public Timeline {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One entry.
   *
   * @param sentence what happened, in one plain sentence
   * @param detail what the officer wrote about it, paragraph by paragraph, each with its heading
   * @param basis the provision of law, or the rule of the framework, that it rests on
   * @param lateReason why it was recorded late, if it was
   * @param correctedBy the entry that put it right; the entry itself no longer counts
   * @param corrects the entry that it puts right
   * @param cause by which rule of the framework it stands there, and after what; none where
   *     somebody recorded it
   */
  public record Entry(
      EntryRef entry,
      String eventId,
      Kind kind,
      String type,
      LocalDate happenedOn,
      Instant recordedAt,
      String actor,
      Role role,
      String sentence,
      List<Detail> detail,
      Optional<String> basis,
      Optional<String> lateReason,
      Optional<EntryRef> correctedBy,
      Optional<EntryRef> corrects,
      Optional<Cause> cause) {
    public Entry {
      detail = List.copyOf(detail);
    }
  }

  /**
   * Why an entry stands there by a rule of the framework.
   *
   * @param items the numbered items of the document that made the rule
   * @param framework the version whose rule it is
   * @param after the entry with which the rule's condition became true; none where the reader may
   *     not read that entry
   */
  public record Cause(
      String rule, List<String> items, FrameworkVersion framework, Optional<After> after) {
    public Cause {
      items = List.copyOf(items);
    }
  }

  /** An entry that a rule followed. */
  public record After(EntryRef entry, Kind kind, String type, LocalDate happenedOn) {}

  /** A paragraph of an entry's detail. */
  public record Detail(String heading, String text) {}
}
