import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import javalings.check.Interleavings;
import javalings.check.WaitingThread;
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
  void the_camera_waits_as_long_as_it_takes() throws InterruptedException {
    var studio = new Messages3(1);
    var camera = Thread.ofPlatform().daemon().start(() -> take(studio, "cat", "dog"));
    var waiting = new WaitingThread(camera);
    try {
      assertTrue(
          waiting.sleeps(),
          "There is room for one picture, and the cat is there. `taken(\"dog\")` must block until there is"
              + " room; it returned, threw or kept polling");
      assertTrue(
          !waiting.hasLimit() || WaitingThread.asksAgain(Messages3.class, "taken"),
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
}
