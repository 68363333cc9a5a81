package javalings.interleave.hook;

import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;

/** Takes the place of what the JDK's pools start their threads with, in copies of them. */
public final class CopiedThreadContainer {

  private CopiedThreadContainer() {}

  public static CopiedThreadContainer create(String name) {
    return new CopiedThreadContainer();
  }

  public void start(Thread thread) {
    ModelThread caller = CallingThread.get();
    caller.threads().start(caller, thread, caller.lastSite());
  }

  public void close() {}
}
