import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javalings.check.Interleavings;
import org.junit.jupiter.api.Test;

class Shared9Check {

  private static final class Track {
    int leaves;
  }

  @Test
  void only_one_train_is_on_the_track() {
    Interleavings.explore(Interleavings.Memory.JMM, () -> {
      var line = new Shared9();
      var west = new boolean[1];
      var other = new Thread(() -> west[0] = line.enter(line.west, line.east));
      other.start();
      var east = line.enter(line.east, line.west);
      other.join();
      assertFalse(
          east && west[0],
          "Both boxes let a train in: each had said so, and neither had seen it of the other");
    });
  }

  @Test
  void the_next_train_sees_what_the_last_one_left() {
    Interleavings.explore(Interleavings.Memory.JMM, () -> {
      var line = new Shared9();
      var track = new Track();
      var other =
          new Thread(() -> {
            if (line.enter(line.west, line.east)) {
              track.leaves = 5;
              line.leave(line.west);
            }
          });
      other.start();
      if (line.enter(line.east, line.west)) {
        assertTrue(track.leaves == 0 || track.leaves == 5, "Leaves on the track: " + track.leaves);
      }
      other.join();
    });
  }

  @Test
  void a_box_takes_back_only_what_it_has_said() {
    Interleavings.explore(Interleavings.Memory.JMM, () -> {
      var line = new Shared9();
      var west = new boolean[1];
      var other = new Thread(() -> west[0] = line.enter(line.west, line.east));
      line.enter(line.east, line.west);
      other.start();
      line.leave(line.east);
      var east = line.enter(line.east, line.west);
      other.join();
      assertFalse(
          east && west[0],
          "An eastern train left while a western one came, and then a second eastern one came."
              + " Both boxes let a train in");
    });
  }

  @Test
  void a_train_waits_while_the_other_one_is_there() {
    var line = new Shared9();
    assertTrue(line.enter(line.east, line.west), "The track is free, so `enter` should return true for a train from the east");
    assertFalse(line.enter(line.west, line.east), "An eastern train is there, so `enter` should return false for one from the west");
    assertFalse(
        line.enter(line.west, line.east), "The western one asks again, and the other is still there: `enter` should return false");
    line.leave(line.east);
    assertTrue(line.enter(line.west, line.east), "The eastern train has left, so `enter` should return true for one from the west");
    assertFalse(line.enter(line.east, line.west), "A western train is there, so `enter` should return false for one from the east");
    line.leave(line.west);
    assertTrue(line.enter(line.west, line.east), "The track is free again, so `enter` should return true for a train from the west");
  }

  @Test
  void who_was_refused_stands_in_nobodys_way() {
    var line = new Shared9();
    line.enter(line.east, line.west);
    line.enter(line.west, line.east);
    line.leave(line.east);
    assertTrue(
        line.enter(line.east, line.west),
        "A western train was refused, and the track is free now: `enter` should return true for one from the east");
  }

  @Test
  void each_line_has_a_track_of_its_own() {
    var one = new Shared9();
    var two = new Shared9();
    assertTrue(one.enter(one.east, one.west), "This line is empty, so `enter` should return true");
    assertTrue(
        two.enter(two.west, two.east),
        "There is a train on another line, and none on this one: `enter` should return true");
  }
}
