package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.ArrangementKind.ADVISORY_SERVICES_CONTRACT;
import static org.interventionledger.api.intervention.ArrangementKind.FEDERATION;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.ENTER_INTO_ARRANGEMENTS;
import static org.interventionledger.api.intervention.Recipient.DIOCESAN_AUTHORITY;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.command.intervention.Drafts.NORTHMOOR;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.Drafts.noticeCopies;
import static org.interventionledger.command.intervention.Drafts.propose;
import static org.interventionledger.command.intervention.Drafts.putRight;
import static org.interventionledger.command.intervention.Drafts.strikeOut;
import static org.interventionledger.command.intervention.Drafts.words;
import static org.interventionledger.command.intervention.PowerDrafts.ARRANGEMENTS;
import static org.interventionledger.command.intervention.PowerDrafts.consultOnArrangements;
import static org.interventionledger.command.intervention.PowerDrafts.endArrangements;
import static org.interventionledger.command.intervention.PowerDrafts.require;
import static org.interventionledger.command.intervention.PowerDrafts.tellSecretaryOfState;
import static org.interventionledger.command.intervention.PowerDrafts.warnedAndProposed;
import static org.interventionledger.command.intervention.SomeSchools.ACADEMY;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;
import static org.interventionledger.command.intervention.SomeSchools.VOLUNTARY_AIDED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsRequired;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.NoticeSection;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.junit.jupiter.api.Test;

class RequiringArrangementsTest {

  private final Desk proposed =
      Desk.of(COMMUNITY)
          .after(warnedAndProposed(ENTER_INTO_ARRANGEMENTS))
          .after(
              consultOnArrangements("2026-06-01", "2026-06-08", GOVERNING_BODY),
              tellSecretaryOfState("2026-06-09", ENTER_INTO_ARRANGEMENTS));

  @Test
  void is_recorded_with_the_gateway_and_the_section() {
    proposed.records(
        require("2026-06-11", FEDERATION),
        new ArrangementsRequired(
            URN,
            NORTHMOOR,
            ARRANGEMENTS,
            day("2026-06-11"),
            Set.of(FEDERATION),
            words("By September."),
            Optional.empty(),
            words("Standards have fallen."),
            words("Scheme of delegation, 4.2"),
            eia("s.60"),
            eia("s.63(1)").asOn(day("2026-06-11")),
            Preparations.approval("2026-06-11")));
  }

  @Test
  void is_refused_for_an_academy() {
    Desk.of(ACADEMY).refuses(require("2026-06-11", FEDERATION), LawRefusal.NOT_A_MAINTAINED_SCHOOL);
    Desk.of(ACADEMY)
        .refuses(
            consultOnArrangements("2026-06-01", "2026-06-08", GOVERNING_BODY),
            LawRefusal.NOT_A_MAINTAINED_SCHOOL);
  }

  @Test
  void a_notice_on_pay_and_conditions_alone_never_opens_it() {
    Desk.of(COMMUNITY)
        .after(
            new NoticeDraft("2026-05-01", "2026-05-29")
                .under(NoticeSection.SECTION_60A)
                .on(Ground.PAY_AND_CONDITIONS_NOT_COMPLIED_WITH)
                .mindedTo(ADDITIONAL_GOVERNORS)
                .copiedTo(
                    noticeCopies(
                        "2026-05-01",
                        Recipient.GOVERNING_BODY,
                        Recipient.HEAD_TEACHER,
                        Recipient.SECRETARY_OF_STATE))
                .written(),
            findNotComplied("2026-06-01"),
            propose("2026-06-01", "2026-06-11", ADDITIONAL_GOVERNORS))
        .refuses(
            require("2026-06-11", ADVISORY_SERVICES_CONTRACT),
            LawRefusal.NOT_ON_PAY_AND_CONDITIONS_ALONE,
            terms("powers", List.of(ADDITIONAL_GOVERNORS)));
  }

  @Test
  void needs_a_gateway_and_the_proposal_of_this_very_power() {
    Desk.of(COMMUNITY)
        .refuses(require("2026-06-11", FEDERATION), LawRefusal.NOT_ELIGIBLE_FOR_INTERVENTION);
    Desk.of(COMMUNITY)
        .after(warnedAndProposed(ADDITIONAL_GOVERNORS))
        .refuses(require("2026-06-11", FEDERATION), LawRefusal.POWER_NOT_YET_PROPOSED);
  }

  @Test
  void is_open_from_the_day_that_the_proposal_names() {
    proposed.refuses(
        require("2026-06-10", FEDERATION),
        LawRefusal.POWER_PROPOSED_FROM_A_LATER_DAY,
        date("effectiveFrom", day("2026-06-11")));
    proposed.accepts(require("2026-06-11", FEDERATION));
    proposed.accepts(require("2026-06-12", FEDERATION));
  }

  @Test
  void is_open_to_the_last_day_of_the_two_months() {
    proposed.accepts(require("2026-07-28", FEDERATION));
    proposed.accepts(require("2026-07-29", FEDERATION));
    proposed.refuses(
        require("2026-07-30", FEDERATION),
        LawRefusal.TIME_FOR_POWER_HAS_PASSED,
        date("opensOn", day("2026-05-30")),
        date("lastDay", day("2026-07-29")));
  }

