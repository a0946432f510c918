package org.interventionledger.ui.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interventionledger.api.framework.FrameworkCommand.AdoptFramework;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.placement.AccessCommand.RecordNeedToKnow;
import org.interventionledger.api.placement.Agreement;
import org.interventionledger.api.placement.GroundsCommand.RecordIndicator;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInParticulars;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Under Hillingdon's framework an adviser who may not know of a school's register records nothing
 * on it, and learns nothing by trying (HIL-194 to HIL-196).
 */
@FullApplication
class RecordingByNeedToKnowTest {

  private static final AuthorityCode WESTFIELD = new AuthorityCode("967");
  private static final Urn ON_REGISTER = new Urn(980_730);
  private static final Urn ON_NONE = new Urn(980_731);
  private static final Urn NEEDED = new Urn(980_732);
  private static final Narrative WORDS = new Narrative("As the panel minuted it.");
  private static final Optional<Narrative> LATE =
      Optional.of(new Narrative("Taken over from the paper file."));
  private static boolean recorded;

  @Autowired private Ledger ledger;
  @Autowired private MockMvc web;

  private final JsonMapper json = JsonMapper.shared();

  @BeforeEach
  void schools_on_the_register_and_off_it() throws IOException {
    if (recorded) {
      return;
    }
    recorded = true;
    for (var urn : List.of(ON_REGISTER, ON_NONE, NEEDED)) {
      ledger.record(
          new TakeInParticulars(urn, particulars(urn), "schools.csv", ledger.today()),
          SignedInAs.officer(Role.ADMINISTRATOR, WESTFIELD),
          LATE);
    }
    act(new AdoptFramework(WESTFIELD, ledger.today(), LocalDate.of(2025, 9, 1), hillingdon()));
    act(new RecordIndicator(ON_REGISTER, ledger.today(), "p1-duties", WORDS));
    act(
        new PlaceOnRegister(
            ON_REGISTER,
            ledger.today(),
            "sarr",
            Subject.school,
            WORDS,
            WORDS,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Agreement(Optional.of("eip-service"), List.of()))));
    act(
        new ChangeLevel(
            ON_REGISTER,
            ledger.today(),
            new LevelChoice("priority", "P1"),
            WORDS,
            WORDS,
            Optional.empty(),
            Optional.of(new Agreement(Optional.of("sil"), List.of("headteacher", "chair", "ea")))));
    ledger.await();
  }

  @Test
  void the_refusal_is_the_same_whatever_is_on_record() throws Exception {
    for (var act : acts().entrySet()) {
      var refused = send(ON_REGISTER, act);
      refused
          .andExpect(status().isForbidden())
          .andExpect(jsonPath("$.refusal", is("NOT_AMONG_THOSE_WHO_MAY_KNOW")))
          .andExpect(jsonPath("$.detail", containsString("record your need to know")));

      assertThat(told(refused)).as(act.getKey()).isEqualTo(told(send(ON_NONE, act)));
    }
  }

  @Test
  void with_a_need_on_record_the_act_is_decided_by_its_rules() throws Exception {
    var indicator = Map.entry("indicators", acts().get("indicators"));
    send(NEEDED, indicator).andExpect(status().isForbidden());
    act(
        new RecordNeedToKnow(
            NEEDED,
            ledger.today(),
            SignedInAs.officer(Role.ADVISER, WESTFIELD).id(),
            new PersonName("A. Officer"),
            WORDS,
            Optional.empty()));
    ledger.await();

    send(NEEDED, indicator).andExpect(status().isCreated());
  }

  @Test
  void the_page_offers_nothing_of_it_and_its_form_is_refused_before_it_is_checked()
      throws Exception {
    var page = "/schools/" + ON_REGISTER;
    web.perform(get(page).with(SignedInAs.of(Role.ADVISER, WESTFIELD)))
        .andExpect(content().string(not(containsString("/acts/record-indicator"))))
        .andExpect(content().string(not(containsString("/acts/call-meeting"))));
    web.perform(get(page).with(SignedInAs.of(Role.SENIOR_OFFICER, WESTFIELD)))
        .andExpect(content().string(containsString("/acts/record-indicator")));
    for (var step : List.of("check", "record")) {
      for (var urn : List.of(ON_REGISTER, ON_NONE)) {
        web.perform(
                post("/schools/" + urn + "/acts/record-indicator")
                    .with(SignedInAs.of(Role.ADVISER, WESTFIELD))
                    .with(csrf())
                    .param("seenOn.day", "" + ledger.today().getDayOfMonth())
                    .param("seenOn.month", "" + ledger.today().getMonthValue())
                    .param("seenOn.year", "" + ledger.today().getYear())
                    .param("indicator", "p1-duties")
                    .param("evidence", "As the panel minuted it.")
                    .param("step", step))
            .andExpect(status().is(422))
            .andExpect(
                content()
                    .string(containsString("You are not among those who may know of this here")));
      }
    }
  }

  private Map<String, String> acts() {
    var acts = new LinkedHashMap<String, String>();
    acts.put(
        "placements",
        """
        {"placedOn": "DAY", "register": "sarr", "reasons": "Results fell sharply.",
         "underAuthority": "Scheme of delegation, 4.2", "decidedBy": "eip-service"}
        """);
    acts.put(
        "level-changes",
        """
        {"changedOn": "DAY", "level": {"scale": "priority", "level": "P1"}, "reasons": "Results fell.",
         "underAuthority": "Scheme of delegation, 4.2", "decidedBy": "sil"}
        """);
    acts.put(
        "support-requests",
        """
        {"askedOn": "DAY", "entitlement": "intense-package", "what": "Reading in Year 2.",
         "why": "Reading has fallen behind.", "askedBy": "headteacher"}
        """);
    acts.put(
        "indicators",
        """
        {"seenOn": "DAY", "indicator": "p1-duties", "evidence": "Results of 2025, table 4."}
        """);
    return acts;
  }

  private ResultActions send(Urn urn, Map.Entry<String, String> act) throws Exception {
    return web.perform(
        post("/api/schools/" + urn + "/" + act.getKey())
            .with(SignedInAs.of(Role.ADVISER, WESTFIELD))
            .with(csrf())
            .contentType(APPLICATION_JSON)
            .content(act.getValue().replace("DAY", ledger.today().toString())));
  }

  /** All but the address that was asked. */
  private String told(ResultActions refused) throws Exception {
    var problem =
        (ObjectNode) json.readTree(refused.andReturn().getResponse().getContentAsString());
    problem.remove("instance");
    return problem.toString();
  }

  private void act(Object command) {
    ledger.record(
        command,
        SignedInAs.officer(
            command instanceof AdoptFramework ? Role.HEAD_OF_SERVICE : Role.SENIOR_OFFICER,
            WESTFIELD),
        LATE);
  }

  private static Pack hillingdon() throws IOException {
    return ((Bound.Sound<Pack>) ShippedPacks.read("hillingdon-2022-23.yaml")).form();
  }

  private static Particulars particulars(Urn urn) {
    return new Particulars(
        "School " + urn,
        WESTFIELD,
        "Westfield",
        urn.number() % 10_000,
        EstablishmentType.COMMUNITY_SCHOOL,
        EstablishmentStatus.OPEN,
        null,
        null,
        "Primary",
        3,
        11,
        null,
        null,
        null,
        null,
        210,
        "1 Moor Lane",
        "Moorton",
        "ZZ1 1ZZ");
  }
}
