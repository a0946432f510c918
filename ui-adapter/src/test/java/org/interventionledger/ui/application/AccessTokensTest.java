package org.interventionledger.ui.application;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.http.HttpHeaders.AUTHORIZATION;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.interventionledger.ui.LedgerApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Outside the demonstration: the API by tokens of the identity provider, the pages by its sign-in.
 */
@SpringBootTest(classes = LedgerApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = DatabaseForTests.class)
class AccessTokensTest {

  private static final String SECURITY = "spring.security.oauth2.";
  private static final KeyPair KEYS = keys();

  @TempDir private static Path folder;

  @Autowired private MockMvc mvc;

  @DynamicPropertySource
  static void provider(DynamicPropertyRegistry settings) throws IOException {
    var key = folder.resolve("key.pem");
    Files.writeString(
        key,
        "-----BEGIN PUBLIC KEY-----\n"
            + Base64.getMimeEncoder().encodeToString(KEYS.getPublic().getEncoded())
            + "\n-----END PUBLIC KEY-----\n");
    settings.add(SECURITY + "resourceserver.jwt.public-key-location", () -> key.toUri().toString());
    settings.add(SECURITY + "resourceserver.jwt.audiences", () -> "ledger");
    settings.add(SECURITY + "client.registration.office.client-id", () -> "ledger");
    settings.add(SECURITY + "client.registration.office.client-name", () -> "Northmoor Council");
    settings.add(SECURITY + "client.registration.office.scope", () -> "openid,profile");
    settings.add(
        SECURITY + "client.registration.office.authorization-grant-type",
        () -> "authorization_code");
    settings.add(
        SECURITY + "client.registration.office.redirect-uri",
        () -> "{baseUrl}/login/oauth2/code/office");
    settings.add(
        SECURITY + "client.provider.office.authorization-uri",
        () -> "https://id.example/authorize");
    settings.add(SECURITY + "client.provider.office.token-uri", () -> "https://id.example/token");
    settings.add(SECURITY + "client.provider.office.jwk-set-uri", () -> "https://id.example/keys");
  }

  @Test
  void a_token_made_for_the_ledger_says_who_asks() throws Exception {
    mvc.perform(get("/api/projections").header(AUTHORIZATION, token("ledger", "administrator")))
        .andExpect(status().isOk())
        .andExpect(header().doesNotExist("Set-Cookie"));
  }

  @Test
  void a_token_made_for_something_else_is_not_taken() throws Exception {
    mvc.perform(get("/api/projections").header(AUTHORIZATION, token("payroll", "administrator")))
        .andExpect(status().isUnauthorized());
  }

  @Test
  void a_token_that_says_no_role_is_not_taken() throws Exception {
    mvc.perform(get("/api/projections").header(AUTHORIZATION, token("ledger", "cook")))
        .andExpect(status().isUnauthorized());
  }

  @Test
  void the_demonstration_s_passwords_open_nothing() throws Exception {
    mvc.perform(get("/api/projections").header(AUTHORIZATION, "Basic YWRtaW46YWRtaW4tZGVtbw=="))
        .andExpect(status().isUnauthorized())
        .andExpect(header().string("WWW-Authenticate", containsString("Bearer")));
  }

  @Test
  void a_page_leads_to_the_provider() throws Exception {
    mvc.perform(get("/").accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("/sign-in"));
    mvc.perform(get("/sign-in"))
        .andExpect(content().string(containsString("/oauth2/authorization/office")))
        .andExpect(content().string(containsString("Northmoor Council")));
    mvc.perform(get("/oauth2/authorization/office"))
        .andExpect(header().string("Location", containsString("https://id.example/authorize")));
  }

  private static String token(String audience, String role) throws JOSEException {
    var claims =
        new JWTClaimsSet.Builder()
            .audience(audience)
            .expirationTime(Date.from(Instant.now().plusSeconds(60)))
            .claim("preferred_username", "a.marsh")
            .claim("name", "Addison Marsh")
            .claim("roles", List.of(role))
            .claim("local_authorities", List.of("990"))
            .build();
    var token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
    token.sign(new RSASSASigner(KEYS.getPrivate()));
    return "Bearer " + token.serialize();
  }

  private static KeyPair keys() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