  @Test
  void has_no_limit_in_a_category_of_concern_even_where_a_notice_has_lapsed() {
    proposed
        .after(inspection("2026-06-23", "2026-07-20", SPECIAL_MEASURES))
        .accepts(require("2026-11-30", FEDERATION));
  }

  @Test
  void consultation_includes_the_governing_body_and_the_diocese_of_a_church_school() {
    Desk.of(VOLUNTARY_AIDED)
        .refuses(
            consultOnArrangements("2026-06-01", "2026-06-08", GOVERNING_BODY),
            LawRefusal.ARRANGEMENTS_CONSULTEE_MISSING,
            terms("recipients", List.of(DIOCESAN_AUTHORITY)));
    Desk.of(VOLUNTARY_AIDED)
        .accepts(
            consultOnArrangements("2026-06-01", "2026-06-08", GOVERNING_BODY, DIOCESAN_AUTHORITY));
    Desk.of(COMMUNITY)
        .refuses(
            consultOnArrangements("2026-06-01", "2026-06-08"),
            LawRefusal.ARRANGEMENTS_CONSULTEE_MISSING);
    Desk.of(COMMUNITY)
        .recordedOn("2026-06-10")
        .refuses(
            consultOnArrangements("2026-06-09", "2026-06-08", GOVERNING_BODY),
            RecordRefusal.OUT_OF_ORDER);
  }

  @Test
  void is_refused_without_consultation_and_before_it_has_closed() {
    Desk.of(COMMUNITY)
        .after(warnedAndProposed(ENTER_INTO_ARRANGEMENTS))
        .after(tellSecretaryOfState("2026-06-09", ENTER_INTO_ARRANGEMENTS))
        .refuses(
            require("2026-06-11", FEDERATION),
            LawRefusal.ARRANGEMENTS_NOT_CONSULTED_ON,
            terms("recipients", List.of(GOVERNING_BODY)));

    var consulted =
        Desk.of(COMMUNITY)
            .after(warnedAndProposed(ENTER_INTO_ARRANGEMENTS))
            .after(
                tellSecretaryOfState("2026-06-09", ENTER_INTO_ARRANGEMENTS),
                consultOnArrangements("2026-06-09", "2026-06-15", GOVERNING_BODY))
            .recordedOn("2026-06-18");
    consulted.refusesCiting(
        "Education and Inspections Act 2006, s.63(2)",
        require("2026-06-14", FEDERATION),
        LawRefusal.CONSULTATION_CLOSED_ON_A_LATER_DAY,
        date("closedOn", day("2026-06-15")));
    consulted.accepts(require("2026-06-15", FEDERATION));
    consulted.accepts(require("2026-06-16", FEDERATION));
  }

  @Test
  void says_what_is_required_and_sets_terms_of_a_contract_only_with_one() {
    proposed.refuses(require("2026-06-11"), LawRefusal.NO_ARRANGEMENT_REQUIRED);
    proposed.refuses(
        require("2026-06-11", Optional.of(words("Forty days.")), FEDERATION),
        LawRefusal.CONTRACT_TERMS_WITHOUT_A_CONTRACT);
    proposed.accepts(
        require("2026-06-11", Optional.of(words("Forty days.")), ADVISORY_SERVICES_CONTRACT));
  }

  @Test
  void is_known_by_a_name_of_its_own_and_consulted_on_each_time() {
    var required =
        proposed.after(
            require("2026-06-11", FEDERATION),
            tellSecretaryOfState("2026-06-15", ENTER_INTO_ARRANGEMENTS));

    required.refuses(require("2026-06-16", FEDERATION), LawRefusal.ARRANGEMENTS_NOT_CONSULTED_ON);
    required
        .after(consultOnArrangements("2026-06-16", "2026-06-20", GOVERNING_BODY))
        .refuses(require("2026-06-22", FEDERATION), RecordRefusal.NAME_ALREADY_TAKEN);
  }

  @Test
  void ends_once_and_not_before_it_was_made() {
    proposed.refuses(endArrangements("2026-09-01"), RecordRefusal.ARRANGEMENTS_NOT_FOUND);
    var required = proposed.after(require("2026-06-11", FEDERATION));
    required
        .recordedOn("2026-06-12")
        .refuses(endArrangements("2026-06-10"), RecordRefusal.OUT_OF_ORDER);
    required.accepts(endArrangements("2026-06-11"));
    required
        .after(endArrangements("2026-09-01"))
        .refuses(
            endArrangements("2026-09-02"),
            RecordRefusal.ARRANGEMENTS_AT_THEIR_END,
            date("endedOn", day("2026-09-01")));
  }

  @Test
  void is_put_right_from_the_latest_backwards() {
    var ended = proposed.after(require("2026-06-11", FEDERATION), endArrangements("2026-09-01"));

    ended.refuses(strikeOut(4, "2026-09-10"), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
    ended.refuses(strikeOut(5, "2026-09-10"), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
    ended.refuses(strikeOut(7, "2026-09-10"), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
    ended.accepts(putRight(8, "2026-09-10", endArrangements("2026-09-02")));
  }
}
