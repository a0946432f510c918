package org.interventionledger.ui.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.TakingPart;
import org.interventionledger.api.support.Closing;
import org.interventionledger.api.support.Payer;
import org.interventionledger.api.support.SupportCommand.AgreeSupport;
import org.interventionledger.api.support.SupportCommand.AskForSupport;
import org.interventionledger.api.support.SupportCommand.CloseSupportRequest;
import org.interventionledger.api.support.SupportCommand.RecordSupportDelivered;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;

/**
 * One thing that a school asks for, and what comes of it.
 *
 * @param name within the school
 * @param entitlement its id in the framework; empty for something beyond the entitlements
 */
record Supporting(String name, Optional<String> entitlement) {

  static Supporting of(String entitlement) {
    return new Supporting(entitlement, Optional.of(entitlement));
  }

  static Supporting beyondEntitlements(String name) {
    return new Supporting(name, Optional.empty());
  }

  /** By the head teacher; what is beyond the entitlements says why it is asked for all the same. */
  Deed asked(LocalDate on, String what, String why, String headTeacher) {
    return school ->
        new AskForSupport(
            school.urn(),
            id(school),
            on,
            entitlement,
            Optional.empty(),
            new Narrative(what),
            new Narrative(why),
            headTeacher(headTeacher),
            Optional.empty(),
            entitlement.isPresent() ? Optional.empty() : Optional.of(new Narrative(why)));
  }

  /** Who pays, where the framework says so. */
  Deed agreed(LocalDate on, String provider, Payer payer, String headTeacher) {
    return agreed(on, provider, payer, headTeacher, Optional.empty(), Optional.empty());
  }

  /** Who pays and why, where the framework does not say so. */
  Deed agreed(LocalDate on, String provider, Payer payer, String headTeacher, String whyThisPays) {
    return agreed(
        on,
        provider,
        payer,
        headTeacher,
        Optional.empty(),
        Optional.of(new Narrative(whyThisPays)));
  }

  /** The same, for a number of days. */
  Deed agreed(
      LocalDate on,
      String provider,
      Payer payer,
      String headTeacher,
      int days,
      String whyThisPays) {
    return agreed(
        on,
        provider,
        payer,
        headTeacher,
        Optional.of(days),
        Optional.of(new Narrative(whyThisPays)));
  }

  private Deed agreed(
      LocalDate on,
      String provider,
      Payer payer,
      String headTeacher,
      Optional<Integer> days,
      Optional<Narrative> why) {
    return school ->
        new AgreeSupport(
            school.urn(),
            id(school),
            on,
            new Narrative(provider),
            List.of(payer),
            on,
            Optional.empty(),
            days,
            List.of(headTeacher(headTeacher)),
            why,
            Optional.empty());
  }

  /** On these days, the last of which is the day on which it was done. */
  Deed delivered(String what, String outcome, LocalDate... days) {
    return school ->
        new RecordSupportDelivered(
            school.urn(),
            id(school),
            days[days.length - 1],
            Arrays.asList(days),
            new Narrative(what),
            new Narrative(outcome),
            Optional.empty());
  }

  Deed closed(LocalDate on, Closing how, String reasons) {
    return school ->
        new CloseSupportRequest(school.urn(), id(school), on, how, new Narrative(reasons));
  }

  private String id(DemoSchool school) {
    return school.id("support " + name);
  }

  private static TakingPart headTeacher(String name) {
    return new TakingPart("headteacher", Optional.of(new PersonName(name)));
  }
}
