package org.interventionledger.ui.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interventionledger.api.record.TakeRequestKey;
import org.interventionledger.api.record.TakeRequestKey.Right;
import org.interventionledger.api.terms.Acting;

/**
 * A request that its caller marked with a key, while it is carried out: what it records has its
 * mark, and what recording asked for is kept with its answer.
 */
public final class MarkedRequest {

  private static final ThreadLocal<MarkedRequest> CARRIED_OUT = new ThreadLocal<>();

  private final String mark = UUID.randomUUID().toString();
  private final long begun = System.nanoTime();
  private final Set<Right> rights = new LinkedHashSet<>();

  /** Until it is closed, by the thread that opened it. */
  public interface CarryingOut extends AutoCloseable {
    @Override
    void close();
  }

  public String mark() {
    return mark;
  }

  /** What it was allowed to record so far; nothing where it did not act. */
  public List<Right> rights() {
    return new ArrayList<>(rights);
  }

  public CarryingOut carryOut() {
    CARRIED_OUT.set(this);
    return CARRIED_OUT::remove;
  }

  /** What a command that this thread sends now has beside who acts. */
  static Map<String, String> metadata(Object command) {
    return Optional.ofNullable(CARRIED_OUT.get())
        .map(request -> request.sending(command))
        .orElse(Map.of());
  }

  private Map<String, String> sending(Object command) {
    if (System.nanoTime() - begun > TakeRequestKey.ACTS_WITHIN.toNanos()) {
      throw new IllegalStateException("A request that takes so long begins no further act");
    }
    RightsToRecord.of(command).ifPresent(rights::add);
    return Map.of(Acting.REQUEST, mark);
  }
}
