package javalings.engine.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javalings.compile.Compilation;
import javalings.compile.Compiler;
import javalings.compile.CompilerInspection;
import javalings.compile.PackageVisibility;
import javalings.model.Need;
import javalings.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Compiles what learners wrote, all of it on one thread. A caller that knows the next exercise may
 * say so: then that is compiled while the checks of the present exercise run, on another processor.
 */
final class CompileAhead {

  /** The sources wanted now and those that come next; a guess that is not taken up is forgotten. */
  private static final int GUESSES = 2;

  private final Compiler compiler =
      Compiler.keeping(PackageVisibility.LEARNER, Compiler.ownClassPath());
  private final CompilerInspection inspection;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> Thread.ofPlatform().daemon().name("compiler").unstarted(task));

  /** Files, and the libraries that they are compiled against. */
  private record Input(List<Source> sources, List<Need> needs) {}

  private final Map<Input, Future<Compilation>> early =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Input, Future<Compilation>> eldest) {
          return size() > GUESSES;
        }
      };

  CompileAhead(CompilerInspection inspection) {
    this.inspection = inspection;
  }

  /** Starts on these sources and does not wait. */
  void prepare(List<Source> sources, List<Need> needs) {
    synchronized (early) {
      early.computeIfAbsent(new Input(sources, needs), this::start);
    }
  }

  private Future<Compilation> start(Input input) {
    return thread.submit(() -> compiler.compile(input.sources, input.needs, inspection));
  }

  /** Waits for what was started early, else compiles now. */
  Compilation compile(List<Source> sources, List<Need> needs) {
    var input = new Input(sources, needs);
    var guessed = taken(input);
    if (guessed != null) {
      try {
        return guessed.get();
      } catch (ExecutionException e) {
        // Its trouble may have been that of the exercise beside it.
      } catch (InterruptedException e) {
        throw interrupted(e);
      }
    }
    try {
      return start(input).get();
    } catch (ExecutionException e) {
      throw rethrown(e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private @Nullable Future<Compilation> taken(Input input) {
    synchronized (early) {
      return early.remove(input);
    }
  }

  /**
   * Drops guesses: code that changed this virtual machine may have changed what was compiled beside
   * it.
   */
  void forget() {
    synchronized (early) {
      early.clear();
    }
  }

  private static RuntimeException rethrown(ExecutionException e) {
    return switch (e.getCause()) {
      case Error error -> throw error;
      case RuntimeException exception -> exception;
      case null, default -> new IllegalStateException(e);
    };
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted while something was compiled", e);
  }
}
