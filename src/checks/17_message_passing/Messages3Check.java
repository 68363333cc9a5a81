import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashSet;
import javalings.check.Interleavings;
import org.junit.jupiter.api.Test;

class Messages3Check {

  @Test
  void no_picture_is_missing() {
    Interleavings.explore(() -> {
      var studio = new Messages3(1);
      var camera = new Thread(() -> take(studio, "cat", "dog"));
      camera.start();
      assertEquals("cat", studio.next(), "A cat and a dog, with room for one. The first picture:");
      assertEquals("dog", studio.next(), "A cat and a dog, with room for one. The second picture:");
      camera.join();
    });
  }

  @Test
  void there_is_no_more_than_there_is_room_for() {
    Interleavings.explore(() -> {
      var studio = new Messages3(1);
      var camera = new Thread(() -> take(studio, "cat", "dog"));
      camera.start();
      var waiting = studio.waiting();
      assertTrue(waiting <= 1, "There is room for 1 picture, and so many are waiting: " + waiting);
      studio.next();
      studio.next();
      camera.join();
    });
  }

  @Test
  void the_camera_goes_on_while_there_is_room() {
    Interleavings.explore(() -> {
      var studio = new Messages3(2);
      studio.taken("cat");
      studio.taken("dog");
      assertEquals(2, studio.waiting(), "There is room for 2 pictures, and 2 were taken");
      assertEquals("cat", studio.next(), "A cat came first, and then a dog");
    });
  }

  @Test
  void the_camera_waits_as_long_as_it_takes() throws Exception {
    var studio = new Messages3(1);
    var camera = Thread.ofPlatform().daemon().start(() -> take(studio, "cat", "dog"));
    try {
      assertTrue(
          sleeps(camera),
          "The queue is full. `taken(\"dog\")` must block until there is room; it returned or kept"
              + " polling");
      assertTrue(
          camera.getState() != Thread.State.TIMED_WAITING || asksAgain(),
          "taken() waits with a limit and has no loop: after the limit the picture is lost");
    } finally {
      camera.interrupt();
      if (studio.waiting() > 0) {
        studio.next();
      }
    }
    assertTrue(
        camera.join(Duration.ofSeconds(4)),
        "The camera was interrupted while it waited, and taken() went on waiting");
  }

  private static void take(Messages3 studio, String... pictures) {
    try {
      for (var picture : pictures) {
        studio.taken(picture);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether somebody goes to sleep until they are woken, or for so long that it costs nothing. */
  private static boolean sleeps(Thread thread) throws InterruptedException {
    var limit = System.nanoTime() + Duration.ofSeconds(4).toNanos();
    while (System.nanoTime() < limit) {
      switch (thread.getState()) {
        case WAITING -> {
          return true;
        }
        case TIMED_WAITING -> {
          return sleepsLong(thread);
        }
        default -> {}
      }
      if (thread.join(Duration.ofMillis(1))) {
        return false;
      }
    }
    return false;
  }

  /** Whether somebody who sleeps for a while only neither wakes nor comes back in a second. */
  private static boolean sleepsLong(Thread thread) throws InterruptedException {
    var before = waits(thread);
    return !thread.join(Duration.ofMillis(1_500)) && waits(thread) == before;
  }

  /** Whether there is a loop, or a method that calls itself, for the time after a limit. */
  private static boolean asksAgain() throws IOException {
    try (var in = Messages3.class.getClassLoader().getResourceAsStream("Messages3.class")) {
      return ClassFile.of().parse(in.readAllBytes()).methods().stream()
          .flatMap(method -> method.code().stream())
          .anyMatch(Messages3Check::goesBack);
    }
  }

  private static boolean goesBack(CodeModel code) {
    var passed = new HashSet<Label>();
    return code.elementStream()
        .anyMatch(it ->
            switch (it) {
              case LabelTarget target -> !passed.add(target.label());
              case BranchInstruction branch -> passed.contains(branch.target());
              case InvokeInstruction call ->
                  call.owner().asInternalName().equals("Messages3") && call.name().equalsString("taken");
              default -> false;
            });
  }

  /** How often somebody has gone to sleep. */
  private static long waits(Thread thread) {
    var info = ManagementFactory.getThreadMXBean().getThreadInfo(thread.threadId());
    return info == null ? -1 : info.getWaitedCount();
  }
}
