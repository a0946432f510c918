package org.interventionledger.ui.documented;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Role;
import org.interventionledger.ui.documented.DocumentedHistories.Chain;
import org.interventionledger.ui.documented.DocumentedHistories.Establishment;
import org.interventionledger.ui.documented.DocumentedHistories.Event;
import org.interventionledger.ui.gias.GiasText;
import org.interventionledger.ui.ofsted.OfstedText;
import org.interventionledger.ui.security.SignedInAs;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Enters documented histories as an office does that takes over its paper files: schools, links and
 * Ofsted's lists by their imports, the rest by the acts of its officers; all of it by the API.
 */
final class OfficeOfThePast {

  /**
   * By the words of the file. Which kind of maintained school, or of academy, is not told by
   * "Maintained School" and "Academy"; that Part 4 reaches the one and not the other is. "Special
   * School" tells neither.
   */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("Community School", "01"),
          Map.entry("Maintained School", "01"),
          Map.entry("Foundation School", "05"),
          Map.entry("Independent School", "11"),
          Map.entry("Foundation Special School", "12"),
          Map.entry("Academy Sponsor Led", "28"),
          Map.entry("Academy", "34"),
          Map.entry("Academy Converter", "34"),
          Map.entry("Free School Special", "36"),
          Map.entry("Free School - Alternative Provision", "38"),
          Map.entry("Academy Special Converter", "44"));

  /** The areas of the file by the columns of Ofsted's lists. */
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("quality_of_education", "Quality of education"),
          Map.entry("behaviour_and_attitudes", "Behaviour and attitudes"),
          Map.entry("personal_development", "Personal development"),
          Map.entry("leadership_and_management", "Effectiveness of leadership and management"),
          Map.entry("early_years", "Early years provision (where applicable)"),
          Map.entry("sixth_form", "Sixth form provision (where applicable)"),
          Map.entry("safeguarding_effective", "Safeguarding is effective?"),
          Map.entry("safeguarding_standards", "Safeguarding standards"),
          Map.entry("inclusion", "Inclusion"),
          Map.entry("curriculum_and_teaching", "Curriculum and teaching"),
          Map.entry("achievement", "Achievement"),
          Map.entry("attendance_and_behaviour", "Attendance and behaviour"),
          Map.entry("personal_development_and_wellbeing", "Personal development and wellbeing"),
          Map.entry("post-16_provision", "Post-16 provision (where applicable)"),
          Map.entry("leadership_and_governance", "Leadership and governance"));

  private static final List<String> AREAS = COLUMNS.keySet().stream().sorted().toList();

  private static final DateTimeFormatter OF_THE_REGISTER =
      DateTimeFormatter.ofPattern("dd-MM-uuuu");

  private static final String LATE = "Taken over from published lists of that time";
  private static final String NO_DAY =
      "The source does not say when the report was published; the day of the inspection stands for"
          + " it.";

  private final MockMvc web;
  private final JsonMapper json = JsonMapper.builder().build();

  OfficeOfThePast(MockMvc web) {
    this.web = web;
  }

  /** What became of an act: nothing stands against it, or a rule that is cited. */
  record Answer(Optional<String> refusal, Optional<String> citation) {}

  /** Whether the file says enough of it for the national register's row. */
  static boolean isTold(Establishment school) {
    return school.name().isPresent()
        && school.authority().isPresent()
        && school.type().filter(TYPES::containsKey).isPresent();
  }

  static boolean isIndependent(Establishment school) {
    return school.type().filter("Independent School"::equals).isPresent();
  }

  /** The schools of the chains, as far as the file tells of them. */
  JsonNode takesInSchools(List<Chain> chains, AuthorityCode by) throws Exception {
    var text = GiasText.usual();
    for (var chain : chains) {
      for (var school : chain.schools()) {
        text = text.school(school.urn().number(), row(chain, school));
      }
    }
    return imported("schools", text.bytes(), Role.ADMINISTRATOR, by);
  }

  private static String[] row(Chain chain, Establishment school) {
    var closed = chain.closedOn(school.urn());
    return Stream.of(
            "EstablishmentName",
            school.name().orElse(""),
            "LA (code)",
            school.authority().map(AuthorityCode::toString).orElse(""),
            "LA (name)",
            "An authority of the past",
            "TypeOfEstablishment (code)",
            school.type().map(type -> TYPES.getOrDefault(type, "")).orElse(""),
            "EstablishmentStatus (code)",
            closed.isPresent() ? "2" : "1",
            "OpenDate",
            chain.openedOn(school.urn()).map(OF_THE_REGISTER::format).orElse(""),
            "CloseDate",
            closed.map(OF_THE_REGISTER::format).orElse(""))
        .toArray(String[]::new);
  }

  /** The national register has each link at either school. */
  JsonNode takesInLinks(List<Chain> chains, AuthorityCode by) throws Exception {
    var text = OfstedText.headed("URN", "LinkURN", "LinkName", "LinkType", "LinkEstablishedDate");
    for (var chain : chains) {
      for (var link : chain.of(Event.Linked.class).toList()) {
        var since = OF_THE_REGISTER.format(link.on());
        var before = chain.school(link.urn()).name().orElse("Its predecessor");
        text =
            text.row(link.urn().toString(), link.to().toString(), link.name(), link.type(), since)
                .row(
                    link.to().toString(),
                    link.urn().toString(),
                    before,
                    link.type().replace("Successor", "Predecessor"),
                    since);
      }
    }
    return imported("links", text.bytes(UTF_8), Role.ADMINISTRATOR, by);
  }

  /** Of state-funded schools, which alone are in Ofsted's lists. */
  JsonNode takesInInspections(List<Chain> chains, AuthorityCode authority) throws Exception {
    var headings =
        Stream.concat(
                Stream.of(
                    "URN",
                    "Inspection type",
                    "Inspection start date",
                    "Publication date",
                    "Category of concern",
                    "Overall effectiveness"),
                AREAS.stream().map(COLUMNS::get))
            .toArray(String[]::new);
    var text = OfstedText.headed(headings);
    for (var chain : chains) {
      for (var it : chain.of(Event.Inspected.class).toList()) {
        var school = chain.school(it.urn());
        if (!isIndependent(school) && school.authority().filter(authority::equals).isPresent()) {
          text = text.row(listed(it));
        }
      }
    }
    return imported("inspections", text.bytes(UTF_8), Role.HEAD_OF_SERVICE, authority);
  }

  private static String[] listed(Event.Inspected it) {
    return Stream.concat(
            Stream.of(
                it.urn().toString(),
                it.name().orElse(""),
                it.on().toString(),
                it.publishedOn().map(LocalDate::toString).orElse(""),
                it.category().orElse(""),
                it.overall().orElse("")),
            AREAS.stream().map(area -> it.areas().getOrDefault(area, "")))
        .toArray(String[]::new);
  }

  /** A senior officer records an inspection as the file has it, with the day it does not say. */
  Answer records(Event.Inspected it, Establishment school) throws Exception {
    var body = json.createObjectNode();
    body.put("kind", isIndependent(school) ? "INDEPENDENT_SCHOOL" : "SECTION_5");
    it.name().ifPresent(name -> body.put("ofstedsName", name));
    body.put("inspectedOn", it.on().toString());
    body.put("publishedOn", it.publishedOn().orElse(it.on()).toString());
    body.put("category", it.category().map(OfficeOfThePast::category).orElse("NONE"));
    it.hmciNoticeOn().ifPresent(day -> body.put("hmciNoticeOn", day.toString()));
    body.put(
        "earlierCategory", it.earlierCategory().map(OfficeOfThePast::code).orElse("NOT_SPOKEN_OF"));
    if (it.publishedOn().isEmpty()) {
      body.put("note", NO_DAY);
    }
    var judgements = body.putArray("judgements");
    it.overall()
        .map(OfficeOfThePast::code)
        .filter(grade -> !grade.equals("NOT_JUDGED"))
        .ifPresent(
            grade ->
                judgements.addObject().put("area", "OVERALL_EFFECTIVENESS").put("grade", grade));
    body.put("lateReason", LATE);
    return act(it.urn().number(), "inspections", body, school.authority());
  }

  /** That the school became an academy, as the link and its successor's type have it. */
  Answer recordsConversion(Event.Linked link, LocalDate convertedOn, Establishment school)
      throws Exception {
    var body =
        json.createObjectNode()
            .put("convertedOn", convertedOn.toString())
            .put("successor", link.to().number())
            .put("arrangements", "As the national register has it: " + link.type() + ".")
            .put("learntFrom", "The national register of schools")
            .put(
                "learntOn",
                link.on().isAfter(convertedOn) ? link.on().toString() : convertedOn.toString())
            .put("letterReference", "Its file of links")
            .put("lateReason", LATE);
    return act(link.urn().number(), "conversion", body, school.authority());
  }

  private Answer act(int urn, String path, JsonNode body, Optional<AuthorityCode> authority)
      throws Exception {
    var answer =
        web.perform(
                post("/api/schools/" + urn + "/" + path)
                    .with(as(Role.SENIOR_OFFICER, authority.orElse(new AuthorityCode("307"))))
                    .with(csrf())
                    .contentType(APPLICATION_JSON)
                    .content(body.toString()))
            .andReturn()
            .getResponse();
    if (answer.getStatus() == 201) {
      return new Answer(Optional.empty(), Optional.empty());
    }
    var problem = json.readTree(answer.getContentAsString(UTF_8));
    assertThat(problem.has("refusal")).as(urn + " " + body + " " + problem).isTrue();
    return new Answer(
        Optional.of(problem.path("refusal").asString()),
        Optional.of(problem.path("citation").asString()));
  }

  private JsonNode imported(String kind, byte[] text, Role role, AuthorityCode by)
      throws Exception {
    var file = new MockMultipartFile("file", kind + ".csv", "text/csv", text);
    var answer =
        web.perform(multipart("/api/imports/" + kind).file(file).with(as(role, by)).with(csrf()))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).as(answer.getContentAsString(UTF_8)).isEqualTo(200);
    return json.readTree(answer.getContentAsString(UTF_8));
  }

  private static RequestPostProcessor as(Role role, AuthorityCode authority) {
    return SignedInAs.of(role, authority);
  }

  private static String category(String words) {
    return switch (words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")) {
      case "special measures" -> "SPECIAL_MEASURES";
      case "notice to improve", "serious weaknesses", "requires significant improvement" ->
          "REQUIRES_SIGNIFICANT_IMPROVEMENT";
      default -> words;
    };
  }

  private static String code(String words) {
    return words.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
  }
}
