package javalings.engine.client;

import java.util.regex.Pattern;
import javalings.model.RunOutcome;

/**
 * How an engine process ended.
 *
 * @param status the process's own, or {@link #SILENT}
 * @param tail the end of its error stream
 */
record EngineEnd(int status, String tail) {

  /** The status of a process that closed its channel and did not end by itself. */
  static final int SILENT = RunOutcome.Died.SILENT;

  /**
   * The heap of an engine has a limit, so code cannot take what the virtual machine needs itself.
   */
  private static final Pattern NO_MEMORY =
      Pattern.compile("\\berrno=12\\b|insufficient memory for the Java Runtime");

  /** Whether the system gave the virtual machine no memory. */
  boolean lacksMemory() {
    return NO_MEMORY.matcher(tail).find();
  }
}
