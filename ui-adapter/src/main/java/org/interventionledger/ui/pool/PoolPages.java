package org.interventionledger.ui.pool;

import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.pool.PoolRole;
import org.interventionledger.api.record.Readership;
import org.interventionledger.ui.layout.DaysAsked;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is in the authority's pool. */
@Controller
class PoolPages {

  private final PoolDesk desk;

  PoolPages(PoolDesk desk) {
    this.desk = desk;
  }

  /**
   * @param days its first is the day on which the people are available
   */
  @GetMapping("/pool")
  String pool(
      SignedIn signedIn, Model model, @RequestParam Optional<PoolRole> role, DaysAsked days) {
    var reader = signedIn.officer().role();
    model.addAttribute("people", desk.find(signedIn, role, days.first()).people());
    model.addAttribute("roles", PoolRole.values());
    model.addAttribute("chosen", role.orElse(null));
    model.addAttribute("days", days);
    model.addAttribute("keeps", PoolDesk.may(Act.ADD_TO_POOL, signedIn));
    model.addAttribute("readsHistory", Readership.HISTORY.includes(reader));
    return "pool/pool";
  }
}
