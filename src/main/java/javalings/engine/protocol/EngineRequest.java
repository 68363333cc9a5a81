package javalings.engine.protocol;

import java.util.List;
import javalings.model.Job;
import javalings.model.Need;
import javalings.model.Source;

/** A message from the terminal's process to an engine. */
public sealed interface EngineRequest {

  /** Try a job; asked only when the one before it is answered. */
  record Try(Job job) implements EngineRequest {}

  /** These sources will be tried next, unless they change. */
  record Prepare(List<Source> sources, List<Need> needs) implements EngineRequest {
    public Prepare {
      sources = List.copyOf(sources);
      needs = List.copyOf(needs);
    }
  }

  /** Nobody waits any longer for the job that was asked for last: end it as soon as it can be. */
  record Drop() implements EngineRequest {}

  /** Get warm on a job of the engine's own, since no job waits for this engine yet. */
  record Warm() implements EngineRequest {}
}
