package org.interventionledger.ui.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.interventionledger.ui.LedgerApplication;
import org.interventionledger.ui.act.SchoolsForTests;
import org.interventionledger.ui.ledger.Ledger;
import org.springframework.boot.SpringApplication;

/**
 * The whole application on its embedded server, in a process of its own. It acts without a pause,
 * and says of each act that was answered which it was.
 */
final class ApplicationInChild implements AutoCloseable {

  private static final int FIRST_SCHOOL = 980_001;
  private static final int LAST_SCHOOL = 989_999;
  private static final String ACKNOWLEDGED = "acknowledged ";

  private final Process process;
  private final BufferedReader output;

  private ApplicationInChild(Process process) {
    this.process = process;
    this.output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  static ApplicationInChild acting(Path folder, int port) throws IOException {
    var java = ProcessHandle.current().info().command().orElseThrow();
    var process =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                ApplicationInChild.class.getName(),
                "--spring.profiles.active=demo",
                "--ledger.demo.stories=false",
                "--ledger.database.embedded.folder=" + folder,
                "--ledger.database.embedded.port=" + port,
                "--server.port=0")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new ApplicationInChild(process);
  }

  /** Waits for so many answers. */
  List<Integer> acknowledged(int atLeast) {
    return acknowledgements().limit(atLeast).boxed().toList();
  }

  /** As kill -9 does, in the midst of its work; what it had answered until then. */
  List<Integer> kill() {
    // Not by the process itself, which would close what is still to be read.
    process.toHandle().destroyForcibly();
    process.onExit().join();
    return acknowledgements().boxed().toList();
  }

  private IntStream acknowledgements() {
    return output
        .lines()
        .filter(line -> line.startsWith(ACKNOWLEDGED))
        .mapToInt(line -> Integer.parseInt(line.substring(ACKNOWLEDGED.length())));
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  public static void main(String[] arguments) {
    var ledger = SpringApplication.run(LedgerApplication.class, arguments).getBean(Ledger.class);
    for (var urn = FIRST_SCHOOL; urn <= LAST_SCHOOL; urn++) {
      SchoolsForTests.maintained(ledger, urn);
      System.out.println(ACKNOWLEDGED + urn);
    }
  }
}
