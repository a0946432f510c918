package org.interventionledger.command.intervention;

import static org.interventionledger.api.framework.Force.usual;
import static org.interventionledger.api.intervention.AcademyOrderBasis.DUTY;
import static org.interventionledger.api.intervention.EligibleUnder.SECTION_62;
import static org.interventionledger.api.intervention.SecretaryOfStatePower.APPOINT_GOVERNORS;
import static org.interventionledger.command.intervention.LocalActs.judged;
import static org.interventionledger.command.intervention.StateDrafts.conversion;
import static org.interventionledger.command.intervention.StateDrafts.order;
import static org.interventionledger.command.intervention.StateDrafts.revocation;
import static org.interventionledger.command.intervention.StateDrafts.use;

import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.interventionledger.api.placement.CourseStep.Verb;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;

/** What the Secretary of State did about a school is a step that rules of a framework ask for. */
class AskingForTheSecretaryOfStatesActsTest {

  private static final String WITH_THE_STATE =
      """
      framework: {id: sixth, authority: Westfield, version: "1", title: Concern}
      parties:
        - {id: panel, label: Panel, kind: body}
        - {id: sos, label: Secretary of State, kind: government}
      activities:
        - {id: talk, kind: conversation, label: Talk}
      measures:
        - {id: his-governors, kind: power, label: His governors, statutory: governorsBySecretaryOfState, who: [{party: sos, as: issue}]}
        - {id: his-order, kind: order, label: His order, statutory: academyOrder, who: [{party: sos, as: issue}]}
        - {id: own-governors, kind: power, label: Governors, statutory: additionalGovernors}
      rules:
        - {id: his, when: {state.his-governors: applied}, then: {require: talk}, force: usual}
        - {id: ours, when: {state.own-governors: applied}, then: {require: talk}, force: usual}
        - {id: ordered, when: {state.his-order: issued}, then: {require: talk}, force: usual}
        - {id: carried-out, when: {state.his-order: applied}, then: {assign: panel}, force: usual}
      """;

  @Test
  void his_governors_are_not_the_authoritys() {
    LocalStory.tell(
        story ->
            special(story)
                .then(use(APPOINT_GOVERNORS, SECTION_62, "2024-06-20", "2024-06-20"))
                .calls("his", usual, Verb.DO, "talk")
                .doesNotCall("ours"));
  }

  @Test
  void an_academy_order_stands_until_it_is_revoked() {
    LocalStory.tell(
        story ->
            special(story)
                .doesNotCall("ordered")
                .then(order("2024-06-20", DUTY, SECTION_62))
                .calls("ordered", usual, Verb.DO, "talk")
                .then(revocation("2024-09-02"))
                .ceased("ordered")
                .doesNotCall("carried-out"));
  }

  @Test
  void or_is_carried_out() {
    LocalStory.tell(
        story ->
            special(story)
                .then(order("2024-06-20", DUTY, SECTION_62))
                .then(conversion("2025-01-01"))
                .ceased("ordered")
                .calls("carried-out", usual, Verb.ASSIGN, "panel"));
  }

  private static LocalStory special(LocalStory story) {
    return story
        .adopted(Packs.written(WITH_THE_STATE), "2023-09-01")
        .then(judged("2024-04-16", "2024-05-20", Grade.INADEQUATE, Category.SPECIAL_MEASURES));
  }
}
