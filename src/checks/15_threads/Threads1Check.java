import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class Threads1Check {
  private volatile CountDownLatch returned = new CountDownLatch(1);
  private final Thread caller = Thread.currentThread();
  private volatile boolean busy;

  @Test
  void waits_for_all_answers() throws InterruptedException {
    assertEquals(
        61,
        total(List.of(() -> slowly(20), () -> slowly(21), () -> slowly(20))),
        "Three sensors say 20, 21 and 20, and take their time. total() must wait for all answers");
    assertFalse(
        busy, "total() did wait, and did not sleep meanwhile: it kept a processor busy, asking");
  }

  @Test
  void waits_for_the_slowest_one_too() throws InterruptedException {
    for (var slowest = 0; slowest < 3; slowest++) {
      var others = new CountDownLatch(2);
      var sensors = new Threads1.Sensor[3];
      Arrays.fill(sensors, (Threads1.Sensor) () -> quickly(10, others));
      sensors[slowest] = () -> last(7, others);
      assertEquals(
          27,
          total(List.of(sensors)),
          "Three sensors say 10, 10 and 7, and number %d is the slowest. total() must wait for each"
              .formatted(slowest + 1));
    }
    interruptedWhileItWaits();
    giveUpOnNobody();
  }

  /** `join(10)` looks like waiting, and returns as if the thread had ended. */
  private static void giveUpOnNobody() {
    var calls = new HashSet<String>();
    try (var file = Threads1.class.getClassLoader().getResourceAsStream("Threads1.class")) {
      for (var method : ClassFile.of().parse(file.readAllBytes()).methods()) {
        for (var element : method.code().map(CodeModel::elementList).orElse(List.of())) {
          if (element instanceof InvokeInstruction it
              && it.owner().asInternalName().equals("java/lang/Thread")) {
            calls.add(it.name() + it.type().stringValue());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertFalse(
        calls.contains("join(J)V") && !calls.contains("isAlive()Z"),
        "total() calls `join` with a time limit. When the time is over it goes on, and does not know"
            + " whether the sensor has answered");
  }

  /** It may throw, or go on waiting; it must not return a sum that is not complete. */
  private void interruptedWhileItWaits() {
    Thread.currentThread().interrupt();
    try {
      var sum = total(List.of(() -> last(7, new CountDownLatch(0))));
      assertEquals(
          7, sum, "The caller was interrupted while it waited. total() returned before the answer");
    } catch (InterruptedException stopped) {
      // As good as waiting.
    } finally {
      Thread.interrupted();
    }
  }

  @Test
  void asks_all_of_them_at_once() throws InterruptedException {
    var all = new CountDownLatch(4);
    var alone = new AtomicBoolean();
    Threads1.Sensor sensor = () -> together(all, alone);
    assertEquals(
        4,
        total(List.of(sensor, sensor, sensor, sensor)),
        "Four sensors say 1 each, once all of them have been asked");
    assertTrue(
        !alone.get(),
        "A sensor had answered before another one was asked: all of them should be asked first");
    var byCaller = new AtomicBoolean();
    Threads1.Sensor watched =
        () -> {
          byCaller.compareAndSet(false, Thread.currentThread() == caller);
          return 1;
        };
    assertEquals(3, total(List.of(watched, watched, watched)), "Three sensors say 1 each");
    assertFalse(
        byCaller.get(),
        "A sensor was read by the thread that called total(). Each is asked by a thread of its own");
  }

  @Test
  void adds_up_any_number_of_sensors() throws InterruptedException {
    assertEquals(0, total(List.of()), "No sensors, no sum");
    assertEquals(
        -3,
        total(List.of(() -> slowly(-3))),
        "A single sensor says -3, some time after total() was called");
  }

  private int total(List<Threads1.Sensor> sensors) throws InterruptedException {
    returned = new CountDownLatch(1);
    var counted = new Counted(sensors);
    try {
      return Threads1.total(counted);
    } finally {
      returned.countDown();
      assertFalse(counted.strayed, "There is no sensor with this number, and total() asked it");
    }
  }

  /** A list that remembers whether somebody reached behind its end. */
  private static final class Counted extends AbstractList<Threads1.Sensor> {
    private final List<Threads1.Sensor> sensors;
    private volatile boolean strayed;

    Counted(List<Threads1.Sensor> sensors) {
      this.sensors = sensors;
    }

    @Override
    public Threads1.Sensor get(int index) {
      strayed |= index >= sensors.size();
      return sensors.get(index);
    }

    @Override
    public int size() {
      return sensors.size();
    }
  }

  /** Answers once the caller waits for it, or has gone away without the answer. */
  private int slowly(int value) {
    var limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
    while (!waited() && returned.getCount() > 0 && System.nanoTime() < limit) {
      Thread.yield();
    }
    busy |= System.nanoTime() >= limit;
    return value;
  }

  private int quickly(int value, CountDownLatch others) {
    slowly(value);
    others.countDown();
    return value;
  }

  /** Answers after all others, and gives the caller the time to go away without this answer. */
  private int last(int value, CountDownLatch others) {
    try {
      if (Thread.currentThread() != caller && others.await(1, TimeUnit.SECONDS)) {
        returned.await(5, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return value;
  }

  /** Answers 1, when all sensors have been asked. */
  private static int together(CountDownLatch all, AtomicBoolean alone) {
    all.countDown();
    try {
      if (alone.get() || !all.await(2, TimeUnit.SECONDS)) {
        alone.set(true);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 1;
  }

  /** Whether the caller is waiting for something; a sleep waits for nothing. */
  private boolean waited() {
    return switch (caller.getState()) {
      case WAITING -> true;
      case TIMED_WAITING ->
          Arrays.stream(caller.getStackTrace())
              .noneMatch(frame -> frame.getMethodName().startsWith("sleep"));
      default -> Thread.currentThread() == caller;
    };
  }
}
