package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.Category.NONE;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.EligibleUnder.SECTION_62;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Recipient.DIOCESAN_AUTHORITY;
import static org.interventionledger.api.intervention.Recipient.EXISTING_GOVERNORS;
import static org.interventionledger.api.intervention.Recipient.FOUNDATION_GOVERNOR_APPOINTER;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.intervention.Recipient.HMCI;
import static org.interventionledger.api.intervention.Recipient.SECRETARY_OF_STATE;
import static org.interventionledger.api.intervention.SecretaryOfStatePower.APPOINT_GOVERNORS;
import static org.interventionledger.api.intervention.SecretaryOfStatePower.DIRECT_CLOSURE;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.command.intervention.Drafts.NORTHMOOR;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.Drafts.noticeCopies;
import static org.interventionledger.command.intervention.Drafts.person;
import static org.interventionledger.command.intervention.Drafts.propose;
import static org.interventionledger.command.intervention.Drafts.strikeOut;
import static org.interventionledger.command.intervention.Drafts.words;
import static org.interventionledger.command.intervention.PowerDrafts.APPOINTMENT;
import static org.interventionledger.command.intervention.PowerDrafts.appoint;
import static org.interventionledger.command.intervention.PowerDrafts.boardFrom;
import static org.interventionledger.command.intervention.PowerDrafts.endGovernor;
import static org.interventionledger.command.intervention.PowerDrafts.governor;
import static org.interventionledger.command.intervention.PowerDrafts.match;
import static org.interventionledger.command.intervention.PowerDrafts.tellSecretaryOfState;
import static org.interventionledger.command.intervention.PowerDrafts.warnedAndProposed;
import static org.interventionledger.command.intervention.SomeSchools.ACADEMY;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;
import static org.interventionledger.command.intervention.SomeSchools.VOLUNTARY_AIDED;
import static org.interventionledger.command.intervention.StateDrafts.coasting;
import static org.interventionledger.command.intervention.StateDrafts.use;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.AdditionalGovernorsCommand.AppointAdditionalGovernors;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorEnded;
import org.interventionledger.api.intervention.GovernorLeaving;
import org.interventionledger.api.intervention.InterventionCommand.NoteInterimBoardEnded;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.junit.jupiter.api.Test;

class AppointingAdditionalGovernorsTest {

