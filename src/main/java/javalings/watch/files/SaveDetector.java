package javalings.watch.files;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javalings.model.Answer;
import javalings.model.ExerciseId;
import org.jspecify.annotations.Nullable;

/**
 * Turns touches of files into saves. A touched exercise is read at once; it is passed on if its
 * content is new and looks whole, and otherwise waits for the next touch, but not for ever. There
 * is no debounce: a whole file is never held back.
 */
final class SaveDetector implements AutoCloseable {

  private final WatchedFolder folder;
  private final Consumer<Answer> saves;
  private final BlockingQueue<ExerciseId> touches = new LinkedBlockingQueue<>();
  private final Map<ExerciseId, String> known = new ConcurrentHashMap<>();
  private final Map<ExerciseId, Long> deadlines = new HashMap<>();
  private final Thread thread;

  SaveDetector(WatchedFolder folder, Consumer<Answer> saves) {
    this.folder = folder;
    this.saves = saves;
    this.thread = Thread.ofPlatform().daemon().name("saves").start(this::run);
  }

  /** Says what somebody has seen already, so that it is not news; what came later stays known. */
  void know(Answer answer) {
    known.putIfAbsent(answer.id(), answer.hash());
  }

  /** Says that an exercise's files may have changed; never blocks. */
  void touch(ExerciseId id) {
    touches.add(id);
  }

  private void run() {
    try {
      while (true) {
        var touched = next();
        if (touched != null) {
          look(touched);
        }
        lookAtThoseThatWaitedEnough();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private @Nullable ExerciseId next() throws InterruptedException {
    if (deadlines.isEmpty()) {
      return touches.take();
    }
    var first = deadlines.values().stream().mapToLong(Long::longValue).min().getAsLong();
    return touches.poll(Math.max(0, first - System.nanoTime()), TimeUnit.NANOSECONDS);
  }

  private void look(ExerciseId id) {
    var answer = folder.read(id);
    if (answer.hash().equals(known.get(id))) {
      deadlines.remove(id);
    } else if (SaveCompleteness.looksWhole(answer)) {
      passOn(answer);
    } else {
      deadlines.putIfAbsent(id, System.nanoTime() + SaveCompleteness.patience(answer).toNanos());
    }
  }

  private void lookAtThoseThatWaitedEnough() {
    var now = System.nanoTime();
    var due = deadlines.entrySet().stream().filter(e -> e.getValue() - now <= 0).toList();
    for (var entry : due) {
      passOn(folder.read(entry.getKey()));
    }
  }

  private void passOn(Answer answer) {
    deadlines.remove(answer.id());
    if (!answer.hash().equals(known.put(answer.id(), answer.hash()))) {
      saves.accept(answer);
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
