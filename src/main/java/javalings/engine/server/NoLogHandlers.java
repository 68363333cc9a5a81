package javalings.engine.server;

/**
 * The configuration of {@code java.util.logging} in every process that runs checks: no handler, so
 * that nobody writes what a library logs to a stream that was another check's. A check may add a
 * handler of its own. The virtual machine makes one of these at the first use of a logger, instead
 * of reading its {@code logging.properties}; a run without loggers pays nothing.
 */
public final class NoLogHandlers {

  /** For {@code java.util.logging.config.class}. */
  public NoLogHandlers() {}
}
