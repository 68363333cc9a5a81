import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Resources5Check {
  private static final RuntimeException FULL = new IllegalStateException("the card is full");
  private static final RuntimeException STUCK = new IllegalStateException("the card is stuck");

  private final List<String> events = new ArrayList<>();
  private int room = 9;
  private boolean stuck;

  @Test
  void the_index_comes_last() {
    record("traffic light", "bicycle");
    assertEquals(
        List.of("traffic light", "bicycle", "index of traffic light, bicycle", "close"),
        events,
        "Two scenes were recorded");
  }

  @Test
  void a_card_without_scenes_has_an_index() {
    record();
    assertEquals(List.of("index of ", "close"), events, "Nothing was recorded");
  }

  @Test
  void a_full_card_can_be_taken_out() {
    room = 1;
    assertThrows(
        IllegalStateException.class,
        () -> record("traffic light"),
        "The card was full after one scene, and the caller should hear that there is no index");
    assertEquals(
        List.of("traffic light", "close"),
        events,
        "The card was full after one scene: there is no room for the index, but it must be closed");
  }

  @Test
  void a_scene_that_does_not_fit_is_not_in_the_index() {
    room = 1;
    var recorder = new Resources5.Recorder(new Card());
    recorder.record("bicycle");
    assertSame(
        FULL,
        assertThrows(
            IllegalStateException.class,
            () -> recorder.record("truck"),
            "The card was full when the truck came"),
        "The card was full when the truck came");
    room = 2;
    recorder.close();
    assertEquals(
        List.of("bicycle", "index of bicycle", "close"),
        events,
        "The truck did not fit on the card");
  }

  @Test
  void the_full_card_is_what_is_told() {
    room = 1;
    stuck = true;
    var thrown =
        assertThrows(
            IllegalStateException.class,
            () -> record("traffic light"),
            "The card was full, and then it got stuck. The caller must hear of it");
    assertSame(
        FULL,
        thrown,
        "The card was full, and then it got stuck as well. What came first should be told, but the"
            + " caller heard: "
            + thrown.getMessage());
  }

  @Test
  void a_card_that_is_stuck_is_told() {
    stuck = true;
    assertSame(
        STUCK,
        assertThrows(IllegalStateException.class, this::record, "The card got stuck when closing"),
        "The card got stuck when closing, and the caller should hear of it");
  }

  private void record(String... scenes) {
    try (var recorder = new Resources5.Recorder(new Card())) {
      for (var scene : scenes) {
        recorder.record(scene);
      }
    }
  }

  private final class Card implements Resources5.Card {
    private boolean closed;

    @Override
    public void write(String block) {
      if (closed) {
        throw new IllegalStateException("the card is closed");
      }
      if (room-- <= 0) {
        throw FULL;
      }
      events.add(block);
    }

    @Override
    public void close() {
      events.add("close");
      closed = true;
      if (stuck) {
        throw STUCK;
      }
    }
  }
}
