package org.interventionledger.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;

/**
 * Keeps so many entries, and lets go of the one that was not asked for the longest. Axon's own
 * cache holds its entries weakly, so that the next garbage collection takes them: measured, it
 * makes nothing faster.
 */
final class BoundedCache implements Cache {

  private final Map<Object, Object> entries;
  private final Set<EntryListener> listeners = new CopyOnWriteArraySet<>();

  BoundedCache(int atMost) {
    this.entries =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
            return size() > atMost;
          }
        };
  }

  @Override
  @SuppressWarnings("unchecked")
  public synchronized <K, V> V get(K key) {
    return (V) entries.get(key);
  }

  @Override
  public synchronized void put(Object key, Object value) {
    if (entries.put(key, value) == null) {
      listeners.forEach(listener -> listener.onEntryCreated(key, value));
    } else {
      listeners.forEach(listener -> listener.onEntryUpdated(key, value));
    }
  }

  @Override
  public synchronized boolean putIfAbsent(Object key, Object value) {
    if (entries.containsKey(key)) {
      return false;
    }
    put(key, value);
    return true;
  }

  @Override
  @SuppressWarnings("unchecked")
  public synchronized <T> T computeIfAbsent(Object key, Supplier<T> valueSupplier) {
    if (!entries.containsKey(key)) {
      put(key, valueSupplier.get());
    }
    return (T) entries.get(key);
  }

  @Override
  @SuppressWarnings("unchecked")
  public synchronized <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
    if (entries.get(key) instanceof Object value) {
      var updated = update.apply((V) value);
      if (updated == null) {
        remove(key);
      } else {
        put(key, updated);
      }
    }
  }

  @Override
  public synchronized boolean remove(Object key) {
    var removed = entries.remove(key) != null;
    if (removed) {
      listeners.forEach(listener -> listener.onEntryRemoved(key));
    }
    return removed;
  }

  @Override
  public synchronized void removeAll() {
    Set.copyOf(entries.keySet()).forEach(this::remove);
  }

  @Override
  public synchronized boolean containsKey(Object key) {
    return entries.containsKey(key);
  }

  @Override
  public Registration registerCacheEntryListener(EntryListener cacheEntryListener) {
    listeners.add(cacheEntryListener);
    return () -> listeners.remove(cacheEntryListener);
  }
}
