import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Matching5Check {

  @Test
  void a_broken_connection_is_shown_as_lost() {
    for (var reason : new String[] {"no route", "timed out"}) {
      assertEquals(
          "lost db1: " + reason,
          Matching5.show(Matching5.broken(Matching5.connected("db1", 5_432), reason)),
          "db1 was connected, and broke down: " + reason);
    }
  }

  @Test
  void shows_connections_and_idle_ones() {
    assertEquals("idle", Matching5.show(Matching5.idle()), "A connection that does nothing yet");
    assertEquals(
        "connected to db2:1521", Matching5.show(Matching5.connected("db2", 1_521)), "db2 is there");
  }

  @Test
  void an_idle_one_cannot_break() {
    assertEquals(
        "idle",
        Matching5.show(Matching5.broken(Matching5.idle(), "no route")),
        "An idle connection was told to be broken: it stays idle");
  }

  @Test
  void the_last_reason_counts() {
    var lost = Matching5.broken(Matching5.connected("db3", 80), "no route");
    assertEquals(
        "lost db3: host is down",
        Matching5.show(Matching5.broken(lost, "host is down")),
        "db3 was lost because there was no route, and then the host went down");
  }

  @Test
  void each_state_is_a_type_of_its_own() {
    var types = new HashSet<Class<?>>();
    types.add(Matching5.idle().getClass());
    types.add(Matching5.connected("db4", 80).getClass());
    types.add(Matching5.broken(Matching5.connected("db4", 80), "no route").getClass());
    assertEquals(
        3,
        types.size(),
        "The number of classes that an idle, a connected and a lost connection have together");
  }

  @Test
  void a_state_has_what_it_needs_and_nothing_else() throws ReflectiveOperationException {
    hasAtMost(0, Matching5.idle(), "An idle connection");
    hasAtMost(2, Matching5.connected("db5", 80), "A connected one");
    hasAtMost(2, Matching5.broken(Matching5.connected("db5", 80), "no route"), "A lost one");
  }

  private static void hasAtMost(int most, Object state, String name)
      throws ReflectiveOperationException {
    var type = state.getClass();
    if (type.isEnum()) {
      return; // A constant has nothing of its own.
    }
    assertTrue(type.isRecord(), name + " is no record; each state should be one");
    var parts = parts((Record) state, name);
    assertTrue(parts.size() <= most, "%s has more than it needs: %s".formatted(name, parts));
  }

  /** The names of all components, with those of records in it. */
  private static List<String> parts(Record state, String name) throws ReflectiveOperationException {
    var parts = new ArrayList<String>();
    for (var part : state.getClass().getRecordComponents()) {
      part.getAccessor().setAccessible(true);
      var value = part.getAccessor().invoke(state);
      assertTrue(
          value != null,
          "%s has a `%s` that is null, and so does not need it".formatted(name, part.getName()));
      parts.addAll(value instanceof Record inner ? parts(inner, name) : List.of(part.getName()));
    }
    return parts;
  }

  @Test
  void nobody_adds_a_state_in_secret() {
    assertTrue(
        isClosed(Matching5.Connection.class),
        "The type of all three states is not sealed. Anybody can add a fourth one, and the compiler"
            + " does not know how many there are");
  }

  /** Sealed, and so is whatever is below it. */
  private static boolean isClosed(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).allMatch(Matching5Check::isClosed)
        : Modifier.isFinal(type.getModifiers());
  }
}
