package org.interventionledger.ui.correction;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What an entry names otherwise than the form that asks for it. */
final class OtherNames {

  /** By the entry: the form's name of each, and where the entry has it. */
  private static final Map<String, Map<String, String>> NAMES =
      Map.ofEntries(
          Map.entry("AcademyOrderRecorded", Map.of("copiedTo", "/copies")),
          Map.entry(
              "DirectionOnInterimBoardRecorded",
              Map.of(
                  "boardNumber", "/board",
                  "numberOfMembers", "/members",
                  "toAppoint", "/appoint",
                  "termsDirected", "/terms",
                  "toEnd", "/end")),
          Map.entry("IntentionOfSecretaryOfStateRecorded", Map.of("statePowers", "/powers")),
          Map.entry("SecretaryOfStateProposalRecorded", Map.of("statePowers", "/powers")),
          Map.entry("ShadowGoverningBodySetUp", Map.of("shadowMembers", "/members")),
          Map.entry("PreconditionRecorded", Map.of("before", "/step", "forNotice", "/about")),
          Map.entry("PeriodRecalculated", Map.of("periodOf", "/about")),
          Map.entry("StatementPeriodShortened", Map.of("endsOn", "/period/endsOn")),
          Map.entry(
              "SecondStatementRequired",
              Map.of("requiredOn", "/period/requiredOn", "dueOn", "/period/endsOn")),
          Map.entry("LevelChanged", Map.of("of", "/level/subject")),
          Map.entry("PlacedOnRegister", Map.of("of", "/subject")),
          Map.entry("RemovedFromRegister", Map.of("of", "/subject")));

  private static final Map<String, String> LETTER =
      Map.of(
          "learntFrom", "/learnt/from",
          "learntOn", "/learnt/on",
          "letterReference", "/learnt/reference",
          "document", "/learnt/document");

  private static final Map<String, String> JUDGED =
      Map.of("judgedEnd", "/period/endsOn", "judgedBecause", "/period/reasons");

  private OtherNames() {}

  static void add(ObjectNode event) {
    add(event, NAMES.getOrDefault(event.path("event").asString(""), Map.of()));
    add(event, LETTER);
    if (event.at("/period/kind").asString("").equals("Judged")) {
      add(event, JUDGED);
    }
  }

  private static void add(ObjectNode event, Map<String, String> names) {
    var recorded = event.deepCopy();
    names.forEach((name, at) -> add(event, name, recorded.at(at)));
  }

  private static void add(ObjectNode event, String name, JsonNode recorded) {
    if (!recorded.isMissingNode()) {
      event.set(name, recorded);
    }
  }
}
