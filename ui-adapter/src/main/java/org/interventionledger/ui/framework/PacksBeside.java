package org.interventionledger.ui.framework;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.framework.FindFrameworks.Frameworks;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.problem.FaultTexts;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The packs that lie beside the application, each with what is wrong with it. */
@Component
class PacksBeside {

  private final PackFolder folder;
  private final PackCheck check;
  private final FaultTexts texts;

  PacksBeside(PackFolder folder, PackCheck check, FaultTexts texts) {
    this.folder = folder;
    this.check = check;
    this.texts = texts;
  }

  /**
   * One file of the folder.
   *
   * @param framework which pack it is, as long as it has no fault
   * @param adopted whether this version is adopted by the authority already
   */
  record Beside(String file, Optional<Which> framework, boolean adopted, List<String> faults) {}

  /** Which pack it is. */
  record Which(String id, String version, String authority, String title) {
    static Which of(Pack.Identity framework) {
      return new Which(
          framework.id(), framework.version(), framework.authority(), framework.title());
    }
  }

  /** All of them. */
  List<Beside> all(Frameworks frameworks, SignedIn signedIn) {
    return folder.names().stream().map(file -> beside(file, frameworks, signedIn)).toList();
  }

  /** The text of one, as it lies there. */
  Optional<String> text(String file) {
    return folder.text(file);
  }

  /** The folder is open to whoever adopts. */
  static void checkMayAdopt(SignedIn signedIn) {
    if (!mayAdopt(signedIn)) {
      throw new AccessDeniedException(
          "Not open to " + signedIn.officer().role() + ": adopting a framework");
    }
  }

  static boolean mayAdopt(SignedIn signedIn) {
    return Act.ADOPT_FRAMEWORK.isOpenTo(signedIn.officer().role());
  }

  private Beside beside(String file, Frameworks frameworks, SignedIn signedIn) {
    return switch (folder.text(file).map(check::read).orElseGet(PacksBeside::unreadable)) {
      case Bound.Sound<Pack>(var pack) -> sound(file, pack.framework(), frameworks, signedIn);
      case Bound.Faulty<Pack>(var faults) ->
          new Beside(file, Optional.empty(), false, faults.stream().map(texts::text).toList());
    };
  }

  private static Bound<Pack> unreadable() {
    return new Bound.Faulty<>(List.of(new Fault("", Fault.Kind.UNREADABLE_CHARACTER, List.of())));
  }

  private static Beside sound(
      String file, Pack.Identity framework, Frameworks frameworks, SignedIn signedIn) {
    var adopted =
        frameworks.adopted().stream()
            .filter(row -> row.authority().equals(signedIn.officer().authority()))
            .map(row -> row.pack().framework())
            .anyMatch(
                row ->
                    row.id().equals(framework.id()) && row.version().equals(framework.version()));
    return new Beside(file, Optional.of(Which.of(framework)), adopted, List.of());
  }
}
