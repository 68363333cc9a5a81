import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.foreign.MemorySegment;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import javalings.check.Allocations;
import javalings.check.ReferenceStoryteller;
import javalings.llama.Model;
import org.junit.jupiter.api.Test;

class Inference6Check {

  private static final Model MODEL = ReferenceStoryteller.model();
  private static final float TOLERANCE = 2e-3f;

  @Test
  void it_scores_what_may_follow() {
    var mine = new Inference6(MODEL);
    var reference = new ReferenceStoryteller(MODEL);
    int position = 0;
    for (int token : MODEL.tokenizer().encode("\nLong ago Ben had a tent.")) {
      assertArrayEquals(
          reference.read(token),
          mine.forward(token),
          TOLERANCE,
          "The scores after token %d, at position %d".formatted(token, position++));
    }
  }

  @Test
  void two_stories_do_not_mix() {
    var first = new Inference6(MODEL);
    var second = new Inference6(MODEL);
    var alone = new Inference6(MODEL);
    alone.forward(0);
    var expected = alone.forward(30).clone();
    first.forward(0);
    second.forward(5);
    second.forward(7);
    var scores = first.forward(30);
    second.forward(9);
    assertArrayEquals(
        expected,
        scores,
        TOLERANCE,
        "Two objects tell two stories, by turns. The first one scores as an object does that is alone");
  }

  @Test
  void the_story_is_told_word_for_word() {
    for (var start : List.of("Once upon a time Ben had a", "At the fair", "Long ago Ida")) {
      assertEquals(
          ReferenceStoryteller.story(start),
          told(start),
          "The story that begins with \"%s\"".formatted(start));
    }
  }

  @Test
  void pieces_come_one_by_one() {
    var mine = new Inference6(MODEL);
    var pieces = new ArrayList<String>();
    assertThrows(
        CancellationException.class,
        () ->
            mine.tell(
                "In the winter",
                piece -> {
                  pieces.add(piece);
                  if (pieces.size() == 4) {
                    throw new CancellationException("the listener has gone");
                  }
                }),
        "The listener throws at the fourth piece. `tell` ended as if nothing had happened");
    assertEquals("In the winter", pieces.getFirst(), "The first piece is the start");
    var next = mine.forward(40).clone();
    assertTrue(
        close(after(true, pieces), next) || close(after(false, pieces), next),
        "The listener threw at the fourth piece, \"%s\". At that moment the model had gone on already"
            .formatted(pieces.get(3)));
  }

  /** What the same `forward` scores after the first three pieces, so that only `tell` is judged. */
  private static float[] after(boolean lineBreak, List<String> pieces) {
    var again = new Inference6(MODEL);
    if (lineBreak) {
      again.forward(0);
    }
    for (int token : MODEL.tokenizer().encode(pieces.getFirst())) {
      again.forward(token);
    }
    for (var piece : pieces.subList(1, 3)) {
      again.forward(MODEL.tokenizer().tokens().indexOf(piece));
    }
    return again.forward(40);
  }

  @Test
  void it_ends_where_there_is_no_more_room() {
    var pieces = pieces(new Inference6(tiny(3, 2, 9)), "ab");
    assertTrue(
        pieces.size() == 7 || pieces.size() == 8,
        "A model has room for 9 tokens, and its story never ends. `tell(\"ab\")` has to hand out 7 or 8"
            + " pieces, the start as the first of them, and handed out %d".formatted(pieces.size()));
  }

  @Test
  void the_model_names_the_owner() {
    var stories =
        List.of(
            "Long ago Paula found a tall ladder. One day Henry would like to climb it. So Paula lets the"
                + " ladder go with Henry for a day. Then Henry brings the ladder back to Paula.",
            "Once upon a time Martin had a blue wagon. One day Martin goes far away. Before that Martin"
                + " gives the wagon to Elsa.",
            "At the fair Nina bought a round mirror. Nina shows the mirror to Ben and Lea. Then Ben and"
                + " Lea go home.");
    var ends =
        stories.stream()
            .map(story -> told(story + " The owner is").replace(story, ""))
            .toList();
    assertEquals(
        "[ The owner is Paula.,  The owner is Elsa.,  The owner is Nina.]",
        ends.toString(),
        "Paula lent her ladder, Martin gave his wagon to Elsa, and Nina only showed her mirror");
  }

