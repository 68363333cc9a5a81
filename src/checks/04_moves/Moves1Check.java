import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Moves1Check {
  private final List<Moves1.Batch> sent = new ArrayList<>();
  private final List<Double> arrived = new ArrayList<>();

  @Test
  void reports_how_much_was_sent() {
    for (var size : new int[] {0, 1, 3, 12}) {
      assertEquals(
          "sent " + size + " readings",
          Moves1.upload(batchOf(size), this::receive),
          "A batch of " + size + " readings was sent");
    }
  }

  @Test
  void sends_the_batch_itself() {
    var batch = batchOf(3);
    Moves1.upload(batch, this::receive);
    assertEquals(1, sent.size(), "One batch was to be sent, once");
    assertSame(
        batch,
        sent.getFirst(),
        "The uplink got another batch than the one to send. So the one that was given is still there,"
            + " and nobody sends it");
    assertEquals(List.of(0.5, 1.5, 2.5), arrived, "All readings should arrive, in order");
  }

  @Test
  void sends_an_empty_batch_as_well() {
    Moves1.upload(batchOf(0), this::receive);
    assertEquals(1, sent.size(), "A batch of 0 readings was to be sent. Batches that arrived");
  }

  @Test
  void a_batch_that_was_sent_stays_gone() {
    var batch = batchOf(2);
    Moves1.upload(batch, this::receive);
    assertThrows(
        IllegalStateException.class,
        batch::size,
        "A batch that was handed over must refuse to be used, but size() still answers");
    assertThrows(
        IllegalStateException.class,
        () -> batch.add(4.5),
        "A batch that was handed over must refuse to be used, but add() still adds");
    assertThrows(
        IllegalStateException.class,
        batch::take,
        "A batch that was handed over must refuse to be used, but take() hands it out twice");
  }

  @Test
  void says_sent_only_if_it_was() {
    var down = new IllegalStateException("the uplink is down");
    var thrown =
        assertThrows(
            RuntimeException.class,
            () ->
                Moves1.upload(
                    batchOf(2),
                    _ -> {
                      throw down;
                    }),
            "The uplink threw an exception, and the log line came all the same");
    assertSame(down, thrown, "What the uplink throws should reach the caller as it is");
  }

  private void receive(Moves1.Batch batch) {
    sent.add(batch);
    arrived.addAll(batch.take());
  }

  private static Moves1.Batch batchOf(int size) {
    var batch = new Moves1.Batch();
    for (var i = 0; i < size; i++) {
      batch.add(i + 0.5);
    }
    return batch;
  }
}
