package org.interventionledger.ui.form;

import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The forms that were recorded in a session, by the identifier that came with each: pressing a
 * button twice, or going back and pressing it again, leads to the same confirmation and records
 * nothing more.
 */
@Component
public class SpentForms {

  private static final String ATTRIBUTE = "spentForms";
  private static final int MOST_KEPT = 200;

  /**
   * Record once and answer where the confirmation is; the second time answer the same, recording
   * nothing.
   */
  public String once(HttpSession session, String form, Supplier<String> record) {
    synchronized (WebUtils.getSessionMutex(session)) {
      var spent = new LinkedHashMap<>(spent(session));
      var before = spent.get(form);
      if (before != null) {
        return before;
      }
      var confirmation = record.get();
      spent.put(form, confirmation);
      spent.keySet().stream()
          .limit(Math.max(0, spent.size() - MOST_KEPT))
          .toList()
          .forEach(spent::remove);
      session.setAttribute(ATTRIBUTE, spent);
      return confirmation;
    }
  }

  /** Whether a form was recorded in this session that led to this confirmation. */
  boolean ledTo(HttpSession session, String confirmation) {
    synchronized (WebUtils.getSessionMutex(session)) {
      return spent(session).values().stream()
          .anyMatch(address -> withoutQuery(address).equals(confirmation));
    }
  }

  private static String withoutQuery(String address) {
    return address.contains("?") ? address.substring(0, address.indexOf('?')) : address;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> spent(HttpSession session) {
    var spent = session.getAttribute(ATTRIBUTE);
    return spent == null ? Map.of() : (Map<String, String>) spent;
  }
}
