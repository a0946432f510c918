package org.interventionledger.ui.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * The folder of packs beside the application. It is looked at anew each time: a file laid there is
 * there at once, and one taken away changes nothing that was adopted.
 */
@Component
@EnableConfigurationProperties(PackFolder.Settings.class)
class PackFolder {

  /**
   * Where packs lie beside the application.
   *
   * @param folder it need not be there
   */
  @ConfigurationProperties("ledger.frameworks")
  record Settings(@DefaultValue("frameworks") Path folder) {}

  private static final Pattern PACK =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*\\.(yaml|yml|json)");

  private final Path folder;

  PackFolder(Settings settings) {
    this.folder = settings.folder();
  }

  /** The names of the files that may be packs. */
  List<String> names() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(name -> PACK.matcher(name).matches())
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * The text of one of them; empty where there is none of that name, where it is longer than any
   * pack, and where it is not written in UTF-8.
   */
  Optional<String> text(String name) {
    if (!names().contains(name)) {
      return Optional.empty();
    }
    try {
      var file = folder.resolve(name);
      return Files.size(file) > AdoptionForm.LONGEST
          ? Optional.empty()
          : Optional.of(Files.readString(file));
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