  private final Desk proposed =
      Desk.of(COMMUNITY)
          .after(warnedAndProposed(ADDITIONAL_GOVERNORS))
          .after(tellSecretaryOfState("2026-06-09", ADDITIONAL_GOVERNORS));
  private final Desk inCategory =
      Desk.of(COMMUNITY)
          .after(
              inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES),
              tellSecretaryOfState("2026-05-11", ADDITIONAL_GOVERNORS));

  @Test
  void is_refused_for_an_academy_and_without_a_gateway() {
    Desk.of(ACADEMY)
        .refuses(appoint("2026-06-11", "Ada Byrne"), LawRefusal.NOT_A_MAINTAINED_SCHOOL);
    Desk.of(COMMUNITY)
        .refuses(appoint("2026-06-11", "Ada Byrne"), LawRefusal.NOT_ELIGIBLE_FOR_INTERVENTION);
  }

  @Test
  void is_open_from_the_proposed_day_to_the_last_day_of_the_two_months() {
    proposed.refuses(
        appoint("2026-06-10", "Ada Byrne"), LawRefusal.POWER_PROPOSED_FROM_A_LATER_DAY);
    proposed.accepts(appoint("2026-06-11", "Ada Byrne"));
    proposed.accepts(appoint("2026-07-28", "Ada Byrne"));
    proposed.accepts(appoint("2026-07-29", "Ada Byrne"));
    proposed.refuses(
        appoint("2026-07-30", "Ada Byrne"),
        LawRefusal.TIME_FOR_POWER_HAS_PASSED,
        date("lastDay", day("2026-07-29")));
  }

  @Test
  void has_no_limit_in_a_category_of_concern() {
    inCategory.accepts(appoint("2027-06-30", "Ada Byrne"));
  }

  @Test
  void names_each_once_and_one_at_least() {
    inCategory.refuses(appoint("2026-05-12"), LawRefusal.NO_GOVERNOR_NAMED);
    inCategory.refuses(
        appoint("2026-05-12", "Ada Byrne", "Ada Byrne"), RecordRefusal.GOVERNOR_NAMED_TWICE);
    inCategory.refuses(
        appoint("2026-05-12", "Ada Byrne", "ada byrne "), RecordRefusal.GOVERNOR_NAMED_TWICE);
    inCategory.accepts(appoint("2026-05-12", "Ada Byrne", "Kit Marsh", "Lee Moor"));
    inCategory
        .after(
            appoint("2026-05-12", "Ada Byrne"),
            tellSecretaryOfState("2026-05-13", ADDITIONAL_GOVERNORS))
        .refuses(appoint("2026-05-14", "Kit Marsh"), RecordRefusal.NAME_ALREADY_TAKEN);
  }

  @Test
  void a_term_neither_begins_before_the_appointment_nor_ends_before_it_begins() {
    inCategory.refuses(
        appoint("2026-05-12", List.of(governor("Ada Byrne", "2026-05-11", Optional.empty()))),
        RecordRefusal.OUT_OF_ORDER);
    inCategory.refuses(
        appoint(
            "2026-05-12", List.of(governor("Ada Byrne", "2026-05-20", Optional.of("2026-05-19")))),
        RecordRefusal.GOVERNOR_LEAVES_BEFORE_APPOINTMENT,
        date("until", day("2026-05-19")));
    inCategory.accepts(
        appoint(
            "2026-05-12", List.of(governor("Ada Byrne", "2026-05-20", Optional.of("2026-05-20")))));
  }

  @Test
  void is_barred_while_an_interim_board_governs_the_school_and_not_before_it_takes_office() {
    var established = inCategory.after(boardFrom("2026-06-29"));

    established.accepts(appoint("2026-06-28", "Ada Byrne"));
    established.refuses(
        appoint("2026-06-29", "Ada Byrne"),
        LawRefusal.ADDITIONAL_GOVERNORS_BARRED_BY_BOARD,
        number("board", 1),
        date("constitutedFrom", day("2026-06-29")));
    established.refuses(
        appoint("2026-06-30", "Ada Byrne"), LawRefusal.ADDITIONAL_GOVERNORS_BARRED_BY_BOARD);
  }

  @Test
  void is_barred_to_the_last_day_of_an_interim_board_however_late_the_appointment_is_entered() {
    var over =
        inCategory
            .after(boardFrom("2026-06-29"))
            .after(new NoteInterimBoardEnded(URN, 1, day("2026-12-18")))
            .recordedOn("2027-01-11");

    over.accepts(appoint("2026-06-28", "Ada Byrne"));
    over.refuses(
        appoint("2026-06-29", "Ada Byrne"), LawRefusal.ADDITIONAL_GOVERNORS_BARRED_BY_BOARD);
    over.refuses(
        appoint("2026-12-17", "Ada Byrne"), LawRefusal.ADDITIONAL_GOVERNORS_BARRED_BY_BOARD);
    over.refuses(
        appoint("2026-12-18", "Ada Byrne"),
        LawRefusal.ADDITIONAL_GOVERNORS_BARRED_BY_BOARD,
        number("board", 1),
        date("constitutedFrom", day("2026-06-29")));
    over.accepts(appoint("2026-12-19", "Ada Byrne"));
  }

  @Test
  void a_governor_leaves_once_while_in_office() {
    inCategory.refuses(endGovernor("2026-06-01", "Ada Byrne"), RecordRefusal.APPOINTMENT_NOT_FOUND);
    var appointed =
        inCategory.after(
            appoint(
                "2026-05-12",
                List.of(
                    governor("Ada Byrne", "2026-05-12", Optional.of("2026-06-30")),
                    governor("Kit Marsh", "2026-05-12", Optional.empty()))));

    appointed.refuses(
        endGovernor("2026-06-01", "Lee Moor"), LawRefusal.ADDITIONAL_GOVERNOR_NOT_IN_OFFICE);
    appointed
        .recordedOn("2026-05-14")
        .refuses(endGovernor("2026-05-11", "Kit Marsh"), RecordRefusal.OUT_OF_ORDER);
    appointed.accepts(endGovernor("2026-06-29", "Ada Byrne"));
    appointed.accepts(endGovernor("2026-06-30", "Ada Byrne"));
    appointed.refuses(
        endGovernor("2026-07-01", "Ada Byrne"), LawRefusal.ADDITIONAL_GOVERNOR_NOT_IN_OFFICE);
    appointed
        .after(endGovernor("2026-06-01", "Kit Marsh"))
        .refuses(
            endGovernor("2026-06-02", "Kit Marsh"), LawRefusal.ADDITIONAL_GOVERNOR_NOT_IN_OFFICE);
  }

  @Test
  void all_vacate_office_with_the_start_of_an_interim_board() {
    var established =
        inCategory.after(appoint("2026-05-12", "Ada Byrne")).after(boardFrom("2026-06-29"));

    established.accepts(endGovernor("2026-06-28", "Ada Byrne"));
    established.refuses(
        endGovernor("2026-06-29", "Ada Byrne"), LawRefusal.ADDITIONAL_GOVERNOR_NOT_IN_OFFICE);
  }

  @Test
  void all_vacate_office_with_a_board_that_was_established_before_they_were_appointed() {
    var appointed =
        inCategory.after(boardFrom("2026-06-29")).after(appoint("2026-06-25", "Ada Byrne"));

    appointed.accepts(endGovernor("2026-06-28", "Ada Byrne"));
    appointed.refuses(
        endGovernor("2026-06-29", "Ada Byrne"), LawRefusal.ADDITIONAL_GOVERNOR_NOT_IN_OFFICE);
    appointed.refuses(
        endGovernor("2026-06-30", "Ada Byrne"), LawRefusal.ADDITIONAL_GOVERNOR_NOT_IN_OFFICE);
  }

  @Test
  void nobody_takes_office_in_an_interim_period() {
    var established = inCategory.after(boardFrom("2026-06-29"));

    established.accepts(appointFrom("2026-06-28"));
    established.refuses(
        appointFrom("2026-06-29"),
        LawRefusal.ADDITIONAL_GOVERNORS_BARRED_BY_BOARD,
        date("happenedOn", day("2026-06-29")));
    established.refuses(appointFrom("2026-06-30"), LawRefusal.ADDITIONAL_GOVERNORS_BARRED_BY_BOARD);
  }

  @Test
  void at_a_voluntary_aided_school_after_a_warning_they_are_matched_one_for_one() {
    var appointed = warnedVoluntaryAided().after(appoint("2026-06-11", "Ada Byrne", "Kit Marsh"));

    appointed.accepts(match("2026-06-12", Optional.empty(), "Fr Dunn", "Eve Hill"));
    appointed.refuses(
        match("2026-06-12", Optional.empty(), "Fr Dunn", "Eve Hill", "Ben Low"),
        LawRefusal.MORE_THAN_ONE_FOR_ONE,
        number("additional", 2),
        number("free", 2));
    appointed
        .after(match("2026-06-12", Optional.empty(), "Fr Dunn", "Eve Hill"))
        .refuses(
            match("2026-06-13", Optional.empty(), "Ben Low"),
            LawRefusal.MORE_THAN_ONE_FOR_ONE,
            number("free", 0));
    appointed.refuses(match("2026-06-12", Optional.empty()), LawRefusal.NO_GOVERNOR_NAMED);
    appointed
        .after(match("2026-06-12", Optional.empty(), "Fr Dunn"))
        .refuses(
            match("2026-06-13", Optional.empty(), "Fr Dunn"), RecordRefusal.GOVERNOR_NAMED_TWICE);
  }

  @Test
  void those_who_match_them_leave_when_the_last_of_them_does() {
    var matched =
        warnedVoluntaryAided()
            .after(
                appoint("2026-06-11", "Ada Byrne", "Kit Marsh"),
                match("2026-06-12", Optional.empty(), "Fr Dunn", "Eve Hill"));

    matched.records(endGovernor("2026-07-01", "Ada Byrne"), ended("2026-07-01", "Ada Byrne"));
    matched
        .after(endGovernor("2026-07-01", "Ada Byrne"))
        .records(
            endGovernor("2026-07-02", "Kit Marsh"),
            ended("2026-07-02", "Kit Marsh", "Fr Dunn", "Eve Hill"));
  }

  @Test
  void in_a_category_the_appointer_adds_as_many_as_it_thinks_fit_once_told() {
    var appointed =
        Desk.of(VOLUNTARY_AIDED)
            .after(
                inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES),
                tellSecretaryOfState("2026-05-11", ADDITIONAL_GOVERNORS),
                appoint("2026-05-12", "Ada Byrne"));

    appointed.refuses(
        match("2026-05-13", Optional.empty(), "Fr Dunn"), LawRefusal.APPOINTER_NOT_TOLD);
    appointed.refuses(
        match("2026-05-13", Optional.of("2026-05-14"), "Fr Dunn"), RecordRefusal.OUT_OF_ORDER);
    appointed.accepts(
        match("2026-05-13", Optional.of("2026-05-13"), "Fr Dunn", "Eve Hill", "Ben Low"));
  }

  @Test
  void in_a_category_none_are_added_once_the_secretary_of_state_used_sections_67_or_68() {
    for (var power : List.of(APPOINT_GOVERNORS, DIRECT_CLOSURE)) {
      var appointed =
          Desk.of(VOLUNTARY_AIDED)
              .after(
                  inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES),
                  tellSecretaryOfState("2026-05-11", ADDITIONAL_GOVERNORS),
                  appoint("2026-05-12", "Ada Byrne"),
                  use(power, SECTION_62, "2026-05-14", "2027-08-31"));
      appointed.accepts(match("2026-05-13", Optional.of("2026-05-13"), "Fr Dunn"));
      for (var on : List.of("2026-05-14", "2026-05-15")) {
        appointed.refuses(
            match(on, Optional.of("2026-05-13"), "Fr Dunn"),
            LawRefusal.MATCHING_AFTER_THE_SECRETARY_OF_STATE,
            date("usedOn", day("2026-05-14")));
      }
    }
    Desk.of(VOLUNTARY_AIDED)
        .after(
            inspection("2024-03-05", "2024-04-22", SPECIAL_MEASURES),
            use(APPOINT_GOVERNORS, SECTION_62, "2024-05-01", "2024-05-01"),
            inspection("2025-03-04", "2025-04-21", NONE),
            inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES),
            tellSecretaryOfState("2026-05-11", ADDITIONAL_GOVERNORS),
            appoint("2026-05-12", "Ada Byrne"))
        .accepts(match("2026-05-13", Optional.of("2026-05-13"), "Fr Dunn"));
  }

  @Test
  void at_a_coasting_school_the_act_does_not_provide_for_them() {
    Desk.of(VOLUNTARY_AIDED)
        .after(
            coasting("2026-05-04"),
            tellSecretaryOfState("2026-05-11", ADDITIONAL_GOVERNORS),
            appoint("2026-05-12", "Ada Byrne"))
        .refuses(
            match("2026-05-13", Optional.of("2026-05-12"), "Fr Dunn"),
            LawRefusal.NO_MATCHING_ON_THIS_GATEWAY);
  }

  @Test
  void only_a_voluntary_aided_school_has_them_matched() {
    inCategory
        .after(appoint("2026-05-12", "Ada Byrne"))
        .refuses(
            match("2026-05-13", Optional.of("2026-05-12"), "Fr Dunn"),
            LawRefusal.NOT_A_VOLUNTARY_AIDED_SCHOOL);
  }

  @Test
  void an_appointment_is_put_right_after_what_rests_on_it() {
    var ended =
        inCategory.after(
            appoint("2026-05-12", "Ada Byrne"), endGovernor("2026-06-01", "Ada Byrne"));

    ended.refuses(strikeOut(2, "2026-06-10"), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
    ended.refuses(strikeOut(0, "2026-06-10"), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
    ended.accepts(strikeOut(3, "2026-06-10"));
  }

  private static AppointAdditionalGovernors appointFrom(String from) {
    return appoint("2026-06-25", List.of(governor("Ada Byrne", from, Optional.empty())));
  }

  private static Desk warnedVoluntaryAided() {
    var recipients =
        noticeCopies(
            "2026-05-01",
            GOVERNING_BODY,
            HEAD_TEACHER,
            HMCI,
            SECRETARY_OF_STATE,
            DIOCESAN_AUTHORITY,
            FOUNDATION_GOVERNOR_APPOINTER,
            EXISTING_GOVERNORS);
    return Desk.of(VOLUNTARY_AIDED)
        .after(
            new NoticeDraft("2026-05-01", "2026-05-29").copiedTo(recipients).written(),
            findNotComplied("2026-05-30"),
            propose("2026-06-01", "2026-06-11", ADDITIONAL_GOVERNORS),
            tellSecretaryOfState("2026-06-09", ADDITIONAL_GOVERNORS));
  }

  private static AdditionalGovernorEnded ended(String on, String name, String... leavingToo) {
    return new AdditionalGovernorEnded(
        URN,
        NORTHMOOR,
        APPOINTMENT,
        day(on),
        person(name),
        GovernorLeaving.RESIGNATION,
        words("In a letter of that day."),
        List.of(leavingToo).stream().map(Drafts::person).toList(),
        eia("s.64").asOn(day(on)));
  }
}
