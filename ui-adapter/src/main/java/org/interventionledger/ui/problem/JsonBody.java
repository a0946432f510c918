package org.interventionledger.ui.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a body of JSON as a tree: one object, no name twice, not too long and not too deep. */
@Component
public class JsonBody {

  /** Longest body taken, in bytes: a form with every text at its longest is shorter. */
  public static final int LONGEST = 2 * 1024 * 1024;

  private static final JsonMapper STRICT =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(20)
                          .maxNumberLength(30)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** The request's body as an object. */
  public ObjectNode object(HttpServletRequest request) {
    try {
      var body = bytes(request);
      return parse(body, new ServletServerHttpRequest(request));
    } catch (IOException broken) {
      throw unreadable(broken, new ServletServerHttpRequest(request));
    }
  }

  /** The request's body, as long as it is not too long. */
  public byte[] bytes(HttpServletRequest request) throws IOException {
    var body = request.getInputStream().readNBytes(LONGEST + 1);
    if (body.length > LONGEST) {
      throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
    }
    return body;
  }

  private static ObjectNode parse(byte[] body, HttpInputMessage message) {
    try {
      if (STRICT.readTree(body) instanceof ObjectNode object) {
        return object;
      }
      throw unreadable(null, message);
    } catch (JacksonException malformed) {
      throw unreadable(malformed, message);
    }
  }

  private static HttpMessageNotReadableException unreadable(
      Exception why, HttpInputMessage message) {
    return new HttpMessageNotReadableException("Not one JSON object", why, message);
  }
}
