package javalings.interleave.hook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.event.ThreadEvent;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.Execution;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Replaces;
import javalings.interleave.model.SharedMemory;
import javalings.interleave.model.StateKey;
import javalings.interleave.race.MemoryCell;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the properties of the virtual machine, which all threads share: each execution begins
 * with those that are there, and what it sets is gone with it.
 */
public final class PropertyCalls {

  private static final StateKey<Execution, Map<String, Optional<String>>> SET =
      new StateKey<>(_ -> new HashMap<>());

  private PropertyCalls() {}

  @Replaces(in = System.class)
  public static @Nullable String getProperty(String key, int site) {
    return access(key, null, false, site);
  }

  @Replaces(in = System.class)
  public static @Nullable String getProperty(String key, @Nullable String other, int site) {
    String value = getProperty(key, site);
    return value == null ? other : value;
  }

  @Replaces(in = System.class)
  public static @Nullable String setProperty(String key, String value, int site) {
    return access(key, Objects.requireNonNull(value), true, site);
  }

  @Replaces(in = System.class)
  public static @Nullable String clearProperty(String key, int site) {
    return access(key, null, true, site);
  }

  @Replaces(in = Boolean.class)
  public static boolean getBoolean(@Nullable String key, int site) {
    return Boolean.parseBoolean(ofAnyKey(key, site));
  }

  @Replaces(in = Integer.class)
  public static @Nullable Integer getInteger(@Nullable String key, int site) {
    return number(ofAnyKey(key, site), Integer::decode, null);
  }

  @Replaces(in = Integer.class)
  public static @Nullable Integer getInteger(@Nullable String key, int other, int site) {
    return number(ofAnyKey(key, site), Integer::decode, other);
  }

  @Replaces(in = Integer.class)
  public static @Nullable Integer getInteger(
      @Nullable String key, @Nullable Integer other, int site) {
    return number(ofAnyKey(key, site), Integer::decode, other);
  }

  @Replaces(in = Long.class)
  public static @Nullable Long getLong(@Nullable String key, int site) {
    return number(ofAnyKey(key, site), Long::decode, null);
  }

  @Replaces(in = Long.class)
  public static @Nullable Long getLong(@Nullable String key, long other, int site) {
    return number(ofAnyKey(key, site), Long::decode, other);
  }

  @Replaces(in = Long.class)
  public static @Nullable Long getLong(@Nullable String key, @Nullable Long other, int site) {
    return number(ofAnyKey(key, site), Long::decode, other);
  }

  /** As the JDK's classes of values look: without a name there is no property. */
  private static @Nullable String ofAnyKey(@Nullable String key, int site) {
    return key == null || key.isEmpty() ? null : getProperty(key, site);
  }

  private static <N> @Nullable N number(
      @Nullable String text, Function<String, N> decode, @Nullable N other) {
    try {
      return text == null ? other : decode.apply(text);
    } catch (NumberFormatException e) {
      return other;
    }
  }

  /** Returns the value before. */
  private static @Nullable String access(
      String key, @Nullable String value, boolean isWrite, int number) {
    ModelThread caller = CallingThread.get();
    CodeSite site = caller.site(number);
    if (Objects.requireNonNull(key, "key can't be null").isEmpty()) {
      throw new IllegalArgumentException("key can't be empty");
    }
    MemoryCell cell = caller.cell(System.class, key);
    caller.step(cell, isWrite);
    SharedMemory.order(caller, cell, true, isWrite);
    Map<String, Optional<String>> set = caller.execution().state(SET);
    Optional<String> before = set.getOrDefault(key, Optional.ofNullable(System.getProperty(key)));
    if (isWrite) {
      set.put(key, Optional.ofNullable(value));
    }
    tell(caller, site, key, before.orElse(null), isWrite);
    return before.orElse(null);
  }

  private static void tell(
      ModelThread caller, CodeSite site, String key, @Nullable String before, boolean isWrite) {
    var call = new ThreadAction.Call(System.class, site.member(), List.of(key), isWrite);
    ThreadEvent event = caller.tell(site, call);
    if (event != null) {
      event.result(before);
    }
  }
}
