package org.interventionledger.ui.layout;

import static org.interventionledger.api.terms.Role.ADMINISTRATOR;
import static org.interventionledger.api.terms.Role.AUDITOR;
import static org.interventionledger.api.terms.Role.HEAD_OF_SERVICE;
import static org.interventionledger.api.terms.Role.LEGAL;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Role;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page shows: who is signed in, where they may go, and how the page is marked. */
@ControllerAdvice(annotations = Controller.class)
class LayoutModel {

  private static final Set<Role> IMPORTS = Set.of(ADMINISTRATOR, AUDITOR, HEAD_OF_SERVICE);
  private static final Set<Role> HISTORY = Set.of(LEGAL, AUDITOR, HEAD_OF_SERVICE);

  private final Words words;
  private final String marking;

  LayoutModel(Words words, @Value("${ledger.marking:OFFICIAL-SENSITIVE}") String marking) {
    this.words = words;
    this.marking = marking;
  }

  @ModelAttribute
  void frame(Model model, Authentication authentication, HttpServletRequest request) {
    if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
      var role = signedIn.officer().role();
      model.addAttribute("signedIn", signedIn);
      model.addAttribute("authorityName", authority(signedIn));
      model.addAttribute("navigation", places(role, request.getServletPath()));
      model.addAttribute("marking", Readership.STATUTORY.includes(role) && !marking.isBlank() ? marking : null);
    }
  }

  private String authority(SignedIn signedIn) {
    var several = signedIn.authorities().size() > 1;
    return several
        ? words.of("layout.authorities", signedIn.authorities().size())
        : words.of("layout.authority", signedIn.officer().authority());
  }

  private static List<Place> places(Role role, String path) {
    var places = new ArrayList<Place>();
    places.add(new Place("home", "/", path.equals("/")));
    if (Readership.REGISTER.includes(role)) {
      places.add(place("register", path));
    }
    places.add(place("schools", path));
    places.add(place("diary", path));
    if (HISTORY.contains(role)) {
      places.add(place("history", path));
    }
    if (IMPORTS.contains(role)) {
      places.add(place("imports", path));
    }
    return List.copyOf(places);
  }

  private static Place place(String name, String path) {
    var own = "/" + name;
    return new Place(name, own, path.equals(own) || path.startsWith(own + "/"));
  }
}
