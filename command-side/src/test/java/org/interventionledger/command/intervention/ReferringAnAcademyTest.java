package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.ReferralAddressee.REGIONAL_DIRECTOR;
import static org.interventionledger.api.intervention.ReferralAddressee.REGIONAL_SCHOOLS_COMMISSIONER;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.command.intervention.Drafts.NORTHMOOR;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.acknowledge;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.outcome;
import static org.interventionledger.command.intervention.Drafts.refer;
import static org.interventionledger.command.intervention.SomeSchools.ACADEMY;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.util.Optional;
import org.interventionledger.api.intervention.ReferralAddressee;
import org.interventionledger.api.intervention.ReferralCommand.ReferToRegionalDirector;
import org.interventionledger.api.intervention.ReferralEvent.AcademyReferred;
import org.interventionledger.api.record.FindPosition.Reach;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.junit.jupiter.api.Test;

class ReferringAnAcademyTest {

  @Test
  void goes_to_the_regional_schools_commissioner_until_august_2022() {
    var letter = refer("r-1", "2022-08-31");

    Desk.of(ACADEMY).records(letter, referred(letter, REGIONAL_SCHOOLS_COMMISSIONER));
  }

  @Test
  void goes_to_the_regional_director_since_september_2022() {
    var onTheDay = refer("r-1", "2022-09-01");
    var after = refer("r-1", "2022-09-02");

    Desk.of(ACADEMY).records(onTheDay, referred(onTheDay, REGIONAL_DIRECTOR));
    Desk.of(ACADEMY).records(after, referred(after, REGIONAL_DIRECTOR));
  }

  @Test
  void is_refused_before_there_was_anybody_to_refer_to() {
    Desk.of(ACADEMY)
        .refuses(
            refer("r-1", "2014-08-31"),
            LawRefusal.NO_REGIONAL_OFFICE_ON_THAT_DATE,
            date("officeSince", day("2014-09-01")));
    Desk.of(ACADEMY).accepts(refer("r-1", "2014-09-01"));
  }

  @Test
  void is_refused_for_a_maintained_school() {
    Desk.of(COMMUNITY)
        .refuses(
            refer("r-1", "2026-05-01"),
            LawRefusal.NOT_AN_ACADEMY,
            term("reach", Reach.MAINTAINED_SCHOOL));
  }

  @Test
  void is_refused_while_another_is_open() {
    var referred = Desk.of(ACADEMY).after(refer("r-1", "2026-05-01"));

    referred.refuses(
        refer("r-2", "2026-05-10"),
        RecordRefusal.REFERRAL_STILL_OPEN,
        date("referredOn", day("2026-05-01")));
    referred
        .after(acknowledge("r-1", "2026-05-08"))
        .refuses(refer("r-2", "2026-05-10"), RecordRefusal.REFERRAL_STILL_OPEN);
    referred.after(outcome("r-1", "2026-06-01")).accepts(refer("r-2", "2026-06-02"));
  }

  @Test
  void is_refused_under_an_identifier_that_is_taken() {
    Desk.of(ACADEMY)
        .after(refer("r-1", "2026-05-01"), outcome("r-1", "2026-06-01"))
        .refuses(refer("r-1", "2026-06-02"), RecordRefusal.NAME_ALREADY_TAKEN);
  }

  @Test
  void is_refused_when_the_responsible_body_is_yet_to_be_told_or_the_reply_asked_for_is_past() {
    Desk.of(ACADEMY)
        .refuses(told("2026-05-02", Optional.empty()), RecordRefusal.DATE_IN_THE_FUTURE);
    Desk.of(ACADEMY)
        .refuses(told("2026-05-01", Optional.of("2026-04-30")), RecordRefusal.OUT_OF_ORDER);
    Desk.of(ACADEMY).accepts(told("2026-04-30", Optional.of("2026-05-01")));
  }

  @Test
  void is_acknowledged_once_and_not_before_it_was_sent() {
    var referred = Desk.of(ACADEMY).after(refer("r-1", "2026-05-01"));

    referred.refuses(acknowledge("r-1", "2026-04-30"), RecordRefusal.OUT_OF_ORDER);
    referred
        .after(acknowledge("r-1", "2026-05-01"))
        .refuses(
            acknowledge("r-1", "2026-05-08"),
            RecordRefusal.REFERRAL_ALREADY_ACKNOWLEDGED,
            text("reference", "RD-77"));
  }

  @Test
  void has_one_outcome_with_or_without_an_acknowledgement() {
    var closed = Desk.of(ACADEMY).after(refer("r-1", "2026-05-01"), outcome("r-1", "2026-06-01"));

    closed.refuses(
        outcome("r-1", "2026-06-02"),
        RecordRefusal.REFERRAL_CLOSED,
        date("decidedOn", day("2026-06-01")));
    closed.refuses(acknowledge("r-1", "2026-06-02"), RecordRefusal.REFERRAL_CLOSED);
  }

  @Test
  void has_no_outcome_before_it_was_acknowledged() {
    Desk.of(ACADEMY)
        .after(refer("r-1", "2026-05-01"), acknowledge("r-1", "2026-05-08"))
        .refuses(outcome("r-1", "2026-05-07"), RecordRefusal.OUT_OF_ORDER);
  }

  @Test
  void nothing_follows_a_referral_that_was_not_made() {
    Desk.of(ACADEMY)
        .refuses(
            acknowledge("r-1", "2026-05-08"), RecordRefusal.REFERRAL_NOT_FOUND, text("id", "r-1"));
    Desk.of(ACADEMY).refuses(outcome("r-1", "2026-05-08"), RecordRefusal.REFERRAL_NOT_FOUND);
  }

  private static AcademyReferred referred(
      ReferToRegionalDirector letter, ReferralAddressee addressee) {
    return new AcademyReferred(
        URN,
        NORTHMOOR,
        letter.referralId(),
        letter.referredOn(),
        addressee,
        letter.concerns(),
        letter.actionSought(),
        letter.responsibleBody(),
        letter.bodyInformedOn(),
        letter.replyBy(),
        letter.underAuthority());
  }

  private static ReferToRegionalDirector told(String informedOn, Optional<String> replyBy) {
    var letter = refer("r-1", "2026-05-01");
    return new ReferToRegionalDirector(
        URN,
        letter.referralId(),
        letter.referredOn(),
        letter.concerns(),
        letter.actionSought(),
        letter.responsibleBody(),
        day(informedOn),
        replyBy.map(Drafts::day),
        letter.underAuthority());
  }
}
