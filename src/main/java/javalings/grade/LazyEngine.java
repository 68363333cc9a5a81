package javalings.grade;

import javalings.engine.Engine;
import org.jspecify.annotations.Nullable;

/** The engine of one student, which is opened when something has to be tried at all. */
final class LazyEngine implements AutoCloseable {

  private final EngineSource source;
  private @Nullable Engine engine;

  LazyEngine(EngineSource source) {
    this.source = source;
  }

  Engine get() {
    var open = engine == null ? source.open() : engine;
    engine = open;
    return open;
  }

  /** Another engine of the same kind; closed by the caller. */
  LazyEngine another() {
    return new LazyEngine(source);
  }

  /** The next one to be asked for is a new one. */
  void replace() {
    close();
    engine = null;
  }

  @Override
  public void close() {
    if (engine != null) {
      engine.close();
    }
  }
}
