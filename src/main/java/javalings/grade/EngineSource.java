package javalings.grade;

import javalings.engine.Engine;

/** Opens an engine for the work of one student; it is closed behind that. */
@FunctionalInterface
public interface EngineSource {

  /** Called from several threads. */
  Engine open();
}
