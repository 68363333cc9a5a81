import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javalings.check.Bytecode;
import javalings.check.Interleavings;
import javalings.check.Shape;
import org.junit.jupiter.api.Test;

class Threads5Check {

  @Test
  void no_vote_is_lost() {
    Interleavings.explore(() -> {
      var votes = new Threads5().count(List.of("yes"), List.of("yes"));
      assertEquals(2, votes, "Each of the two boxes has one yes in it");
    });
  }

  @Test
  void counts_nothing_but_yes() throws InterruptedException {
    var odd = List.of("yes", "yet", "YES", "yes!", "");
    assertEquals(1, new Threads5().count(odd, List.of("no")), "\"yes\" was said once, of five votes");
    Interleavings.explore(() -> {
      var votes = new Threads5().count(List.of("yes", "no"), List.of("maybe"));
      assertEquals(1, votes, "One yes, one no and one maybe");
    });
  }

  @Test
  void a_recount_agrees() {
    Interleavings.explore(() -> {
      var office = new Threads5();
      assertEquals(1, office.count(List.of("yes"), List.of()), "A single yes");
      assertEquals(1, office.count(List.of("yes"), List.of()), "The same votes, counted again");
    });
  }

  @Test
  void each_box_has_a_thread() throws InterruptedException {
    var north = new Box(List.of("yes", "no"));
    var south = new Box(List.of("yes"));
    assertEquals(2, new Threads5().count(north, south), "Two boxes with one yes each");
    var caller = Thread.currentThread();
    assertTrue(
        north.reader != caller && south.reader != caller && north.reader != south.reader,
        "Each box is counted by a thread of its own. The north was counted by %s, the south by %s,"
                .formatted(north.reader, south.reader)
            + " and the caller is "
            + caller);
  }

  @Test
  void both_boxes_are_counted_at_the_same_time() throws InterruptedException {
    var begun = new CountDownLatch(2);
    var votes = new Threads5().count(new SlowBox(begun), new SlowBox(begun));
    assertEquals(
        2, votes, "Two boxes with one yes each, and each vote is read when both clerks have begun");
  }

  /** A box of one yes that is read when the other one is read, too. */
  private static final class SlowBox extends AbstractList<String> {
    private final CountDownLatch begun;

    SlowBox(CountDownLatch begun) {
      this.begun = begun;
    }

    @Override
    public String get(int index) {
      begun.countDown();
      try {
        return begun.await(2, TimeUnit.SECONDS) ? "yes" : "never read at the same time";
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public int size() {
      return 1;
    }
  }

  /** A box that knows which thread has looked into it. */
  private static final class Box extends AbstractList<String> {
    private final List<String> votes;
    private volatile Thread reader;

    Box(List<String> votes) {
      this.votes = votes;
    }

    @Override
    public String get(int index) {
      reader = Thread.currentThread();
      return votes.get(index);
    }

    @Override
    public int size() {
      return votes.size();
    }
  }

  @Test
  void each_clerk_has_a_slip() {
    for (var field : Threads5.class.getDeclaredFields()) {
      if (!field.isSynthetic()) {
        fail(
            "The office has a field `%s`, and needs none. Give each clerk a slip of its own. Then"
                    .formatted(field.getName())
                + " nobody has to wait, and there is nothing to guard");
      }
    }
    Bytecode.of(Threads5.class, "count").assertNotSynchronized();
    Shape.of(Threads5.class).assertDoesNotCall("count", "lock");
    assertTrue(
        numbersMadeByTheOffice() != 1,
        "`count` makes one atomic number for both clerks. Give each clerk a number of its own");
  }

  /** How many atomic numbers the code of {@code count} itself makes; a clerk may make its own. */
  private static long numbersMadeByTheOffice() {
    try (var in = Threads5.class.getClassLoader().getResourceAsStream("Threads5.class")) {
      return ClassFile.of().parse(in.readAllBytes()).methods().stream()
          .filter(it -> it.methodName().stringValue().equals("count"))
          .flatMap(it -> it.code().stream().flatMap(CodeModel::elementStream))
          .filter(it -> it instanceof NewObjectInstruction made && isAtomic(made.className()))
          .count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isAtomic(ClassEntry type) {
    var name = type.asInternalName();
    return name.startsWith("java/util/concurrent/atomic/") && !name.endsWith("Array");
  }
}
