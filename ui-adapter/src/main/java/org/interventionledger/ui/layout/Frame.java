package org.interventionledger.ui.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Role;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** What the frame of every page shows to the person signed in: places, authority, marking. */
@Component("frame")
@EnableConfigurationProperties(Frame.Settings.class)
public class Frame {

  /**
   * How pages are marked and authorities called.
   *
   * @param marking the protective marking of pages that may show confidential things; empty for
   *     none
   * @param authorities the names of local authorities by their codes
   * @param accessibilityContact whom to tell of a page that somebody cannot use; null for not set
   */
  @ConfigurationProperties("ledger.pages")
  public record Settings(
      String marking, Map<String, String> authorities, String accessibilityContact) {

    public Settings {
      marking = marking == null ? "OFFICIAL-SENSITIVE" : marking.strip();
      authorities = authorities == null ? Map.of() : Map.copyOf(authorities);
    }

    /** Whom to tell of a page that somebody cannot use, where the authority has said so. */
    public Optional<String> whomToTell() {
      return Optional.ofNullable(accessibilityContact).filter(contact -> !contact.isBlank());
    }
  }

  private final Words words;
  private final Settings settings;
  private final HttpServletRequest request;

  /** The request is a stand-in for that of the page being written. */
  Frame(Words words, Settings settings, HttpServletRequest request) {
    this.words = words;
    this.settings = settings;
    this.request = request;
  }

  /** The marking; null where there is none. */
  public String marking(SignedIn signedIn) {
    var confidential = signedIn != null && Readership.STATUTORY.includes(signedIn.officer().role());
    return confidential && !settings.marking().isEmpty() ? settings.marking() : null;
  }

  /** The authority, or authorities, that the person serves. */
  public String authority(SignedIn signedIn) {
    var names = signedIn.authorities().stream().sorted().map(this::name).toList();
    return String.join(", ", names);
  }

  /** Where the person may go. */
  public List<Place> places(SignedIn signedIn) {
    var path = request.getRequestURI().substring(request.getContextPath().length());
    var role = signedIn.officer().role();
    return Stream.of(
            "home",
            "register",
            "levels",
            "schools",
            "diary",
            "authority",
            "support",
            "pool",
            "disclosures",
            "figures",
            "history",
            "frameworks",
            "imports",
            "calendars")
        .filter(name -> isOpen(name, role))
        .map(name -> place(name, path))
        .toList();
  }

  private static boolean isOpen(String name, Role role) {
    return switch (name) {
      case "register", "levels", "disclosures" -> Readership.REGISTER.includes(role);
      case "authority", "support" -> Readership.DEALINGS.includes(role);
      case "pool" -> Readership.POOL.includes(role);
      case "history" -> Readership.HISTORY.includes(role);
      case "imports" -> Readership.OPERATIONS.includes(role);
      default -> true;
    };
  }

  private static Place place(String name, String path) {
    var own = name.equals("home") ? "/" : "/" + name;
    var current = path.equals(own) || (own.length() > 1 && path.startsWith(own + "/"));
    return new Place(name, own, current);
  }

  private String name(AuthorityCode code) {
    var name = settings.authorities().get(code.code());
    return name == null ? words.of("layout.authority", code) : name;
  }
}
