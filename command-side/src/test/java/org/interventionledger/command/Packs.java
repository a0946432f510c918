package org.interventionledger.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** Packs as files have them: the shipped ones, and others written in a test. */
public final class Packs {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Packs() {}

  /** Of the folder {@code frameworks}. */
  public static Pack shipped(String name) {
    try {
      return written(Files.readString(top().resolve("frameworks").resolve(name + ".yaml")));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static Pack written(String yaml) {
    Map<String, Object> pack = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    return JSON.convertValue(pack, Pack.class);
  }

  /** Adopted by the authority that is not there. */
  public static FrameworkAdopted adopted(Pack pack, LocalDate from) {
    return new FrameworkAdopted(Northmoor.NORTHMOOR, from, from, pack);
  }

  /** An activity of which nothing more is said. */
  public static Activity activity(String id, ActivityKind kind, String label) {
    return new Activity(
        id, kind, label, null, null, null, null, null, null, null, null, null, null, null);
  }

  private static Path top() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
        .filter(folder -> Files.isDirectory(folder.resolve("frameworks")))
        .findFirst()
        .orElseThrow();
  }
}
