package org.interventionledger.ui.register;

import java.util.Optional;
import org.interventionledger.api.placement.FindRegister.Register;
import org.interventionledger.api.placement.FindRegister.Standing;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The confidential register, as JSON and as CSV. */
@RestController
class RegisterApi {

  private final Registers registers;

  RegisterApi(Registers registers) {
    this.registers = registers;
  }

  @GetMapping(
      path = "/api/register",
      produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
  Register register(
      SignedIn signedIn,
      @RequestParam Optional<String> level,
      @RequestParam Optional<String> adviser,
      @RequestParam Optional<String> phase,
      @RequestParam Optional<Standing> standing,
      @RequestParam Optional<String> search) {
    return registers.export(
        signedIn, new Registers.Filter(level, adviser, phase, standing, search));
  }
}
