package org.interventionledger.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.interventionledger.ui.LedgerApplication;
import org.interventionledger.ui.act.SchoolsForTests;
import org.interventionledger.ui.application.DatabaseForTests;
import org.interventionledger.ui.ledger.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The command side, the query side and the web, each an application of its own. They share a
 * database and a wire that carries nothing but text.
 */
class PartsApartTest {

  private static final int URN = 999_881;
  private static final String SCHOOL = "/api/schools/" + URN;

  private static ConfigurableApplicationContext commandSide;
  private static ConfigurableApplicationContext querySide;
  private static ConfigurableApplicationContext web;

  @BeforeAll
  static void each_part_starts_by_itself() {
    var wire = new Wire();
    var database = DatabaseForTests.fresh("parts_apart");
    commandSide = start("command", database, wire);
    querySide = start("query", database, wire);
    web = start("web", database, wire);
    SchoolsForTests.maintained(web.getBean(Ledger.class), URN);
  }

  @AfterAll
  static void all_stop() {
    List.of(web, querySide, commandSide).forEach(ConfigurableApplicationContext::close);
  }

  @Test
  void no_part_has_the_beans_of_another() {
    assertThat(packages(commandSide)).contains("command").doesNotContain("query", "ui.school");
    assertThat(packages(querySide)).contains("query").doesNotContain("command", "ui.school");
    assertThat(packages(web)).contains("ui.school").doesNotContain("command", "query");
  }

  @Test
  void an_act_is_seen_by_whoever_looks_after_it() throws Exception {
    assertThat(place("2026-01-12").statusCode()).isEqualTo(201);

    assertThat(get("/api/register").body()).contains(String.valueOf(URN));
    assertThat(get(SCHOOL + "/timeline").body()).contains("Results fell sharply.");
    assertThat(get(SCHOOL + "/position?on=2026-04-01").body()).contains("MAINTAINED_SCHOOL");
    assertThat(get("/api/diary").statusCode()).isEqualTo(200);
  }

  @Test
  void a_refusal_keeps_its_rule_and_its_facts_on_its_way() throws Exception {
    var ahead = LocalDate.now().plusDays(2).toString();
    var refused = place(ahead);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("DATE_IN_THE_FUTURE", ahead);
  }

  @Test
  void an_act_is_refused_that_cites_a_document_which_the_other_part_does_not_have()
      throws Exception {
    var refused =
        post(
            SCHOOL + "/preconditions",
            """
            {"before": "WARNING_NOTICE", "kind": "EQUALITY_DUTY", "consideredOn": "2026-01-12",
             "considered": "Who is affected, and what else helps.", "person": "Sam Sterling", "post": "Senior officer",
             "lateReason": "Entered from the paper file.", "evidence": [{"document": "%s"}]}\
            """
                .formatted("0".repeat(64)));

    assertThat(refused.body()).contains("DOCUMENT_NOT_STORED");
  }

  @Test
  void the_health_of_the_projections_is_known_to_the_web() throws Exception {
    assertThat(get("/actuator/health").body()).contains("\"status\":\"UP\"", "projections");
  }

  private static ConfigurableApplicationContext start(String part, String database, Wire wire) {
    return new SpringApplicationBuilder(LedgerApplication.class)
        .web(part.equals("web") ? WebApplicationType.SERVLET : WebApplicationType.NONE)
        .profiles("demo")
        .initializers(wire)
        .registerShutdownHook(false)
        .run(
            "--ledger.parts.command=" + part.equals("command"),
            "--ledger.parts.query=" + part.equals("query"),
            "--ledger.parts.web=" + part.equals("web"),
            "--ledger.demo.stories=false",
            "--ledger.database.url=" + database,
            "--ledger.database.username=postgres",
            "--ledger.database.password=",
            "--server.port=0");
  }

  private static List<String> packages(ConfigurableApplicationContext part) {
    return part.getBeansOfType(Object.class).values().stream()
        .map(bean -> bean.getClass().getPackageName())
        .filter(name -> name.startsWith("org.interventionledger."))
        .map(name -> name.substring("org.interventionledger.".length()))
        .map(name -> name.startsWith("ui.") ? name : name.split("\\.")[0])
        .distinct()
        .toList();
  }

  private static HttpResponse<String> place(String day) throws Exception {
    return post(
        SCHOOL + "/placements",
        """
        {"placedOn": "%s", "register": "register", "reasons": "Results fell sharply.",
         "underAuthority": "Scheme of delegation, 4.2", "adviser": "Avery Adair",
         "level": {"scale": "stage", "level": "S1"}, "lateReason": "Entered from the paper file."}\
        """
            .formatted(day));
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return send(request(path).GET());
  }

  private static HttpResponse<String> post(String path, String body) throws Exception {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static HttpRequest.Builder request(String path) {
    var port = web.getEnvironment().getRequiredProperty("local.server.port");
    var who = "senior:senior-demo".getBytes(StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(who));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }
}
