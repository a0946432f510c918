package org.interventionledger.ui.imports;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.IntConsumer;
import org.interventionledger.api.school.ImportKind;
import org.interventionledger.api.school.ImportTally;
import org.interventionledger.api.school.RowFault;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.ui.gias.FileRefused;
import org.interventionledger.ui.layout.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code --import-schools=<file>}, {@code --import-links=<file>} or, with {@code
 * --authority=<code>}, {@code --import-inspections=<file>}: import a file and exit; 0 when all of
 * it was read, 1 when it was not, 2 when it is not what it is imported as.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ImportSwitch implements ApplicationRunner {

  /** In the order in which they rest on each other. */
  static final Map<String, ImportKind> OPTIONS = options();

  /** Whose schools' inspections are imported. */
  static final String AUTHORITY = "authority";

  /** "Does not apply" among the national register's own codes: the file is of all authorities. */
  private static final AuthorityCode NO_AUTHORITY = new AuthorityCode("000");

  private final SchoolImports imports;
  private final Words words;
  private final PrintStream out;
  private final IntConsumer exit;

  @Autowired
  ImportSwitch(SchoolImports imports, Words words, ApplicationContext context) {
    this(
        imports,
        words,
        System.out,
        code -> System.exit(SpringApplication.exit(context, () -> code)));
  }

  ImportSwitch(SchoolImports imports, Words words, PrintStream out, IntConsumer exit) {
    this.imports = imports;
    this.words = words;
    this.out = out;
    this.exit = exit;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (OPTIONS.keySet().stream().anyMatch(arguments::containsOption)) {
      exit.accept(
          OPTIONS.entrySet().stream()
              .filter(option -> arguments.containsOption(option.getKey()))
              .mapToInt(option -> importAll(option.getKey(), option.getValue(), arguments))
              .max()
              .orElseThrow());
    }
  }

  private int importAll(String option, ImportKind kind, ApplicationArguments arguments) {
    var officer = officer(kind, arguments);
    if (officer.isEmpty()) {
      return printed("imports.cli.authority", 2);
    }
    return arguments.getOptionValues(option).stream()
        .mapToInt(file -> importOne(kind, Path.of(file), officer.get()))
        .max()
        .orElse(1);
  }

  private int importOne(ImportKind kind, Path file, Officer officer) {
    try {
      var copy = Files.createTempFile("import-", ".csv");
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      var name = file.getFileName().toString();
      var underWay = imports.start(kind, copy, name, officer, this::print);
      print("imports.cli.started", file, underWay.rows());
      return switch (underWay.done().join()) {
        case FINISHED -> printed("imports.cli.finished", 0);
        case STOPPED -> printed("imports.cli.stopped", 1);
      };
    } catch (FileRefused refused) {
      print("FileRefused." + refused.reason(), String.join(", ", refused.columns()));
      return 2;
    } catch (AnotherImportRunning running) {
      return printed("imports.another", 1);
    } catch (IOException unreadable) {
      print("imports.cli.unreadable", file, unreadable);
      return 2;
    } catch (CompletionException failed) {
      print("imports.cli.failed", failed.getCause());
      return 1;
    }
  }

  private void print(ImportTally tally, List<RowFault> faults) {
    for (var fault : faults) {
      var column = fault.column() == null ? words.of("imports.cli.row") : fault.column();
      print(
          "imports.cli.fault",
          fault.line(),
          column,
          words.of("RowFault." + fault.reason()),
          fault.value());
    }
    print(
        "imports.cli.heard",
        tally.read(),
        tally.added(),
        tally.changed(),
        tally.unchanged(),
        tally.rejected());
    if (tally.passedOver() + tally.toSettle() > 0) {
      print("imports.cli.passed", tally.passedOver(), tally.toSettle());
    }
  }

  private int printed(String key, int code) {
    print(key);
    return code;
  }

  private void print(String key, Object... facts) {
    out.println(words.of(key, facts));
  }

  /** None where it is not said whose schools are meant. */
  private Optional<Officer> officer(ImportKind kind, ApplicationArguments arguments) {
    var name = new PersonName(words.of("imports.cli.officer"));
    return switch (kind) {
      case SCHOOLS, LINKS ->
          Optional.of(new Officer("command-line", name, Role.ADMINISTRATOR, NO_AUTHORITY));
      case INSPECTIONS ->
          Optional.ofNullable(arguments.getOptionValues(AUTHORITY)).stream()
              .flatMap(List::stream)
              .filter(code -> code.matches("[0-9]{3}"))
              .findFirst()
              .map(AuthorityCode::new)
              .map(code -> new Officer("command-line", name, Role.HEAD_OF_SERVICE, code));
    };
  }

  private static Map<String, ImportKind> options() {
    var options = new LinkedHashMap<String, ImportKind>();
    options.put("import-schools", ImportKind.SCHOOLS);
    options.put("import-links", ImportKind.LINKS);
    options.put("import-inspections", ImportKind.INSPECTIONS);
    return options;
  }
}