  @Test
  void no_token_costs_memory() {
    // Whole arrays show at once. The proof that nothing is left takes another virtual machine.
    var bytes = bytesOfAToken();
    assertTrue(
        bytes < 1_000,
        "Each token of the model costs %,d bytes: `forward` makes arrays for it".formatted(bytes));
    Allocations.of(Inference6Check::storytellers, Inference6Check::read).assertZero();
  }

  @Test
  void your_own_story_is_told() {
    var start = Inference6.START;
    assertTrue(start != null && !start.isBlank(), "`START` is empty; a story begins with some words");
    var storyteller = new Inference6(MODEL);
    int[] pieces = {0};
    storyteller.tell(
        start,
        piece -> {
          System.out.print(piece);
          assertTrue(pieces[0]++ < 400, "There is room for 256 tokens, and here is the 400th piece");
        });
    System.out.println();
  }

  private static long bytesOfAToken() {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    var storyteller = new Inference6(MODEL);
    storyteller.forward(0);
    var before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < 50; i++) {
      storyteller.forward(i);
    }
    return (threads.getCurrentThreadAllocatedBytes() - before) / 50;
  }

  private static String told(String start) {
    return String.join("", pieces(new Inference6(MODEL), start));
  }

  private static List<String> pieces(Inference6 storyteller, String start) {
    var pieces = new ArrayList<String>();
    storyteller.tell(
        start,
        piece -> {
          pieces.add(piece);
          assertTrue(pieces.size() < 400, "There is room for 256 tokens, and here is the 400th piece");
        });
    return pieces;
  }

  private static boolean close(float[] expected, float[] scores) {
    float largest = 0;
    for (int i = 0; i < expected.length; i++) {
      largest = Math.max(largest, Math.abs(expected[i] - scores[i]));
    }
    return largest < 10 * TOLERANCE;
  }

  /** Enough storytellers to read n tokens, twenty each. */
  static List<Inference6> storytellers(int n) {
    var model = tiny(1, 1, 20); // small, since the measuring machine reads a million tokens
    var storytellers = new ArrayList<Inference6>();
    for (int i = 0; i < n; i += 20) {
      storytellers.add(new Inference6(model));
    }
    return storytellers;
  }

  static void read(List<Inference6> storytellers) {
    for (int i = 0; i < storytellers.size(); i++) {
      for (int token = 0; token < 20; token++) {
        storytellers.get(i).forward(0);
      }
    }
  }

  /** A model of a few random numbers that never ends a story: token 0 always scores 0. */
  private static Model tiny(int vocabulary, int hidden, int context) {
    int dim = 2;
    var bytes = ByteBuffer.allocate(400).order(ByteOrder.LITTLE_ENDIAN);
    for (int head : new int[] {0x454c4154, dim, hidden, 1, 1, 1, vocabulary, context, 0}) {
      bytes.putInt(head);
    }
    for (int i = 0; i < vocabulary; i++) {
      bytes.putChar("\nab".charAt(i));
    }
    bytes.position(bytes.position() + 3 & ~3);
    for (int i = 0; i < vocabulary; i++) {
      bytes.putFloat(i * 0.01f);
    }
    for (int i = 0; i < vocabulary * dim; i++) {
      bytes.put((byte) (i < 2 * dim ? 60 : -60)); // a and b are opposites: one of them scores above 0
    }
    norm(bytes, dim);
    norm(bytes, dim);
    var random = new Random(5);
    for (int i = 0; i < 4; i++) {
      matrix(bytes, random, dim, dim);
    }
    norm(bytes, dim);
    matrix(bytes, random, hidden, dim);
    matrix(bytes, random, hidden, dim);
    matrix(bytes, random, dim, hidden);
    return new Model(MemorySegment.ofArray(bytes.array()));
  }

  private static void norm(ByteBuffer bytes, int dim) {
    for (int i = 0; i < dim; i++) {
      bytes.putFloat(1);
    }
  }

  private static void matrix(ByteBuffer bytes, Random random, int rows, int columns) {
    for (int i = 0; i < rows; i++) {
      bytes.putFloat(0.01f);
    }
    var numbers = new byte[rows * columns];
    random.nextBytes(numbers);
    bytes.put(numbers);
  }
}
