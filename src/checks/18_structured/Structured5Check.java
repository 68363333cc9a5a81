import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Modifier;
import java.util.concurrent.StructuredTaskScope;
import javalings.check.Interleavings;
import org.junit.jupiter.api.Test;

class Structured5Check {

  @Test
  void subtasks_are_for_the_same_user() throws Exception {
    var seen = Structured5.as("ada", () -> inSubtask("of "));
    assertEquals("of ada", seen, "Work for ada was split up. Whose subtask it is:");
    var deep = Structured5.as("grace", Structured5Check::inSubtaskOfSubtask);
    assertEquals("of of grace", deep, "A subtask of a subtask, for grace:");
  }

  @Test
  void after_it_there_is_nobody() throws Exception {
    Structured5.as("ada", () -> "done");
    assertEquals("nobody", Structured5.user(), "The work for ada is done. What comes now is for");
    assertThrows(IllegalStateException.class, () -> Structured5.as("ada", Structured5Check::fail));
    assertEquals(
        "nobody", Structured5.user(), "The work for ada has failed. What comes now is for");
  }

  @Test
  void work_within_work_is_for_another() throws Exception {
    var seen =
        Structured5.as(
            "ada",
            () -> {
              var inner = Structured5.as("root", Structured5::user);
              return inner + ", and then " + Structured5.user();
            });
    assertEquals("root, and then ada", seen, "Within work for ada, something was done as root");
  }

  @Test
  void two_requests_do_not_mix() {
    Interleavings.explore(() -> {
      var seen = new String[1];
      var other = new Thread(() -> seen[0] = request("grace"));
      other.start();
      var mine = request("ada");
      other.join();
      assertEquals("ada, grace", mine + ", " + seen[0], "Two requests, for ada and for grace");
    });
  }

  @Test
  void it_is_attached_to_no_thread() throws ReflectiveOperationException {
    for (var type : Structured5.class.getNestMembers()) {
      for (var field : type.getDeclaredFields()) {
        field.setAccessible(true);
        var isStatic = Modifier.isStatic(field.getModifiers());
        assertFalse(
            isStatic && field.get(null) instanceof ThreadLocal<?>,
            "`%s` is a thread-local: what a thread sets there stays until that thread takes it off"
                .formatted(field.getName()));
      }
    }
  }

  private static String request(String user) {
    try {
      return Structured5.as(user, Structured5::user);
    } catch (Exception e) {
      return e.toString();
    }
  }

  private static String inSubtask(String before) throws InterruptedException {
    try (var scope = StructuredTaskScope.open()) {
      var subtask = scope.fork(() -> before + Structured5.user());
      scope.join();
      return subtask.get();
    }
  }

  private static String inSubtaskOfSubtask() throws InterruptedException {
    try (var scope = StructuredTaskScope.open()) {
      var subtask = scope.fork(() -> inSubtask("of of "));
      scope.join();
      return subtask.get();
    }
  }

  private static String fail() {
    throw new IllegalStateException("failed");
  }
}
