package javalings.memory;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import javalings.cost.ClassFiles;
import javalings.cost.NamedMethod;
import javalings.cost.ShippedClasses;
import javalings.model.Diagnostic;
import javalings.model.Frame;
import org.jspecify.annotations.Nullable;

/** One run of a scenario on rewritten copies of its classes. */
public final class MemoryRun {

  private static final Object oneAtATime = new Object();

  private final Map<String, byte[]> classes;
  private final MemoryInstrumenter instrumenter;
  private final MemoryWatcher watcher = new MemoryWatcher();
  private final ClassLoader original;
  private final ConcurrentLinkedQueue<Throwable> fallen = new ConcurrentLinkedQueue<>();

  /**
   * How a run ended.
   *
   * @param trouble with memory, on whichever thread, in a sentence
   * @param lines of the learner that it shows in
   * @param thrown what the scenario itself threw, whatever it was
   */
  public record Ending(
      Optional<String> trouble, Optional<Diagnostic> lines, Optional<Throwable> thrown) {}

  private MemoryRun(ClassLoader original, Class<?> owner, NamedMethod scenario) {
    this.original = original;
    this.classes = ClassFiles.closure(owner);
    this.instrumenter = new MemoryInstrumenter(scenario);
  }

  /** Runs a static method without parameters; threads that it leaves behind are not waited for. */
  public static Ending of(ClassLoader loader, NamedMethod scenario)
      throws ReflectiveOperationException {
    synchronized (oneAtATime) {
      return new MemoryRun(loader, scenario.ownerIn(loader), scenario).run(scenario);
    }
  }

  private Ending run(NamedMethod scenario) throws ReflectiveOperationException {
    var body = scenario.in(new ShippedClasses(instrumenter.instrumented(classes)));
    var handler = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((_, fault) -> fallen.add(fault));
    MemoryWatcher.watch(watcher);
    try {
      body.invoke();
      return ending(null);
    } catch (Throwable thrown) {
      return ending(thrown);
    } finally {
      MemoryWatcher.watch(null);
      Thread.setDefaultUncaughtExceptionHandler(handler);
    }
  }

  private Ending ending(@Nullable Throwable thrown) {
    var trouble =
        Stream.concat(Stream.ofNullable(thrown), fallen.stream())
            .flatMap(fault -> Stream.iterate(fault, f -> f != null, Throwable::getCause).limit(20))
            .flatMap(fault -> explain(fault).stream())
            .findFirst();
    return new Ending(
        trouble.map(MemoryExplanation::sentence),
        trouble.flatMap(it -> it.diagnostic(instrumenter, watcher)),
        Optional.ofNullable(thrown));
  }

  private Optional<MemoryExplanation> explain(Throwable fault) {
    return MemoryTrouble.of(fault)
        .flatMap(trouble -> {
          var frames = frames(fault);
          var at = frames.stream().filter(frame -> !instrumenter.hides(frame.file())).findFirst();
          return frames.stream()
              .findFirst()
              .map(use -> new MemoryExplanation(trouble, fault, use, at, original));
        });
  }

  private List<Frame> frames(Throwable fault) {
    return Arrays.stream(fault.getStackTrace())
        .filter(at -> classes.containsKey(at.getClassName().replace('.', '/')))
        .map(at ->
            new Frame(
                String.valueOf(at.getFileName()),
                Math.max(0, at.getLineNumber()),
                at.getMethodName()))
        .toList();
  }
}
