package org.interventionledger.ui.framework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.interventionledger.ui.LedgerApplication;
import org.interventionledger.ui.application.DatabaseForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The README's recipe for a framework, from its text: its pack, its commands read by a shell, and
 * what it says comes of each. A sixth authority runs without a change of code. What it adopts would
 * be every other test's framework, so that it has an application of its own.
 */
class FollowingTheRecipeTest {

  private static final Path README = Path.of("..", "README.md");
  private static final Path PLACE = Path.of("target", "recipe");
  private static final Path FOLDER = PLACE.resolve("frameworks");
  private static final Pattern SAID = Pattern.compile(" # (\\d{3})(?:, (.+))?$");

  private static ConfigurableApplicationContext application;

  private final JsonMapper json = JsonMapper.builder().build();
  private final Map<String, String> answers = new LinkedHashMap<>();

  /** What a command says comes of it. */
  private record Command(String line, int status, String says) {

    static Command of(String line) {
      var said = SAID.matcher(line);
      assertThat(said.find()).as("the status that comes of " + line).isTrue();
      return new Command(
          line, Integer.parseInt(said.group(1)), said.group(2) == null ? "" : said.group(2));
    }
  }

  @BeforeAll
  static void the_demonstration_starts() throws IOException {
    Files.createDirectories(FOLDER);
    application =
        new SpringApplicationBuilder(LedgerApplication.class)
            .profiles("demo")
            .registerShutdownHook(false)
            .run(
                "--ledger.database.url=" + DatabaseForTests.fresh("recipe"),
                "--ledger.database.username=postgres",
                "--ledger.database.password=",
                "--ledger.frameworks.folder=" + FOLDER,
                "--server.port=0");
  }

  @AfterAll
  static void and_stops() {
    application.close();
  }

  @Test
  void a_sixth_authority_runs_by_its_pack_alone() throws Exception {
    Files.writeString(PLACE.resolve("sixmoor.yaml"), block("yaml"));

    for (var line : lines(block("sh"))) {
      if (line.startsWith("curl")) {
        follow(Command.of(line));
      } else if (!line.startsWith("#")) {
        shell(line);
      }
    }

    assertThat(againstTheSchemaServed()).isEmpty();
    var school = answer("/api/schools/999001");
    assertThat(school.at("/placement/framework").asString()).isEqualTo("sixmoor 1");
    assertThat(answer("/api/register?search=999001").at("/rows").valueStream())
        .extracting(row -> row.at("/subject").asString())
        .containsExactly("school", "governingBody");
    // What the version before it has done stays beside it.
    var duty =
        answer("/api/duties?school=999001")
            .at("/duties")
            .valueStream()
            .filter(each -> each.at("/framework/framework").asString().equals("sixmoor"))
            .findFirst()
            .orElseThrow();
    assertThat(duty.at("/state").asString()).isEqualTo("DUE");
    assertThat(duty.at("/row/items/0").asString()).isEqualTo("SIX-005");
    var figures =
        answers.keySet().stream().filter(path -> path.startsWith("/api/figures")).findFirst();
    var figure = answer(figures.orElseThrow()).at("/figures/0");
    assertThat(figure.at("/lines/0/schools").asInt()).isEqualTo(1);
    assertThat(versions(answer("/api/frameworks")))
        .containsSubsequence("sixmoor 2 MOVED_JOURNEYS", "sixmoor 1 NEW_JOURNEYS");
    assertThat(answer("/api/frameworks").toString()).contains("\"superseded\":{\"by\"");
  }

  /** As an editor holds the pack against the schema that it was answered with. */
  private List<Error> againstTheSchemaServed() throws IOException {
    var served = answers.get("/schemas/framework-pack-1.json");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(served)
        .validate(new YAMLMapper().readTree(block("yaml")));
  }

  private static List<String> versions(JsonNode frameworks) {
    return frameworks
        .at("/adopted")
        .valueStream()
        .filter(row -> row.at("/authority").asString("").equals("990"))
        .map(
            row ->
                row.at("/pack/framework/id").asString()
                    + " "
                    + row.at("/pack/framework/version").asString()
                    + " "
                    + row.at("/intake").asString())
        .toList();
  }

  private void follow(Command command) throws Exception {
    var arguments = arguments(command.line());
    var answer = send(arguments);
    assertThat(answer.statusCode())
        .as(command.line() + "\n" + answer.body())
        .isEqualTo(command.status());
    assertThat(answer.body()).as(command.line()).contains(command.says());
    var address = answer.uri();
    answers.put(
        address.getPath() + (address.getQuery() == null ? "" : "?" + address.getQuery()),
        answer.body());
  }

  private JsonNode answer(String path) {
    return json.readTree(answers.get(path));
  }

  private HttpResponse<String> send(List<String> arguments) throws Exception {
    var request = HttpRequest.newBuilder();
    var body = BodyPublishers.noBody();
    var method = "GET";
    for (int at = 0; at < arguments.size(); at++) {
      switch (arguments.get(at)) {
        case "-u" -> request.header("Authorization", basic(arguments.get(++at)));
        case "-H" -> {
          var header = arguments.get(++at).split(": ", 2);
          request.header(header[0], header[1]);
        }
        case "-X" -> method = arguments.get(++at);
        case "-d" -> {
          body = BodyPublishers.ofString(arguments.get(++at));
          method = "POST";
        }
        case "--data-binary" -> {
          body = BodyPublishers.ofFile(PLACE.resolve(arguments.get(++at).substring(1)));
          method = "POST";
        }
        case String address -> request.uri(URI.create(address.replace(":8080", ":" + port())));
      }
    }
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.method(method, body).build(), BodyHandlers.ofString());
    }
  }

  private static String port() {
    return application.getEnvironment().getProperty("local.server.port");
  }

  private static String basic(String person) {
    return "Basic " + Base64.getEncoder().encodeToString(person.getBytes(UTF_8));
  }

  /** As a shell reads them. */
  private static List<String> arguments(String line) throws Exception {
    return List.of(shell("curl() { printf '%s\\0' \"$@\"; }\n" + line).split("\0"));
  }

  private static String shell(String script) throws Exception {
    var builder = new ProcessBuilder("sh", "-e", "-c", script).directory(PLACE.toFile());
    builder.environment().put("TZ", "Europe/London");
    var shell = builder.redirectErrorStream(true).start();
    var said = new String(shell.getInputStream().readAllBytes(), UTF_8);
    assertThat(shell.waitFor()).as(script + "\n" + said).isZero();
    return said;
  }

  /** A line that ends with a backslash goes on in the next. */
  private static List<String> lines(String block) {
    var lines = new ArrayList<String>();
    var begun = "";
    for (var line : block.lines().toList()) {
      begun += line;
      if (line.endsWith("\\")) {
        begun += "\n";
      } else {
        lines.add(begun);
        begun = "";
      }
    }
    return lines;
  }

  private static String block(String language) throws IOException {
    var readme = Files.readString(README);
    var recipe = readme.substring(readme.indexOf("**Add a framework.**"));
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(recipe)
        .results()
        .map((MatchResult found) -> found.group(1))
        .findFirst()
        .orElseThrow();
  }
}
